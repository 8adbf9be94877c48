-- name: export_client
SELECT id FROM client WHERE client_id = :client_id;

-- name: export_sessions
SELECT session, day, number, attendance, kind, duration_minutes, counselor, line
FROM session WHERE client = :client AND deleted_run IS NULL ORDER BY session;

-- Ratings, scores and notes of a session, one input row (place) after the other.
-- name: export_facts
SELECT session, place, 0 AS fact, 0 AS turn, goal AS key, rater, value, line
FROM goal_rating WHERE client = :client AND deleted_run IS NULL
UNION ALL
SELECT session, place, 1, 0, measure, rater, value, line
FROM score WHERE client = :client AND deleted_run IS NULL
UNION ALL
SELECT session, place, 2, turn, text, NULL, NULL, line
FROM session_note WHERE client = :client AND deleted_run IS NULL
ORDER BY session, place, fact, turn, rater, key;
