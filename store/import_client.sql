-- name: client_find
SELECT id FROM client WHERE client_id = :client_id;

-- What a file states of a client holds as long as no later import changed the client.
-- name: client_has_content
SELECT 1 FROM source_client s JOIN client c ON c.id = s.client
WHERE s.client = :client AND s.content = :content AND s.run >= c.changed_run;

-- name: client_insert
INSERT INTO client (client_id, changed_run) VALUES (:client_id, :run);

-- name: client_sessions
SELECT session, day, number, attendance, kind, duration_minutes, counselor, source, line,
    first_run, changed_run, deleted_run, hash
FROM session WHERE client = :client ORDER BY session;

-- name: client_ratings
SELECT session, goal, rater, place, value, source, line, first_run, changed_run, deleted_run, hash
FROM goal_rating WHERE client = :client ORDER BY session, goal, rater;

-- name: client_scores
SELECT session, measure, rater, place, value, source, line, first_run, changed_run, deleted_run,
    hash
FROM score WHERE client = :client ORDER BY session, measure, rater;

-- name: client_notes
SELECT session, place, turn, text, source, line, first_run, changed_run, deleted_run, hash
FROM session_note WHERE client = :client ORDER BY session, place, turn;

-- name: client_goals
SELECT goal, kind FROM goal WHERE client = :client;
