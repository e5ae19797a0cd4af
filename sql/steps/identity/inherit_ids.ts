import type { EntityTypeModel } from '../../../config/model.ts';
import { contentKey } from '../../content_key.ts';
import { identifierText, keyedHash, secrets } from '../../keyed_hash.ts';
import { gathered, values } from '../../tables/work.ts';
import { id, join, nexus, nullOf, op, sql, work } from '../../tag.ts';
import type { Sql } from '../../tag.ts';
import { knownNames, sameNormalized } from './known_names.ts';
import { nodes } from './nodes.ts';
import { pins } from './pins.ts';

/** Sorts ids by age, as text: by the number of the run that minted them, since the clock may step back between two. */
const AGE = sql`CONCAT(LPAD(${op.text(sql`COALESCE(stored.created_run_number, 0)`)}, 12, '0'), ${op.timestampText(sql`stored.created_at`)})`;

/** Order of identifiers that no hash key and no arrival decides. */
const mark = (alias: 'nodes' | 'own'): Sql =>
  contentKey([sql`${id(alias)}.identifier_type`, sql`${id(alias)}.normalized_value`]);

/** An id that nobody can guess from the identifier that it is minted from. */
function mintedId(entityTypes: readonly EntityTypeModel[], generation: Sql): Sql {
  const prefix = join(
    entityTypes.map((type) => sql`WHEN ${type.name} THEN ${`${type.idPrefix}_`}`),
    ' ',
  );
  const identity = sql`origins.entity_type || '|' || origins.identifier_type || '|' || origins.normalized_value || '|' || ${op.text(generation)}`;
  return sql`CASE origins.entity_type ${prefix} END || SUBSTR(${keyedHash(identity)}, 1, 32)`;
}

/**
 * Which id each entity takes, and where all others lead that ever named one of its identifiers.
 *
 * An id is drawn to one entity, its heir: a live id among those that its identifiers were parted into, by most of its
 * claims; any other among all there are. An entity takes an id that is pinned to it; else, of the live ids that it is
 * the heir of, the one with most identifiers; else, of the others, the one with most of its claims here, which so comes
 * back to life; else a new one. A live id that lost its heir to another counts as one of the others from there on:
 * where it leads must follow from what it claims and not from when it was lost, or a full refresh would move it.
 *
 * Only the entities of this run take ids here. Those outside (`stays_id`) may still be what an id leads to.
 */
export const inheritIds = (entityTypes: readonly EntityTypeModel[]): Sql => {
  const generation = sql`COALESCE(generations.generation, 0)`;
  return sql`WITH nodes AS (
  SELECT
    entity_type, identifier_type, normalized_value, identifier_key, entity_key, MIN(first_seen_at) AS first_seen_at
  FROM (
  ${nodes()}
  ) AS spelled
  GROUP BY entity_type, identifier_type, normalized_value, identifier_key, entity_key
),
members AS (
  SELECT DISTINCT known_entity_id AS entity_id, entity_type, identifier_type, normalized_value, known_normalized_value
  FROM ${work(values.name)}
  WHERE known_entity_id IS NOT NULL
),
names AS (
  ${knownNames()}
),
in_question AS (
  SELECT DISTINCT entity_type, identifier_type, normalized_value
  FROM (
    SELECT entity_type, identifier_type, normalized_value FROM ${work(values.name)}
    UNION ALL
    SELECT entity_type, identifier_type, known_normalized_value FROM members
  ) AS looked_at
  WHERE normalized_value IS NOT NULL
),
ids AS (
  SELECT
    stored.entity_id,
    stored.entity_type,
    ${AGE} AS age
  FROM ${nexus('nexus_entity_ids')} AS stored
  LEFT JOIN (SELECT DISTINCT entity_id FROM members) AS living ON living.entity_id = stored.entity_id
  LEFT JOIN (
    SELECT DISTINCT names.entity_id
    FROM names
    JOIN in_question ON ${sameNormalized('in_question', 'names')}
  ) AS naming ON naming.entity_id = stored.entity_id
  WHERE living.entity_id IS NOT NULL OR (naming.entity_id IS NOT NULL AND stored.status <> 'live')
),
own AS (
  SELECT
    names.entity_id, ids.age, names.entity_type, names.identifier_type, names.normalized_value,
    MAX(names.is_claim) AS is_claim,
    MAX(names.is_origin) AS is_origin
  FROM names
  JOIN ids ON ids.entity_id = names.entity_id
  GROUP BY names.entity_id, ids.age, names.entity_type, names.identifier_type, names.normalized_value
),
places AS (
  SELECT entity_type, identifier_type, normalized_value, entity_key, ${nullOf('string')} AS stays_id FROM nodes
  UNION ALL
  SELECT DISTINCT entity_type, identifier_type, normalized_value, ${nullOf('key')}, entity_id
  FROM ${work(gathered.name)}
  WHERE record_kind = 'outside'
),
held AS (
  SELECT
    own.entity_id,
    own.age,
    places.entity_key,
    places.stays_id,
    SUM(own.is_claim) AS claim_count,
    COUNT(*) AS name_count,
    SUM(CASE WHEN members.entity_id IS NULL THEN 0 ELSE 1 END) AS member_count,
    MAX(own.is_origin) AS holds_origin,
    MIN(${mark('own')}) AS least_mark
  FROM own
  JOIN places ON ${sameNormalized('places', 'own')}
  LEFT JOIN (SELECT DISTINCT entity_id, entity_type, identifier_type, normalized_value FROM members) AS members
    ON members.entity_id = own.entity_id AND ${sameNormalized('members', 'own')}
  GROUP BY own.entity_id, own.age, places.entity_key, places.stays_id
),
pins AS (
  ${pins()}
),
pinned AS (
  SELECT entity_id, entity_key, override_id, age, ROW_NUMBER() OVER (PARTITION BY entity_key ORDER BY pinned_at, override_id) AS turn
  FROM (
    SELECT
      held.entity_id,
      held.age,
      held.entity_key,
      pins.override_id,
      pins.created_at AS pinned_at,
      ROW_NUMBER() OVER (PARTITION BY held.entity_id ORDER BY pins.created_at, pins.override_id, pins.override_key) AS turn
    FROM pins
    JOIN nodes ON nodes.identifier_key = pins.identifier_key
    JOIN held ON held.entity_id = pins.entity_id AND held.entity_key = nodes.entity_key
  ) AS earliest
  WHERE turn = 1
),
parted AS (
  SELECT
    held.*,
    ROW_NUMBER() OVER (
      PARTITION BY entity_id ORDER BY claim_count DESC, member_count DESC, holds_origin DESC, least_mark
    ) AS turn
  FROM held
  WHERE member_count > 0 AND entity_key IS NOT NULL
),
kept AS (
  SELECT
    entity_id,
    entity_key,
    override_id,
    ROW_NUMBER() OVER (PARTITION BY entity_key ORDER BY tier, member_count DESC, age, entity_id) AS turn
  FROM (
    SELECT entity_id, entity_key, override_id, age, 0 AS tier, 0 AS member_count FROM pinned WHERE turn = 1
    UNION ALL
    SELECT parted.entity_id, parted.entity_key, ${nullOf('string')}, parted.age, 1, parted.member_count
    FROM parted
    LEFT JOIN (SELECT entity_id FROM pinned WHERE turn = 1) AS elsewhere ON elsewhere.entity_id = parted.entity_id
    WHERE parted.turn = 1 AND elsewhere.entity_id IS NULL
  ) AS candidates
),
led AS (
  SELECT
    held.*,
    ROW_NUMBER() OVER (
      PARTITION BY held.entity_id ORDER BY held.claim_count DESC, held.name_count DESC, held.holds_origin DESC, held.least_mark
    ) AS turn
  FROM held
  LEFT JOIN (SELECT entity_id FROM kept WHERE turn = 1) AS living ON living.entity_id = held.entity_id
  WHERE living.entity_id IS NULL
),
revived AS (
  SELECT
    led.entity_id,
    led.entity_key,
    ROW_NUMBER() OVER (PARTITION BY led.entity_key ORDER BY led.claim_count DESC, led.age, led.entity_id) AS turn
  FROM led
  LEFT JOIN (SELECT entity_key FROM kept WHERE turn = 1) AS settled ON settled.entity_key = led.entity_key
  WHERE led.turn = 1 AND led.entity_key IS NOT NULL AND led.claim_count > 0 AND settled.entity_key IS NULL
),
taken AS (
  SELECT entity_id, entity_key, override_id FROM kept WHERE turn = 1
  UNION ALL
  SELECT entity_id, entity_key, ${nullOf('string')} FROM revived WHERE turn = 1
),
origins AS (
  SELECT
    nodes.entity_key,
    nodes.entity_type,
    nodes.identifier_type,
    nodes.normalized_value,
    ROW_NUMBER() OVER (
      PARTITION BY nodes.entity_key
      ORDER BY CASE WHEN nodes.first_seen_at IS NULL THEN 1 ELSE 0 END, nodes.first_seen_at, ${mark('nodes')}
    ) AS turn
  FROM nodes
  LEFT JOIN taken ON taken.entity_key = nodes.entity_key
  WHERE taken.entity_key IS NULL
),
generations AS (
  SELECT mints.entity_key, MAX(stored.generation) + 1 AS generation
  FROM (
    SELECT entity_key, entity_type, identifier_type, normalized_value AS minted_value FROM origins WHERE turn = 1
    UNION ALL
    SELECT
      origins.entity_key, origins.entity_type, origins.identifier_type,
      ${keyedHash(identifierText('value', 'origins', 'normalized_value'))} AS minted_value
    FROM origins
    CROSS JOIN ${secrets()}
    WHERE origins.turn = 1
  ) AS mints
  JOIN ${nexus('nexus_entity_ids')} AS stored
    ON stored.entity_type = mints.entity_type
    AND stored.minted_type = mints.identifier_type
    AND stored.minted_value = mints.minted_value
  GROUP BY mints.entity_key
),
entities AS (
  SELECT
    taken.entity_id, ids.entity_type, taken.entity_key, taken.override_id,
    ${nullOf('string')} AS minted_type, ${nullOf('string')} AS minted_value, ${nullOf('int')} AS generation
  FROM taken
  JOIN ids ON ids.entity_id = taken.entity_id
  UNION ALL
  SELECT
    ${mintedId(entityTypes, generation)},
    origins.entity_type, origins.entity_key, ${nullOf('string')}, origins.identifier_type, origins.normalized_value, ${generation}
  FROM origins
  CROSS JOIN ${secrets()}
  LEFT JOIN generations ON generations.entity_key = origins.entity_key
  WHERE origins.turn = 1
),
sizes AS (
  SELECT entity_key, COUNT(*) AS identifier_count FROM nodes GROUP BY entity_key
),
others AS (
  SELECT ids.entity_id, ids.entity_type, COALESCE(entities.entity_id, led.stays_id) AS redirect_to, entities.override_id
  FROM ids
  LEFT JOIN taken ON taken.entity_id = ids.entity_id
  LEFT JOIN (SELECT entity_id, entity_key, stays_id FROM led WHERE turn = 1) AS led ON led.entity_id = ids.entity_id
  LEFT JOIN entities ON entities.entity_key = led.entity_key
  WHERE taken.entity_id IS NULL
)
SELECT
  entities.entity_id, entities.entity_type, entities.entity_key, 'live' AS status, ${nullOf('string')} AS redirect_to,
  sizes.identifier_count, entities.minted_type, entities.minted_value, entities.generation,
  'override ' || entities.override_id AS cause
FROM entities
JOIN sizes ON sizes.entity_key = entities.entity_key
UNION ALL
SELECT
  entity_id, entity_type, ${nullOf('key')}, CASE WHEN redirect_to IS NULL THEN 'retired' ELSE 'redirected' END, redirect_to,
  0, ${nullOf('string')}, ${nullOf('string')}, ${nullOf('int')}, 'override ' || override_id
FROM others`;
};
