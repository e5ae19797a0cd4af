import { sameIdentifier } from '../../same_identifier.ts';
import { among, amongEvents, amongRecords, ofRecords } from '../../buckets.ts';
import { columnsOf } from '../../columns_of.ts';
import { knownValues } from '../../tables/shared.ts';
import { batch, gathered, named } from '../../tables/work.ts';
import { id, join, nexus, nullOf, op, shared, sql, work } from '../../tag.ts';
import type { Located, Sql } from '../../tag.ts';
import { storedLog } from './current_log.ts';
import { decidedPairs } from './decided_pairs.ts';
import { sameNormalized } from './known_names.ts';
import { pins } from './pins.ts';

const OF_MAP: Readonly<Record<string, Sql>> = {
  record_kind: sql`'value'`,
  entity_type: sql`map.entity_type`,
  identifier_type: sql`map.identifier_type`,
  identifier_value: sql`map.identifier_value`,
  normalized_value: sql`map.normalized_value`,
  identifier_key: sql`map.identifier_key`,
  component_id: sql`map.component_id`,
  entity_id: sql`map.entity_id`,
  occurred_at: sql`map.first_seen_at`,
};

const OF_RECORD = [
  'record_kind',
  'entity_type',
  'identifier_type',
  'identifier_value',
  'occurred_at',
  'row_key',
  'source',
  'event_id',
  'row_id',
  'role',
  'group_identifier_type',
  'group_identifier',
  'trait_name',
  'trait_value',
];
const OF_NAME: Readonly<Record<string, Sql>> = {
  record_kind: sql`'name'`,
  entity_type: sql`names.entity_type`,
  identifier_type: sql`names.identifier_type`,
  normalized_value: sql`names.normalized_value`,
  entity_id: sql`names.entity_id`,
  name_kind: sql`names.kind`,
};
const OF_EVENT = ['record_kind', 'occurred_at', 'source', 'event_id', 'event_name'];

const columns = Object.entries(gathered.columns);

/** A select list of all columns, those not given null; the first of a union names them. */
const selectList = (given: Readonly<Record<string, Sql>>, isNamed = false): Sql =>
  join(
    columns.map(([name, type]) => {
      const value = given[name] ?? nullOf(type);
      return isNamed ? sql`${value} AS ${id(name)}` : value;
    }),
    ', ',
  );
const of = (alias: string, names: readonly string[]): Sql =>
  selectList(Object.fromEntries(names.map((name) => [name, sql`${id(alias)}.${id(name)}`])));

/** Values that a run looks at, for another reason than that an override that stands names them; none where it is `anew`. */
const started = (anew: Sql): Sql => sql`SELECT DISTINCT entity_type, identifier_type, identifier_value
  FROM ${work(named.name)}
  WHERE part <> 'end' AND NOT (${anew})`;

/** Rows of the map that a run must solve: those of the components that it touches, of its own values, and of hubs. */
const known = (anew: Sql): Sql => sql`WITH started AS (
  ${started(anew)}
),
started_keys AS (
  SELECT DISTINCT identifier_key
  FROM ${work(named.name)}
  WHERE part <> 'end' AND identifier_key IS NOT NULL AND NOT (${anew})
),
pins AS (
  ${pins()}
),
sought_keys AS (
  SELECT identifier_key FROM started_keys
  UNION ALL
  SELECT CASE sides.is_low WHEN 1 THEN linked.low_key ELSE linked.high_key END
  FROM (
    ${decidedPairs(['link'])}
  ) AS linked
  CROSS JOIN ${op.constants('sides', { is_low: 'int' }, [[0], [1]])}
  JOIN started_keys
    ON started_keys.identifier_key = CASE sides.is_low WHEN 1 THEN linked.high_key ELSE linked.low_key END
  UNION ALL
  SELECT identifier_key FROM pins
),
touched AS (
  SELECT DISTINCT component_id
  FROM (
    SELECT map.component_id
    FROM (SELECT DISTINCT identifier_key FROM sought_keys) AS sought_keys
    JOIN ${nexus('nexus_entity_map')} AS map ON map.identifier_key = sought_keys.identifier_key
    UNION ALL
    SELECT map.component_id
    FROM started
    JOIN ${nexus('nexus_entity_map')} AS map ON ${sameIdentifier('map', 'started')}
    UNION ALL
    SELECT map.component_id
    FROM pins
    JOIN ${nexus('nexus_entity_map')} AS map ON map.entity_id = pins.entity_id
  ) AS found
  WHERE component_id IS NOT NULL
),
hubs AS (
  SELECT DISTINCT entity_type, identifier_type, identifier_value FROM ${nexus('nexus_quarantine')} WHERE reason = 'hub'
)
SELECT ${columnsOf('map', Object.keys(knownValues.columns))}
FROM ${nexus('nexus_entity_map')} AS map
LEFT JOIN touched ON touched.component_id = map.component_id
LEFT JOIN started ON ${sameIdentifier('started', 'map')}
LEFT JOIN started_keys ON started_keys.identifier_key = map.identifier_key
LEFT JOIN hubs ON ${sameIdentifier('hubs', 'map')}
WHERE ${anew}
  OR touched.component_id IS NOT NULL
  OR started.identifier_value IS NOT NULL
  OR started_keys.identifier_key IS NOT NULL
  OR hubs.identifier_value IS NOT NULL`;

/** The values whose records a run gathers. */
const affectedValues = (
  anew: Sql,
  knownRows: Sql,
): Sql => sql`SELECT DISTINCT entity_type, identifier_type, identifier_value
  FROM (
    SELECT entity_type, identifier_type, identifier_value FROM (
  ${started(anew)}
    ) AS started
    UNION ALL
    SELECT entity_type, identifier_type, identifier_value FROM ${knownRows} WHERE NOT (${anew})
  ) AS looked_at`;

/** The partitions of the log that hold their records. By the value alone: a partition more does no harm. */
const held = (anew: Sql, isLarge: Sql): Located => {
  const values = sql`(SELECT identifier_value FROM (
  ${affectedValues(anew, sql`${shared(knownValues, known(anew))} AS known`)}
) AS affected)`;
  return {
    name: 'v_held_buckets',
    among: sql`SELECT bucket FROM ${nexus('nexus_event_log')} WHERE (identifier_value IN ${values} OR group_identifier IN ${values})${amongRecords('')}`,
    unless: sql`${anew} OR ${isLarge}`,
    of: ofRecords,
  };
};

/**
 * What is stored of all that a run must solve, read once for all steps that follow. That is whole components: entities
 * alone, or those one row away, are not enough where rows went away. Those of the seeds; those that an override links to a seed that was not there before; and those of pins, since whatever a run changes may let a
 * pin act that does not, and then two entities take other ids. Known hubs are always among the values: they count as
 * neighbours of others.
 *
 * @param anew condition: everything is gathered
 * @param isLarge condition: too much came in for it to lie in a part of the log
 * @param hearsAll whether rules of states listen to events of any name
 * @param takesAmounts whether they take amounts of events
 */
export const gather = (anew: Sql, isLarge: Sql, hearsAll = false, takesAmounts = false): Sql => {
  const ofEvent = takesAmounts ? [...OF_EVENT, 'event_value', 'value_unit'] : OF_EVENT;
  return sql`WITH known AS (
  SELECT * FROM ${shared(knownValues, known(anew))} AS known_values
),
in_question AS (
  SELECT DISTINCT entity_type, identifier_type, normalized_value
  FROM (
    SELECT entity_type, identifier_type, normalized_value FROM ${work(named.name)} WHERE part <> 'end'
    UNION ALL
    SELECT entity_type, identifier_type, normalized_value FROM known
  ) AS looked_at
  WHERE normalized_value IS NOT NULL
),
naming AS (
  SELECT DISTINCT names.entity_id
  FROM ${nexus('nexus_entity_names')} AS names
  JOIN in_question ON ${sameNormalized('in_question', 'names')}
),
names AS (
  SELECT names.*
  FROM ${nexus('nexus_entity_names')} AS names
  JOIN naming ON naming.entity_id = names.entity_id
),
outside AS (
  SELECT map.*
  FROM ${nexus('nexus_entity_map')} AS map
  JOIN (SELECT DISTINCT entity_type, identifier_type, normalized_value FROM names) AS sought ON ${sameNormalized('sought', 'map')}
  LEFT JOIN (SELECT DISTINCT entity_id FROM known WHERE entity_id IS NOT NULL) AS inside ON inside.entity_id = map.entity_id
  WHERE inside.entity_id IS NULL AND map.entity_id IS NOT NULL
),
affected AS (
  ${affectedValues(anew, sql`known`)}
),
records AS (
  SELECT records.*
  FROM (
    ${storedLog(OF_RECORD, ['identifier', 'trait', 'membership'], among('stored', held(anew, isLarge)))}
  ) AS records
  LEFT JOIN affected ON ${sameIdentifier('affected', 'records')}
  LEFT JOIN (SELECT identifier_type, identifier_value FROM affected WHERE entity_type = 'group') AS affected_groups
    ON affected_groups.identifier_type = records.group_identifier_type
    AND affected_groups.identifier_value = records.group_identifier
  WHERE affected.identifier_value IS NOT NULL OR affected_groups.identifier_value IS NOT NULL OR ${anew}
)
SELECT ${selectList(OF_MAP, true)}
FROM known AS map
UNION ALL
SELECT ${selectList({ ...OF_MAP, record_kind: sql`'outside'` })}
FROM outside AS map
UNION ALL
SELECT ${selectList(OF_NAME)}
FROM names
UNION ALL
SELECT ${of('records', OF_RECORD)}
FROM records
UNION ALL
SELECT ${of('happened', ofEvent)}
FROM (
  ${storedLog(ofEvent, ['event'], amongEvents('stored'))}
) AS happened
JOIN (
  SELECT DISTINCT source, event_id
  FROM (
    SELECT source, event_id FROM records
    UNION ALL
    SELECT source, event_id FROM ${work(batch.name)} WHERE action <> 'skip'
  ) AS events
) AS told_of ON told_of.source = happened.source AND told_of.event_id = happened.event_id${
    hearsAll
      ? sql``
      : sql`
JOIN (SELECT DISTINCT event_name FROM ${nexus('nexus_state_rules')}) AS rules ON rules.event_name = happened.event_name`
  }`;
};
