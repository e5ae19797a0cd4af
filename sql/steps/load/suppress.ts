import type { IdentifierTypeModel } from '../../../config/model.ts';
import { CONTENT_COLUMNS } from '../../blocks/process_records.ts';
import { eventText, identifierText, keyedHash, rowText, secrets } from '../../keyed_hash.ts';
import { sameIdentifier } from '../../same_identifier.ts';
import { batch, forgotten, stripped } from '../../tables/work.ts';
import { id, join, list, nexus, nullOf, sql, work } from '../../tag.ts';
import type { Sql, Variable } from '../../tag.ts';
import { normalized } from './normalized.ts';
import { registrableDomain } from './registrable_domain.ts';

/** How much there is that a load must pass over. */
export const suppressionCount = (): Sql => sql`(SELECT COUNT(*) FROM ${nexus('nexus_suppressions')})`;

const NO_TEXT = nullOf('string');

/**
 * What of the records that came in was erased before: identifiers, however they are spelled, and the link groups and
 * events that held one, in whatever order their records come.
 */
export function suppressed(types: readonly IdentifierTypeModel[]): Sql {
  const domains = types.filter(({ normalizer }) => normalizer === 'domain').map(({ name }) => name);
  const candidate =
    types.length === 0
      ? NO_TEXT
      : sql`CASE spelled.identifier_type ${join(
          types.map((type) => sql`WHEN ${type.name} THEN ${normalized(type, sql`spelled.identifier_value`)}`),
          ' ',
        )} ELSE ${NO_TEXT} END`;
  return sql`WITH spelled AS (
  SELECT DISTINCT entity_type, identifier_type, identifier_value
  FROM (
    SELECT entity_type, identifier_type, identifier_value FROM ${work(batch.name)} WHERE record_kind <> 'event'
    UNION ALL
    SELECT 'group', group_identifier_type, group_identifier FROM ${work(batch.name)} WHERE record_kind = 'membership'
  ) AS given
  WHERE identifier_value IS NOT NULL
),
candidates AS (
  SELECT spelled.*, ${candidate} AS candidate FROM spelled
),
hosts AS (
  SELECT DISTINCT candidate AS host FROM candidates WHERE identifier_type IN (${list(domains)})
),
${registrableDomain()},
named AS (
  SELECT
    candidates.entity_type,
    candidates.identifier_type,
    candidates.identifier_value,
    CASE WHEN candidates.identifier_type IN (${list(domains)}) THEN registrable.domain ELSE candidates.candidate END AS normalized_value
  FROM candidates
  LEFT JOIN registrable ON registrable.host = candidates.candidate
),
link_groups AS (
  SELECT DISTINCT source, event_id, row_id, entity_type FROM ${work(batch.name)} WHERE record_kind <> 'event'
),
happened AS (
  SELECT DISTINCT source, event_id FROM ${work(batch.name)}
),
hashed AS (
  SELECT
    'identifier' AS kind, named.entity_type, named.identifier_type, named.identifier_value, named.normalized_value,
    ${NO_TEXT} AS source, ${NO_TEXT} AS event_id, ${NO_TEXT} AS row_id,
    ${keyedHash(identifierText('raw', 'named', 'identifier_value'))} AS keyed_hash
  FROM named
  CROSS JOIN ${secrets()}
  UNION ALL
  SELECT
    'identifier', named.entity_type, named.identifier_type, named.identifier_value, named.normalized_value, ${NO_TEXT}, ${NO_TEXT}, ${NO_TEXT},
    ${keyedHash(identifierText('value', 'named', 'normalized_value'))}
  FROM named
  CROSS JOIN ${secrets()}
  UNION ALL
  SELECT
    'row', link_groups.entity_type, ${NO_TEXT}, ${NO_TEXT}, ${NO_TEXT}, link_groups.source, link_groups.event_id, link_groups.row_id,
    ${keyedHash(rowText('link_groups'))}
  FROM link_groups
  CROSS JOIN ${secrets()}
  UNION ALL
  SELECT
    'event', ${NO_TEXT}, ${NO_TEXT}, ${NO_TEXT}, ${NO_TEXT}, happened.source, happened.event_id, ${NO_TEXT},
    ${keyedHash(eventText('happened'))}
  FROM happened
  CROSS JOIN ${secrets()}
)
SELECT DISTINCT
  hashed.kind, hashed.entity_type, hashed.identifier_type, hashed.identifier_value, hashed.normalized_value,
  hashed.source, hashed.event_id, hashed.row_id
FROM hashed
JOIN ${nexus('nexus_suppressions')} AS suppressions ON suppressions.suppression_hash = hashed.keyed_hash`;
}

const CONTENT = Object.keys(CONTENT_COLUMNS);
const KEYS = ['row_key', 'row_version', 'record_key'];
const NO_FAULT = nullOf('string');
const columnsOf = (alias: string): Sql =>
  join(
    [...CONTENT, ...KEYS].map((name) => sql`${id(alias)}.${id(name)} AS ${id(name)}`),
    ', ',
  );

/** What tells which record an erased one was, and when it came; nothing of what it said. */
const OF_ERASED = ['source', 'event_id', 'entity_type', '_ingested_at'];

/**
 * The batch without what is forgotten, and with what of the stored log must go or change for it. Identifiers are taken out
 * of their link groups; traits go with every link group that held one, memberships with either end; an event goes if
 * nobody else is left in it, and else loses its description, which is written for people and may name them.
 */
export const strip = (): Sql => sql`WITH records AS (
  SELECT ${columnsOf('incoming')}, incoming.action AS fate_of_delivery, incoming.fault AS fault
  FROM ${work(batch.name)} AS incoming
  UNION ALL
  SELECT ${columnsOf('stored')}, 'stored', ${NO_FAULT}
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
),
judged AS (
  SELECT
    naming.*,
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
      WHEN judged.is_erased = 1 OR (judged.is_touched = 1 AND others.event_id IS NULL) THEN 'erase'
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
  ${join(
    CONTENT.map((name) => {
      if (name === 'record_kind') return sql`'erased'`;
      // Events have none; what is no event is to have one.
      if (name === 'row_id') return sql`COALESCE(row_id, event_id)`;
      return OF_ERASED.includes(name) ? id(name) : nullOf(CONTENT_COLUMNS[name] ?? 'string');
    }),
    ', ',
  )},
  row_key, row_version, ${NO_TEXT},
  CASE fate_of_delivery WHEN 'stored' THEN 'supersede' ELSE fate_of_delivery END,
  ${NO_FAULT}
FROM fated
WHERE fate = 'erase' AND fate_of_delivery <> 'skip'`;

/** What {@link strip} left, as the batch. */
export const strippedBatch = (): Sql =>
  sql`SELECT ${join(Object.keys(batch.columns).map(id), ', ')} FROM ${work(stripped.name)}`;

/** Remembers the link groups and events of which something was erased: more of them may come later. */
export const rememberErased = (
  runId: Variable,
  startedAt: Variable,
): Sql => sql`INSERT INTO ${nexus('nexus_suppressions')} (suppression_hash, kind, run_id, suppressed_at)
SELECT hashed.keyed_hash, hashed.kind, ${runId}, ${startedAt}
FROM (
  SELECT ${keyedHash(rowText('erased'))} AS keyed_hash, 'row' AS kind
  FROM (
    SELECT DISTINCT source, event_id, row_id, entity_type
    FROM ${work(batch.name)}
    WHERE record_kind = 'erased' AND entity_type IS NOT NULL
  ) AS erased
  CROSS JOIN ${secrets()}
  UNION ALL
  SELECT ${keyedHash(eventText('erased'))}, 'event'
  FROM (SELECT DISTINCT source, event_id FROM ${work(batch.name)} WHERE record_kind = 'erased') AS erased
  CROSS JOIN ${secrets()}
) AS hashed
LEFT JOIN ${nexus('nexus_suppressions')} AS known ON known.suppression_hash = hashed.keyed_hash
WHERE known.suppression_hash IS NULL`;
