-- name: change_log_add
INSERT INTO change_log (run, client, tbl, row, part, col, old, new, old_source, old_line,
    new_source, new_line)
VALUES (:run, :client, :table, :row, :part, :column, :old, :new, :old_source, :old_line,
    :new_source, :new_line);
