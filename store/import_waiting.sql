-- OR FAIL: a row that fails ends the import, so that SQLite need not be able to take back the
-- rows of the statement alone.
-- name: sessions_write
INSERT OR FAIL INTO session (client, session, day, number, attendance, kind, duration_minutes,
    counselor, source, line, first_run, changed_run, deleted_run, hash)
SELECT c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13 FROM row_feed;

-- name: ratings_write
INSERT OR FAIL INTO goal_rating (client, session, goal, rater, place, value, source, line,
    first_run, changed_run, deleted_run, hash)
SELECT c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11 FROM row_feed;

-- name: scores_write
INSERT OR FAIL INTO score (client, session, measure, rater, place, value, source, line,
    first_run, changed_run, deleted_run, hash)
SELECT c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11 FROM row_feed;

-- name: notes_write
INSERT OR FAIL INTO session_note (client, session, place, turn, text, source, line, first_run,
    changed_run, deleted_run, hash)
SELECT c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10 FROM row_feed;
