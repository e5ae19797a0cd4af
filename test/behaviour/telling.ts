import type { NexusConfig } from '../../config/types.ts';
import type { Delivering } from '../oracle/rows.ts';
import type { CreateWorld, Row, World } from '../support/world.ts';
import type { History } from './histories.ts';
import {
  byUniverse,
  changeRows,
  LOOK_BACK_HOURS,
  newestStamp,
  Showing,
  SOURCE_OF,
  standingOf,
  STEPS,
  tableRows,
} from './histories.ts';
import { idlePins, Pins, standingIds } from './pins.ts';
import { leastIdentifiers } from './records.ts';
import type { Override } from './overrides.ts';
import { setOverrides } from './overrides.ts';
import type { ConfigRules, Outcome } from './universes.ts';
import { expectedOfGroups, outcome, overridesAt } from './universes.ts';

/** A config, and what it says to the oracle. */
export interface Stage {
  readonly config: Partial<NexusConfig> & Pick<NexusConfig, 'identifier_types'>;
  readonly rules: ConfigRules;
}

export const SOURCES: NexusConfig['sources'] = (['replace', 'append', 'snapshot'] as const).map((delivery) => ({
  name: SOURCE_OF[delivery],
  delivery,
  deleted: 'deleted',
  relations: { events: {}, person_identifiers: {}, person_traits: {}, membership_identifiers: {} },
}));

const RESULTS: Partial<NexusConfig> = {
  sources: SOURCES,
  traits: { person: { name: {}, city: { survivorship: 'most_frequent' } } },
  states: [
    {
      name: 'billing_lifecycle',
      entity_type: 'person',
      rules: [
        { event_name: 'ended', value: null },
        { event_name: 'paid', value: 'active' },
        { event_name: 'failed', value: 'past_due' },
      ],
    },
    { name: 'plan', entity_type: 'person', relation: { table: 'plan_changes' } },
  ],
};
const place = { normalizer: 'exact' as const, entity_types: ['group'] };
const resolution = (...priority: string[]) => ({ priority, late_arrival_hours: LOOK_BACK_HOURS });

/** Rules under which values meet, and hubs and limits bite; each differs from the one before it in something else. */
export const STAGES: readonly Stage[] = [
  {
    config: {
      ...RESULTS,
      identifier_types: {
        user_id: { normalizer: 'exact', entity_limit: 2 },
        email: { normalizer: 'lower', hub_limit: 2 },
        phone: { normalizer: 'trim', hub_limit: 1 },
        place,
      },
      resolution: resolution('user_id'),
    },
    rules: {
      entityLimits: { user_id: 2 },
      hubLimits: { email: 2, phone: 1 },
      priority: ['user_id'],
      normalized: ({ type, value }) =>
        type === 'email' ? value.trim().toLowerCase() : type === 'phone' ? value.trim() : value,
    },
  },
  {
    config: {
      ...RESULTS,
      identifier_types: {
        user_id: { normalizer: 'lower', entity_limit: 1 },
        email: { normalizer: 'lower', hub_limit: 1 },
        phone: { normalizer: 'trim', hub_limit: 2 },
        place,
      },
      resolution: resolution('phone', 'user_id'),
    },
    rules: {
      entityLimits: { user_id: 1 },
      hubLimits: { email: 1, phone: 2 },
      priority: ['phone', 'user_id'],
      normalized: ({ type, value }) => (type === 'phone' ? value.trim() : value.trim().toLowerCase()),
    },
  },
  {
    config: {
      ...RESULTS,
      identifier_types: {
        user_id: { normalizer: 'lower', blocked_patterns: ['c$'] },
        email: { normalizer: 'trim', hub_limit: 1 },
        phone: { normalizer: 'lower', hub_limit: 1, entity_limit: 2 },
        place,
      },
      resolution: resolution('phone', 'user_id'),
    },
    rules: {
      entityLimits: { phone: 2 },
      hubLimits: { email: 1, phone: 1 },
      priority: ['phone', 'user_id'],
      normalized: ({ type, value }) => (type === 'email' ? value.trim() : value.trim().toLowerCase()),
      blocked: ({ type, value }) =>
        type === 'user_id' && value.endsWith('c') ? 'identifier_types.user_id.blocked_patterns[0]' : undefined,
    },
  },
];

/** What is done after the rows of a step came. */
export interface Told {
  /** Number of a stage. */
  readonly stage: number;
  readonly run: 'batch' | 'full' | 'none';
}

/** Everything that users see, each entity named by its least identifier instead of its id. */
export async function everything(world: World): Promise<string[]> {
  const map = await world.read('nexus_entity_map', [
    'entity_type',
    'identifier_type',
    'identifier_value',
    'entity_id',
    'first_seen_at',
  ]);
  const names = leastIdentifiers(map);
  const nameOf = (entity: unknown): string => (entity === undefined ? undefined : names.get(entity)) ?? 'nobody';
  const named = (what: string, rows: readonly Row[], ...columns: readonly string[]): string[] =>
    rows.map((row) => {
      const entities = Object.fromEntries(columns.map((name) => [name, nameOf(row[name])]));
      return `${what} ${JSON.stringify({ ...entities, ...row, ...entities })}`;
    });
  const columnsOf = {
    nexus_memberships: ['person_id', 'group_id', 'role', 'first_seen_at', 'last_seen_at', 'evidence_count'],
    nexus_traits: ['entity_id', 'trait_name', 'trait_value', 'source', 'event_id', 'row_id', 'occurred_at'],
    nexus_states: ['entity_id', 'state_name', 'state_value', 'state_entered_at', 'state_exited_at', 'trigger_event_id'],
    nexus_quarantine: ['identifier_type', 'identifier_value', 'other_type', 'other_value', 'reason', 'rule'],
  };
  const read = (table: keyof typeof columnsOf): Promise<Row[]> => world.read(table, columnsOf[table]);
  return [
    ...named('map', map, 'entity_id'),
    ...named('membership', await read('nexus_memberships'), 'person_id', 'group_id'),
    ...named('trait', await read('nexus_traits'), 'entity_id'),
    ...named('state', await read('nexus_states'), 'entity_id'),
    ...named('quarantine', await read('nexus_quarantine')),
  ];
}

const lines = ({ partition, setAside, refused }: Outcome): string[] => [
  ...partition.filter(([first]) => first !== undefined).map((names) => `one: ${names.join(', ')}`),
  ...setAside.map((text) => `aside: ${text}`),
  ...refused.map((text) => `apart: ${text}`),
];

/** A history that came to something else. */
export interface Difference {
  readonly universe: number;
  readonly history: History;
  readonly what: string;
  readonly found: readonly string[];
  readonly expected: readonly string[];
}

/** Histories side by side on one place, each with values of its own. */
export class Telling {
  readonly #histories: readonly History[];
  readonly #showings: readonly Showing[];
  readonly #since = new Map<Delivering, number>();

  constructor(histories: readonly History[]) {
    this.#histories = histories;
    this.#showings = histories.map((each) => new Showing(each));
  }

  #all(delivering: Delivering) {
    return this.#showings.flatMap((showing, number) =>
      this.#histories[number]?.delivering === delivering ? [{ number, shown: showing.shown }] : [],
    );
  }

  /** Lets the sources show what they show after a step. */
  async show(world: World): Promise<void> {
    for (const delivering of ['replace', 'append', 'snapshot'] as const) {
      const source = SOURCE_OF[delivering];
      const all = this.#all(delivering).map(({ number, shown }) => tableRows(number, shown));
      for (const relation of ['events', 'person_identifiers', 'person_traits', 'membership_identifiers'] as const) {
        await world.remove(source, relation);
        await world.insert(
          source,
          relation,
          all.flatMap((rows) => rows[relation]),
        );
      }
    }
  }

  /** What the relation of a state holds, which does not change. */
  get changes(): Row[] {
    return this.#histories.flatMap((each, number) => changeRows(number, each));
  }

  move(at: number): void {
    this.#showings.forEach((showing, number) => {
      showing.move(at, this.#since.get(this.#histories[number]?.delivering ?? 'replace') ?? 0);
    });
  }

  /** A run has read the sources. */
  read(): void {
    for (const delivering of ['replace', 'append'] as const) {
      const newest = newestStamp(this.#all(delivering).flatMap(({ shown }) => shown));
      this.#since.set(delivering, newest - LOOK_BACK_HOURS / 24);
    }
  }

  overrides(at: number) {
    return overridesAt(this.#histories, at, (number) => SOURCE_OF[this.#histories[number]?.delivering ?? 'replace']);
  }

  expected(at: number, { rules }: Stage): string[] {
    const groups = (['replace', 'append', 'snapshot'] as const).flatMap((delivering) =>
      this.#all(delivering).flatMap(({ number, shown }) => standingOf(number, delivering, shown)),
    );
    return lines(expectedOfGroups(groups, this.overrides(at), rules));
  }

  /** The histories whose lines differ. */
  differences(what: string, found: readonly string[], expected: readonly string[]): Difference[] {
    const [these, those] = [byUniverse(found), byUniverse(expected)];
    return this.#histories.flatMap((history, universe) => {
      const [one, other] = [these.get(universe) ?? [], those.get(universe) ?? []];
      if (one.join('\n') === other.join('\n')) return [];
      const without = (lines_: readonly string[], others: readonly string[]): string[] =>
        lines_.filter((line) => !others.includes(line));
      return [{ universe, history, what, found: without(one, other), expected: without(other, one) }];
    });
  }
}

/**
 * Tells histories to a world, and holds what came of it after each run against the oracle, and at the end against one run
 * on a new database and against a full refresh. @returns those that differ, when the first does
 */
export async function tell(
  createWorld: CreateWorld,
  histories: readonly History[],
  plan: readonly Told[],
): Promise<Difference[]> {
  const telling = new Telling(histories);
  const stageOf = (at: number): Stage => STAGES[plan[at]?.stage ?? 0] as Stage;
  const pins = new Pins();
  let pinned: Override[] = [];
  const world = await createWorld(stageOf(0).config);
  try {
    await world.insertStates('plan', telling.changes);
    for (let at = 0; at < STEPS; at += 1) {
      const told = plan[at];
      if (at > 0 && told?.stage !== plan[at - 1]?.stage) await world.redeploy(stageOf(at).config);
      telling.move(at);
      await telling.show(world);
      pinned = await pins.at(histories, at, world);
      await setOverrides(world, [...telling.overrides(at), ...pinned]);
      if (told?.run === 'none' && at < STEPS - 1) continue;
      await world.resolve(told?.run === 'full' ? { full_refresh: true } : undefined);
      telling.read();
      const differs = telling.differences(
        `after step ${String(at)}, the oracle`,
        lines(await personsOf(world)),
        telling.expected(at, stageOf(at)),
      );
      if (differs.length > 0) return differs;
      const idle = await idlePins(world, pinned, stageOf(at).rules.normalized ?? (({ value }) => value));
      const waiting = telling.differences(`after step ${String(at)}, no pin that should act`, idle, []);
      if (waiting.length > 0) return waiting;
    }
    const found = await everything(world);
    const last = STEPS - 1;
    const fresh = await createWorld(stageOf(last).config);
    await telling.show(fresh);
    await fresh.insertStates('plan', telling.changes);
    await setOverrides(fresh, [...telling.overrides(last), ...pinned]);
    await fresh.resolve();
    const atOnce = await everything(fresh);
    await fresh.close();
    const differs = telling.differences('one run on a new database', found, atOnce);
    if (differs.length > 0) return differs;
    const { answer } = await world.call('nexus_audit');
    if (answer['status'] !== 'sound') throw new Error(`The audit found ${JSON.stringify(answer)}.`);
    const before = [...found, ...(await standingIds(world))];
    await world.resolve({ full_refresh: true });
    return telling.differences('a full refresh', before, [...(await everything(world)), ...(await standingIds(world))]);
  } finally {
    await world.close();
  }
}

/** Groups of people are no identifiers of persons: the oracle knows nothing of them. */
async function personsOf(world: World): Promise<Outcome> {
  const found = await outcome(world);
  return { ...found, setAside: found.setAside.filter((text) => !text.startsWith('place ')) };
}
