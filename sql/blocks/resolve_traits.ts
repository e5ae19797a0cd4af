import type { TraitModel } from '../../config/model.ts';
import { contentKey } from '../content_key.ts';
import { join, keyword, op, sql } from '../tag.ts';
import type { Sql } from '../tag.ts';

/** Below every timestamp in microseconds. */
const BEFORE_TIME = -4_000_000_000_000_000_000n;

/**
 * The winning value of each trait of each entity. Ties fall to the newer occurrence, then the source that the config
 * names first, then the greater event id, row id and MD5 of the value: never to arrival, never to a collation.
 *
 * @param candidates a query with the columns entity_id, entity_type, trait_name, trait_value, source, event_id, row_id,
 * occurred_at
 * @param sources names in the order of the config
 */
export function resolveTraits(candidates: Sql, rules: readonly TraitModel[], sources: readonly string[]): Sql {
  const exceptions = rules.filter((rule) => rule.survivorship !== 'latest');
  const survivorship =
    exceptions.length === 0
      ? sql`'latest'`
      : sql`CASE ${join(
          exceptions.map(
            (rule) =>
              sql`WHEN entity_type = ${rule.entityType} AND trait_name = ${rule.name} THEN ${rule.survivorship}`,
          ),
          ' ',
        )} ELSE 'latest' END`;
  const sourceWeight = sql`CASE source ${join(
    sources.map((source, index) => sql`WHEN ${source} THEN ${sources.length - index}`),
    ' ',
  )} ELSE 0 END`;
  const beforeTime = keyword(String(BEFORE_TIME));
  return sql`WITH candidates AS (
  ${candidates}
),
weighed AS (
  SELECT
    candidates.*,
    ${survivorship} AS survivorship,
    ${sourceWeight} AS source_weight,
    ${op.epochMicros(sql`occurred_at`)} AS occurred_micros,
    COUNT(*) OVER (PARTITION BY entity_id, trait_name, trait_value) AS frequency
  FROM candidates
),
ranked AS (
  SELECT
    weighed.*,
    ROW_NUMBER() OVER (
      PARTITION BY entity_id, trait_name
      ORDER BY
        CASE survivorship
          WHEN 'source_rank' THEN source_weight
          WHEN 'most_frequent' THEN frequency
          WHEN 'earliest' THEN COALESCE(-occurred_micros, ${beforeTime})
          ELSE 0
        END DESC,
        COALESCE(occurred_micros, ${beforeTime}) DESC,
        source_weight DESC,
        event_id DESC,
        COALESCE(row_id, '') DESC,
        ${contentKey([sql`trait_value`])} DESC
    ) AS standing
  FROM weighed
)
SELECT entity_id, entity_type, trait_name, trait_value, survivorship, source, event_id, row_id, occurred_at
FROM ranked
WHERE standing = 1`;
}
