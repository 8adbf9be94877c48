-- name: check_integrity
PRAGMA integrity_check(20);

-- name: check_references
PRAGMA foreign_key_check;

-- name: check_schema
SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name;

-- Each with the columns that are hashed, in the order in which they are bound; the hash last.
-- name: check_session
SELECT client, session, day, number, attendance, kind, duration_minutes, counselor, source, line,
    first_run, changed_run, deleted_run, hash FROM session;

-- name: check_goal_rating
SELECT client, session, goal, rater, place, value, source, line, first_run, changed_run,
    deleted_run, hash FROM goal_rating;

-- name: check_score
SELECT client, session, measure, rater, place, value, source, line, first_run, changed_run,
    deleted_run, hash FROM score;

-- name: check_session_note
SELECT client, session, place, turn, text, source, line, first_run, changed_run, deleted_run,
    hash FROM session_note;

-- name: check_goal
SELECT client, goal, statement, kind, term, indicator, unit, direction, baseline, target,
    level_m2, level_m1, level_0, level_p1, level_p2, importance, difficulty, weight, confidence,
    start_on, target_on, review_on, set_by, status, supersedes, source, line, first_run,
    changed_run, hash FROM goal;

-- name: check_journal
SELECT client, day, kind, text, goal, due, done_on, state, extra, repeat, entry, source, line,
    first_run, changed_run, hash FROM journal;

-- name: check_course
SELECT client, episode_id, counselor, name, class, sex, birth_year, field, problem, referral,
    referred_on, started_on, closed_on, close_type, close_reason, consent, course, source, line,
    first_run, changed_run, hash FROM course;
