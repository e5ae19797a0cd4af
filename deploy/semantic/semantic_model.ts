import { computedType } from '../../config/computed_traits.ts';
import { columnOfTrait } from '../../config/model.ts';
import type { EntityTypeModel, Model } from '../../config/model.ts';
import type { LogicalType } from '../../sql/tag.ts';
import { nexus_states } from '../../sql/tables/results.ts';
import { computedTraitsName, entityView, entityViewName, finalViews } from '../../sql/views/index.ts';

/** What a column is for: it names the row, leads to another table, tells rows apart, says when, or is a number. */
export type ColumnRole = 'key' | 'reference' | 'dimension' | 'time' | 'fact';

export interface SemanticColumn {
  readonly name: string;
  readonly type: LogicalType;
  readonly description: string;
  readonly role: ColumnRole;
}

/** A column that holds the key of another table: many rows to one, or one to one. */
export interface SemanticReference {
  readonly column: string;
  readonly table: string;
  readonly key: string;
}

export interface SemanticMetric {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly aggregate: 'count' | 'count_distinct' | 'sum';
  readonly column: string;
  /** Only rows in which a column is true, or is a word. */
  readonly where?: { readonly column: string; readonly is: true | string };
}

/** A table or view of Nexus as people ask about it. */
export interface SemanticTable {
  readonly name: string;
  readonly description: string;
  readonly key: readonly string[];
  /** The time by which its metrics are counted, where it has one. */
  readonly time: string | undefined;
  readonly columns: readonly SemanticColumn[];
  readonly references: readonly SemanticReference[];
  readonly metrics: readonly SemanticMetric[];
}

interface Described {
  readonly name: string;
  readonly description: string;
  readonly columns: Readonly<Record<string, { readonly type: LogicalType; readonly description: string }>>;
}

/** Of a run, not of the world. */
const LEFT_OUT = ['entity_bucket', 'run_id'];

function roleOf(name: string, type: LogicalType, key: readonly string[], references: readonly string[]): ColumnRole {
  if (key.includes(name)) return 'key';
  if (references.includes(name)) return 'reference';
  if (type === 'timestamp') return 'time';
  return type === 'int' || type === 'float' ? 'fact' : 'dimension';
}

/** A relation with what is known of it besides its columns. */
function tableOf(
  { name, description, columns }: Described,
  key: readonly string[],
  { time, references = [], metrics = [] }: Partial<Pick<SemanticTable, 'time' | 'references' | 'metrics'>>,
): SemanticTable {
  const leading = references.map(({ column }) => column);
  return {
    name,
    description,
    key,
    time,
    references,
    metrics,
    columns: Object.entries(columns)
      .filter(([column, { type }]) => !LEFT_OUT.includes(column) && type !== 'json')
      .map(([column, { type, description: said }]) => ({
        name: column,
        type,
        description: said,
        role: roleOf(column, type, key, leading),
      })),
  };
}

export const words = (name: string): string => name.replaceAll('_', ' ');
const titled = (name: string): string => words(name).replace(/^./, (letter) => letter.toUpperCase());

const metric = (
  name: string,
  description: string,
  aggregate: SemanticMetric['aggregate'],
  column: string,
  where?: SemanticMetric['where'],
): SemanticMetric => ({
  name,
  label: titled(name),
  description,
  aggregate,
  column,
  ...(where === undefined ? {} : { where }),
});

const ENTITY: SemanticReference = { column: 'entity_id', table: 'nexus_entities', key: 'entity_id' };

const toEntity = ({ name }: EntityTypeModel): SemanticReference => ({
  column: 'entity_id',
  table: entityViewName(name),
  key: `${name}_id`,
});

/** Totals of computed traits that may be added up: counts, and sums in one unit. */
function totals(model: Model, entityType: string): SemanticMetric[] {
  return model.computedTraits
    .filter((trait) => trait.entityType === entityType && computedType(trait) !== 'string')
    .filter(({ compute, unit }) => compute === 'count' || (compute === 'sum' && unit !== undefined))
    .map(({ name, description }) =>
      metric(`total_${entityType}_${name}`, `${description ?? titled(name)}, of all of them together`, 'sum', name),
    );
}

/** The tables that questions are about, each after those that it leads to. */
export function semanticTables(model: Model): SemanticTable[] {
  const views = new Map(finalViews(model).map((view) => [view.name, view]));
  const found = (
    name: string,
    key: readonly string[],
    known: Partial<Pick<SemanticTable, 'time' | 'references' | 'metrics'>>,
  ): SemanticTable[] => {
    const view = views.get(name);
    return view === undefined ? [] : [tableOf(view, key, known)];
  };
  const hasNumbers = model.states.some(({ type }) => type === 'number');
  return [
    ...model.entityTypes.map((type) =>
      tableOf(entityView(model, type), [`${type.name}_id`], {
        time: 'first_seen_at',
        metrics: [metric(`${type.name}_count`, `How many entities of type ${type.name}`, 'count', `${type.name}_id`)],
      }),
    ),
    ...model.entityTypes.flatMap(({ name }) =>
      found(computedTraitsName(name), [`${name}_id`], {
        references: [{ column: `${name}_id`, table: entityViewName(name), key: `${name}_id` }],
        metrics: totals(model, name),
      }),
    ),
    ...found('nexus_memberships', ['membership_id'], {
      time: 'first_seen_at',
      references: ['person', 'group'].map((name) => ({
        column: `${name}_id`,
        table: entityViewName(name),
        key: `${name}_id`,
      })),
      metrics: [metric('membership_count', 'How many pairs of a person and a group', 'count', 'membership_id')],
    }),
    ...found('nexus_entities', ['entity_id'], {
      time: 'first_seen_at',
      references: model.entityTypes.map(toEntity),
      metrics: [metric('entity_count', 'How many entities of any type', 'count', 'entity_id')],
    }),
    tableOf(nexus_states, ['state_id'], {
      time: 'state_entered_at',
      references: [ENTITY],
      metrics: [
        metric('entered_states', 'How many intervals of states began', 'count', 'state_id'),
        metric(
          'entities_in_state',
          'How many entities are in a state now: to be asked by state_name and state_value',
          'count_distinct',
          'entity_id',
          { column: 'is_current', is: true },
        ),
      ],
    }),
    ...found('nexus_timeline', ['entity_id', 'item_id'], {
      time: 'occurred_at',
      references: [ENTITY],
      metrics: [
        metric('event_count', 'How many events, each once however many took part', 'count_distinct', 'item_id', {
          column: 'item',
          is: 'event',
        }),
        metric('active_entities', 'How many entities took part in events', 'count_distinct', 'entity_id', {
          column: 'item',
          is: 'event',
        }),
      ],
    }),
    ...(hasNumbers
      ? found('nexus_number_changes', ['change_id'], {
          time: 'occurred_at',
          references: [ENTITY],
          metrics: [metric('number_change_count', 'How many changes of numbers', 'count', 'change_id')],
        })
      : []),
    ...found('nexus_audience_members', ['audience', 'entity_id'], {
      references: [ENTITY],
      metrics: [
        metric(
          'audience_size',
          'How many entities are in audiences now: to be asked by audience',
          'count_distinct',
          'entity_id',
        ),
      ],
    }),
  ];
}

/** What whoever writes queries is to know besides names. */
export const instructions = (model: Model): string[] => {
  const traits = model.traits.filter(({ description }) => description !== '');
  return [
    'All times are UTC.',
    'A state holds in [state_entered_at, state_exited_at); the one that lasts has is_current and no state_exited_at.',
    'Amounts and numbers of different units are never added to each other: group by unit, or keep to one.',
    'An event stands in nexus_timeline once for each entity that took part: count distinct item_id.',
    'nexus_entities has the name of every entity, of whatever type.',
    ...[...model.states, ...model.derivedStates].map(
      ({ name, entity_type, description }) =>
        `State ${name} of a ${entity_type}${description === undefined ? '' : `: ${description}`}.`,
    ),
    ...traits.map(
      ({ entityType, name, description }) =>
        `Column ${columnOfTrait(model, entityType, name)} of ${entityViewName(entityType)}: ${description}.`,
    ),
    ...model.audiences.map(
      ({ name, entity_type, description }) =>
        `Audience ${name}, of type ${entity_type}${description === undefined ? '' : `: ${description}`}.`,
    ),
  ];
};
