import { badOverrides } from '../../overrides.ts';
import { batch, edges, values } from '../../tables/work.ts';
import { id, op, sql, work } from '../../tag.ts';
import type { Sql, Variable } from '../../tag.ts';

/** What makes a record impossible to load; null where nothing does. */
const problem = (startedAt: Variable): Sql => sql`CASE
      WHEN ${id('_ingested_at')} IS NULL THEN 'has no _ingested_at'
      WHEN ${id('_ingested_at')} > ${op.addSeconds(sql`${startedAt}`, sql`${86_400}`)} THEN 'has an _ingested_at in the future'
      WHEN event_id IS NULL THEN 'has no event_id'
      WHEN record_kind <> 'event' AND row_id IS NULL THEN 'has no row_id'
      WHEN record_kind = 'event' AND occurred_at IS NULL THEN 'has no occurred_at'
      WHEN record_kind <> 'event' AND identifier_value IS NOT NULL AND identifier_type IS NULL THEN 'has no identifier_type'
      WHEN record_kind = 'trait' AND trait_name IS NULL THEN 'has no trait_name'
    END`;

const badRows = (startedAt: Variable): Sql => sql`SELECT
    source || ' ' || record_kind || ' of event ' || COALESCE(event_id, '(null)') || ' ' || ${problem(startedAt)} AS finding
  FROM ${work(batch.name)}
  WHERE ${problem(startedAt)} IS NOT NULL
  UNION ALL
  ${badOverrides()}`;

export const badRowCount = (startedAt: Variable): Sql => sql`(SELECT COUNT(*) FROM (
  ${badRows(startedAt)}
) AS bad_rows)`;

export const firstBadRow = (startedAt: Variable): Sql => sql`(SELECT MIN(finding) FROM (
  ${badRows(startedAt)}
) AS bad_rows)`;

/** Keys that stand for more than one identifier. */
export const collisionCount = (): Sql => sql`(SELECT COUNT(*) FROM (
  SELECT identifier_key
  FROM (
    SELECT DISTINCT identifier_key, entity_type, identifier_type, normalized_value
    FROM ${work(values.name)}
    WHERE normalized_value IS NOT NULL AND is_present = 1
  ) AS identifiers
  GROUP BY identifier_key
  HAVING COUNT(*) > 1
) AS collisions)`;

export const edgeCount = (): Sql => sql`(SELECT COUNT(*) FROM ${work(edges.name)} WHERE round = 0)`;
