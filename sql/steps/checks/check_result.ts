import type { Limits } from '../../limits.ts';
import { isLimited, limitOf } from '../../limits.ts';
import { sameIdentifier } from '../../same_identifier.ts';
import { foundNames } from '../../tables/shared.ts';
import { edges, ids, labels, map, values } from '../../tables/work.ts';
import { join, nexus, shared, sql, work } from '../../tag.ts';
import type { Sql } from '../../tag.ts';
import { decidedPairs } from '../identity/decided_pairs.ts';
import { REFUSED } from '../identity/rounds.ts';
import { setAside } from '../identity/set_aside.ts';
import { touchedEntities } from '../identity/touched.ts';

/** What must not be found in a result, by the name of the check: a query of `evidence` over `keys` and the work tables. */
function checks({ entity: limited }: Limits): Record<string, Sql> {
  const hasLimit = isLimited(limited, sql`identifier_type`);
  const vetoesWithin = sql`SELECT low_end.identifier_key AS evidence
  FROM (
    ${decidedPairs(['veto'])}
  ) AS vetoes
  JOIN keys AS low_end ON low_end.identifier_key = vetoes.low_key
  JOIN keys AS high_end ON high_end.identifier_key = vetoes.high_key
  WHERE low_end.entity_id = high_end.entity_id`;
  return {
    // In a component that breaks a constraint pairs are what counts, and each that is apart is a refused one.
    edge_across_entities: sql`SELECT linked.low_key AS evidence
  FROM ${work(edges.name)} AS linked
  LEFT JOIN (SELECT DISTINCT node FROM ${work(labels.name)} WHERE entity IS NOT NULL) AS constrained
    ON constrained.node = linked.low_key
  LEFT JOIN keys AS low_end ON low_end.identifier_key = linked.low_key
  LEFT JOIN keys AS high_end ON high_end.identifier_key = linked.high_key
  WHERE linked.round = 0 AND constrained.node IS NULL AND low_end.entity_id IS DISTINCT FROM high_end.entity_id`,
    edge_across_components: sql`SELECT linked.low_key AS evidence
  FROM ${work(edges.name)} AS linked
  LEFT JOIN keys AS low_end ON low_end.identifier_key = linked.low_key
  LEFT JOIN keys AS high_end ON high_end.identifier_key = linked.high_key
  WHERE linked.round = 0 AND low_end.component_id IS DISTINCT FROM high_end.component_id`,
    // n identifiers are one component by n - 1 unions at the least, and each union takes an edge.
    not_connected: sql`SELECT MIN(members.identifier_key) AS evidence
  FROM (
    SELECT component_id, MIN(identifier_key) AS identifier_key, COUNT(*) AS member_count FROM keys GROUP BY component_id
  ) AS members
  LEFT JOIN (
    SELECT low_end.component_id, COUNT(*) AS edge_count
    FROM ${work(edges.name)} AS linked
    JOIN keys AS low_end ON low_end.identifier_key = linked.low_key
    WHERE linked.round = 0
    GROUP BY low_end.component_id
  ) AS unions ON unions.component_id = members.component_id
  WHERE members.member_count > COALESCE(unions.edge_count, 0) + 1
  GROUP BY members.component_id`,
    several_entities: sql`SELECT identifier_key AS evidence FROM keys GROUP BY identifier_key HAVING COUNT(*) > 1`,
    lost_or_loose: sql`SELECT named.identifier_key AS evidence
  FROM ${work(values.name)} AS named
  LEFT JOIN ${work(map.name)} AS map ON ${sameIdentifier('map', 'named')}
  LEFT JOIN (
    ${setAside()}
  ) AS aside ON ${sameIdentifier('aside', 'named')}
  WHERE named.is_present = 1
    AND CASE WHEN aside.identifier_value IS NULL THEN 1 ELSE 0 END <> CASE WHEN map.entity_id IS NULL THEN 0 ELSE 1 END`,
    // Neither two entities of this run, nor one of them and one outside of it.
    id_taken_twice: sql`SELECT MIN(entity_key) AS evidence
  FROM ${work(ids.name)}
  WHERE entity_key IS NOT NULL
  GROUP BY entity_id
  HAVING COUNT(*) > 1
  UNION ALL
  SELECT taken.entity_key AS evidence
  FROM ${work(ids.name)} AS taken
  JOIN ${nexus('nexus_entity_ids')} AS outside ON outside.entity_id = taken.entity_id
  LEFT JOIN (
    ${touchedEntities()}
  ) AS touched ON touched.entity_id = outside.entity_id
  WHERE taken.entity_key IS NOT NULL AND outside.status = 'live' AND touched.entity_id IS NULL`,
    veto_broken: vetoesWithin,
    // Values that links join count as one: fewer than there are links they cannot make them.
    ...(limited.length === 0
      ? {}
      : {
          entity_limit_broken: sql`SELECT MIN(held.identifier_key) AS evidence
  FROM (
    SELECT entity_id, identifier_type, MIN(identifier_key) AS identifier_key, COUNT(*) AS held_count
    FROM keys
    WHERE ${hasLimit}
    GROUP BY entity_id, identifier_type
  ) AS held
  LEFT JOIN (
    SELECT low_end.entity_id, COUNT(*) AS link_count
    FROM (
      ${decidedPairs(['link'])}
    ) AS links
    JOIN keys AS low_end ON low_end.identifier_key = links.low_key
    GROUP BY low_end.entity_id
  ) AS joined ON joined.entity_id = held.entity_id
  WHERE held.held_count - COALESCE(joined.link_count, 0) > ${limitOf(limited, sql`identifier_type`)}
  GROUP BY held.entity_id`,
        }),
    // Nothing is kept apart without need: the union of every refused pair would break the rule that is named.
    refused_without_need: sql`SELECT refused.low_key AS evidence
  FROM ${work(edges.name)} AS refused
  JOIN keys AS low_end ON low_end.identifier_key = refused.low_key
  JOIN keys AS high_end ON high_end.identifier_key = refused.high_key
  LEFT JOIN (
    SELECT DISTINCT LEAST(one.entity_id, other.entity_id) AS low_id, GREATEST(one.entity_id, other.entity_id) AS high_id
    FROM (
      ${decidedPairs(['veto'])}
    ) AS vetoes
    JOIN keys AS one ON one.identifier_key = vetoes.low_key
    JOIN keys AS other ON other.identifier_key = vetoes.high_key
  ) AS vetoed
    ON vetoed.low_id = LEAST(low_end.entity_id, high_end.entity_id)
    AND vetoed.high_id = GREATEST(low_end.entity_id, high_end.entity_id)${
      limited.length === 0
        ? sql``
        : sql`
  LEFT JOIN held_values AS low_held
    ON low_held.entity_id = low_end.entity_id AND refused.rule = 'identifier_types.' || low_held.identifier_type || '.entity_limit'
  LEFT JOIN held_values AS high_held
    ON high_held.entity_id = high_end.entity_id AND refused.rule = 'identifier_types.' || high_held.identifier_type || '.entity_limit'`
    }
  WHERE refused.round = ${REFUSED}
    AND COALESCE(refused.rule, '') <> 'too_large'
    AND NOT (refused.rule LIKE 'override %' AND vetoed.low_id IS NOT NULL)${
      limited.length === 0
        ? sql``
        : sql`
    AND NOT COALESCE(low_held.held_count + high_held.held_count > low_held.entity_limit, 1 = 0)`
    }`,
  };
}

/** One row per finding of a check: `check_name`, and a key that it is about. */
function findings(limits: Limits): Sql {
  const limited = limits.entity;
  const heldValues = sql`,
held_values AS (
  SELECT entity_id, identifier_type, COUNT(*) AS held_count, MAX(${limitOf(limited, sql`identifier_type`)}) AS entity_limit
  FROM keys
  WHERE ${isLimited(limited, sql`identifier_type`)}
  GROUP BY entity_id, identifier_type
)`;
  const found = Object.entries(checks(limits)).map(
    ([name, query]) => sql`SELECT ${name} AS check_name, evidence FROM (
  ${query}
) AS found`,
  );
  return sql`WITH keys AS (
  SELECT DISTINCT identifier_key, identifier_type, component_id, entity_id
  FROM ${work(map.name)}
  WHERE entity_id IS NOT NULL
)${limited.length === 0 ? sql`` : heldValues}
${join(found, '\nUNION ALL\n')}`;
}

/** Names of the checks that found something, each followed by a blank; the empty text if none did. */
export const findingNames = (limits: Limits): Sql => {
  const names = Object.keys(checks(limits)).map(
    (name) => sql`CASE WHEN COUNT(CASE check_name WHEN ${name} THEN 1 END) > 0 THEN ${`${name} `} ELSE '' END`,
  );
  // A part by itself: the checks ask as much as all that is told of a run beside them.
  return sql`(SELECT checked.finding_names FROM ${shared(
    foundNames,
    sql`SELECT CONCAT(${join(names, ', ')}) AS finding_names FROM (
${findings(limits)}
) AS findings`,
  )} AS checked)`;
};
