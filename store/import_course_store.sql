-- name: courses_of_client
SELECT client, episode_id, counselor, name, class, sex, birth_year, field, problem, referral,
    referred_on, started_on, closed_on, close_type, close_reason, consent, course,
    source, line, first_run, changed_run, hash
FROM course WHERE client = :client ORDER BY course;

-- name: course_put
REPLACE INTO course (client, episode_id, counselor, name, class, sex, birth_year, field, problem,
    referral, referred_on, started_on, closed_on, close_type, close_reason, consent, course,
    source, line, first_run, changed_run, hash)
VALUES (:client, :episode_id, :counselor, :name, :class, :sex, :birth_year, :field, :problem,
    :referral, :referred_on, :started_on, :closed_on, :close_type, :close_reason, :consent,
    :course, :source, :line, :first_run, :changed_run, :hash);
