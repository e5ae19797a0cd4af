import { sql } from '../tag.ts';
import type { Sql } from '../tag.ts';

/**
 * Star edges of link groups: each row's smallest key is its hub, and an edge leads from it to every other key of the
 * row. Connectivity is all that resolution needs, so k identifiers give k − 1 edges, not k²/2, and no self-join.
 *
 * @param members a query with the columns row_key and identifier_key, not null
 * @returns a query with the columns low_key and high_key, distinct, low_key < high_key
 */
export const createEdges = (members: Sql): Sql => sql`SELECT DISTINCT hub_key AS low_key, identifier_key AS high_key
FROM (
  SELECT identifier_key, MIN(identifier_key) OVER (PARTITION BY row_key) AS hub_key
  FROM (
    ${members}
  ) AS members
) AS stars
WHERE hub_key <> identifier_key`;
