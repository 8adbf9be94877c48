-- name: source_insert
INSERT INTO source_file (kind, sha256, name, path, bytes, encoding, delimiter, decimal,
    header_line, header, fingerprint, has_mark)
VALUES (:kind, :sha256, :name, :path, :bytes, :encoding, :delimiter, :decimal, :header_line,
    :header, :fingerprint, :has_mark);

-- name: run_insert
INSERT INTO import_run (source, imported_at, actor, program_version)
VALUES (:source, :imported_at, :actor, :program_version);

-- name: run_finish
UPDATE import_run SET new_rows = :new_rows, unchanged = :unchanged, changed = :changed,
    deleted = :deleted, refused = :refused, duplicates = :duplicates, skipped = :skipped
WHERE id = :run;

-- name: source_client_put
INSERT INTO source_client (source, client, first_day, last_day, content, run)
VALUES (:source, :client, :first_day, :last_day, :content, :run)
ON CONFLICT DO UPDATE SET first_day = min(first_day, excluded.first_day),
    last_day = max(last_day, excluded.last_day), content = excluded.content, run = excluded.run;

-- name: client_changed
UPDATE client SET changed_run = :run WHERE id = :client;

-- name: ratings_of_goal
SELECT value FROM goal_rating
WHERE client = :client AND goal = :goal AND value IS NOT NULL AND deleted_run IS NULL;
