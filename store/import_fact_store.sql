-- name: rating_insert
INSERT INTO goal_rating (client, session, goal, rater, place, value, source, line, first_run,
    changed_run, deleted_run, hash)
VALUES (:client, :session, :key, :rater, :place, :value, :source, :line, :first_run,
    :changed_run, :deleted_run, :hash)
ON CONFLICT DO NOTHING;

-- name: rating_put
REPLACE INTO goal_rating (client, session, goal, rater, place, value, source, line, first_run,
    changed_run, deleted_run, hash)
VALUES (:client, :session, :key, :rater, :place, :value, :source, :line, :first_run,
    :changed_run, :deleted_run, :hash);

-- name: rating_find
SELECT place, value, hash FROM goal_rating
WHERE client = :client AND session = :session AND goal = :key AND rater = :rater;

-- name: score_insert
INSERT INTO score (client, session, measure, rater, place, value, source, line, first_run,
    changed_run, deleted_run, hash)
VALUES (:client, :session, :key, :rater, :place, :value, :source, :line, :first_run,
    :changed_run, :deleted_run, :hash)
ON CONFLICT DO NOTHING;

-- name: score_put
REPLACE INTO score (client, session, measure, rater, place, value, source, line, first_run,
    changed_run, deleted_run, hash)
VALUES (:client, :session, :key, :rater, :place, :value, :source, :line, :first_run,
    :changed_run, :deleted_run, :hash);

-- name: score_find
SELECT place, value, hash FROM score
WHERE client = :client AND session = :session AND measure = :key AND rater = :rater;
