import { computedType } from '../../config/computed_traits.ts';
import { asList } from '../../config/mapping.ts';
import type { ComputedTraitModel, Model } from '../../config/model.ts';
import { secondsOf } from '../../config/state_rules.ts';
import { float, int, string, timestamp } from '../table.ts';
import { id, join, op, sql } from '../tag.ts';
import type { Sql } from '../tag.ts';
import type { View, ViewColumn } from '../view.ts';
import { entityEvents, isAmong, playsRole } from './entity_events.ts';

/** Name of the view with the computed traits of an entity type. */
export const computedTraitsName = (entityType: string): string => `nexus_${entityType}_computed_traits`;

const MICROS_OF_DAY = 86_400_000_000;

/** A computed trait with the names of what the levels of the query find out for it. */
interface Step {
  readonly trait: ComputedTraitModel;
  /** 1 where an event counts. */
  readonly counts: Sql;
  /** What the event says. */
  readonly said: Sql;
  /** How many events of the entity that count say the same, and when the last of them happened. */
  readonly times: Sql;
  readonly latest: Sql;
  /** 1 for the event that decides. */
  readonly rank: Sql;
  readonly index: number;
}

const stepOf = (trait: ComputedTraitModel, index: number): Step => ({
  trait,
  counts: id(`counts_${String(index)}`),
  said: id(trait.compute === 'sum' ? 'event_value' : trait.compute === 'days_since' ? 'occurred_at' : (trait.of ?? '')),
  times: id(`times_${String(index)}`),
  latest: id(`latest_${String(index)}`),
  rank: id(`rank_${String(index)}`),
  index,
});

/** Whether an event counts: 1 or 0, never null. */
function counting({ trait, said }: Step, roleColumn: (role: string) => Sql): Sql {
  const { compute, window, unit } = trait;
  const conditions = [
    ...isAmong(trait, roleColumn),
    ...(window === undefined ? [] : [sql`occurred_at > ${op.addSeconds(sql`as_of`, sql`${-secondsOf(window)}`)}`]),
    ...(unit === undefined ? [] : [unit === null ? sql`value_unit IS NULL` : sql`value_unit = ${unit}`]),
    ...(unit === undefined ? [] : [sql`event_value IS NOT NULL`]),
    ...(compute === 'count' ? [] : [sql`${said} IS NOT NULL`]),
  ];
  return sql`CASE WHEN ${join(conditions, ' AND ')} THEN 1 ELSE 0 END`;
}

/** The order in which the deciding event of an entity comes first; undefined where all events decide. */
function deciding({ trait: { compute }, counts, said, times, latest }: Step): Sql | undefined {
  switch (compute) {
    case 'first':
      return sql`${counts} DESC, occurred_at, source, event_id`;
    case 'last':
      return sql`${counts} DESC, occurred_at DESC, source DESC, event_id DESC`;
    case 'most_frequent':
      return sql`${counts} DESC, ${times} DESC, ${latest} DESC, ${said}`;
    default:
      return undefined;
  }
}

/** The value, of all rows of an entity. */
function valueOf({ trait: { compute }, counts, said, rank }: Step): Sql {
  switch (compute) {
    case 'count':
      return sql`COUNT(CASE WHEN ${counts} = 1 THEN 1 END)`;
    case 'sum':
      return sql`COALESCE(SUM(CASE WHEN ${counts} = 1 THEN ${said} END), 0)`;
    case 'distinct':
      return sql`COUNT(DISTINCT CASE WHEN ${counts} = 1 THEN ${said} END)`;
    case 'days_since': {
      const micros = sql`(${op.epochMicros(sql`MAX(as_of)`)} - ${op.epochMicros(sql`MAX(CASE WHEN ${counts} = 1 THEN occurred_at END)`)})`;
      // What is left over goes first: where a division gives decimals they are rounded.
      return sql`CAST((${micros} - MOD(${micros}, ${MICROS_OF_DAY})) / ${MICROS_OF_DAY} AS ${op.type('int')})`;
    }
    default:
      return sql`MAX(CASE WHEN ${counts} = 1 AND ${rank} = 1 THEN ${said} END)`;
  }
}

/** What a trait is, for whoever does not say it. */
function inWords({ compute, of, event_name, source, role, window, unit }: ComputedTraitModel): string {
  const names = asList(event_name);
  return [
    compute,
    ...(of === undefined ? [] : [`of ${of}`]),
    ...(names.length === 0 ? [] : [`over ${names.join(', ')}`]),
    ...(source === undefined ? [] : [`from ${source}`]),
    ...(role === undefined ? [] : [`as ${role}`]),
    ...(window === undefined ? [] : [`in ${window}`]),
    ...(unit === undefined ? [] : [unit === null ? 'without a unit' : `in ${unit}`]),
  ].join(' ');
}

const COLUMN = { int, float, string, timestamp } as const;

const computedColumn = (trait: ComputedTraitModel): ViewColumn =>
  COLUMN[computedType(trait)](trait.description ?? inWords(trait));

/**
 * One row per entity of a type. All traits are of one reading of its events, by levels: what takes part in what, which
 * events count for which trait, how often they say the same, and which of them decides. So further traits add no relation.
 */
function computedTraits(entityType: string, traits: readonly ComputedTraitModel[]): View {
  const steps = traits.map(stepOf);
  const roles = [...new Set(traits.flatMap(({ role }) => (role === undefined ? [] : [role])))];
  const roleColumn = playsRole(roles);
  const frequent = steps.filter(({ trait }) => trait.compute === 'most_frequent');
  const ranked = steps.flatMap((step) => {
    const order = deciding(step);
    return order === undefined ? [] : [{ step, order }];
  });
  const level = (from: Sql, alias: string, added: readonly Sql[]): Sql =>
    added.length === 0
      ? from
      : sql`SELECT ${join([sql`${id(alias)}.*`, ...added], ',\n  ')}\nFROM (${from}) AS ${id(alias)}`;
  const idColumn = `${entityType}_id`;
  const happened = entityEvents(entityType, roles, 'all entities');
  const counted = level(
    happened,
    'happened',
    steps.map((step) => sql`${counting(step, roleColumn)} AS ${step.counts}`),
  );
  const timed = level(
    counted,
    'counted',
    frequent.flatMap(({ counts, said, times, latest }) => {
      const same = sql`PARTITION BY entity_id, ${counts}, ${said}`;
      return [sql`COUNT(*) OVER (${same}) AS ${times}`, sql`MAX(occurred_at) OVER (${same}) AS ${latest}`];
    }),
  );
  const decided = level(
    timed,
    'timed',
    ranked.map(({ step, order }) => sql`ROW_NUMBER() OVER (PARTITION BY entity_id ORDER BY ${order}) AS ${step.rank}`),
  );
  return {
    name: computedTraitsName(entityType),
    description: `One row per ${entityType}: its computed traits, as of the last run.`,
    columns: {
      [idColumn]: string('Entity id'),
      ...Object.fromEntries(traits.map((trait) => [trait.name, computedColumn(trait)])),
    },
    query: sql`SELECT
  ${join(
    [
      sql`decided.entity_id AS ${id(idColumn)}`,
      ...steps.map((step) => sql`${valueOf(step)} AS ${id(step.trait.name)}`),
    ],
    ',\n  ',
  )}
FROM (${decided}) AS decided
GROUP BY decided.entity_id`,
  };
}

/** A view for each entity type that has computed traits. */
export const computedTraitViews = ({ entityTypes, computedTraits: all }: Model): View[] =>
  entityTypes.flatMap(({ name }) => {
    const traits = all.filter(({ entityType }) => entityType === name);
    return traits.length === 0 ? [] : [computedTraits(name, traits)];
  });
