import { id, join, nexus, op, sql } from '../../sql/tag.ts';
import { nexus_overrides } from '../../sql/tables/identity.ts';
import type { World } from '../support/world.ts';

/** A row of nexus_overrides; what it does not name is null. */
export interface Override {
  readonly override_id: string;
  readonly kind: string;
  readonly created_at: string;
  readonly entity_type?: string;
  readonly identifier_type_a?: string;
  readonly identifier_value_a?: string;
  readonly identifier_type_b?: string;
  readonly identifier_value_b?: string;
  readonly entity_id?: string;
  readonly source?: string;
  readonly event_id?: string;
  readonly row_id?: string;
  readonly author?: string;
  readonly reason?: string;
  readonly withdrawn_at?: string;
}

const ROWS_PER_STATEMENT = 200;

/** Makes the given rows all that nexus_overrides holds. */
export async function setOverrides(world: World, overrides: readonly Override[]): Promise<void> {
  await world.execute(sql`DELETE FROM ${nexus('nexus_overrides')} WHERE 1 = 1`);
  const columns = Object.entries(nexus_overrides.columns);
  const names = columns.map(([name]) => id(name));
  for (let start = 0; start < overrides.length; start += ROWS_PER_STATEMENT) {
    const rows = overrides.slice(start, start + ROWS_PER_STATEMENT).map((row) => {
      const values = columns.map(
        ([name, { type }]) => sql`CAST(${row[name as keyof Override] ?? null} AS ${op.type(type)}) AS ${id(name)}`,
      );
      return sql`SELECT ${join(values, ', ')}`;
    });
    await world.execute(
      sql`INSERT INTO ${nexus('nexus_overrides')} (${join(names, ', ')}) ${join(rows, ' UNION ALL ')}`,
    );
  }
}
