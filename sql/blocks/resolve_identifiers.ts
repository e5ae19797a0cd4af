import { id, op, sql, udf } from '../tag.ts';
import type { Sql } from '../tag.ts';

/**
 * Components of a small graph in one statement: nodes become dense indexes, `solve_components` unites them, and each
 * node that is not its component's own name is labelled. An edge travels as one number, low × nodes + high: 50,000
 * edges between hashed keys would not fit into BigQuery's 5 MB a row.
 *
 * @param edges a query with the columns low_key and high_key; up to about 50,000 rows
 * @returns a query with the columns node and component, component < node
 */
export const resolveIdentifiers = (edges: Sql): Sql => sql`WITH edges AS (
  ${edges}
),
nodes AS (
  SELECT node, ROW_NUMBER() OVER (ORDER BY node) - 1 AS position
  FROM (SELECT low_key AS node FROM edges UNION ALL SELECT high_key AS node FROM edges) AS ends
  GROUP BY node
),
size AS (
  SELECT COUNT(*) AS node_count FROM nodes
),
packed AS (
  SELECT
    MAX(size.node_count) AS node_count,
    ${op.floatArray(sql`low_nodes.position * size.node_count + high_nodes.position`)} AS packed_edges
  FROM edges
  JOIN nodes AS low_nodes ON low_nodes.node = edges.low_key
  JOIN nodes AS high_nodes ON high_nodes.node = edges.high_key
  CROSS JOIN size
),
solved AS (
  SELECT ${udf('solve_components', sql`CAST(node_count AS ${op.type('float')})`, sql`packed_edges`)} AS solution
  FROM packed
  WHERE node_count > 0
),
positions AS (
  SELECT ${op.offset('label', 'label_offset')} AS position, ${op.element('label', 'int')} AS component_position
  FROM ${op.unnestArray({ relation: id('solved'), alias: 'solved_rows' }, sql`solved_rows.solution`, 'label', 'label_offset')}
)
SELECT nodes.node AS node, components.node AS component
FROM positions
JOIN nodes ON nodes.position = positions.position
JOIN nodes AS components ON components.position = positions.component_position
WHERE positions.component_position <> positions.position`;
