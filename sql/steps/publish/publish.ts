import { among, amongSolved, bucketOfEntity, bucketOfRecord, entitiesOfRecords, whereSolved } from '../../buckets.ts';
import { columnsOf } from '../../columns_of.ts';
import type { Table } from '../../table.ts';
import { batch, ids, map } from '../../tables/work.ts';
import { nexus_event_log } from '../../tables/event_log.ts';
import { nexus_entity_map } from '../../tables/identity.ts';
import { bucketed, id, join, nexus, nullOf, op, sql, work } from '../../tag.ts';
import type { Located, Sql, Variable } from '../../tag.ts';
import { changedValues, differ, knownValues, MAP_CONTENT, MAP_KEY } from '../identity/changes.ts';
import { touchedEntities } from '../identity/touched.ts';
import { PROBED } from '../start/probe.ts';

const columnList = (names: readonly string[]): Sql => join(names.map(id), ', ');

/** The bucket of an entity: the last two hex digits of its id; an id that does not end in them is in the first. */
export const entityBucket = (entityId: Sql): Sql => sql`COALESCE(${op.hexToInt(sql`SUBSTR(${entityId}, -2)`, 2)}, 0)`;

/** What the probe saw of a source. */
export interface Seen {
  readonly source: string;
  readonly newestAt: Variable;
  readonly probed: Readonly<Record<(typeof PROBED)[number], Variable>>;
  /** Of a source that is read from files: what they were. */
  readonly files?: Variable;
}

/**
 * The fence: moves the watermarks if they are still those that this run read. Any other number of changed rows than
 * that of the sources means that another run published in between. They move to what the probe saw, not to what was
 * read a moment later: rows in between are read once more, and never missed.
 */
export const moveWatermarks = (runId: Variable, fence: Variable, seen: readonly Seen[]): Sql => {
  const ofFiles = seen.some(({ files }) => files !== undefined);
  const kept = ofFiles ? [...PROBED, 'files_print'] : PROBED;
  return sql`MERGE INTO ${nexus('nexus_watermarks')} AS stored
USING (
  ${join(
    seen.map(
      ({ source, newestAt, probed, files }) =>
        sql`SELECT ${source} AS source, ${newestAt} AS newest_at, ${join(
          PROBED.map((name) => sql`${probed[name]} AS ${id(name)}`),
          ', ',
        )}${ofFiles ? sql`, ${files ?? nullOf('string')} AS files_print` : sql``}`,
    ),
    '\n  UNION ALL\n  ',
  )}
) AS given
ON stored.source = given.source
WHEN MATCHED AND COALESCE(stored.run_id, ${fence}) = ${fence} THEN UPDATE SET
  watermark = COALESCE(given.newest_at, stored.watermark),
  ${join(
    kept.map((name) => sql`${id(name)} = COALESCE(given.${id(name)}, stored.${id(name)})`),
    ',\n  ',
  )},
  run_id = ${runId}`;
};

const isReplaced = (): Sql => sql`row_key IN (SELECT row_key FROM ${work(batch.name)} WHERE action = 'supersede')`;

/** The oldest stamp of a stored record that is to be replaced; null where none is stored, or no months are to be read from it on. */
export const oldestReplaced = (): Sql =>
  bucketed(
    () => nullOf('timestamp'),
    sql`(SELECT MIN(${id('_ingested_at')}) FROM ${nexus('nexus_event_log')} WHERE ${isReplaced()})`,
  );

/** The partitions of the log that hold what is to be replaced. */
const replaced = (): Located => ({
  name: 'v_replaced_buckets',
  among: sql`SELECT bucket FROM ${nexus('nexus_event_log')} WHERE ${isReplaced()}`,
});

/**
 * A DELETE is billed all columns of the partitions that it changes, and waits for them all, where {@link oldestReplaced} is billed the two that it
 * names: https://cloud.google.com/bigquery/docs/reference/standard-sql/dml-syntax#on-demand_query_size_calculation
 *
 * @param oldest what {@link oldestReplaced} found
 */
export const deleteReplacedRows = (oldest: Variable): Sql => sql`DELETE FROM ${nexus('nexus_event_log')}
WHERE ${bucketed(() => sql``, sql`${id('_ingested_at')} >= ${oldest} AND `)}${isReplaced()}${among('', replaced())}`;

export function appendToLog(runId: Variable): Sql {
  const loaded = Object.keys(nexus_event_log.columns).filter((name) => name !== 'run_id');
  // Where the log is laid out by buckets, a record lies where its entity does.
  const beside = bucketed(() => sql` AS loaded\n${entitiesOfRecords('loaded', work(map.name))}`);
  const bucket = bucketed((count) => sql`, ${bucketOfRecord('loaded', sql`entities.entity_id`, count)} AS bucket`);
  const given = bucketed(() => columnsOf('loaded', loaded), columnList(loaded));
  return sql`INSERT INTO ${nexus('nexus_event_log')} (${columnList([...loaded, 'run_id'])}${bucketed(() => sql`, bucket`)})
SELECT ${given}, ${runId} AS run_id${bucket}
FROM ${work(batch.name)}${beside}
WHERE action <> 'skip' AND record_kind NOT IN ('erased', 'gone')`;
}

const all = (piece: (name: string) => Sql, names: readonly string[], separator = ', '): Sql =>
  join(names.map(piece), separator);

/**
 * Rows that are to be there (`keep`) or not (`drop`), by `fate`; those that are there already change where they differ.
 * What is to be dropped is found in the target.
 *
 * @param order in which new rows are best written
 */
export const mergeGiven = (
  table: Table,
  key: readonly string[],
  content: readonly string[],
  updated: readonly string[],
  given: Sql,
  order?: Sql,
): Sql => {
  const laidOut = table.bucketed === true;
  const onlyLaidOut = (piece: (count: number) => Sql): Sql => (laidOut ? bucketed(piece) : sql``);
  return sql`MERGE INTO ${nexus(table.name)} AS stored
USING (
  ${op.readFirst(given, order)}
) AS given
ON ${all((name) => sql`stored.${id(name)} = given.${id(name)}`, key, ' AND ')}${laidOut ? amongSolved('stored') : sql``}
WHEN MATCHED AND given.fate = 'drop' THEN DELETE
WHEN MATCHED AND (
  ${differ('stored', 'given', content)}
) THEN UPDATE SET
  ${all((name) => sql`${id(name)} = given.${id(name)}`, updated, ',\n  ')}
WHEN NOT MATCHED THEN INSERT (${all(id, Object.keys(table.columns))}${onlyLaidOut(() => sql`, bucket`)})
VALUES (${all((name) => sql`given.${id(name)}`, Object.keys(table.columns))}${onlyLaidOut((count) => sql`, ${bucketOfEntity(sql`given.entity_id`, count)}`)})`;
};

const MAP_COLUMNS = [...MAP_KEY, ...MAP_CONTENT];

export const publishMap = (runId: Variable): Sql =>
  mergeGiven(
    nexus_entity_map,
    MAP_KEY,
    MAP_CONTENT,
    [...MAP_CONTENT, 'run_id'],
    sql`SELECT ${columnList(MAP_COLUMNS)}, ${runId} AS run_id, 'keep' AS fate
  FROM (
  ${changedValues()}
  ) AS changed_values
  UNION ALL
  SELECT ${columnList(MAP_COLUMNS)}, ${runId}, 'drop'
  FROM (
  ${knownValues()}
  ) AS known
  WHERE is_present = 0`,
  );

/**
 * What is kept per entity, for the entities that a run solved: rows that it did not make again go, others change only
 * where they differ. Two branches of a union would make the query twice where no plan shares it.
 *
 * @param key columns by which a row is known, the entity's id among them
 * @param made the rows: a relation, or a query in parentheses
 * @param computed values of columns that it does not hold
 * @param isOver which of the rows that are `published` go besides
 * @param order in which new rows are best written
 */
export function publishOfEntities(
  table: Table,
  made: Sql,
  key: readonly string[],
  computed: Readonly<Record<string, Sql>>,
  isOver?: Sql,
  order?: Sql,
): Sql {
  const columns = Object.keys(table.columns);
  const content = columns.filter((name) => !key.includes(name) && !(name in computed));
  const value = (name: string): Sql =>
    key.includes(name)
      ? sql`COALESCE(made.${id(name)}, gone.${id(name)}) AS ${id(name)}`
      : sql`${computed[name] ?? sql`made.${id(name)}`} AS ${id(name)}`;
  const given = sql`SELECT
    ${all(value, columns)},
    CASE WHEN made.entity_id IS NULL THEN 'drop' ELSE 'keep' END AS fate
  FROM ${made} AS made
  FULL OUTER JOIN (
    SELECT ${columnsOf('published', key)}
    FROM ${nexus(table.name)} AS published
    ${isOver === undefined ? sql`` : sql`LEFT `}JOIN (
      ${touchedEntities()}
    ) AS touched ON touched.entity_id = published.entity_id${isOver === undefined ? sql`` : sql`\n    WHERE touched.entity_id IS NOT NULL OR ${isOver}`}${table.bucketed === true ? whereSolved('published') : sql``}
  ) AS gone ON ${all((name) => sql`made.${id(name)} = gone.${id(name)}`, key, ' AND ')}`;
  return mergeGiven(table, key, content, columns.includes('run_id') ? [...content, 'run_id'] : content, given, order);
}

/**
 * A stored final view: rows of the entities that a run solved. What lives no more goes, others change only where they
 * differ. To be run when the map and the traits have changed.
 *
 * @param made rows of those that live
 */
export function publishFinal(table: Table, made: Sql): Sql {
  const columns = Object.keys(table.columns);
  const [key = '', ...content] = columns;
  return mergeGiven(
    table,
    [key],
    content,
    content,
    sql`SELECT made.*, 'keep' AS fate
  FROM (
  ${made}
  ) AS made
  UNION ALL
  SELECT ${columnsOf('gone', columns)}, 'drop' AS fate
  FROM ${nexus(table.name)} AS gone
  JOIN ${work(ids.name)} AS ended ON ended.entity_id = gone.${id(key)}
  WHERE ended.entity_key IS NULL`,
  );
}

/** The timeline, where it is stored: items of the entities that a run solved. To be run when states and the log have changed. */
export const publishTimeline = (table: Table, made: Sql): Sql =>
  publishOfEntities(table, sql`(\n${made}\n)`, ['entity_id', 'item_id'], {}, undefined, id('entity_id'));
