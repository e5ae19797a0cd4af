import type { EntityTypeModel } from '../../../config/model.ts';
import { contentKey } from '../../content_key.ts';
import { identifierText, keyedHash, secrets } from '../../keyed_hash.ts';
import { drawnIds } from '../../tables/shared.ts';
import { gathered, values } from '../../tables/work.ts';
import { id, join, nexus, nullOf, op, shared, sql, work } from '../../tag.ts';
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
function mintedId(entityTypes: readonly EntityTypeModel[]): Sql {
  const prefix = join(
    entityTypes.map((type) => sql`WHEN ${type.name} THEN ${`${type.idPrefix}_`}`),
    ' ',
  );
  const identity = sql`minted.entity_type || '|' || minted.identifier_type || '|' || minted.normalized_value || '|' || ${op.text(sql`minted.generation`)}`;
  return sql`CASE minted.entity_type ${prefix} END || SUBSTR(${keyedHash(identity)}, 1, 32)`;
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
  const drawn = shared(drawnIds, drawIds());
  return sql`WITH taken AS (
  SELECT entity_id, entity_type, entity_key, override_id FROM ${drawn} AS drawn WHERE is_taken = 1
),
nodes AS (
  ${identifiers()}
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
minted AS (
  SELECT
    origins.entity_key,
    origins.entity_type,
    origins.identifier_type,
    origins.normalized_value,
    COALESCE(MAX(stored.generation) + 1, 0) AS generation
  FROM origins
  CROSS JOIN ${secrets()}
  CROSS JOIN ${op.constants('spellings', { is_hashed: 'int' }, [[0], [1]])}
  LEFT JOIN ${nexus('nexus_entity_ids')} AS stored
    ON stored.entity_type = origins.entity_type
    AND stored.minted_type = origins.identifier_type
    AND stored.minted_value = CASE spellings.is_hashed WHEN 0 THEN origins.normalized_value ELSE ${keyedHash(identifierText('value', 'origins', 'normalized_value'))} END
  WHERE origins.turn = 1
  GROUP BY origins.entity_key, origins.entity_type, origins.identifier_type, origins.normalized_value
),
entities AS (
  SELECT
    entity_id, entity_type, entity_key, override_id,
    ${nullOf('string')} AS minted_type, ${nullOf('string')} AS minted_value, ${nullOf('int')} AS generation
  FROM taken
  UNION ALL
  SELECT
    ${mintedId(entityTypes)},
    minted.entity_type, minted.entity_key, ${nullOf('string')}, minted.identifier_type, minted.normalized_value, minted.generation
  FROM minted
  CROSS JOIN ${secrets()}
),
sizes AS (
  SELECT entity_key, COUNT(*) AS identifier_count FROM nodes GROUP BY entity_key
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
FROM (
  SELECT led.entity_id, led.entity_type, COALESCE(entities.entity_id, led.stays_id) AS redirect_to, entities.override_id
  FROM ${drawn} AS led
  LEFT JOIN entities ON entities.entity_key = led.entity_key
  WHERE led.is_led = 1
) AS others`;
};

/** What the entities of this run hold, each identifier once. */
const identifiers = (): Sql => sql`SELECT
    entity_type, identifier_type, normalized_value, identifier_key, entity_key, MIN(first_seen_at) AS first_seen_at
  FROM (
  ${nodes()}
  ) AS spelled
  GROUP BY entity_type, identifier_type, normalized_value, identifier_key, entity_key`;

/**
 * A row for each id in question and each place that holds what it named (one with neither `entity_key` nor `stays_id` for
 * what nobody holds): `is_taken` where the entity takes the id; else `is_led` at the one place where the id leads to.
 *
 * One pass: each step asks windows over the rows of one id, or of one place.
 */
const drawIds = (): Sql => sql`WITH names AS (
  ${knownNames()}
),
members AS (
  SELECT DISTINCT known_entity_id AS entity_id, entity_type, identifier_type, normalized_value
  FROM ${work(values.name)}
  WHERE known_entity_id IS NOT NULL
),
in_question AS (
  SELECT DISTINCT entity_type, identifier_type, normalized_value
  FROM (
    SELECT entity_type, identifier_type, normalized_value FROM ${work(values.name)}
    UNION ALL
    SELECT entity_type, identifier_type, known_normalized_value
    FROM ${work(values.name)}
    WHERE known_entity_id IS NOT NULL
  ) AS looked_at
  WHERE normalized_value IS NOT NULL
),
ids AS (
  SELECT stored.entity_id, stored.entity_type, ${AGE} AS age
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
    ids.entity_id, ids.entity_type AS id_type, ids.age,
    names.entity_type, names.identifier_type, names.normalized_value,
    MAX(names.is_claim) AS is_claim,
    MAX(names.is_origin) AS is_origin
  FROM ids
  LEFT JOIN names ON names.entity_id = ids.entity_id
  GROUP BY ids.entity_id, ids.entity_type, ids.age, names.entity_type, names.identifier_type, names.normalized_value
),
places AS (
  SELECT entity_type, identifier_type, normalized_value, entity_key, ${nullOf('string')} AS stays_id
  FROM (
  ${identifiers()}
  ) AS nodes
  UNION ALL
  SELECT DISTINCT entity_type, identifier_type, normalized_value, ${nullOf('key')}, entity_id
  FROM ${work(gathered.name)}
  WHERE record_kind = 'outside'
),
held AS (
  SELECT
    own.entity_id,
    own.id_type,
    own.age,
    places.entity_key,
    places.stays_id,
    CASE WHEN places.entity_key IS NULL AND places.stays_id IS NULL THEN 0 ELSE 1 END AS is_placed,
    SUM(own.is_claim) AS claim_count,
    COUNT(*) AS name_count,
    SUM(CASE WHEN members.entity_id IS NULL THEN 0 ELSE 1 END) AS member_count,
    MAX(own.is_origin) AS holds_origin,
    MIN(${mark('own')}) AS least_mark
  FROM own
  LEFT JOIN places ON ${sameNormalized('places', 'own')}
  LEFT JOIN members ON members.entity_id = own.entity_id AND ${sameNormalized('members', 'own')}
  GROUP BY own.entity_id, own.id_type, own.age, places.entity_key, places.stays_id
),
pinning AS (
  SELECT
    pins.entity_id, places.entity_key, pins.override_id, pins.created_at AS pinned_at,
    ROW_NUMBER() OVER (PARTITION BY pins.entity_id, places.entity_key ORDER BY pins.created_at, pins.override_id, pins.override_key) AS turn,
    ROW_NUMBER() OVER (PARTITION BY pins.entity_id ORDER BY pins.created_at, pins.override_id, pins.override_key) AS pin_place
  FROM (
    ${pins()}
  ) AS pins
  JOIN (
    SELECT DISTINCT identifier_key, entity_key FROM (
  ${nodes()}
    ) AS spelled
  ) AS places ON places.identifier_key = pins.identifier_key
),
pinned AS (
  SELECT
    held.*,
    pinning.override_id,
    pinning.pinned_at,
    CASE WHEN pinning.pin_place = MIN(pinning.pin_place) OVER (PARTITION BY held.entity_id) THEN 1 ELSE 0 END AS is_pinned
  FROM held
  LEFT JOIN (SELECT * FROM pinning WHERE turn = 1) AS pinning
    ON pinning.entity_id = held.entity_id AND pinning.entity_key = held.entity_key
),
earliest AS (
  SELECT
    pinned.*,
    CASE
      WHEN is_pinned = 1 AND ROW_NUMBER() OVER (PARTITION BY entity_key, stays_id ORDER BY is_pinned DESC, pinned_at, override_id) = 1 THEN 1
      ELSE 0
    END AS acts
  FROM pinned
),
parted AS (
  SELECT
    earliest.*,
    CASE
      WHEN acts = 1 THEN 0
      WHEN MAX(acts) OVER (PARTITION BY entity_id) = 0 AND member_count > 0 AND entity_key IS NOT NULL
        AND ROW_NUMBER() OVER (
          PARTITION BY entity_id
          ORDER BY CASE WHEN member_count > 0 AND entity_key IS NOT NULL THEN 0 ELSE 1 END,
            claim_count DESC, member_count DESC, holds_origin DESC, least_mark
        ) = 1 THEN 1
    END AS tier
  FROM earliest
),
kept AS (
  SELECT
    parted.*,
    CASE
      WHEN tier IS NOT NULL AND ROW_NUMBER() OVER (
        PARTITION BY entity_key, stays_id
        ORDER BY CASE WHEN tier IS NULL THEN 2 ELSE tier END, CASE tier WHEN 1 THEN member_count ELSE 0 END DESC, age, entity_id
      ) = 1 THEN 1
      ELSE 0
    END AS is_kept
  FROM parted
),
led AS (
  SELECT
    kept.*,
    MAX(is_kept) OVER (PARTITION BY entity_key, stays_id) AS is_settled,
    CASE
      WHEN MAX(is_kept) OVER (PARTITION BY entity_id) = 0 AND ROW_NUMBER() OVER (
        PARTITION BY entity_id ORDER BY is_placed DESC, claim_count DESC, name_count DESC, holds_origin DESC, least_mark
      ) = 1 THEN 1
      ELSE 0
    END AS leads
  FROM kept
),
offered AS (
  SELECT
    led.*,
    CASE WHEN leads = 1 AND entity_key IS NOT NULL AND claim_count > 0 AND is_settled = 0 THEN 1 ELSE 0 END AS may_revive
  FROM led
),
revived AS (
  SELECT
    offered.*,
    CASE
      WHEN may_revive = 1 AND ROW_NUMBER() OVER (
        PARTITION BY entity_key, stays_id ORDER BY may_revive DESC, claim_count DESC, age, entity_id
      ) = 1 THEN 1
      ELSE 0
    END AS is_revived
  FROM offered
)
SELECT
  entity_id,
  id_type AS entity_type,
  entity_key,
  stays_id,
  CASE WHEN acts = 1 AND is_kept = 1 THEN override_id END AS override_id,
  is_kept + is_revived AS is_taken,
  leads * (1 - is_revived) AS is_led
FROM revived
WHERE is_kept = 1 OR leads = 1`;
