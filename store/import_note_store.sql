-- name: note_put
REPLACE INTO session_note (client, session, place, turn, text, source, line, first_run,
    changed_run, deleted_run, hash)
VALUES (:client, :session, :place, :turn, :text, :source, :line, :first_run,
    :changed_run, :deleted_run, :hash);
