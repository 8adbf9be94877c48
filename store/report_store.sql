-- name: report_versions
SELECT client_id, changed_run FROM client ORDER BY client_id;

-- name: report_find
SELECT input FROM rendered WHERE name = :name;

-- name: report_put
REPLACE INTO rendered (name, client, input, rendered_at)
VALUES (:name, (SELECT id FROM client WHERE client_id = :client_id), :input, :rendered_at);

-- name: report_names
SELECT name FROM rendered ORDER BY name;

-- name: report_names_of_client
SELECT name FROM rendered
WHERE client = (SELECT id FROM client WHERE client_id = :client_id) ORDER BY name;
