-- name: rating_put
REPLACE INTO goal_rating (client, session, goal, rater, place, value, source, line, first_run,
    changed_run, deleted_run, hash)
VALUES (:client, :session, :key, :rater, :place, :value, :source, :line, :first_run,
    :changed_run, :deleted_run, :hash);

-- name: score_put
REPLACE INTO score (client, session, measure, rater, place, value, source, line, first_run,
    changed_run, deleted_run, hash)
VALUES (:client, :session, :key, :rater, :place, :value, :source, :line, :first_run,
    :changed_run, :deleted_run, :hash);
