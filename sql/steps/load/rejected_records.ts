import { NO_TIME_BEFORE } from '../../beginning.ts';
import { contentKey } from '../../content_key.ts';
import type { ToldApart } from '../../sources/deliveries.ts';
import { isOfRelations } from '../../sources/deliveries.ts';
import { nexus_rejected_records } from '../../tables/rejected.ts';
import { batch } from '../../tables/work.ts';
import { id, join, nexus, op, sql, work } from '../../tag.ts';
import type { Sql, Variable } from '../../tag.ts';
import { presentText } from '../../white_space.ts';

/*
 * A record that cannot be loaded is as if it were not there: what is stored of the same record stays, and what its link
 * group has besides it is loaded. It stays in the batch, skipped, with its fault.
 */

const PREFIX = 'rejected ';

/** How much is kept of a key that may be what is too long. */
export const LONGEST_KEY = 200;

/** Key of a row in a batch: a record that cannot be loaded is no delivery of the link group that it belongs to. */
export const keyOfDelivery = (key: Sql): Sql => sql`CASE WHEN fault IS NULL THEN ${key} ELSE ${rejectedKey(key)} END`;

/** That of one that cannot be loaded. */
export const rejectedKey = (key: Sql): Sql => sql`CONCAT(${PREFIX}, ${key})`;

/** The key that a row has in the log, of what {@link keyOfDelivery} gave. */
export const ownKey = (): Sql =>
  sql`CASE WHEN fault IS NULL THEN row_key ELSE SUBSTR(row_key, ${PREFIX.length + 1}) END`;

/** How many rows of the batch cannot be loaded, and records that earlier runs set aside: nothing is to be done where both are 0. */
export const rejectionCount = (): Sql =>
  sql`(SELECT COUNT(*) FROM ${work(batch.name)} WHERE fault IS NOT NULL) + (SELECT COUNT(*) FROM ${nexus(nexus_rejected_records.name)})`;

/** The oldest stamp among both; null where none of them has any. */
export const oldestRejection = (): Sql => sql`SELECT MIN(${id('_ingested_at')})
FROM (
  SELECT ${id('_ingested_at')} FROM ${work(batch.name)} WHERE fault IS NOT NULL
  UNION ALL
  SELECT ${id('_ingested_at')} FROM ${nexus(nexus_rejected_records.name)}
) AS rejections`;

/** Columns of the table that say what is wrong, by the member of a fault. */
const SAID = {
  relation: 'relation',
  raw_table: 'raw_table',
  raw_key: 'raw_key',
  column_name: 'column',
  value: 'value',
  reason: 'reason',
} as const;

/** What the table says of a record, besides its key, its stamp and the runs that saw it. */
export const TOLD = [
  'source',
  'relation',
  'record_kind',
  'entity_type',
  'event_id',
  'row_id',
  'raw_table',
  'raw_key',
  'column_name',
  'value',
  'reason',
  'row_key',
];

const all = (names: readonly string[], piece: (name: string) => Sql): Sql => join(names.map(piece), ', ');

/** A source's records that have no key of their own are not known again by it. */
const OWN_KEY = sql`CASE
      WHEN ${presentText(sql`given.event_id`)} IS NOT NULL AND (given.record_kind = 'event' OR given.row_id IS NOT NULL) THEN SUBSTR(given.row_key, ${PREFIX.length + 1})
    END`;

/** From when on each source was read; null where the config has it no more. */
export type SourcesRead = readonly {
  readonly source: string;
  readonly since: Sql;
  /** Relations that are read from their beginning, or not at all. */
  readonly whole?: { readonly relations: readonly ToldApart[]; readonly isRead: Sql };
}[];

/** What becomes of known records that are of relations which are read from their beginning, or not at all. */
const ofWhole = (read: SourcesRead): Sql =>
  join(
    read.flatMap(({ source, whole }) =>
      whole === undefined
        ? []
        : [
            sql`WHEN known.source = ${source} AND ${isOfRelations(whole.relations, 'known', 'rejected')} THEN CASE WHEN ${whole.isRead} THEN 'drop' ELSE 'stays' END
    `,
          ],
    ),
    '',
  );

const readSince = (source: Sql, read: SourcesRead): Sql =>
  sql`CASE ${source} ${join(
    read.map((one) => sql`WHEN ${one.source} THEN ${one.since}`),
    ' ',
  )} ELSE ${op.fromUnixSeconds(sql`${NO_TIME_BEFORE}`)} END`;

/**
 * Records that cannot be loaded, those of the batch and those of earlier runs, each once, by `fate`:
 *
 * - `new`, `seen`: of this batch. One is left out that a later delivery of the same link group or event took the place
 *   of, whether or not that one can be loaded.
 * - `stays`: this run did not read as far back
 * - `drop`: it was not found where it would have been read, or was delivered again
 *
 * @param oldest of {@link oldestRejection}: what is stored and older took the place of none, and its months are not read
 */
export const rejectedAfter = (read: SourcesRead, oldest: Variable): Sql => {
  const parsed = op.parseJson(id('fault'));
  const stored = nexus(nexus_rejected_records.name);
  return sql`WITH faulty AS (
  SELECT rejected_key, ${all(TOLD, id)}, MAX(${id('_ingested_at')}) AS ${id('_ingested_at')}
  FROM (
    SELECT
      ${contentKey([sql`given.row_key`, sql`given.record_key`, sql`given.fault`])} AS rejected_key,
      source, record_kind, entity_type, SUBSTR(given.event_id, 1, ${LONGEST_KEY}) AS event_id, SUBSTR(given.row_id, 1, ${LONGEST_KEY}) AS row_id,
      ${join(
        Object.entries(SAID).map(([name, member]) => sql`${op.jsonText(parsed, [member])} AS ${id(name)}`),
        ', ',
      )},
      ${OWN_KEY} AS row_key,
      ${id('_ingested_at')}
    FROM ${work(batch.name)} AS given
    WHERE fault IS NOT NULL
  ) AS told
  GROUP BY rejected_key, ${all(TOLD, id)}
),
known AS (
  SELECT * FROM ${stored}
),
delivered AS (
  SELECT row_key, MAX(${id('_ingested_at')}) AS delivered_at
  FROM (
    SELECT row_key, ${id('_ingested_at')} FROM ${work(batch.name)} WHERE fault IS NULL
    UNION ALL
    SELECT row_key, ${id('_ingested_at')} FROM faulty WHERE row_key IS NOT NULL
    UNION ALL
    SELECT row_key, ${id('_ingested_at')}
    FROM ${nexus('nexus_event_log')}
    WHERE ${id('_ingested_at')} >= ${oldest} AND row_key IN (SELECT row_key FROM faulty UNION ALL SELECT row_key FROM known)
  ) AS deliveries
  GROUP BY row_key
),
rejected_now AS (
  SELECT faulty.*
  FROM faulty
  LEFT JOIN delivered ON delivered.row_key = faulty.row_key
  WHERE delivered.delivered_at IS NULL OR faulty.${id('_ingested_at')} IS NULL OR delivered.delivered_at <= faulty.${id('_ingested_at')}
)
SELECT
  COALESCE(rejected_now.rejected_key, known.rejected_key) AS rejected_key,
  ${all([...TOLD, '_ingested_at'], (name) => sql`CASE WHEN rejected_now.rejected_key IS NULL THEN known.${id(name)} ELSE rejected_now.${id(name)} END AS ${id(name)}`)},
  CASE
    WHEN known.rejected_key IS NULL THEN 'new'
    WHEN rejected_now.rejected_key IS NOT NULL THEN 'seen'
    ${ofWhole(read)}WHEN known.${id('_ingested_at')} IS NULL OR known.${id('_ingested_at')} < ${op.fromUnixSeconds(sql`${NO_TIME_BEFORE}`)} THEN 'drop'
    WHEN known.${id('_ingested_at')} >= ${readSince(sql`known.source`, read)} OR delivered.delivered_at > known.${id('_ingested_at')} THEN 'drop'
    ELSE 'stays'
  END AS fate
FROM rejected_now
FULL OUTER JOIN known ON known.rejected_key = rejected_now.rejected_key
LEFT JOIN delivered ON delivered.row_key = known.row_key`;
};
