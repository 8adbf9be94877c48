-- name: goal_find
SELECT client, goal, statement, kind, term, indicator, unit, direction, baseline, target,
    level_m2, level_m1, level_0, level_p1, level_p2, importance, difficulty, weight, confidence,
    start_on, target_on, review_on, set_by, status, supersedes,
    source, line, first_run, changed_run, hash
FROM goal WHERE client = :client AND goal = :goal;

-- name: goal_put
REPLACE INTO goal (client, goal, statement, kind, term, indicator, unit, direction, baseline,
    target, level_m2, level_m1, level_0, level_p1, level_p2, importance, difficulty, weight,
    confidence, start_on, target_on, review_on, set_by, status, supersedes,
    source, line, first_run, changed_run, hash)
VALUES (:client, :goal, :statement, :kind, :term, :indicator, :unit, :direction, :baseline,
    :target, :level_m2, :level_m1, :level_0, :level_p1, :level_p2, :importance, :difficulty,
    :weight, :confidence, :start_on, :target_on, :review_on, :set_by, :status, :supersedes,
    :source, :line, :first_run, :changed_run, :hash);
