import { nearestName } from '../config/findings.ts';
import { nexus, nullOf, sql } from '../sql/tag.ts';
import type { Sql } from '../sql/tag.ts';
import type { Warehouse } from '../warehouses/warehouse.ts';
import { readObjects } from '../warehouses/warehouse.ts';
import type { Deployment } from './deployment.ts';
import { textOf, textOrNull } from './values.ts';

/** @throws where a name is none of those that there are, with the one that is likely meant */
export function checkAsked(what: string, name: string, names: readonly string[]): void {
  if (names.includes(name)) return;
  const nearest = nearestName(name, names);
  const meant = nearest === undefined ? '' : ` Is ${nearest} meant?`;
  throw new Error(`There is no ${what} ${name}: there is ${names.length === 0 ? 'none' : names.join(', ')}.${meant}`);
}

/** An entity type that is asked for, as SQL; null for any. */
export function askedType({ model }: Deployment, name: string | undefined): Sql {
  if (name === undefined) return nullOf('string');
  checkAsked(
    'entity type',
    name,
    model.entityTypes.map((type) => type.name),
  );
  return sql`${name}`;
}

/** An entity of today, by its id or one that leads there. @throws where there is none */
export async function liveEntity(
  warehouse: Warehouse,
  asked: string,
): Promise<{ readonly id: string; readonly type: string }> {
  const [found] = await readObjects(
    warehouse,
    sql`SELECT entity_type, CASE status WHEN 'live' THEN entity_id ELSE redirect_to END AS live_id
FROM ${nexus('nexus_entity_ids')} WHERE entity_id = ${asked}`,
  );
  if (found === undefined) throw new Error(`There is no entity ${asked}. find_customer gives ids.`);
  const live = textOrNull(found['live_id']);
  if (live === null) throw new Error(`${asked} is no more: none of its identifiers is left, and it leads to nobody.`);
  return { id: live, type: textOf(found['entity_type']) };
}
