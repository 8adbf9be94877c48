-- Rows of facts: number within the client, what completes the key in the change log, key, rater,
-- then the values, then line, first, changing and deleting import.

-- name: history_client
SELECT id FROM client WHERE client_id = :client_id;

-- name: history_sessions
SELECT session, NULL, NULL, NULL, day, number, attendance, kind, duration_minutes, counselor,
    line, first_run, changed_run, deleted_run
FROM session WHERE client = :client ORDER BY day, number, session;

-- name: history_ratings
SELECT session, goal || ' ' || rater, goal, rater, value,
    line, first_run, changed_run, deleted_run
FROM goal_rating WHERE client = :client AND session = :session ORDER BY place, goal, rater;

-- name: history_scores
SELECT session, measure || ' ' || rater, measure, rater, value,
    line, first_run, changed_run, deleted_run
FROM score WHERE client = :client AND session = :session ORDER BY place, measure, rater;

-- name: history_notes
SELECT session, place || '.' || turn, NULL, NULL, text,
    line, first_run, changed_run, deleted_run
FROM session_note WHERE client = :client AND session = :session ORDER BY place, turn;

-- name: history_goals
SELECT NULL, goal, goal, NULL, statement, kind, term, indicator, unit, direction, baseline,
    target, level_m2, level_m1, level_0, level_p1, level_p2, importance, difficulty, weight,
    confidence, start_on, target_on, review_on, set_by, status, supersedes,
    line, first_run, changed_run, NULL
FROM goal WHERE client = :client ORDER BY goal;

-- name: history_journal
SELECT entry, NULL, NULL, NULL, day, kind, text, nullif(goal, ''), due, done_on, state, extra,
    line, first_run, changed_run, NULL
FROM journal WHERE client = :client ORDER BY day, entry;

-- name: history_courses
SELECT course, NULL, NULL, NULL, episode_id, counselor, name, class, sex, birth_year, field,
    problem, referral, referred_on, started_on, closed_on, close_type, close_reason, consent,
    line, first_run, changed_run, NULL
FROM course WHERE client = :client ORDER BY course;

-- name: history_changes
SELECT col, old, new, old_source, old_line, run, new_line
FROM change_log
WHERE client = :client AND tbl = :table AND row IS :row AND part IS :part ORDER BY id;

-- name: history_run
SELECT f.name, f.sha256, r.imported_at, r.program_version, r.source
FROM import_run r JOIN source_file f ON f.id = r.source WHERE r.id = :run;

-- name: history_refused
SELECT id, run, line, line_end FROM refused_row
WHERE client = :client_id AND resolved_run IS NULL ORDER BY id;

-- name: history_reasons
SELECT code, line, column_number, role, value FROM refused_reason
WHERE refused = :refused ORDER BY turn;
