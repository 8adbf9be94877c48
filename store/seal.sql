-- name: seal_load
SELECT row_count, hash_sum FROM seal WHERE tbl = :table;

-- name: seal_store
UPDATE seal SET row_count = :count, hash_sum = :sum WHERE tbl = :table;
