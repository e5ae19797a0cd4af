import type { BaseState } from '../../../config/types.ts';
import { eventFilter } from '../../blocks/event_filter.ts';
import type { DeliveredRelation, DeliveredSource } from '../../sources/deliveries.ts';
import { hasWhole, isOfRelations, isWhole } from '../../sources/deliveries.ts';
import { recordsView } from '../../sources/relations.ts';
import { keyOfDelivery, ownKey } from './rejected_records.ts';
import { rejectedStates } from './rejected_states.ts';
import { among } from '../../buckets.ts';
import { contentKey } from '../../content_key.ts';
import { inGroups } from '../../groups.ts';
import { newestDeliveries, stagedRecords } from '../../tables/shared.ts';
import { id, join, list, nexus, nullOf, op, shared, sql } from '../../tag.ts';
import type { Located, Sql, Variable } from '../../tag.ts';
import { appended } from './append.ts';
import { isOfChanged } from './changed_buckets.ts';
import { asText, CONTENT, saysNothing, TRACE, traced } from './content.ts';

/** What a redelivery keeps: everything else is content. */
const ROW_IDENTITY = ['record_kind', 'entity_type', 'source', 'event_id', 'row_id'];
const NOT_CONTENT = [...ROW_IDENTITY, '_ingested_at', 'synced_at'];

/** Length of the text of a timestamp: a version starts with it. */
const INSTANT = 27;
const stampOf = (version: string): Sql => sql`SUBSTR(${id(version)}, 1, ${INSTANT})`;

/** Of what is said twice of one row at one instant the last to be synced is kept. */
const TURN = sql`ROW_NUMBER() OVER (PARTITION BY records.row_key, records.row_version, records.record_key ORDER BY records.is_deleted, COALESCE(${op.timestampText(sql`records.synced_at`)}, '') DESC)`;

/** What is read of the sources. */
export interface ReadOf {
  readonly sources: readonly DeliveredSource[];
  /** From when on a source is read, but for its relations that are looked at whole. */
  readonly since: (source: string) => Sql;
  /** Whether these are read; of sources that have any. */
  readonly changed: (source: string) => Variable;
  /** Whether of files only the parts that changed are read. */
  readonly inParts?: boolean;
  /** Sources that the config has no more, and whose records are to go. */
  readonly removed: readonly string[];
  /** States that are read from relations. */
  readonly states: readonly BaseState[];
  /** Condition: too much came in for it to lie in a part of the log. */
  readonly isLarge: Sql;
}

/** The partitions of the log that hold what is stored of the events that came in. */
const delivered = (records: Sql, isLarge: Sql): Located => ({
  name: 'v_delivered_buckets',
  among: sql`SELECT bucket FROM ${nexus('nexus_event_log')} WHERE event_id IN (SELECT event_id FROM ${records} AS staged_records)`,
  unless: isLarge,
});

/** The rows of a source that are read. Not a list of columns: it would be most of the procedure's text, whose length is limited. */
function incomingOf(source: DeliveredSource, { since, changed, inParts = false }: ReadOf): Sql {
  const inWindow = eventFilter(since(source.source));
  const all = sql`SELECT records.* FROM ${nexus(recordsView(source.source))} AS records`;
  if (!hasWhole(source)) return sql`${all} WHERE ${inWindow}`;
  const whole = sql`${changed(source.source)} > 0`;
  const isOfBucket = inParts ? isOfChanged(source, sql`records.event_id`) : undefined;
  if (isWhole(source)) return sql`${all} WHERE ${whole}${isOfBucket === undefined ? sql`` : sql` AND ${isOfBucket}`}`;
  const isOfWhole = isOfRelations(
    source.relations.filter((relation) => relation.isWhole),
    'records',
  );
  return sql`${all} WHERE (${isOfWhole} AND ${whole}) OR (NOT ${isOfWhole} AND ${inWindow})`;
}

/** Views of more relations than this are not read in one statement. */
const MOST_AT_ONCE = 45;

/** The rows of some sources that are read, with the keys that they are known by. */
const keyed = (sources: readonly DeliveredSource[], read: ReadOf): Sql => sql`WITH incoming AS (
  ${join(
    sources.map((source) => incomingOf(source, read)),
    '\n  UNION ALL\n  ',
  )}
),
keyed AS (
  SELECT
    ${join(CONTENT.map(id), ', ')},
    fault,
    delivery,
    is_deleted,
    ${keyOfDelivery(contentKey(ROW_IDENTITY.map(asText)))} AS row_key,
    ${contentKey(CONTENT.filter((name) => !NOT_CONTENT.includes(name)).map(asText))} AS record_key
  FROM incoming
)
SELECT
  keyed.*,
  ${op.timestampText(id('_ingested_at'))} || CASE WHEN record_kind = 'event' AND is_deleted = 0 THEN record_key ELSE '' END AS row_version,
  CASE WHEN fault IS NOT NULL OR is_deleted = 1 OR ${saysNothing()} THEN 0 ELSE 1 END AS is_sound
FROM keyed`;

/** Columns of a delivery, of {@link deliveriesOf}. */
const STANDING = [
  'newest_version',
  'first_record_key',
  'most_told',
  'current_count',
  'matched_count',
  'known_version',
  'known_count',
];

/**
 * The newest delivery of each link group, held against what is stored of it: how many records it says, and how many of
 * them are stored. Keys are counted, and not the records sorted: a window over these would hold all columns of all of them.
 *
 * @param records what came in, as a relation
 */
function deliveriesOf(records: Sql, appends: boolean, isAnew: boolean, isLarge: Sql): Sql {
  // Its own rows of the log are few: they are read once, and then asked twice.
  const known = isAnew ? nexus('nexus_event_log') : id('known');
  const ofBatch = isAnew
    ? sql``
    : sql`known AS (
  SELECT row_key, row_version, record_key
  FROM ${nexus('nexus_event_log')}
  WHERE row_key IN (SELECT row_key FROM told)${among('', delivered(records, isLarge))}
),
`;
  return sql`WITH told AS (
  SELECT row_key, row_version, record_key, COUNT(*) AS told_count, MAX(is_sound) AS is_sound
  FROM ${records} AS staged_records${appends ? sql`\n  WHERE delivery <> 'append'` : sql``}
  GROUP BY row_key, row_version, record_key
),
${ofBatch}known_rows AS (
  SELECT row_key, MAX(row_version) AS known_version, COUNT(*) AS known_count
  FROM ${known}
  GROUP BY row_key
),
known_records AS (
  SELECT DISTINCT row_key AS known_row_key, record_key AS known_record_key
  FROM ${known}
),
delivered AS (
  SELECT
    told.row_key,
    told.row_version,
    MIN(told.record_key) AS first_record_key,
    MAX(told.told_count) AS most_told,
    SUM(told.is_sound) AS current_count,
    SUM(CASE WHEN known_records.known_record_key IS NULL THEN 0 ELSE told.is_sound END) AS matched_count
  FROM told
  LEFT JOIN known_records
    ON known_records.known_row_key = told.row_key AND known_records.known_record_key = told.record_key
  GROUP BY told.row_key, told.row_version
),
ranked AS (
  SELECT delivered.*, MAX(row_version) OVER (PARTITION BY row_key) AS newest_version FROM delivered
)
SELECT
  ranked.row_key,
  ranked.newest_version,
  ranked.first_record_key,
  ranked.most_told,
  ranked.current_count,
  ranked.matched_count,
  known_rows.known_version,
  known_rows.known_count
FROM ranked
LEFT JOIN known_rows ON known_rows.row_key = ranked.row_key
WHERE ranked.row_version = ranked.newest_version`;
}

const isSnapshot = ({ delivery }: DeliveredRelation): boolean => delivery === 'snapshot';

/**
 * The stored records of snapshots that are read, and of sources that are to go, as a condition on the log; undefined where
 * there are none. A run that is not anew has seen the latter go.
 */
function ofWhole({ sources, changed, removed }: ReadOf, isAnew: boolean): Sql | undefined {
  const conditions = sources.flatMap(({ source, relations }) => {
    if (!relations.some(isSnapshot)) return [];
    // Where all is a snapshot, so is a relation that the source gives no more.
    const kinds = relations.every(isSnapshot) ? sql`` : sql` AND ${isOfRelations(relations.filter(isSnapshot), 'log')}`;
    return [sql`(${changed(source)} > 0 AND log.source = ${source}${kinds})`];
  });
  if (isAnew && removed.length > 0) conditions.push(sql`log.source IN (${list(removed)})`);
  return conditions.length === 0 ? undefined : join(conditions, ' OR ');
}

/**
 * Link groups that a snapshot does not show any more, or whose source is to go, each as one record of kind `gone` without a version. One that cannot
 * be loaded is shown all the same.
 */
const absent = (isOfSnapshot: Sql, records: Sql): Sql => sql`
UNION ALL
SELECT
  ${traced('gone', (name) => sql`stored.${id(name)}`)},
  stored.row_key, ${nullOf('string')}, ${nullOf('string')}, 'supersede', ${nullOf('string')}
FROM (
  SELECT row_key, ${join(
    [...TRACE, 'row_id'].map((name) => sql`MIN(${id(name)}) AS ${id(name)}`),
    ', ',
  )}
  FROM ${nexus('nexus_event_log')} AS log
  WHERE ${isOfSnapshot}
  GROUP BY row_key
) AS stored
LEFT JOIN (SELECT DISTINCT ${ownKey()} AS row_key FROM ${records} AS staged_records) AS shown ON shown.row_key = stored.row_key
WHERE shown.row_key IS NULL`;

/** A column of the batch. What clears its link group, or is deleted, tells which record it was and nothing of what it said. */
function staged(name: string): Sql {
  const isGone = sql`(fault IS NULL AND (decided.action = 'clear' OR is_deleted = 1))`;
  switch (name) {
    case 'record_kind':
      return sql`CASE WHEN ${isGone} THEN 'gone' ELSE record_kind END AS record_kind`;
    // Events have none; what is no event is to have one.
    case 'row_id':
      return sql`CASE WHEN ${isGone} THEN COALESCE(row_id, event_id) ELSE row_id END AS row_id`;
    case 'identifier_value':
      return sql`CASE WHEN NOT ${isGone} THEN identifier_value END AS identifier_value`;
    default:
      return id(name);
  }
}

/**
 * Reads the sources and says of each record what is to become of it. A row (link group) is known by source, event and row
 * id. All that is said of it with its newest stamp is its newest delivery, which stands for it; an event is one record, so
 * of those with one stamp the one with the greater MD5 of its content. The delivery is held against what is stored, as a
 * set: one that differs takes the place of what is stored, all of it, so that every step sees whose link group changed; or
 * takes it away, where it says nothing.
 * What is delivered otherwise: {@link appended}, and {@link absent}. What cannot be loaded of states: {@link rejectedStates}.
 *
 * @param isAnew sources are read from their beginning because what is made from them may have changed. Otherwise the
 * batch is small beside the event log, of which the rows that it names are looked up.
 */
export function stageBatch(read: ReadOf, isAnew: boolean): Sql {
  const columns = join(CONTENT.map(id), ', ');
  const relations = read.sources.flatMap((source) => source.relations);
  const appends = relations.some(({ kind, delivery }) => delivery === 'append' && kind !== 'event');
  const isOfSnapshot = ofWhole(read, isAnew);
  const groups = inGroups(read.sources, ({ scans }) => scans.records, MOST_AT_ONCE);
  const records = shared(stagedRecords, ...groups.map((group) => keyed(group, read)));
  const newest = shared(newestDeliveries, deliveriesOf(records, appends, isAnew, read.isLarge));
  const standing = join(
    STANDING.map((name) => sql`newest.${id(name)}`),
    ', ',
  );
  const told = appends ? sql`records.delivery <> 'append' AND ` : sql``;
  return sql`WITH turned AS (
  SELECT records.*, ${standing}, 1 AS turn
  FROM ${records} AS records
  LEFT JOIN ${newest} AS newest ON newest.row_key = records.row_key
  WHERE ${told}COALESCE(newest.most_told, 1) = 1
  UNION ALL
  SELECT records.*, ${standing}, ${TURN}
  FROM ${records} AS records
  JOIN ${newest} AS newest ON newest.row_key = records.row_key
  WHERE ${told}newest.most_told > 1
),
compared AS (
  SELECT
    turned.*,
    CASE WHEN row_version = newest_version AND turn = 1 THEN is_sound ELSE 0 END AS is_current,
    CASE WHEN row_version = newest_version AND turn = 1 AND record_key = first_record_key THEN 1 ELSE 0 END AS is_first
  FROM turned
),
${appends ? sql`${appended(records, delivered(records, read.isLarge))},\n` : sql``}decided AS (
  SELECT
    ${columns},
    row_key,
    row_version,
    record_key,
    is_deleted,
    fault,
    CASE
      WHEN known_version IS NULL THEN CASE is_current WHEN 1 THEN 'insert' ELSE 'skip' END
      WHEN delivery <> 'snapshot' AND ${stampOf('newest_version')} < ${stampOf('known_version')} THEN 'skip'
      WHEN current_count = 0 AND is_first = 1 THEN 'clear'
      WHEN is_current = 0 THEN 'skip'
      WHEN ${stampOf('newest_version')} = ${stampOf('known_version')} AND matched_count = known_count AND matched_count = current_count THEN 'skip'
      ELSE 'supersede'
    END AS action
  FROM compared${appends ? sql`\n  UNION ALL\n  SELECT * FROM appended` : sql``}
)
SELECT
  ${join(CONTENT.map(staged), ', ')},
  row_key,
  row_version,
  record_key,
  CASE decided.action WHEN 'clear' THEN 'supersede' ELSE decided.action END AS action,
  fault
FROM decided${isOfSnapshot === undefined ? sql`` : absent(isOfSnapshot, records)}${join(read.states.map(rejectedStates), '')}`;
}
