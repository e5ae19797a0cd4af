import { asList } from './mapping.ts';
import type { BaseState, StateRule } from './types.ts';

const UNITS: Readonly<Record<string, number>> = { minute: 60, hour: 3600, day: 86_400, week: 604_800 };

/** Seconds of `3 days`: minutes, hours, days and weeks have fixed lengths, whatever a calendar says. */
export function secondsOf(duration: string): number {
  const [count = '', unit = ''] = duration.split(' ');
  return Number(count) * (UNITS[unit.replace(/s$/, '')] ?? Number.NaN);
}

/** What one event does by a rule. */
export interface HeardEvent {
  /** Null for any. */
  readonly eventName: string | null;
  /** Null where the value comes at once. */
  readonly clock: 'start' | 'stop' | null;
  readonly afterSeconds: number | null;
  readonly source: string | null;
  readonly role: string | null;
}

/** The events that a rule listens to. What stops a clock may come from anywhere. */
export function heardBy(rule: StateRule): readonly HeardEvent[] {
  const { event_name, after, from, unless, no_event_for, source = null, role = null } = rule;
  const duration = after ?? no_event_for;
  const awaited = after === undefined ? event_name : from;
  const own = awaited === undefined && no_event_for !== undefined ? [null] : asList(awaited);
  if (duration === undefined) {
    return own.map((eventName) => ({ eventName, clock: null, afterSeconds: null, source, role }));
  }
  const afterSeconds = secondsOf(duration);
  return [
    ...own.map((eventName) => ({ eventName, clock: 'start', afterSeconds, source, role }) as const),
    ...asList(unless).map(
      (eventName) => ({ eventName, clock: 'stop', afterSeconds, source: null, role: null }) as const,
    ),
  ];
}

const isHeard = (state: BaseState, isMeant: (event: HeardEvent) => boolean): boolean =>
  (state.rules ?? []).some((rule) => heardBy(rule).some(isMeant));

/** Whether time alone may change a state. */
export const hasClocks = (state: BaseState): boolean => isHeard(state, ({ clock }) => clock !== null);

/** Whether a rule listens to events of any name. */
export const hearsAll = (state: BaseState): boolean => isHeard(state, ({ eventName }) => eventName === null);

/** Whether a state's values are numbers. */
export const isNumber = ({ type }: BaseState): boolean => type === 'number';

/** Whether a state takes amounts of events. */
export const takesAmounts = (state: BaseState): boolean => isNumber(state) && state.rules !== undefined;
