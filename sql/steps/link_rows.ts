import { sameIdentifier } from '../same_identifier.ts';
import { createEdges } from '../blocks/create_edges.ts';
import { values } from '../tables/work.ts';
import { sql, work } from '../tag.ts';
import type { Sql } from '../tag.ts';
import { currentLog } from './current_log.ts';

/** The edges that the log's link groups make, before any contraction. What is set aside links nobody. */
export const linkRows = (): Sql => sql`SELECT 0 AS round, low_key, high_key
FROM (
  ${createEdges(sql`SELECT records.row_key, named.identifier_key
  FROM (
    ${currentLog(['row_key', 'entity_type', 'identifier_type', 'identifier_value'], ['identifier'])}
  ) AS records
  JOIN ${work(values.name)} AS named
    ON ${sameIdentifier('named', 'records')}
  WHERE named.set_aside_reason IS NULL AND named.is_present = 1`)}
) AS edges`;
