import { sameIdentifier } from '../../same_identifier.ts';
import { nexus_entity_map } from '../../tables/identity.ts';
import { batch, ids, map, values } from '../../tables/work.ts';
import { id, join, nexus, sql, work } from '../../tag.ts';
import type { Sql } from '../../tag.ts';

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

/** What the map says of the values that a run solves, by its own columns, and `is_present`. */
export const knownValues = (): Sql => sql`SELECT ${join(MAP_KEY.map(id), ', ')}, ${join(
  MAP_CONTENT.map((name) => sql`${id(`known_${name}`)} AS ${id(name)}`),
  ', ',
)}, is_present
  FROM ${work(values.name)}
  WHERE is_known = 1`;

/** Rows of the map that this run adds or changes. */
export const changedValues = (): Sql => sql`SELECT given.*
  FROM ${work(map.name)} AS given
  LEFT JOIN (
  ${knownValues()}
  ) AS known ON ${sameIdentifier('known', 'given')}
  WHERE known.identifier_value IS NULL
    OR ${differ('known', 'given', MAP_CONTENT)}`;

/**
 * How many raw values and ids this run publishes otherwise than they are. None where the batch holds but known
 * identifiers, tied as they were: then identity is not published, nor anything logged of it.
 */
export const identityChanges = (): Sql => sql`(
  SELECT COUNT(*)
  FROM ${work(map.name)} AS given
  FULL OUTER JOIN (
  ${knownValues()}
  ) AS known ON ${sameIdentifier('known', 'given')}
  WHERE CASE
      WHEN given.identifier_value IS NULL THEN known.is_present = 0
      ELSE known.identifier_value IS NULL OR ${differ('known', 'given', MAP_CONTENT)}
    END
) + (
  SELECT COUNT(*)
  FROM ${work(ids.name)} AS given
  LEFT JOIN ${nexus('nexus_entity_ids')} AS stored ON stored.entity_id = given.entity_id
  WHERE stored.entity_id IS NULL OR ${differ('stored', 'given', ['status', 'redirect_to', 'identifier_count'])}
)`;

/** How many records take the place of others. */
export const supersedingRecords = (): Sql => sql`(SELECT COUNT(*) FROM ${work(batch.name)} WHERE action = 'supersede')`;
