import type { DuckDbWarehouse } from '../../warehouses/duckdb/duckdb.ts';

interface PlanNode {
  readonly name: string;
  readonly children: readonly PlanNode[];
  readonly extra_info: Readonly<Record<string, unknown>>;
}

const below = (node: PlanNode): PlanNode[] => [node, ...node.children.flatMap(below)];

/** The table scans of a query's plan, in its order: table, and the filters that reach the scan (empty if none does). */
export async function scansOf(
  warehouse: DuckDbWarehouse,
  query: string,
): Promise<{ readonly table: string; readonly filters: string }[]> {
  const { rows } = await warehouse.query(`EXPLAIN (FORMAT json) ${query}`);
  return (JSON.parse(String(rows[0]?.[1])) as PlanNode[])
    .flatMap(below)
    .filter(({ name }) => name.trim() === 'SEQ_SCAN')
    .map(({ extra_info: info }) => ({
      table: String(info['Table']).split('.').at(-1) ?? '',
      filters: [info['Filters'] ?? []].flat().join(' AND '),
    }));
}
