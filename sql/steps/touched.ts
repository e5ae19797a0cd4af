import { sameIdentifier } from '../same_identifier.ts';
import { ids, values } from '../tables/work.ts';
import { nexus, sql, work } from '../tag.ts';
import type { Sql } from '../tag.ts';

/** Ids of the entities that a run solves anew, as they were before it. To be asked before the map changes. */
export const touchedEntities = (): Sql => sql`SELECT DISTINCT map.entity_id
  FROM ${nexus('nexus_entity_map')} AS map
  JOIN ${work(values.name)} AS affected ON ${sameIdentifier('affected', 'map')}
  WHERE map.entity_id IS NOT NULL`;

/** Ids of the entities that a run solves anew, as they were before it and as it leaves them. */
export const solvedEntities = (): Sql => sql`SELECT entity_id FROM ${work(ids.name)}`;
