MERGE INTO "ACME"."NEXUS"."NEXUS_INSTALLED" AS stored
USING (
SELECT 'nexus_installed' AS object_name, 'table' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_secrets' AS object_name, 'table' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_lock' AS object_name, 'table' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_watermarks' AS object_name, 'table' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_runs' AS object_name, 'table' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_overrides' AS object_name, 'table' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_overrides_read' AS object_name, 'table' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_event_log' AS object_name, 'table' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_entity_map' AS object_name, 'table' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_entity_ids' AS object_name, 'table' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_entity_names' AS object_name, 'table' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_resolution_log' AS object_name, 'table' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_quarantine' AS object_name, 'table' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_suppressions' AS object_name, 'table' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_receipts' AS object_name, 'table' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_traits' AS object_name, 'table' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_states' AS object_name, 'table' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_public_suffixes' AS object_name, 'table' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_free_mail_domains' AS object_name, 'table' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_work_batch' AS object_name, 'table' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_work_contractions' AS object_name, 'table' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_work_edges' AS object_name, 'table' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_work_explain_members' AS object_name, 'table' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_work_explain_reached' AS object_name, 'table' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_work_forgotten' AS object_name, 'table' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_work_gathered' AS object_name, 'table' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_work_ids' AS object_name, 'table' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_work_labels' AS object_name, 'table' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_work_map' AS object_name, 'table' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_work_named' AS object_name, 'table' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_work_pairs' AS object_name, 'table' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_work_solutions' AS object_name, 'table' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_work_states' AS object_name, 'table' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_work_stripped' AS object_name, 'table' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_work_values' AS object_name, 'table' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_persons' AS object_name, 'table' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_public_suffixes' AS object_name, 'seed' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_free_mail_domains' AS object_name, 'seed' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_lock' AS object_name, 'seed' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_secrets' AS object_name, 'seed' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_watermarks' AS object_name, 'seed' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'find_bridges' AS object_name, 'function' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'merge_states' AS object_name, 'function' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'normalize_domain' AS object_name, 'function' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'normalize_email' AS object_name, 'function' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'normalize_phone' AS object_name, 'function' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'parse_address_list' AS object_name, 'function' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'parse_name' AS object_name, 'function' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'solve_components' AS object_name, 'function' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'solve_constrained' AS object_name, 'function' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'crm_records' AS object_name, 'source_view' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'crm_arrivals' AS object_name, 'source_view' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'fleet_records' AS object_name, 'source_view' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'fleet_arrivals' AS object_name, 'source_view' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_state_rules' AS object_name, 'view' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_blocked_values' AS object_name, 'view' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_overrides_active' AS object_name, 'view' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_overrides_in_question' AS object_name, 'view' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_retracted_rows' AS object_name, 'view' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_quality' AS object_name, 'view' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_records' AS object_name, 'view' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_events' AS object_name, 'view' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_entity_identifiers' AS object_name, 'view' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_entity_traits' AS object_name, 'view' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_membership_identifiers' AS object_name, 'view' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_person_identifiers' AS object_name, 'view' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_person_traits' AS object_name, 'view' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_group_identifiers' AS object_name, 'view' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_group_traits' AS object_name, 'view' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_device_identifiers' AS object_name, 'view' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_device_traits' AS object_name, 'view' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_identifier_edges' AS object_name, 'view' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_entity_redirects' AS object_name, 'view' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_person_identifiers_edges' AS object_name, 'view' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_resolved_person_identifiers' AS object_name, 'view' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_resolved_person_traits' AS object_name, 'view' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_group_identifiers_edges' AS object_name, 'view' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_resolved_group_identifiers' AS object_name, 'view' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_resolved_group_traits' AS object_name, 'view' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_device_identifiers_edges' AS object_name, 'view' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_resolved_device_identifiers' AS object_name, 'view' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_resolved_device_traits' AS object_name, 'view' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_groups' AS object_name, 'view' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_devices' AS object_name, 'view' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_person_participants' AS object_name, 'view' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_group_participants' AS object_name, 'view' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_device_participants' AS object_name, 'view' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_memberships' AS object_name, 'view' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_entities' AS object_name, 'view' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_timeline' AS object_name, 'view' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_version' AS object_name, 'procedure' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_resolve_with' AS object_name, 'procedure' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_resolve' AS object_name, 'procedure' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_plan_with' AS object_name, 'procedure' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_plan' AS object_name, 'procedure' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_audit' AS object_name, 'procedure' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_forget_with' AS object_name, 'procedure' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_forget' AS object_name, 'procedure' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
UNION ALL
SELECT 'nexus_explain' AS object_name, 'procedure' AS kind, '' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS installed_at
) AS given
ON stored.object_name = given.object_name AND stored.kind = given.kind
WHEN MATCHED THEN UPDATE SET content_hash = given.content_hash, definition = given.definition, version = given.version, installed_at = given.installed_at
WHEN NOT MATCHED THEN INSERT ("OBJECT_NAME", "KIND", "CONTENT_HASH", "DEFINITION", "VERSION", "INSTALLED_AT") VALUES (given."OBJECT_NAME", given."KIND", given."CONTENT_HASH", given."DEFINITION", given."VERSION", given."INSTALLED_AT");
