import type { Bundle } from '../build/bundle.ts';
import { nexus_deployed_names } from '../sql/tables/operations.ts';
import { nexus, sql } from '../sql/tag.ts';
import type { Warehouse } from '../warehouses/warehouse.ts';
import { spell } from '../warehouses/warehouse.ts';

/** The format of what is stored in a place that holds a deployment: the first one did not say so. */
export async function storedFormat(warehouse: Warehouse): Promise<number> {
  if ((await warehouse.columns(nexus(nexus_deployed_names.name))) === undefined) return 1;
  const { rows } = await warehouse.query(
    spell(
      warehouse,
      sql`SELECT deployed_name FROM ${nexus(nexus_deployed_names.name)} WHERE name_kind = 'stored_format' AND deployed_until IS NULL`,
    ),
  );
  return Math.max(1, ...rows.map(([format]) => Number(format)));
}

/** @throws where what is stored is of a newer format than the bundle knows */
export async function refuseDowngrade(warehouse: Warehouse, bundle: Bundle): Promise<void> {
  const stored = await storedFormat(warehouse);
  if (stored <= bundle.format) return;
  throw new Error(
    `${warehouse.place} holds data of the stored format ${String(stored)}, and this version of Nexus (${bundle.version}) knows formats up to ${String(bundle.format)}: it would misread some of it, erasures among it, and what was erased could come back. Deploy with the version that was deployed last, or a newer one. --force-downgrade deploys this one all the same.`,
  );
}
