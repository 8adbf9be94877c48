-- name: journal_find
SELECT client, day, kind, text, goal, due, done_on, state, extra, repeat, entry,
    source, line, first_run, changed_run, hash
FROM journal
WHERE client = :client AND day = :day AND kind = :kind AND text = :text AND goal = :goal
    AND repeat = :repeat;

-- name: journal_last_entry
SELECT max(entry) FROM journal WHERE client = :client;

-- name: journal_put
REPLACE INTO journal (client, day, kind, text, goal, due, done_on, state, extra, repeat, entry,
    source, line, first_run, changed_run, hash)
VALUES (:client, :day, :kind, :text, :goal, :due, :done_on, :state, :extra, :repeat, :entry,
    :source, :line, :first_run, :changed_run, :hash);
