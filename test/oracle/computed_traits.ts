import type { ComputedTrait } from '../../config/types.ts';

/** Computed traits by their definition, one event after the other. Times are in days. */

export interface Happened {
  readonly id: string;
  readonly name: string;
  readonly type?: string | undefined;
  readonly on: number;
  readonly of: string;
  readonly source: string;
  readonly roles: readonly string[];
  readonly amount?: number | undefined;
  readonly unit?: string | undefined;
}

const DAYS: Readonly<Record<string, number>> = { minute: 1 / 1440, hour: 1 / 24, day: 1, week: 7 };

function daysOf(window: string): number {
  const [count, unit = ''] = window.split(' ');
  return Number(count) * (DAYS[unit.replace(/s$/, '')] ?? Number.NaN);
}

const meets = (trait: ComputedTrait, event: Happened, asOf: number): boolean => {
  const { event_name, source, role, window, unit, compute, of } = trait;
  return (
    event.on <= asOf &&
    (event_name === undefined || [event_name].flat().includes(event.name)) &&
    (source === undefined || source === event.source) &&
    (role === undefined || event.roles.includes(role)) &&
    (window === undefined || asOf - event.on < daysOf(window)) &&
    (unit === undefined || (event.amount !== undefined && (event.unit ?? null) === unit)) &&
    (compute !== 'sum' || event.amount !== undefined) &&
    (of === undefined || saidBy(event, of) !== undefined)
  );
};

function saidBy(event: Happened, of: NonNullable<ComputedTrait['of']>): string | number | undefined {
  const said = {
    event_name: event.name,
    event_type: event.type,
    event_description: undefined,
    source: event.source,
    value_unit: event.unit,
    event_value: event.amount,
    occurred_at: event.on,
  };
  return said[of];
}

const isLater = (one: Happened, other: Happened): boolean =>
  one.on !== other.on ? one.on > other.on : one.source !== other.source ? one.source > other.source : one.id > other.id;

type Value = string | number | undefined;

function valueOf(trait: ComputedTrait, events: readonly Happened[], asOf: number): Value {
  const counted = events.filter((event) => meets(trait, event, asOf));
  const said = (event: Happened | undefined): Value =>
    event === undefined || trait.of === undefined ? undefined : saidBy(event, trait.of);
  const latest = counted.reduce<Happened | undefined>(
    (best, event) => (best === undefined || isLater(event, best) ? event : best),
    undefined,
  );
  switch (trait.compute) {
    case 'count':
      return counted.length;
    case 'sum':
      return counted.reduce((sum, { amount = 0 }) => sum + amount, 0);
    case 'distinct':
      return new Set(counted.map(said)).size;
    case 'days_since':
      return latest === undefined ? undefined : Math.floor(asOf - latest.on + 1e-9);
    case 'last':
      return said(latest);
    case 'first':
      return said(counted.find((event) => counted.every((other) => other === event || isLater(other, event))));
    case 'most_frequent': {
      const values = [...new Set(counted.map(said))].map((value) => {
        const same = counted.filter((event) => said(event) === value);
        return { value, times: same.length, last: Math.max(...same.map(({ on }) => on)) };
      });
      values.sort(
        (one, other) =>
          other.times - one.times || other.last - one.last || (String(one.value) < String(other.value) ? -1 : 1),
      );
      return values[0]?.value;
    }
  }
}

/** The traits of one entity that have a value. */
export const computed = (
  traits: Readonly<Record<string, ComputedTrait>>,
  events: readonly Happened[],
  asOf: number,
): Record<string, Value> =>
  Object.fromEntries(
    Object.entries(traits)
      .map(([name, trait]) => [name, valueOf(trait, events, asOf)] as const)
      .filter(([, value]) => value !== undefined),
  );
