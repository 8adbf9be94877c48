-- name: refused_open_count
SELECT count(*) FROM refused_row WHERE resolved_run IS NULL;

-- A later refusal of the same row stands for the earlier one.
-- name: refused_replace
UPDATE refused_row SET resolved_run = :run
WHERE resolved_run IS NULL AND run < :run AND client = :client AND (raw = :raw OR key = :key);

-- name: refused_insert
INSERT INTO refused_row (source, run, line, line_end, client, ref, key, is_score_out_of_range, raw)
VALUES (:source, :run, :line, :line_end, :client, :ref, :key, :is_score_out_of_range, :raw);

-- name: refused_reason_insert
INSERT INTO refused_reason (refused, turn, code, line, column_number, role, value)
VALUES (:refused, :turn, :code, :line, :column, :role, :value);

-- name: refused_resolve_ref
UPDATE refused_row SET resolved_run = :run
WHERE resolved_run IS NULL AND run < :run AND ref = :ref RETURNING client;

-- name: refused_resolve_key
UPDATE refused_row SET resolved_run = :run
WHERE resolved_run IS NULL AND run < :run AND key = :key RETURNING client;
