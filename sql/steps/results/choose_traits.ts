import { columnsOf } from '../../columns_of.ts';
import { sameIdentifier } from '../../same_identifier.ts';
import type { Model } from '../../../config/model.ts';
import { resolveTraits } from '../../blocks/resolve_traits.ts';
import { map } from '../../tables/work.ts';
import { sql, work } from '../../tag.ts';
import type { Sql } from '../../tag.ts';
import { currentLog } from '../identity/current_log.ts';

/** Records of traits of the entities that a run solves, each with its entity. */
const candidates = (
  columns: readonly string[],
): Sql => sql`SELECT map.entity_id, map.entity_type, ${columnsOf('records', columns)}
  FROM (
    ${currentLog(['entity_type', 'identifier_type', 'identifier_value', ...columns], ['trait'])}
  ) AS records
  JOIN ${work(map.name)} AS map ON ${sameIdentifier('map', 'records')}
  WHERE map.entity_id IS NOT NULL`;

/** Trait winners of the entities that a run solves, from the log and the map of this run. */
export const chooseTraits = (model: Model): Sql =>
  resolveTraits(
    candidates(['trait_name', 'trait_value', 'source', 'event_id', 'row_id', 'occurred_at']),
    model.traits,
    model.sources.map((source) => source.name),
  );

/** A row for each of the winners, with nothing of them but whose they are and of which trait. */
export const traitNames = (): Sql => sql`SELECT DISTINCT named.entity_id, named.trait_name
FROM (
  ${candidates(['trait_name'])}
) AS named`;
