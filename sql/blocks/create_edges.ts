import { sql } from '../tag.ts';
import type { Sql } from '../tag.ts';

/**
 * Star edges of link groups: each row's smallest key is its hub, and an edge leads from it to every other key of the
 * row. Connectivity is all that resolution needs, so k identifiers give k − 1 edges, not k²/2, and no self-join.
 *
 * Most rows hold two identifiers, whose edge is their least and their greatest: only the others are joined with their
 * hub. A window over all rows, which would sort them, takes two fifths longer (bench/).
 *
 * @param members a query with the columns row_key and identifier_key, not null
 * @returns a query with the columns low_key and high_key, distinct, low_key < high_key
 */
export const createEdges = (members: Sql): Sql => sql`WITH row_members AS (
  ${members}
),
stars AS (
  SELECT row_key, MIN(identifier_key) AS hub_key, MAX(identifier_key) AS far_key, COUNT(*) AS member_count
  FROM row_members
  GROUP BY row_key
)
SELECT DISTINCT low_key, high_key
FROM (
  SELECT hub_key AS low_key, far_key AS high_key FROM stars WHERE hub_key <> far_key
  UNION ALL
  SELECT stars.hub_key, row_members.identifier_key
  FROM stars
  JOIN row_members ON row_members.row_key = stars.row_key
  WHERE stars.member_count > 2 AND row_members.identifier_key <> stars.hub_key AND row_members.identifier_key <> stars.far_key
) AS star_edges`;
