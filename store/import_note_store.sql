-- name: note_insert
INSERT INTO session_note (client, session, place, turn, text, source, line, first_run,
    changed_run, deleted_run, hash)
VALUES (:client, :session, :place, :turn, :text, :source, :line, :first_run,
    :changed_run, :deleted_run, :hash)
ON CONFLICT DO NOTHING;

-- name: note_put
REPLACE INTO session_note (client, session, place, turn, text, source, line, first_run,
    changed_run, deleted_run, hash)
VALUES (:client, :session, :place, :turn, :text, :source, :line, :first_run,
    :changed_run, :deleted_run, :hash);

-- name: note_find
SELECT 1 FROM session_note
WHERE client = :client AND session = :session AND place = :place AND turn = :turn AND text = :text;
