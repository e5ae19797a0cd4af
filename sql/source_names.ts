import { contentKey } from './content_key.ts';
import { id, join, list, nexus, nullOf, op, sql } from './tag.ts';
import type { Sql } from './tag.ts';

/** A source and the names that it had before, the last first. */
export interface SourceNames {
  readonly name: string;
  readonly former: readonly string[];
}

const pairs = (sources: readonly SourceNames[]): (readonly [former: string, name: string])[] =>
  sources.flatMap(({ name, former }) => former.map((one) => [one, name] as const));

const nameNow = (sources: readonly SourceNames[]): Sql =>
  sql`CASE source ${join(
    pairs(sources).map(([former, name]) => sql`WHEN ${former} THEN ${name}`),
    ' ',
  )} END`;

const hasFormerName = (sources: readonly SourceNames[]): Sql =>
  sql`source IN (${list(pairs(sources).map(([former]) => former))})`;

/**
 * Records under the name that their source has now. Where it was read under both names, what was said under the new one
 * stands, and the doubles go.
 */
export const renameRecords = (sources: readonly SourceNames[]): Sql => {
  const log = nexus('nexus_event_log');
  const texts = ['record_kind', 'entity_type', 'new_source', 'event_id', 'row_id'];
  return sql`MERGE INTO ${log} AS stored
USING (
  ${op.readFirst(sql`WITH renamed AS (
    SELECT row_key, record_key, new_source, ${contentKey(texts.map((name) => op.text(id(name))))} AS new_row_key
    FROM (
      SELECT log.*, ${nameNow(sources)} AS new_source
      FROM ${log} AS log
      WHERE ${hasFormerName(sources)}
    ) AS named
  )
  SELECT DISTINCT
    renamed.row_key, renamed.record_key, renamed.new_source, renamed.new_row_key,
    CASE WHEN again.row_key IS NULL THEN 'keep' ELSE 'drop' END AS fate
  FROM renamed
  LEFT JOIN (
    SELECT DISTINCT row_key FROM ${log} WHERE row_key IN (SELECT new_row_key FROM renamed)
  ) AS again ON again.row_key = renamed.new_row_key`)}
) AS given
ON stored.row_key = given.row_key AND stored.record_key = given.record_key
WHEN MATCHED AND given.fate = 'drop' THEN DELETE
WHEN MATCHED THEN UPDATE SET source = given.new_source, row_key = given.new_row_key`;
};

/** What people decided about records of a source goes with its name. */
export const renameOverrides = (
  sources: readonly SourceNames[],
): Sql => sql`UPDATE ${nexus('nexus_overrides')} SET source = ${nameNow(sources)}
WHERE ${hasFormerName(sources)}`;

/** A row for each source of the config, in which a former name's watermark lives on; those of others go. */
export const nameWatermarks = (sources: readonly SourceNames[]): Sql => {
  const stored = nexus('nexus_watermarks');
  const names = sources.map(({ name }) => name);
  const renamed = pairs(sources);
  const configured = op.constants(
    'configured',
    { source: 'string' },
    names.map((name) => [name]),
  );
  const known = sql`SELECT source FROM ${stored} AS known`;
  const former =
    renamed.length === 0
      ? sql``
      : sql`
  UNION ALL
  SELECT source, new_source, 'renamed' AS standing
  FROM (
    SELECT source, new_source, ROW_NUMBER() OVER (PARTITION BY new_source ORDER BY place) AS turn
    FROM ${op.constants(
      'former_names',
      { source: 'string', new_source: 'string', place: 'int' },
      renamed.map(([one, name], place) => [one, name, place]),
    )}
    WHERE source IN (${known}) AND new_source NOT IN (${known})
  ) AS candidates
  WHERE turn = 1`;
  return sql`MERGE INTO ${stored} AS stored
USING (
  ${op.readFirst(sql`WITH renamed AS (
    SELECT ${nullOf('string')} AS source, ${nullOf('string')} AS new_source, 'none' AS standing${former}
  )
  SELECT source, new_source, standing FROM renamed WHERE standing = 'renamed'
  UNION ALL
  SELECT source, source AS new_source, 'configured' AS standing
  FROM ${configured}
  WHERE source NOT IN (SELECT new_source FROM renamed WHERE standing = 'renamed')
  UNION ALL
  SELECT source, source AS new_source, 'gone' AS standing
  FROM ${stored} AS watermarks
  WHERE source NOT IN (${list(names)}) AND source NOT IN (SELECT source FROM renamed WHERE standing = 'renamed')`)}
) AS given
ON stored.source = given.source
WHEN MATCHED AND given.standing = 'gone' THEN DELETE
WHEN MATCHED AND given.standing = 'renamed' THEN UPDATE SET source = given.new_source
WHEN NOT MATCHED THEN INSERT (source) VALUES (given.new_source)`;
};
