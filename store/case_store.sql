-- name: case_clients
SELECT client_id FROM client ORDER BY client_id;

-- name: case_client
SELECT id FROM client WHERE client_id = :client_id;

-- Facts come with all columns that are hashed, in the order in which they were bound, and the hash:
-- a row that is not what was stored is found before a figure is made of it.
-- name: case_sessions
SELECT client, session, day, number, attendance, kind, duration_minutes, counselor, source, line,
    first_run, changed_run, deleted_run, hash
FROM session WHERE client = :client AND deleted_run IS NULL
ORDER BY day, number, session;

-- name: case_notes
SELECT client, session, place, turn, text, source, line, first_run, changed_run, deleted_run, hash
FROM session_note
WHERE client = :client AND deleted_run IS NULL
ORDER BY session, place, turn;

-- name: case_ratings
SELECT r.client, r.session, r.goal, r.rater, r.place, r.value, r.source, r.line, r.first_run,
    r.changed_run, r.deleted_run, r.hash
FROM session s JOIN goal_rating r ON r.client = s.client AND r.session = s.session
WHERE s.client = :client AND s.deleted_run IS NULL AND r.deleted_run IS NULL
    AND r.value IS NOT NULL
ORDER BY s.day, s.number, s.session, r.place, r.goal, r.rater;

-- name: case_scores
SELECT r.client, r.session, r.measure, r.rater, r.place, r.value, r.source, r.line, r.first_run,
    r.changed_run, r.deleted_run, r.hash
FROM session s JOIN score r ON r.client = s.client AND r.session = s.session
WHERE s.client = :client AND s.deleted_run IS NULL AND r.deleted_run IS NULL
    AND r.value IS NOT NULL
ORDER BY s.day, s.number, s.session, r.place, r.measure, r.rater;

-- The last column: an import that found a rating of the goal stored changed its statement.
-- name: case_goals
SELECT client, goal, statement, kind, term, indicator, unit, direction, baseline, target,
    level_m2, level_m1, level_0, level_p1, level_p2, importance, difficulty, weight, confidence,
    start_on, target_on, review_on, set_by, status, supersedes, source, line,
    first_run, changed_run, hash,
    EXISTS (
        SELECT 1 FROM change_log c
        WHERE c.client = g.client AND c.tbl = 'goal' AND c.part = g.goal
            AND c.col = 'statement' AND EXISTS (
                SELECT 1 FROM goal_rating r
                WHERE r.client = g.client AND r.goal = g.goal AND r.first_run < c.run))
FROM goal g WHERE client = :client ORDER BY goal;

-- name: case_journal
SELECT client, day, kind, text, goal, due, done_on, state, extra, repeat, entry, source, line,
    first_run, changed_run, hash
FROM journal WHERE client = :client ORDER BY day, entry;

-- name: case_courses
SELECT client, episode_id, counselor, name, class, sex, birth_year, field, problem, referral,
    referred_on, started_on, closed_on, close_type, close_reason, consent, course, source, line,
    first_run, changed_run, hash
FROM course WHERE client = :client ORDER BY started_on IS NULL, started_on, course;

-- name: case_source
SELECT name, sha256, (
    SELECT imported_at FROM import_run WHERE source = f.id ORDER BY id DESC LIMIT 1)
FROM source_file f WHERE id = :source;

-- name: case_refused
SELECT count(*), total(is_score_out_of_range) FROM refused_row
WHERE client = :client_id AND resolved_run IS NULL;

-- name: case_first_journal_day
SELECT min(day) FROM journal;
