-- name: database_settings
PRAGMA foreign_keys = ON;
PRAGMA trusted_schema = OFF;
PRAGMA cell_size_check = ON;
PRAGMA temp_store = MEMORY;
PRAGMA cache_size = -6000;
PRAGMA mmap_size = 0;

-- What looks into the file and may write to it: only once it is known to be ours.
-- name: database_durability
PRAGMA journal_mode = DELETE;
PRAGMA synchronous = EXTRA;
PRAGMA secure_delete = ON;

-- name: database_read_only
PRAGMA query_only = ON;

-- name: database_application
PRAGMA application_id;

-- name: database_version
PRAGMA user_version;

-- name: database_object_count
SELECT count(*) FROM sqlite_schema;

-- What acts by itself: code that a foreign hand may have put into the file.
-- name: database_active_objects
SELECT sql FROM sqlite_schema WHERE type IN ('trigger', 'view');

-- name: database_begin
BEGIN IMMEDIATE;

-- name: database_begin_reading
BEGIN DEFERRED;

-- name: database_commit
COMMIT;

-- name: database_roll_back
ROLLBACK;

-- Transactions within a trial.
-- name: database_step
SAVEPOINT step;

-- name: database_step_keep
RELEASE step;

-- name: database_step_undo
ROLLBACK TO step;
RELEASE step;
