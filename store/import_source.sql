-- name: source_find
SELECT id FROM source_file WHERE sha256 = :sha256 AND kind = :kind;

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

-- name: source_recall
SELECT id, kind, encoding, has_mark, delimiter, header_line FROM source_file
WHERE fingerprint = :fingerprint;
