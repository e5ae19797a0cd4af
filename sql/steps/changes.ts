import { sameIdentifier } from '../same_identifier.ts';
import { nexus_entity_map } from '../tables/identity.ts';
import { batch, ids, map, values } from '../tables/work.ts';
import { id, join, nexus, sql, work } from '../tag.ts';
import type { Sql } from '../tag.ts';

export const MAP_KEY = ['entity_type', 'identifier_type', 'identifier_value'];
/** Columns of the map that a run may change of a raw value that it knows. */
export const MAP_CONTENT = Object.keys(nexus_entity_map.columns).filter(
  (name) => !MAP_KEY.includes(name) && name !== 'run_id',
);

/** Whether two relations, named by their aliases, differ in one of the columns. */
export const differ = (left: string, right: string, columns: readonly string[]): Sql =>
  join(
    columns.map((name) => sql`${id(left)}.${id(name)} IS DISTINCT FROM ${id(right)}.${id(name)}`),
    '\n  OR ',
  );

/**
 * How many raw values and ids this run publishes otherwise than they are. None where the batch holds but known
 * identifiers, tied as they were: then identity is not published, nor anything logged of it.
 */
export const identityChanges = (): Sql => sql`(
  SELECT COUNT(*)
  FROM ${work(map.name)} AS given
  LEFT JOIN ${nexus('nexus_entity_map')} AS stored ON ${sameIdentifier('stored', 'given')}
  WHERE stored.identifier_value IS NULL OR ${differ('stored', 'given', MAP_CONTENT)}
) + (
  SELECT COUNT(*)
  FROM ${nexus('nexus_entity_map')} AS gone
  JOIN ${work(values.name)} AS affected ON ${sameIdentifier('affected', 'gone')}
  WHERE affected.is_present = 0
) + (
  SELECT COUNT(*)
  FROM ${work(ids.name)} AS given
  LEFT JOIN ${nexus('nexus_entity_ids')} AS stored ON stored.entity_id = given.entity_id
  WHERE stored.entity_id IS NULL OR ${differ('stored', 'given', ['status', 'redirect_to'])}
)`;

/** How many records take the place of others. */
export const supersedingRecords = (): Sql => sql`(SELECT COUNT(*) FROM ${work(batch.name)} WHERE action = 'supersede')`;
