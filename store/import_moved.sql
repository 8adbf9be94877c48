-- 1 when both sessions state the same values, and at least one.
-- name: sessions_alike
SELECT EXISTS (SELECT 1 FROM goal_rating AS fact WHERE fact.client = :client
        AND fact.session = :new_session AND fact.value IS NOT NULL
    UNION ALL SELECT 1 FROM score AS fact WHERE fact.client = :client
        AND fact.session = :new_session AND fact.value IS NOT NULL)
    AND NOT EXISTS (SELECT 1 FROM goal_rating AS fact WHERE fact.client = :client
        AND fact.session IN (:new_session, :old_session) AND fact.value IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM goal_rating AS other WHERE other.client = fact.client
            AND other.session = :new_session + :old_session - fact.session
            AND other.goal = fact.goal AND other.rater = fact.rater
            AND other.value = fact.value))
    AND NOT EXISTS (SELECT 1 FROM score AS fact WHERE fact.client = :client
        AND fact.session IN (:new_session, :old_session) AND fact.value IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM score AS other WHERE other.client = fact.client
            AND other.session = :new_session + :old_session - fact.session
            AND other.measure = fact.measure AND other.rater = fact.rater
            AND other.value = fact.value));
