import type { IdentifierTypeModel } from '../../config/model.ts';
import { formedBy, rulesOfTypes } from '../forget/forms.ts';
import { sameIdentifier } from '../same_identifier.ts';
import { sameNormalized } from '../steps/identity/known_names.ts';
import { string } from '../table.ts';
import { nexus_entity_map, nexus_overrides_read } from '../tables/identity.ts';
import { id, join, nexus, nullOf, sql } from '../tag.ts';
import type { Sql } from '../tag.ts';
import type { View } from '../view.ts';
import { pick } from './columns.ts';

/**
 * Every identifier that is kept anywhere, a row per raw value: those of the map; those that only records of the log hold
 * which overrides retract; and those that no record has any more and that ids, their names or the log of decisions still
 * tell, by their normalised values. `entity_id` is the entity that one is of. One that is of none has as `owner_id` who it
 * was of: the live entity that the id which named it leads to, or a retired id; a row for each.
 */
const knownIdentifiers = (types: readonly IdentifierTypeModel[]): Sql => sql`WITH of_today AS (
  ${rulesOfTypes(types)}
),
in_log AS (
  SELECT DISTINCT entity_type, identifier_type, identifier_value
  FROM (
    SELECT entity_type, identifier_type, identifier_value FROM ${nexus('nexus_event_log')} WHERE record_kind <> 'event'
    UNION ALL
    SELECT 'group', group_identifier_type, group_identifier FROM ${nexus('nexus_event_log')} WHERE record_kind = 'membership'
  ) AS recorded
  WHERE identifier_value IS NOT NULL
),
retracted AS (
  SELECT in_log.entity_type, in_log.identifier_type, in_log.identifier_value
  FROM in_log
  LEFT JOIN ${nexus('nexus_entity_map')} AS map ON ${sameIdentifier('map', 'in_log')}
  WHERE map.identifier_value IS NULL
),
${formedBy('of_today', 'retracted')},
told AS (
  SELECT
    names.entity_type, names.identifier_type, names.normalized_value,
    CASE ids.status WHEN 'redirected' THEN ids.redirect_to ELSE ids.entity_id END AS owner_id,
    CASE ids.status WHEN 'retired' THEN 1 ELSE 0 END AS is_retired
  FROM ${nexus('nexus_entity_names')} AS names
  JOIN ${nexus('nexus_entity_ids')} AS ids ON ids.entity_id = names.entity_id
  UNION ALL
  SELECT entity_type, subject_type, subject_value, ${nullOf('string')}, 0
  FROM ${nexus('nexus_resolution_log')}
  WHERE subject = 'identifier'
),
former AS (
  SELECT
    told.entity_type, told.identifier_type, told.normalized_value, told.owner_id, MAX(told.is_retired) AS is_retired
  FROM told
  LEFT JOIN (
    SELECT DISTINCT entity_type, identifier_type, normalized_value FROM ${nexus('nexus_entity_map')}
  ) AS present ON ${sameNormalized('present', 'told')}
  WHERE present.normalized_value IS NULL
  GROUP BY told.entity_type, told.identifier_type, told.normalized_value, told.owner_id
)
  SELECT
    entity_type, identifier_type, identifier_value, normalized_value, entity_id, ${nullOf('string')} AS owner_id, 0 AS is_retired
  FROM ${nexus('nexus_entity_map')}
  UNION ALL
  SELECT
    retracted.entity_type, retracted.identifier_type, retracted.identifier_value, formed.form, ${nullOf('string')},
    former.owner_id, COALESCE(former.is_retired, 0)
  FROM retracted
  LEFT JOIN formed ON ${sameIdentifier('formed', 'retracted')}
  LEFT JOIN former
    ON former.entity_type = retracted.entity_type
    AND former.identifier_type = retracted.identifier_type
    AND former.normalized_value = formed.form
  UNION ALL
  SELECT entity_type, identifier_type, normalized_value, normalized_value, ${nullOf('string')}, owner_id, is_retired
  FROM former`;

/** Every identifier that an override names, withdrawn ones and those that the last run followed included, with its form. */
const overrideIdentifiers = (types: readonly IdentifierTypeModel[]): Sql => {
  const sides = ['a', 'b'].flatMap((letter) => {
    const [type, value] = [id(`identifier_type_${letter}`), id(`identifier_value_${letter}`)];
    return [
      { table: 'nexus_overrides', key: nullOf('string') },
      { table: 'nexus_overrides_read', key: id('override_key') },
    ].map(
      ({ table, key }) =>
        sql`SELECT override_id, ${key} AS override_key, entity_type, ${type} AS identifier_type, ${value} AS identifier_value FROM ${nexus(table)} WHERE ${value} IS NOT NULL`,
    );
  });
  return sql`WITH named AS (
  ${join(sides, '\n  UNION ALL\n  ')}
),
of_today AS (
  ${rulesOfTypes(types)}
),
named_once AS (
  SELECT DISTINCT entity_type, identifier_type, identifier_value FROM named
),
${formedBy('of_today', 'named_once')}
SELECT named.override_id, named.override_key, named.entity_type, named.identifier_type, named.identifier_value, formed.form
FROM named
LEFT JOIN formed ON ${sameIdentifier('formed', 'named')}`;
};

const IDENTIFIER = ['entity_type', 'identifier_type', 'identifier_value'] as const;

/** What an erasure asks, spelled once: inside a procedure each mention would be text again. */
export const erasureViews = (types: readonly IdentifierTypeModel[]): View[] => [
  {
    name: 'nexus_known_identifiers',
    description:
      'Every identifier that is kept anywhere, of records that were taken back and corrected away too: what nexus_forget can find.',
    columns: {
      ...pick(nexus_entity_map, [...IDENTIFIER, 'normalized_value', 'entity_id']),
      owner_id: string('Of nobody now: the live entity that it was of, or the id that was retired with it'),
      is_retired: { type: 'int', description: '1: nothing is left of that id' },
    },
    query: knownIdentifiers(types),
  },
  {
    name: 'nexus_override_identifiers',
    description: 'Identifiers that overrides name, those that were withdrawn too.',
    columns: {
      ...pick(nexus_overrides_read, ['override_id', 'override_key']),
      ...pick(nexus_entity_map, [...IDENTIFIER]),
      form: string('Value that is compared'),
    },
    query: overrideIdentifiers(types),
  },
];
