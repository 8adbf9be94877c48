-- name: session_update
INSERT INTO session (client, session, day, number, attendance, kind, duration_minutes, counselor,
    source, line, first_run, changed_run, deleted_run, hash)
VALUES (:client, :session, :day, :number, :attendance, :kind, :duration, :counselor,
    :source, :line, :first_run, :changed_run, :deleted_run, :hash)
ON CONFLICT (client, session) DO UPDATE SET day = excluded.day, number = excluded.number,
    attendance = excluded.attendance, kind = excluded.kind,
    duration_minutes = excluded.duration_minutes, counselor = excluded.counselor,
    source = excluded.source, line = excluded.line, first_run = excluded.first_run,
    changed_run = excluded.changed_run, deleted_run = excluded.deleted_run, hash = excluded.hash;
