import { sameIdentifier } from '../same_identifier.ts';
import type { Model } from '../../config/model.ts';
import { resolveTraits } from '../blocks/resolve_traits.ts';
import { map } from '../tables/work.ts';
import { sql, work } from '../tag.ts';
import type { Sql } from '../tag.ts';
import { currentLog } from './current_log.ts';

/** Trait winners of every entity, from the log and the map of this run. */
export const chooseTraits = (model: Model): Sql =>
  resolveTraits(
    sql`SELECT map.entity_id, map.entity_type, records.trait_name, records.trait_value, records.source, records.event_id, records.row_id, records.occurred_at
  FROM (
    ${currentLog(
      [
        'entity_type',
        'identifier_type',
        'identifier_value',
        'trait_name',
        'trait_value',
        'source',
        'event_id',
        'row_id',
        'occurred_at',
      ],
      ['trait'],
    )}
  ) AS records
  JOIN ${work(map.name)} AS map
    ON ${sameIdentifier('map', 'records')}
  WHERE map.entity_id IS NOT NULL`,
    model.traits,
    model.sources.map((source) => source.name),
  );
