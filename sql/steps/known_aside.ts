import { sameIdentifier } from '../same_identifier.ts';
import { nexus, sql } from '../tag.ts';
import type { Sql } from '../tag.ts';

/** Identifiers that the last run left set aside, each raw value with its key. */
export const knownAside = (): Sql => sql`SELECT
    map.entity_type, map.identifier_type, map.identifier_value, map.identifier_key, quarantine.reason, quarantine.rule
  FROM ${nexus('nexus_quarantine')} AS quarantine
  JOIN ${nexus('nexus_entity_map')} AS map ON ${sameIdentifier('map', 'quarantine')}
  WHERE quarantine.other_type IS NULL`;
