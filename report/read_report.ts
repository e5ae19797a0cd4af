import { readEntities } from './read_entities.ts';
import { readOverview } from './read_overview.ts';
import type { ReportData } from './report_data.ts';
import type { Readable } from './rows.ts';

/** How much of each thing stands in the file at most. */
export interface Bounds {
  readonly entities: number;
  readonly perEntity: number;
}

export const BOUNDS: Bounds = { entities: 500, perEntity: 200 };

/**
 * Reads what the page shows: a fixed number of statements, each bounded.
 *
 * @param relations what is deployed: a view that is not there is not asked
 */
export async function readReport(
  warehouse: Readable,
  relations: ReadonlySet<string>,
  bounds: Bounds = BOUNDS,
  now: Date = new Date(),
): Promise<ReportData> {
  const { overview, briefs } = await readOverview(warehouse, bounds.entities, now);
  return { ...overview, entities: await readEntities(warehouse, relations, briefs, bounds.perEntity) };
}
