import type { Example } from './udf.ts';

export interface StateInterval {
  state_name: string;
  state_value: string | null;
  entered_at: string;
  exited_at: string | null;
  trigger_event_id: string | null;
}

export interface Arguments {
  intervals: StateInterval[] | null;
  definitions: string | null;
}

export type Result = StateInterval[] | null;

interface Rule {
  readonly when: Readonly<Record<string, string | null | readonly (string | null)[]>>;
  readonly value: string | null;
}

interface Definition {
  readonly name: string;
  readonly components: readonly string[];
  readonly rules: readonly Rule[];
  readonly default: string | null;
}

export const description =
  'The derived states of one entity. intervals are the half-open intervals of its states, times as ISO text ' +
  "'YYYY-MM-DDTHH:MM:SS.ffffffZ', exited_at NULL while it lasts. definitions is JSON text: " +
  '[{"name", "components": [state names], "rules": [{"when": {component: value | [values] | null}, "value"}], ' +
  '"default"}], in order; a later one may build on an earlier one. The first rule that holds gives the value, else ' +
  'the default; NULL is a gap. Nothing is derived before a component was first entered. Equal neighbours are one ' +
  'interval. trigger_event_id is that of the component whose change caused the interval.';

const EXAMPLE_DEFINITIONS = JSON.stringify([
  {
    name: 'customer_lifecycle',
    components: ['billing', 'installation'],
    rules: [
      { when: { billing: ['active', 'trial'] }, value: 'customer' },
      { when: { installation: 'installed' }, value: 'prospect' },
    ],
    default: 'lost',
  },
]);

export const examples: Example<Arguments, Result>[] = [
  {
    args: [
      [
        {
          state_name: 'installation',
          state_value: 'installed',
          entered_at: '2026-01-01T00:00:00.000000Z',
          exited_at: '2026-03-01T00:00:00.000000Z',
          trigger_event_id: 'e1',
        },
        {
          state_name: 'billing',
          state_value: 'trial',
          entered_at: '2026-01-05T00:00:00.000000Z',
          exited_at: '2026-02-01T00:00:00.000000Z',
          trigger_event_id: 'e2',
        },
        {
          state_name: 'billing',
          state_value: 'active',
          entered_at: '2026-02-01T00:00:00.000000Z',
          exited_at: null,
          trigger_event_id: 'e3',
        },
      ],
      EXAMPLE_DEFINITIONS,
    ],
    result: [
      {
        state_name: 'customer_lifecycle',
        state_value: 'prospect',
        entered_at: '2026-01-01T00:00:00.000000Z',
        exited_at: '2026-01-05T00:00:00.000000Z',
        trigger_event_id: 'e1',
      },
      {
        state_name: 'customer_lifecycle',
        state_value: 'customer',
        entered_at: '2026-01-05T00:00:00.000000Z',
        exited_at: null,
        trigger_event_id: 'e2',
      },
    ],
  },
  { args: [[], EXAMPLE_DEFINITIONS], result: [] },
  { args: [[], null], result: null },
  { args: [null, EXAMPLE_DEFINITIONS], result: null },
];

const LAST_INSTANT = '9999-12-31T23:59:59.999999Z';
const TIMESTAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/;

export function merge_states(intervals: Arguments['intervals'], definitions: Arguments['definitions']): Result {
  if (intervals == null || definitions == null) return null;
  const known = new Map<string, StateInterval[]>();
  for (const interval of intervals) {
    for (const time of [interval.entered_at, interval.exited_at ?? interval.entered_at]) {
      if (!TIMESTAMP.test(time)) {
        throw new Error(`times must look like 2026-01-31T23:59:59.000000Z, found ${JSON.stringify(time)}`);
      }
    }
    // Intervals without a length hold at no instant, and those without a value are gaps.
    if (interval.state_value == null || (interval.exited_at ?? LAST_INSTANT) <= interval.entered_at) continue;
    const sameState = known.get(interval.state_name);
    if (sameState) sameState.push(interval);
    else known.set(interval.state_name, [interval]);
  }
  return readDefinitions(definitions).flatMap((definition) => {
    const derived = derive(definition, known);
    known.set(definition.name, derived);
    return derived;
  });
}

function derive(definition: Definition, known: ReadonlyMap<string, readonly StateInterval[]>): StateInterval[] {
  const components = definition.components.map((name) => new Timeline(name, known.get(name) ?? []));
  /** What may change at an instant, in the order of the definition: at most instants it is one of many components. */
  const moves = new Map<string, Set<Timeline>>();
  for (const component of components) {
    for (const { entered_at, exited_at } of component.intervals) {
      for (const instant of exited_at == null ? [entered_at] : [entered_at, exited_at]) {
        const moving = moves.get(instant);
        if (moving) moving.add(component);
        else moves.set(instant, new Set([component]));
      }
    }
  }
  const values = new Map<string, string | null>(definition.components.map((name) => [name, null]));
  const derived: StateInterval[] = [];
  let value: string | null = null;
  for (const instant of [...moves.keys()].sort()) {
    const changed = [...(moves.get(instant) ?? [])].filter((component) => component.moveTo(instant));
    for (const { name, current } of changed) values.set(name, current?.state_value ?? null);
    const before: string | null = value;
    value = evaluate(definition, values);
    if (value === before) continue;
    const previous = derived[derived.length - 1];
    if (previous && before !== null) previous.exited_at = instant;
    if (value === null) continue;
    const trigger = changed.find(({ current }) => current?.trigger_event_id != null);
    derived.push({
      state_name: definition.name,
      state_value: value,
      entered_at: instant,
      exited_at: null,
      trigger_event_id: trigger?.current?.trigger_event_id ?? null,
    });
  }
  return derived;
}

/** One component's intervals, walked forward in time. */
class Timeline {
  readonly name: string;
  readonly intervals: readonly StateInterval[];
  current: StateInterval | null = null;
  private next = 0;

  constructor(name: string, intervals: readonly StateInterval[]) {
    this.name = name;
    this.intervals = [...intervals].sort((a, b) =>
      a.entered_at < b.entered_at ? -1 : a.entered_at > b.entered_at ? 1 : 0,
    );
  }

  /** Makes `current` the interval that holds at the instant, the last entered if several do; tells if the value changed. */
  moveTo(instant: string): boolean {
    const before = this.current?.state_value ?? null;
    if (this.current?.exited_at != null && this.current.exited_at <= instant) this.current = null;
    for (let entered; (entered = this.intervals[this.next]) && entered.entered_at <= instant; this.next++) {
      if (entered.exited_at == null || entered.exited_at > instant) this.current = entered;
    }
    return before !== (this.current?.state_value ?? null);
  }
}

function evaluate(definition: Definition, values: ReadonlyMap<string, string | null>): string | null {
  const rule = definition.rules.find(({ when }) =>
    Object.keys(when).every((component) => {
      const wanted = when[component] ?? null;
      const value = values.get(component) ?? null;
      return Array.isArray(wanted) ? wanted.includes(value) : wanted === value;
    }),
  );
  return (rule ? rule.value : definition.default) ?? null;
}

function readDefinitions(text: string): Definition[] {
  const definitions: unknown = JSON.parse(text);
  if (!Array.isArray(definitions)) throw new Error('definitions must be a JSON array');
  return definitions.map((definition: Partial<Definition>) => {
    const { name, components, rules = [] } = definition;
    if (typeof name !== 'string' || !Array.isArray(components)) {
      throw new Error(`a derived state needs a name and components, found ${JSON.stringify(definition)}`);
    }
    const known = new Set(components);
    for (const rule of rules) {
      const { when } = rule;
      if (typeof when !== 'object')
        throw new Error(`derived state ${name}: a rule needs "when", found ${JSON.stringify(rule)}`);
      for (const component of Object.keys(when)) {
        if (!known.has(component)) {
          throw new Error(`derived state ${name}: a rule tests ${component}, which is not one of its components`);
        }
      }
    }
    return { name, components, rules, default: definition.default ?? null };
  });
}
