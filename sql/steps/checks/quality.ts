import type { IdentifierTypeModel } from '../../../config/model.ts';
import type { Limits } from '../../limits.ts';
import { LEAST_NEARED_LIMIT, limitOf, nears } from '../../limits.ts';
import { edges, ids, map, values } from '../../tables/work.ts';
import { id, join, list, nexus, nullOf, op, sql, work } from '../../tag.ts';
import type { Sql, Variable } from '../../tag.ts';
import { columnsOf, flag, number, words } from './measures.ts';
import type { Counted } from './shrunk.ts';
import { shrunk } from './shrunk.ts';
import { NEAR_HUBS } from '../identity/rounds.ts';

/** An entity of this many identifiers is a large one: it is warned of once, and searched for bridges. */
export const LARGE = 50;

/** An entity that holds twice what it held before grew suddenly, if it holds this many now. */
const GROWN = 20;

/** Entities that are named by one measure of one entity type. */
const MOST_NAMED = 5;

/** Fewer entities of a type than this in the last run say nothing about what changed. */
const LEAST_COMPARED = 100;

/** By how much the share of entities with a single identifier may differ from the last run's. */
const SHARE_CHANGE = 0.1;

const ENTITY = sql`entity_type || ' ' || entity_id`;
const LOOK =
  ' identifiers. If they are not all of one, nexus_explain shows which rows link two of them; an override of kind block sets a shared identifier aside, veto keeps two apart.';

const TOTALS_ADVICE =
  '. If the sources did not change that much, a rule, a normaliser or a shared identifier did it: nexus_resolution_log says what this run decided.';

/** Count and id in one text, of which the greatest is that with the greatest count. */
const sized = (count: string): Sql => sql`CONCAT(LPAD(${number(count)}, 12, '0'), entity_id)`;
const sizedId = (column: string): Sql => sql`SUBSTR(${id(column)}, 13)`;
const sizedCount = (column: string): Sql => sql`CAST(SUBSTR(${id(column)}, 1, 12) AS ${op.type('int')})`;

/** How many identifiers each entity holds that there will be: what this run says of it, else what is stored. */
const entitySizes = (): Sql => {
  const after = (column: string): Sql =>
    sql`CASE WHEN given.entity_id IS NULL THEN stored.${id(column)} ELSE given.${id(column)} END`;
  return sql`SELECT ${after('entity_type')} AS entity_type, ${after('entity_id')} AS entity_id, ${after('identifier_count')} AS held_count
      FROM ${nexus('nexus_entity_ids')} AS stored
      FULL OUTER JOIN ${work(ids.name)} AS given ON given.entity_id = stored.entity_id
      WHERE ${after('status')} = 'live'`;
};

/** How many there are of each entity type, compared with the last run. */
const ofEntityTypes = (lastRun: Variable): Sql => {
  const percent = (share: Sql): Sql => sql`${op.text(sql`CAST(ROUND(100 * ${share}) AS ${op.type('int')})`)} || '%'`;
  const isMany = sql`earlier.entity_count >= ${LEAST_COMPARED}`;
  const share = sql`CAST(counted.single_count AS ${op.type('float')}) / counted.entity_count`;
  const by = (cases: Readonly<Record<string, Sql>>, otherwise: Sql): Sql =>
    sql`CASE measures.measure ${join(
      Object.entries(cases).map(([name, value]) => sql`WHEN ${name} THEN ${value}`),
      ' ',
    )} ELSE ${otherwise} END`;
  const tells = (now: Sql, then: Sql): Sql =>
    sql`COALESCE(${now} || ', after ' || ${then} || ' in the last run', ${now})`;
  const wasCount = (column: string): Sql => op.text(sql`CAST(earlier.${id(column)} AS ${op.type('int')})`);
  const isWarning = by(
    {
      entities: sql`${isMany} AND (counted.entity_count >= 2 * earlier.entity_count OR 2 * counted.entity_count <= earlier.entity_count)`,
      singletons: sql`${isMany} AND ABS(${share} - earlier.single_share) >= ${SHARE_CHANGE}`,
    },
    sql`1 = 0`,
  );
  return sql`SELECT ${columnsOf({
    measure: sql`measures.measure`,
    entity_type: sql`counted.entity_type`,
    entity_id: sql`CASE measures.measure WHEN 'largest_entity' THEN ${sizedId('largest')} END`,
    value: by(
      {
        entities: sql`counted.entity_count`,
        identifiers: sql`counted.identifier_count`,
        singletons: share,
      },
      sizedCount('largest'),
    ),
    compared_value: by(
      {
        entities: sql`earlier.entity_count`,
        identifiers: sql`earlier.identifier_count`,
        singletons: sql`earlier.single_share`,
      },
      sql`earlier.largest_count`,
    ),
    threshold: by(
      {
        entities: sql`CASE WHEN counted.entity_count < earlier.entity_count THEN earlier.entity_count / 2 ELSE earlier.entity_count * 2 END`,
        singletons: sql`CASE WHEN ${share} < earlier.single_share THEN earlier.single_share - ${SHARE_CHANGE} ELSE earlier.single_share + ${SHARE_CHANGE} END`,
      },
      nullOf('float'),
    ),
    is_warning: flag(isWarning),
    says: words(
      sql`counted.entity_type`,
      ': ',
      by(
        {
          entities: tells(sql`${op.text(sql`counted.entity_count`)} || ' entities'`, wasCount('entity_count')),
          identifiers: tells(
            sql`${op.text(sql`counted.identifier_count`)} || ' identifiers'`,
            wasCount('identifier_count'),
          ),
          singletons: tells(
            sql`${percent(share)} || ' of entities have a single identifier'`,
            percent(sql`earlier.single_share`),
          ),
        },
        words('the largest entity is ', sizedId('largest'), ' with ', op.text(sizedCount('largest')), ' identifiers'),
      ),
      sql`CASE WHEN ${isWarning} THEN ${TOTALS_ADVICE} ELSE '.' END`,
    ),
  })}, 1 AS place
  FROM (
    SELECT
      entity_type,
      COUNT(*) AS entity_count,
      CAST(SUM(held_count) AS ${op.type('int')}) AS identifier_count,
      SUM(CASE held_count WHEN 1 THEN 1 ELSE 0 END) AS single_count,
      MAX(${sized('held_count')}) AS largest
    FROM (
      ${entitySizes()}
    ) AS entities
    GROUP BY entity_type
  ) AS counted
  CROSS JOIN ${op.constants(
    'measures',
    { measure: 'string' },
    ['entities', 'identifiers', 'singletons', 'largest_entity'].map((name) => [name]),
  )}
  LEFT JOIN (
    SELECT
      entity_type,
      MAX(CASE measure WHEN 'entities' THEN value END) AS entity_count,
      MAX(CASE measure WHEN 'identifiers' THEN value END) AS identifier_count,
      MAX(CASE measure WHEN 'singletons' THEN value END) AS single_share,
      MAX(CASE measure WHEN 'largest_entity' THEN value END) AS largest_count
    FROM ${nexus('nexus_quality')}
    WHERE run_id = ${lastRun}
    GROUP BY entity_type
  ) AS earlier ON earlier.entity_type = counted.entity_type`;
};

/**
 * Entities that the run solved and that are not small: how many identifiers each holds, and held before. Distinct ones are
 * counted only where there are many values: that is a fifth of the time.
 */
const sizes = (): Sql => sql`WITH notable AS (
    SELECT held.entity_type, held.entity_id, COUNT(DISTINCT held.identifier_key) AS identifier_count
    FROM ${work(map.name)} AS held
    JOIN (
      SELECT entity_id FROM ${work(map.name)} WHERE entity_id IS NOT NULL GROUP BY entity_id HAVING COUNT(*) >= ${GROWN}
    ) AS candidates ON candidates.entity_id = held.entity_id
    GROUP BY held.entity_type, held.entity_id
  )
  SELECT notable.entity_type, notable.entity_id, notable.identifier_count, COALESCE(earlier.identifier_count, 0) AS earlier_count
  FROM notable
  LEFT JOIN (
    SELECT known.known_entity_id AS entity_id, COUNT(DISTINCT known.known_identifier_key) AS identifier_count
    FROM ${work(values.name)} AS known
    JOIN notable AS touched ON touched.entity_id = known.known_entity_id
    GROUP BY known.known_entity_id
  ) AS earlier ON earlier.entity_id = notable.entity_id`;

/** The largest of those that are large, and of those that grew. One that came to be large is not named as grown too. */
const ofEntities = (): Sql => {
  const isLarge = sql`size_kind = 'large_entity'`;
  return sql`SELECT ${columnsOf({
    measure: sql`size_kind`,
    entity_type: sql`entity_type`,
    entity_id: sql`entity_id`,
    value: sql`identifier_count`,
    compared_value: sql`earlier_count`,
    threshold: sql`CASE WHEN ${isLarge} THEN ${LARGE} ELSE 2 * earlier_count END`,
    is_warning: flag(sql`size_kind = 'grown_entity' OR earlier_count < ${LARGE}`),
    says: words(
      ENTITY,
      sql`CASE WHEN earlier_count = 0 THEN ' is new and holds ' ELSE ' held ' || ${number('earlier_count')} || ' before this run and now holds ' END`,
      number('identifier_count'),
      LOOK,
    ),
  })}, 2 AS place
  FROM (
    SELECT kinds.*, ROW_NUMBER() OVER (PARTITION BY entity_type, size_kind ORDER BY identifier_count DESC, entity_id) AS size_place
    FROM (
      SELECT
        sizes.*,
        CASE
          WHEN identifier_count >= ${LARGE} AND (earlier_count < ${LARGE} OR identifier_count < 2 * earlier_count) THEN 'large_entity'
          WHEN identifier_count >= ${GROWN} AND earlier_count > 0 AND identifier_count >= 2 * earlier_count THEN 'grown_entity'
        END AS size_kind
      FROM (
  ${sizes()}
      ) AS sizes
    ) AS kinds
    WHERE size_kind IS NOT NULL
  ) AS ranked
  WHERE size_place <= ${MOST_NAMED}`;
};

/** Entities that hold nearly as many values of a type as they may, and among them those that did not before the run. */
const nearEntityLimits = (limits: readonly { readonly name: string; readonly most: Sql }[]): Sql => {
  const near = sql`SELECT entity_type, entity_id, identifier_type, COUNT(DISTINCT identifier_key) AS held_count, MAX(${limitOf(limits, sql`identifier_type`)}) AS entity_limit
      FROM ${work(map.name)}
      WHERE entity_id IS NOT NULL AND identifier_type IN (${list(limits.map(({ name }) => name))})
      GROUP BY entity_type, entity_id, identifier_type
      HAVING ${nears(sql`COUNT(DISTINCT identifier_key)`, sql`MAX(${limitOf(limits, sql`identifier_type`)})`)}`;
  return sql`SELECT ${columnsOf({
    measure: sql`'near_entity_limit'`,
    entity_type: sql`entity_type`,
    entity_id: sizedId('fullest'),
    identifier_type: sql`identifier_type`,
    value: sql`near_count`,
    compared_value: sizedCount('fullest'),
    threshold: sql`entity_limit`,
    is_warning: flag(sql`came_count > 0`),
    says: words(
      sql`entity_type || ' ' || ${sizedId('fullest')}`,
      ' holds ',
      op.text(sizedCount('fullest')),
      ' of the ',
      number('entity_limit'),
      ' values of ',
      sql`identifier_type`,
      ' that one entity may hold. Entities that hold 80% or more, in this run: ',
      number('near_count'),
      ', new among them: ',
      number('came_count'),
      '. Past the limit links are refused (nexus_quarantine). If so many are right, raise identifier_types.',
      sql`identifier_type`,
      '.entity_limit; if a value is shared, an override of kind block sets it aside.',
    ),
  })}, 3 AS place
  FROM (
    SELECT
      near.entity_type,
      near.identifier_type,
      MAX(near.entity_limit) AS entity_limit,
      MAX(CONCAT(LPAD(${op.text(sql`near.held_count`)}, 12, '0'), near.entity_id)) AS fullest,
      COUNT(*) AS near_count,
      CAST(SUM(CASE WHEN ${nears(sql`COALESCE(earlier.held_count, 0)`, sql`near.entity_limit`)} THEN 0 ELSE 1 END) AS ${op.type('int')}) AS came_count
    FROM (
      ${near}
    ) AS near
    LEFT JOIN (
      SELECT known_entity_id AS entity_id, identifier_type, COUNT(DISTINCT known_identifier_key) AS held_count
      FROM ${work(values.name)}
      WHERE known_entity_id IS NOT NULL AND identifier_type IN (${list(limits.map(({ name }) => name))})
      GROUP BY known_entity_id, identifier_type
    ) AS earlier ON earlier.entity_id = near.entity_id AND earlier.identifier_type = near.identifier_type
    GROUP BY near.entity_type, near.identifier_type
  ) AS near_limit`;
};

/** Identifiers that share rows with nearly as many others as they may. */
const nearHubLimits = (limits: Limits): Sql => sql`SELECT ${columnsOf({
  measure: sql`'near_hub_limit'`,
  entity_type: sql`entity_type`,
  entity_id: sql`entity_id`,
  identifier_type: sql`identifier_type`,
  value: sql`near_count`,
  threshold: sql`hub_limit`,
  is_warning: sql`1`,
  says: words(
    number('near_count'),
    ' identifier(s) of type ',
    sql`identifier_type`,
    ', such as one of ',
    ENTITY,
    ', share rows with at least 80% of the ',
    number('hub_limit'),
    ' identifiers of another type that hub_limit allows. Past the limit they are set aside with all their links. If one is shared, such as a switchboard, an override of kind block sets it aside now; if it is of one, raise identifier_types.',
    sql`identifier_type`,
    '.hub_limit.',
  ),
})}, 4 AS place
  FROM (
    SELECT
      held.entity_type,
      held.identifier_type,
      MIN(held.entity_id) AS entity_id,
      COUNT(DISTINCT held.identifier_key) AS near_count,
      MAX(${limitOf(limits.hub, sql`held.identifier_type`)}) AS hub_limit
    FROM ${work(edges.name)} AS near
    JOIN ${work(map.name)} AS held ON held.identifier_key = near.low_key
    WHERE near.round = ${NEAR_HUBS} AND held.entity_id IS NOT NULL
    GROUP BY held.entity_type, held.identifier_type
  ) AS near_limit`;

/**
 * What a run measures, a row each, besides bridges.
 *
 * @param lastRun what the totals are compared with
 */
export const measures = (
  lastRun: Variable,
  types: readonly IdentifierTypeModel[],
  limits: Limits,
  counted: readonly Counted[],
): Sql => {
  const nearable = types.flatMap(({ name, entityLimit }) =>
    entityLimit !== null && entityLimit >= LEAST_NEARED_LIMIT ? [{ name, most: sql`${entityLimit}` }] : [],
  );
  return join(
    [
      ofEntityTypes(lastRun),
      ofEntities(),
      ...(nearable.length === 0 ? [] : [nearEntityLimits(nearable)]),
      nearHubLimits(limits),
      ...shrunk(counted),
    ],
    '\nUNION ALL\n',
  );
};

/** How many rows of {@link measures} say that an entity which the run solved is large. */
export const largeCount = (): Sql =>
  sql`COUNT(CASE WHEN measure IN ('large_entity', 'grown_entity') AND value >= ${LARGE} THEN 1 END)`;
