import type { IdentifierTypeModel } from '../../../config/model.ts';
import { columnsOf } from '../../columns_of.ts';
import { contentKey } from '../../content_key.ts';
import type { Limits } from '../../limits.ts';
import { isLimited, limitOf } from '../../limits.ts';
import { stands } from '../../overrides.ts';
import { sameIdentifier } from '../../same_identifier.ts';
import { brokenNodes } from '../../tables/shared.ts';
import { edges, labels, pairs, solutions } from '../../tables/work.ts';
import { id, join, list, nexus, nullOf, op, shared, sql, udf, work } from '../../tag.ts';
import type { Sql } from '../../tag.ts';
import { currentLog } from './current_log.ts';
import { decidedPairs } from './decided_pairs.ts';
import { nodes } from './nodes.ts';
import { REFUSED } from './rounds.ts';

/** Pairs that one call takes, at the most: their numbers are then about 2 MB, and BigQuery's limit is 5 MB a row. */
const MOST_PAIRS = 100_000;

const byType = (
  types: readonly IdentifierTypeModel[],
  column: Sql,
  value: (type: IdentifierTypeModel, index: number) => number,
): Sql =>
  sql`CASE ${column} ${join(
    types.map((type, index) => sql`WHEN ${type.name} THEN ${value(type, index)}`),
    ' ',
  )} END`;

/** Components that hold more of a limited type than an entity may, or both ends of a veto; asks a relation `nodes`. */
function brokenComponents({ entity: limited }: Limits): Sql {
  const overLimit = sql`SELECT component FROM (
    SELECT component, identifier_type, COUNT(DISTINCT identifier_key) AS held
    FROM nodes
    WHERE ${isLimited(limited, sql`identifier_type`)}
    GROUP BY component, identifier_type
  ) AS held_values
  WHERE held > ${limitOf(limited, sql`identifier_type`)}
  UNION ALL
  `;
  return sql`SELECT DISTINCT component FROM (
  ${limited.length === 0 ? sql`` : overLimit}SELECT low_end.component
  FROM (
    ${decidedPairs(['veto'])}
  ) AS vetoes
  JOIN nodes AS low_end ON low_end.identifier_key = vetoes.low_key
  JOIN nodes AS high_end ON high_end.identifier_key = vetoes.high_key
  WHERE low_end.component = high_end.component
) AS broken`;
}

/** How many vetoes there are. */
export const vetoCount = (): Sql =>
  sql`(SELECT COUNT(*) FROM ${nexus('nexus_overrides')} AS vetoes WHERE kind = 'veto' AND ${stands()})`;

export const brokenCount = (limits: Limits): Sql => sql`(SELECT COUNT(*) FROM (
  WITH nodes AS (
  ${nodes()}
  )
  ${brokenComponents(limits)}
) AS broken_components)`;

/** Nodes of the components that break a constraint. */
const inBrokenComponents = (limits: Limits): Sql => sql`WITH nodes AS (
  ${nodes()}
)
SELECT ${columnsOf('nodes', Object.keys(brokenNodes.columns))}
FROM nodes
JOIN (
  ${brokenComponents(limits)}
) AS broken ON broken.component = nodes.component`;

/**
 * Every pair of identifiers that a row or an override ties, in the components that break a constraint, in the order in
 * which unions are tried: links by age, then pairs by the rank of the weaker type, of the stronger, and by first
 * appearance. All pairs and not the star of a row: with a star the choice of its hub would decide who stays together.
 */
export const listPairs = (limits: Limits, types: readonly IdentifierTypeModel[]): Sql => {
  const rank = (alias: string): Sql => byType(types, sql`${id(alias)}.identifier_type`, (type) => type.rank);
  const mark = (alias: string): Sql =>
    contentKey([sql`${id(alias)}.identifier_type`, sql`${id(alias)}.normalized_value`]);
  const broken = shared(brokenNodes, inBrokenComponents(limits));
  return sql`WITH members AS (
  SELECT DISTINCT component, identifier_key, identifier_type, normalized_value FROM ${broken} AS broken
),
appearances AS (
  SELECT
    records.row_key,
    broken.component,
    broken.identifier_key,
    MIN(MIN(records.occurred_at)) OVER (PARTITION BY records.row_key) AS occurred_at
  FROM (
    ${currentLog(['row_key', 'entity_type', 'identifier_type', 'identifier_value', 'occurred_at'], ['identifier'])}
  ) AS records
  JOIN ${broken} AS broken ON ${sameIdentifier('broken', 'records')}
  GROUP BY records.row_key, broken.component, broken.identifier_key
),
tied AS (
  SELECT
    one.component,
    one.identifier_key AS low_key,
    other.identifier_key AS high_key,
    'pair' AS kind,
    2 AS tier,
    MIN(one.occurred_at) AS first_seen_at,
    ${nullOf('string')} AS override_id
  FROM appearances AS one
  JOIN appearances AS other ON other.row_key = one.row_key
  WHERE one.identifier_key < other.identifier_key
  GROUP BY one.component, one.identifier_key, other.identifier_key
  UNION ALL
  SELECT
    low_end.component, decided.low_key, decided.high_key, decided.kind,
    CASE decided.kind WHEN 'veto' THEN 0 ELSE 1 END, decided.created_at, decided.override_id
  FROM (
    ${decidedPairs(['link', 'veto'])}
  ) AS decided
  JOIN members AS low_end ON low_end.identifier_key = decided.low_key
  JOIN members AS high_end ON high_end.identifier_key = decided.high_key
  WHERE low_end.component = high_end.component
),
ranked AS (
  SELECT
    tied.*,
    CASE tied.kind WHEN 'pair' THEN GREATEST(${rank('low_end')}, ${rank('high_end')}) ELSE 0 END AS weaker,
    CASE tied.kind WHEN 'pair' THEN LEAST(${rank('low_end')}, ${rank('high_end')}) ELSE 0 END AS stronger,
    ${contentKey([sql`LEAST(${mark('low_end')}, ${mark('high_end')})`, sql`GREATEST(${mark('low_end')}, ${mark('high_end')})`])} AS mark
  FROM tied
  JOIN members AS low_end ON low_end.identifier_key = tied.low_key
  JOIN members AS high_end ON high_end.identifier_key = tied.high_key
)
SELECT
  component,
  low_key,
  high_key,
  kind,
  ROW_NUMBER() OVER (
    PARTITION BY component
    ORDER BY tier, weaker, stronger, CASE WHEN first_seen_at IS NULL THEN 1 ELSE 0 END, first_seen_at, mark, override_id
  ) - 1 AS place,
  override_id
FROM ranked`;
};

/** The keys of the components that have {@link listPairs}, each with its dense index there. */
const indexed = (): Sql => sql`SELECT
    component,
    identifier_key,
    identifier_type,
    ROW_NUMBER() OVER (PARTITION BY component ORDER BY identifier_key) - 1 AS position,
    COUNT(*) OVER (PARTITION BY component) AS node_count
  FROM (
    SELECT DISTINCT nodes.component, nodes.identifier_key, nodes.identifier_type
    FROM (
  ${nodes()}
    ) AS nodes
    JOIN (SELECT DISTINCT component FROM ${work(pairs.name)}) AS listed ON listed.component = nodes.component
  ) AS keys`;

/** The answer of `solve_constrained` for each component that breaks a constraint; pairs past the most are not asked of it. */
export function solveConstrained({ entity: limited }: Limits): Sql {
  const float = (value: Sql): Sql => sql`CAST(${value} AS ${op.type('float')})`;
  const typeIndex =
    limited.length === 0
      ? sql`0`
      : limitOf(
          limited.map(({ name }, index) => ({ name, most: sql`${index}` })),
          sql`identifier_type`,
        );
  return sql`WITH indexed AS (
  ${indexed()}
),
tied AS (
  SELECT
    listed.component,
    MAX(low_end.node_count) AS node_count,
    SUM(CASE listed.kind WHEN 'veto' THEN 1 ELSE 0 END) AS veto_count,
    SUM(CASE listed.kind WHEN 'link' THEN 1 ELSE 0 END) AS link_count,
    ${op.floatArray(sql`(listed.place * low_end.node_count + low_end.position) * low_end.node_count + high_end.position`)} AS ties
  FROM ${work(pairs.name)} AS listed
  JOIN indexed AS low_end ON low_end.identifier_key = listed.low_key
  JOIN indexed AS high_end ON high_end.identifier_key = listed.high_key
  WHERE listed.place < ${MOST_PAIRS}
  GROUP BY listed.component
),
solved AS (
  SELECT
    tied.component,
    ${udf(
      'solve_constrained',
      float(sql`tied.node_count`),
      float(sql`tied.veto_count`),
      float(sql`tied.link_count`),
      sql`tied.ties`,
      sql`typed.typed_nodes`,
      sql`CONCAT('[', ${join(
        limited.length === 0 ? [sql`''`] : limited.map(({ most }) => op.text(sql`${most}`)),
        ", ',', ",
      )}, ']')`,
    )} AS solution
  FROM tied
  LEFT JOIN (
    SELECT component, ${op.floatArray(sql`position * ${limited.length} + ${typeIndex}`)} AS typed_nodes
    FROM indexed
    WHERE identifier_type IN (${list(limited.map(({ name }) => name))})
    GROUP BY component
  ) AS typed ON typed.component = tied.component
)
SELECT component, ${op.offset('answer', 'answer_offset')} AS answer_place, ${op.element('answer', 'int')} AS answer
FROM ${op.unnestArray({ relation: id('solved'), alias: 'solved_rows' }, sql`solved_rows.solution`, 'answer', 'answer_offset')}`;
}

/** Says of each key of those components which entity it is in, named by the entity's least key. */
export const labelEntities = (): Sql => sql`INSERT INTO ${work(labels.name)} (node, component, entity)
WITH indexed AS (
  ${indexed()}
)
SELECT own.identifier_key, own.component, root.identifier_key
FROM indexed AS own
JOIN ${work(solutions.name)} AS solved ON solved.component = own.component AND solved.answer_place = own.position
JOIN indexed AS root ON root.component = own.component AND root.position = solved.answer`;

/**
 * Pairs whose ends are two entities, each with the rule that keeps them apart: the eldest veto between the two entities,
 * the limit of a type, or that the component had more pairs than one call takes.
 */
export function keepRefused({ entity: limited }: Limits): Sql {
  const limitRules = limited.map(
    ({ name }, index) => sql`WHEN ${2 + index} THEN ${`identifier_types.${name}.entity_limit`}`,
  );
  return sql`INSERT INTO ${work(edges.name)} (round, low_key, high_key, rule)
WITH entities AS (
  SELECT DISTINCT node, component, entity FROM ${work(labels.name)} WHERE entity IS NOT NULL
),
sizes AS (
  SELECT component, COUNT(*) AS node_count FROM entities GROUP BY component
),
vetoes AS (
  SELECT listed.component, LEAST(one.entity, other.entity) AS low_entity, GREATEST(one.entity, other.entity) AS high_entity, MIN(listed.override_id) AS override_id
  FROM ${work(pairs.name)} AS listed
  JOIN entities AS one ON one.node = listed.low_key
  JOIN entities AS other ON other.node = listed.high_key
  WHERE listed.kind = 'veto'
  GROUP BY listed.component, LEAST(one.entity, other.entity), GREATEST(one.entity, other.entity)
),
apart AS (
  SELECT
    listed.component, listed.low_key, listed.high_key, listed.place,
    LEAST(one.entity, other.entity) AS low_entity,
    GREATEST(one.entity, other.entity) AS high_entity
  FROM ${work(pairs.name)} AS listed
  JOIN entities AS one ON one.node = listed.low_key
  JOIN entities AS other ON other.node = listed.high_key
  WHERE listed.kind <> 'veto' AND one.entity <> other.entity
),
veto_counts AS (
  SELECT component, SUM(CASE kind WHEN 'veto' THEN 1 ELSE 0 END) AS veto_count FROM ${work(pairs.name)} GROUP BY component
)
SELECT ${REFUSED}, apart.low_key, apart.high_key, MIN(CASE
    WHEN apart.place >= ${MOST_PAIRS} THEN 'too_large'
    WHEN solved.answer = 1 THEN 'override ' || vetoes.override_id
    ${limitRules.length === 0 ? sql`` : sql`ELSE CASE solved.answer ${join(limitRules, ' ')} END`}
  END) AS rule
FROM apart
JOIN sizes ON sizes.component = apart.component
JOIN veto_counts ON veto_counts.component = apart.component
LEFT JOIN ${work(solutions.name)} AS solved
  ON solved.component = apart.component AND solved.answer_place = sizes.node_count + apart.place - veto_counts.veto_count
LEFT JOIN vetoes
  ON vetoes.component = apart.component AND vetoes.low_entity = apart.low_entity AND vetoes.high_entity = apart.high_entity
GROUP BY apart.low_key, apart.high_key`;
}
