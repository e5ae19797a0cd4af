CREATE OR REPLACE VIEW `acme-project`.`nexus`.`nexus_overrides_active` (
  `override_key` OPTIONS (description = 'MD5 of what the row says'),
  `override_id` OPTIONS (description = 'Any unique text'),
  `kind` OPTIONS (description = 'link (these two are one), veto (these two are never one), pin (this entity keeps this id), block (this value links nobody) or retract (this row never happened)'),
  `entity_type` OPTIONS (description = 'All but retract: person, group or a custom type'),
  `identifier_type_a` OPTIONS (description = 'All but retract: first identifier, type'),
  `identifier_value_a` OPTIONS (description = 'All but retract: first identifier, value as a source would give it'),
  `identifier_type_b` OPTIONS (description = 'link, veto: second identifier, type'),
  `identifier_value_b` OPTIONS (description = 'link, veto: second identifier, value as a source would give it'),
  `entity_id` OPTIONS (description = 'pin: the id to keep'),
  `source` OPTIONS (description = 'retract: source of the row'),
  `event_id` OPTIONS (description = 'retract: event of the row'),
  `row_id` OPTIONS (description = 'retract: the row; null for all rows of the event and the event itself'),
  `created_at` OPTIONS (description = 'When it was decided, UTC')
)
OPTIONS (description = 'Rows of nexus_overrides that are not withdrawn, each once.')
AS
SELECT DISTINCT
  TO_HEX(
    MD5(
      CONCAT(
        COALESCE(CAST(LENGTH(`override_id`) AS STRING) || ':' || `override_id`, '-'),
        COALESCE(CAST(LENGTH(`kind`) AS STRING) || ':' || `kind`, '-'),
        COALESCE(CAST(LENGTH(`entity_type`) AS STRING) || ':' || `entity_type`, '-'),
        COALESCE(CAST(LENGTH(`identifier_type_a`) AS STRING) || ':' || `identifier_type_a`, '-'),
        COALESCE(CAST(LENGTH(`identifier_value_a`) AS STRING) || ':' || `identifier_value_a`, '-'),
        COALESCE(CAST(LENGTH(`identifier_type_b`) AS STRING) || ':' || `identifier_type_b`, '-'),
        COALESCE(CAST(LENGTH(`identifier_value_b`) AS STRING) || ':' || `identifier_value_b`, '-'),
        COALESCE(CAST(LENGTH(`entity_id`) AS STRING) || ':' || `entity_id`, '-'),
        COALESCE(CAST(LENGTH(`source`) AS STRING) || ':' || `source`, '-'),
        COALESCE(CAST(LENGTH(`event_id`) AS STRING) || ':' || `event_id`, '-'),
        COALESCE(CAST(LENGTH(`row_id`) AS STRING) || ':' || `row_id`, '-'),
        COALESCE(
          CAST(LENGTH(FORMAT_TIMESTAMP('%Y-%m-%dT%H:%M:%E6SZ', `created_at`, 'UTC')) AS STRING) || ':' || FORMAT_TIMESTAMP('%Y-%m-%dT%H:%M:%E6SZ', `created_at`, 'UTC'),
          '-'
        )
      )
    )
  ) AS override_key,
  `override_id`,
  `kind`,
  `entity_type`,
  `identifier_type_a`,
  `identifier_value_a`,
  `identifier_type_b`,
  `identifier_value_b`,
  `entity_id`,
  `source`,
  `event_id`,
  `row_id`,
  `created_at`
FROM
  `acme-project`.`nexus`.`nexus_overrides`
WHERE
  (
    withdrawn_at IS NULL
    OR withdrawn_at > CURRENT_TIMESTAMP()
  );
