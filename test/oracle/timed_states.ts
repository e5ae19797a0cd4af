/** States that time may change, by their definition: at every instant all that was said is looked at anew. */

export interface Heard {
  readonly id: string;
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What gives a value at once (`after` is null), or so many milliseconds after one of its events. */
export interface SpokenRule {
  /** Null for any event. */
  readonly events: readonly string[] | null;
  readonly unless: readonly string[];
  readonly after: number | null;
  readonly value: string | null;
}

export interface Interval {
  readonly value: string;
  readonly from: number;
  readonly to: number | null;
  readonly trigger: string;
}

interface Statement {
  readonly rank: number;
  readonly start: number;
  readonly id: string;
  readonly value: string | null;
}

const isOf = (rule: SpokenRule, { name }: Heard): boolean => rule.events === null || rule.events.includes(name);

/** Events that start or stop a clock; of those at one instant a stop counts, then the greatest id. */
function turnsOf(rule: SpokenRule, events: readonly Heard[]): (Heard & { readonly stops: boolean })[] {
  const all = events.flatMap((event) => [
    ...(isOf(rule, event) ? [{ ...event, stops: false }] : []),
    ...(rule.unless.includes(event.name) ? [{ ...event, stops: true }] : []),
  ]);
  const beats = (one: (typeof all)[number], other: (typeof all)[number]): boolean =>
    one.stops === other.stops ? one.id > other.id : one.stops;
  return all.filter((turn) => !all.some((other) => other !== turn && other.at === turn.at && beats(other, turn)));
}

/** The intervals of one entity's state, as far as time had gone. */
export function intervalsOf(rules: readonly SpokenRule[], events: readonly Heard[], asOf: number): Interval[] {
  const turns = rules.map((rule) => turnsOf(rule, events));
  const dueAfter = (rule: SpokenRule, at: number): number => at + (rule.after ?? 0);
  const instants = new Set(
    events.flatMap(({ at }) => [at, ...rules.map((rule) => dueAfter(rule, at)).filter((due) => due <= asOf)]),
  );
  const spokenAt = (instant: number): Statement[] =>
    rules.flatMap((rule, rank): Statement[] => {
      if (rule.after === null) {
        return events
          .filter((event) => isOf(rule, event) && event.at <= instant)
          .map(({ at, id }) => ({ rank, start: at, id, value: rule.value }));
      }
      const own = turns[rank] ?? [];
      return own
        .filter(({ stops }) => !stops)
        .map((turn) => ({ rank, start: dueAfter(rule, turn.at), id: turn.id, value: rule.value, since: turn.at }))
        .filter(({ start }) => start <= instant && start <= asOf)
        .filter(({ since }) => !own.some(({ at }) => at > since && at <= instant));
    });
  const endedAt = (instant: number): string =>
    turns
      .flatMap((own, rank) => ((rules[rank] as SpokenRule).after === null ? [] : own))
      .filter(({ at }) => at === instant)
      .map(({ id }) => id)
      .sort()
      .at(-1) ?? '';
  const intervals: Interval[] = [];
  let value: string | null = null;
  for (const instant of [...instants].sort((one, other) => one - other)) {
    const [heard] = spokenAt(instant).sort(
      (one, other) => other.start - one.start || other.rank - one.rank || (other.id > one.id ? 1 : -1),
    );
    const next = heard?.value ?? null;
    if (next === value) continue;
    const last = intervals.at(-1);
    if (last !== undefined && value !== null) intervals.splice(-1, 1, { ...last, to: instant });
    if (next !== null) {
      const trigger = heard?.start === instant ? heard.id : endedAt(instant);
      intervals.push({ value: next, from: instant, to: null, trigger });
    }
    value = next;
  }
  return intervals;
}
