CREATE OR REPLACE VIEW "nexus"."nexus_entity_redirects"
AS
SELECT
  "entity_id",
  "entity_type",
  "redirect_to",
  "status",
  "run_id"
FROM
  "nexus"."nexus_entity_ids"
WHERE
  status <> 'live';
