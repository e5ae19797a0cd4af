import type { IdentifierTypeModel } from '../../../config/model.ts';
import { formedBy, formHash, rulesOfTypes } from '../../forget/forms.ts';
import {
  eventText,
  eventTextOfSource,
  identifierText,
  keyedHash,
  rowText,
  rowTextOfSource,
  secrets,
} from '../../keyed_hash.ts';
import { sameIdentifier } from '../../same_identifier.ts';
import { hashedValues, judgedRecords } from '../../tables/shared.ts';
import { batch, forgotten, stripped } from '../../tables/work.ts';
import { id, join, list, nexus, nullOf, op, shared, sql, work } from '../../tag.ts';
import type { Sql, Variable } from '../../tag.ts';
import { CONTENT, traced } from './content.ts';

/** How much there is that a load must pass over. */
export const suppressionCount = (): Sql => sql`(SELECT COUNT(*) FROM ${nexus('nexus_suppressions')})`;

const NO_TEXT = nullOf('string');

type NameKind = 'identifier_type' | 'source';

/** Joins `names`, what is known of a name in the config, and `gone`, what is of the name that something is suppressed under. */
const joinNames = (kind: NameKind, given: Sql, suppressedUnder: Sql): Sql => {
  const ofKind = sql`(SELECT deployed_name, deployed_since, deployed_until FROM ${nexus('nexus_deployed_names')} WHERE name_kind = ${kind})`;
  return sql`LEFT JOIN ${ofKind} AS names ON names.deployed_name = ${given}
  LEFT JOIN ${ofKind} AS gone ON gone.deployed_name = ${suppressedUnder}`;
};

/**
 * Whether a name in the config may be the one that something is suppressed under, renamed: that has gone, and this one came
 * when it went or later. What both had before stays what it is: customer 42 is not order 42.
 */
const RENAMED = sql`(gone.deployed_until IS NOT NULL AND (names.deployed_since IS NULL OR names.deployed_since >= gone.deployed_until))`;

/**
 * Addresses and numbers with their country are the same whatever the type is called: in a type that the config did not have
 * when they were erased, they are hers even while the old type stays.
 */
const SPEAKS_FOR_ITSELF = sql`(
        names.deployed_since > suppressions.suppressed_at
        AND (suppressions.normalizer = 'email' AND suppressions.is_own = 1 OR suppressions.normalizer = 'phone' AND hashed.is_of_today = 1)
      )`;

/**
 * What of the records that came in was erased before: identifiers, however they are spelled, and the link groups and
 * events that held one, in whatever order their records come.
 *
 * A value is one that was erased if it is the same by the rule of its type when that was erased, whatever the rule is now,
 * or by the rule of today.
 *
 * @param rejudged condition: values may be compared as something else than before, so those that are stored are asked for
 * as well
 */
export function suppressed(types: readonly IdentifierTypeModel[], rejudged: Sql): Sql {
  const found = (alias: string, columns: readonly string[]): Sql =>
    join(
      Object.keys(forgotten.columns)
        .filter((name) => name !== 'kind' && name !== 'is_to_keep')
        .map((name) => sql`${columns.includes(name) ? sql`${id(alias)}.${id(name)}` : NO_TEXT} AS ${id(name)}`),
      ', ',
    );
  const value = (alias: string): Sql =>
    found(alias, ['entity_type', 'identifier_type', 'identifier_value', 'normalized_value']);
  const linkGroup = found('link_groups', ['entity_type', 'source', 'event_id', 'row_id']);
  const happened = found('happened', ['source', 'event_id']);
  const byHash = (kind: string, hash: Sql): Sql =>
    sql`JOIN ${nexus('nexus_suppressions')} AS suppressions ON suppressions.kind = ${kind} AND suppressions.suppression_hash = ${hash}`;
  const bySource = (
    alias: string,
  ): Sql => sql`${joinNames('source', sql`${id(alias)}.source`, sql`suppressions.source`)}
  WHERE suppressions.source = ${id(alias)}.source OR ${RENAMED}`;
  const spelled = sql`spelled AS (
  SELECT
    entity_type, identifier_type, identifier_value, MAX(normalized_value) AS normalized_value, MAX(is_stored) AS is_stored
  FROM (
    SELECT entity_type, identifier_type, identifier_value, ${NO_TEXT} AS normalized_value, 0 AS is_stored
    FROM ${work(batch.name)}
    WHERE record_kind <> 'event'
    UNION ALL
    SELECT 'group', group_identifier_type, group_identifier, ${NO_TEXT}, 0
    FROM ${work(batch.name)}
    WHERE record_kind = 'membership'
    UNION ALL
    SELECT entity_type, identifier_type, identifier_value, normalized_value, 1
    FROM ${nexus('nexus_entity_map')}
    WHERE ${rejudged}
  ) AS given
  WHERE identifier_value IS NOT NULL
  GROUP BY entity_type, identifier_type, identifier_value
)`;
  const hashes = sql`WITH ${spelled},
of_today AS (
  ${rulesOfTypes(types)}
),
wanted AS (
  SELECT DISTINCT identifier_type, normalizer, parameter
  FROM (
    SELECT identifier_type, normalizer, parameter FROM of_today
    UNION ALL
    SELECT given.identifier_type, erased.normalizer, erased.parameter
    FROM (SELECT DISTINCT identifier_type FROM spelled) AS given
    CROSS JOIN (
      SELECT DISTINCT identifier_type, normalizer, parameter
      FROM ${nexus('nexus_suppressions')}
      WHERE kind = 'identifier' AND is_own = 1
    ) AS erased
    WHERE erased.identifier_type = given.identifier_type
      OR erased.normalizer = 'email'
      OR erased.identifier_type NOT IN (${list(types.map(({ name }) => name))})
  ) AS rules
),
${formedBy('wanted', 'spelled')}
SELECT
  formed.entity_type, formed.identifier_type, formed.identifier_value, spelled.normalized_value, spelled.is_stored,
  CASE WHEN of_today.identifier_type IS NULL THEN 0 ELSE 1 END AS is_of_today,
  ${formHash('formed')} AS keyed_hash,
  ${keyedHash(identifierText('value', 'formed', 'form'))} AS hash_of_type
FROM formed
JOIN spelled ON ${sameIdentifier('spelled', 'formed')}
LEFT JOIN of_today
  ON of_today.identifier_type = formed.identifier_type
  AND of_today.normalizer = formed.normalizer
  AND of_today.parameter = formed.parameter
CROSS JOIN ${secrets()}
WHERE formed.form IS NOT NULL`;
  return sql`WITH ${spelled},
hashed AS (
  SELECT * FROM ${shared(hashedValues, hashes)} AS hashed_values
),
link_groups AS (
  SELECT given.*, ${keyedHash(rowText('given'))} AS keyed_hash, ${keyedHash(rowTextOfSource('given'))} AS hash_of_source
  FROM (
    SELECT DISTINCT source, event_id, row_id, entity_type FROM ${work(batch.name)} WHERE record_kind <> 'event'
  ) AS given
  CROSS JOIN ${secrets()}
),
happened AS (
  SELECT given.*, ${keyedHash(eventText('given'))} AS keyed_hash, ${keyedHash(eventTextOfSource('given'))} AS hash_of_source
  FROM (SELECT DISTINCT source, event_id FROM ${work(batch.name)}) AS given
  CROSS JOIN ${secrets()}
),
spelled_as_before AS (
  SELECT spelled.*, ${keyedHash(identifierText('raw', 'spelled', 'identifier_value'))} AS hash_of_type
  FROM spelled
  CROSS JOIN ${secrets()}
),
found AS (
  SELECT 'identifier' AS kind, ${value('hashed')}, hashed.is_stored AS is_to_keep
  FROM hashed
  ${byHash('identifier', sql`hashed.keyed_hash`)}
  ${joinNames('identifier_type', sql`hashed.identifier_type`, sql`suppressions.identifier_type`)}
  WHERE (suppressions.is_own = 1 OR hashed.is_of_today = 1)
    AND (suppressions.identifier_type = hashed.identifier_type OR ${RENAMED} OR ${SPEAKS_FOR_ITSELF})
  UNION ALL
  SELECT 'identifier', ${value('hashed')}, 1
  FROM hashed
  ${byHash('value', sql`hashed.hash_of_type`)}
  WHERE hashed.is_of_today = 1
  UNION ALL
  SELECT 'identifier', ${value('spelled_as_before')}, 1
  FROM spelled_as_before
  ${byHash('raw', sql`spelled_as_before.hash_of_type`)}
  UNION ALL
  SELECT 'row', ${linkGroup}, 0
  FROM link_groups
  ${byHash('link_group', sql`link_groups.keyed_hash`)}
  ${bySource('link_groups')}
  UNION ALL
  SELECT 'row', ${linkGroup}, 0
  FROM link_groups
  ${byHash('row', sql`link_groups.hash_of_source`)}
  UNION ALL
  SELECT 'event', ${happened}, 0
  FROM happened
  ${byHash('happened', sql`happened.keyed_hash`)}
  ${bySource('happened')}
  UNION ALL
  SELECT 'event', ${happened}, 0
  FROM happened
  ${byHash('event', sql`happened.hash_of_source`)}
)
SELECT DISTINCT ${join(Object.keys(forgotten.columns).map(id), ', ')} FROM found`;
}

const KEYS = ['row_key', 'row_version', 'record_key'];
const columnsOf = (alias: string): Sql =>
  join(
    [...CONTENT, ...KEYS].map((name) => sql`${id(alias)}.${id(name)} AS ${id(name)}`),
    ', ',
  );

/** What came in, and what is stored of the events that held something forgotten, each with what names it or its event. */
const judge = (): Sql => sql`WITH records AS (
  SELECT ${columnsOf('incoming')}, incoming.action AS fate_of_delivery, incoming.fault AS fault
  FROM ${work(batch.name)} AS incoming
  UNION ALL
  SELECT ${columnsOf('stored')}, 'stored', ${NO_TEXT}
  FROM ${nexus('nexus_event_log')} AS stored
  LEFT JOIN (SELECT DISTINCT row_key FROM ${work(batch.name)} WHERE action = 'supersede') AS replaced
    ON replaced.row_key = stored.row_key
  WHERE replaced.row_key IS NULL
),
identifiers AS (
  SELECT DISTINCT entity_type, identifier_type, identifier_value FROM ${work(forgotten.name)} WHERE kind = 'identifier'
),
naming AS (
  SELECT
    records.*,
    CASE WHEN own.identifier_value IS NULL AND own_group.identifier_value IS NULL THEN 0 ELSE 1 END AS names_one
  FROM records
  LEFT JOIN identifiers AS own ON ${sameIdentifier('own', 'records')}
  LEFT JOIN (SELECT identifier_type, identifier_value FROM identifiers WHERE entity_type = 'group') AS own_group
    ON own_group.identifier_type = records.group_identifier_type AND own_group.identifier_value = records.group_identifier
),
held AS (
  SELECT DISTINCT source, event_id, COALESCE(row_id, '') AS row_id, entity_type
  FROM (
    SELECT source, event_id, row_id, entity_type FROM naming WHERE names_one = 1
    UNION ALL
    SELECT source, event_id, row_id, entity_type FROM ${work(forgotten.name)} WHERE kind = 'row'
  ) AS link_groups
),
touched AS (
  SELECT DISTINCT source, event_id
  FROM (
    SELECT source, event_id FROM held
    UNION ALL
    SELECT source, event_id FROM ${work(forgotten.name)} WHERE kind = 'event'
  ) AS events
)
SELECT
  ${columnsOf('naming')},
  naming.fate_of_delivery,
  naming.fault AS fault,
  CASE
    WHEN naming.record_kind = 'trait' AND held.event_id IS NOT NULL THEN 1
    ELSE naming.names_one
  END AS is_erased,
  CASE WHEN naming.record_kind = 'event' AND touched.event_id IS NOT NULL THEN 1 ELSE 0 END AS is_touched
FROM naming
LEFT JOIN held
  ON held.source = naming.source
  AND held.event_id = naming.event_id
  AND held.row_id = COALESCE(naming.row_id, '')
  AND held.entity_type = naming.entity_type
LEFT JOIN touched ON touched.source = naming.source AND touched.event_id = naming.event_id
WHERE naming.fate_of_delivery <> 'stored' OR touched.event_id IS NOT NULL`;

/**
 * The batch without what is forgotten, and with what of the stored log must go or change for it. Identifiers are taken out
 * of their link groups; traits go with every link group that held one, memberships with either end; an event goes if
 * nobody else is left in it, and else loses its description, which is written for people and may name them. Of a record of
 * theirs that cannot be loaded nothing is kept.
 */
export const strip = (): Sql => sql`WITH judged AS (
  SELECT * FROM ${shared(judgedRecords, judge())} AS judged_records
),
others AS (
  SELECT DISTINCT source, event_id
  FROM judged
  WHERE record_kind IN ('identifier', 'membership') AND is_erased = 0 AND fate_of_delivery <> 'skip'
),
fated AS (
  SELECT
    judged.*,
    CASE
      WHEN judged.is_erased = 1 OR (judged.is_touched = 1 AND (others.event_id IS NULL OR judged.fault IS NOT NULL)) THEN 'erase'
      WHEN judged.is_touched = 1 AND judged.event_description IS NOT NULL THEN 'blank'
      ELSE 'keep'
    END AS fate
  FROM judged
  LEFT JOIN others ON others.source = judged.source AND others.event_id = judged.event_id
),
changed AS (
  SELECT DISTINCT row_key FROM fated WHERE fate_of_delivery = 'stored' AND fate <> 'keep'
)
SELECT
  ${join(
    CONTENT.map((name) =>
      name === 'event_description'
        ? sql`CASE WHEN fated.fate = 'keep' THEN fated.${id(name)} END AS ${id(name)}`
        : sql`fated.${id(name)} AS ${id(name)}`,
    ),
    ', ',
  )},
  fated.row_key, fated.row_version, fated.record_key,
  CASE fated.fate_of_delivery WHEN 'stored' THEN 'supersede' ELSE fated.fate_of_delivery END AS action,
  fated.fault AS fault
FROM fated
LEFT JOIN changed ON changed.row_key = fated.row_key
WHERE fated.fate <> 'erase' AND (fated.fate_of_delivery <> 'stored' OR changed.row_key IS NOT NULL)
UNION ALL
SELECT
  ${traced('erased', id)},
  row_key, row_version, ${NO_TEXT},
  CASE fate_of_delivery WHEN 'stored' THEN 'supersede' ELSE fate_of_delivery END,
  ${NO_TEXT}
FROM fated
WHERE fate = 'erase' AND fate_of_delivery <> 'skip'`;

/** What {@link strip} left, as the batch. */
export const strippedBatch = (): Sql =>
  sql`SELECT ${join(Object.keys(batch.columns).map(id), ', ')} FROM ${work(stripped.name)}`;

/** Remembers the link groups and events of which something was erased: more of them may come later. */
export const rememberErased = (
  runId: Variable,
  startedAt: Variable,
): Sql => sql`INSERT INTO ${nexus('nexus_suppressions')} (suppression_hash, kind, run_id, suppressed_at, source)
${op.readFirst(sql`SELECT hashed.keyed_hash, hashed.kind, ${runId} AS run_id, ${startedAt} AS suppressed_at, hashed.source
FROM (
  SELECT ${keyedHash(rowText('erased'))} AS keyed_hash, 'link_group' AS kind, erased.source
  FROM (
    SELECT DISTINCT source, event_id, row_id, entity_type
    FROM ${work(batch.name)}
    WHERE record_kind = 'erased' AND entity_type IS NOT NULL
  ) AS erased
  CROSS JOIN ${secrets()}
  UNION ALL
  SELECT ${keyedHash(eventText('erased'))}, 'happened', erased.source
  FROM (SELECT DISTINCT source, event_id FROM ${work(batch.name)} WHERE record_kind = 'erased') AS erased
  CROSS JOIN ${secrets()}
) AS hashed
LEFT JOIN ${nexus('nexus_suppressions')} AS known
  ON known.suppression_hash = hashed.keyed_hash AND known.source = hashed.source
WHERE known.suppression_hash IS NULL`)}`;
