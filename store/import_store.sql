-- name: source_find
SELECT id FROM source_file WHERE sha256 = :sha256 AND kind = :kind;

-- name: source_insert
INSERT INTO source_file (kind, sha256, name, path, bytes, encoding, delimiter, decimal,
    header_line, header)
VALUES (:kind, :sha256, :name, :path, :bytes, :encoding, :delimiter, :decimal, :header_line,
    :header);

-- name: run_insert
INSERT INTO import_run (source, imported_at, actor, program_version)
VALUES (:source, :imported_at, :actor, :program_version);

-- name: run_finish
UPDATE import_run SET new_rows = :new_rows, unchanged = :unchanged, changed = :changed,
    deleted = :deleted, refused = :refused, duplicates = :duplicates, skipped = :skipped
WHERE id = :run;

-- The rows count only when all of them were taken: else the file must be read again.
-- name: run_latest
SELECT id, CASE WHEN refused + duplicates = 0 THEN new_rows + unchanged + changed ELSE 0 END
FROM import_run
WHERE source = :source ORDER BY id DESC LIMIT 1;

-- Whether a later import changed what the file states, of its clients and days. That a session
-- got a number takes nothing from a file that gives none.
-- name: source_superseded
SELECT EXISTS (
    SELECT 1 FROM source_client sc
    JOIN change_log c ON c.client = sc.client AND c.run > :run
    LEFT JOIN session s ON s.client = c.client AND s.session = c.row
        AND c.tbl IN ('session', 'goal_rating', 'score', 'session_note')
    WHERE sc.source = :source
        AND CASE :kind
            WHEN 'sessions' THEN s.session IS NOT NULL AND (c.col = 'day'
                OR s.day BETWEEN sc.first_day AND sc.last_day)
                AND NOT (c.col = 'number' AND c.old IS NULL)
            WHEN 'goals' THEN c.tbl = 'goal'
            WHEN 'journal' THEN c.tbl = 'journal'
            ELSE c.tbl = 'course'
        END
);

-- name: source_client_put
INSERT INTO source_client (source, client, first_day, last_day)
VALUES (:source, :client, :first_day, :last_day)
ON CONFLICT DO UPDATE SET first_day = min(first_day, excluded.first_day),
    last_day = max(last_day, excluded.last_day);

-- name: client_changed
UPDATE client SET changed_run = :run WHERE id = :client;

-- name: ratings_of_goal
SELECT value FROM goal_rating
WHERE client = :client AND goal = :goal AND value IS NOT NULL AND deleted_run IS NULL;
