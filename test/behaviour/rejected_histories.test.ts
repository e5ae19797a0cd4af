import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Row, World } from '../support/world.ts';
import { engines } from './engines.ts';
import { day, partition } from './records.ts';

const CONFIG = {
  sources: [{ name: 'crm', relations: { person_identifiers: {}, person_traits: {} } }],
  identifier_types: { user_id: { normalizer: 'exact' as const } },
  traits: { person: { name: {} } },
  resolution: { max_rejected_records: 1000 },
};

const FAULTS: Readonly<Record<string, Row>> = {
  none: {},
  type: { identifier_type: null },
  event: { event_id: null },
  row: { row_id: null },
  undated: { _ingested_at: null },
  ahead: { _ingested_at: '2999-01-01T00:00:00Z' },
};

interface Said {
  readonly kind: 'identifier' | 'trait';
  readonly group: string;
  readonly user: string;
  readonly on: number;
  readonly fault: string;
}

/** Two thirds of what is said can be loaded. */
const said: fc.Arbitrary<Said> = fc.record({
  kind: fc.constantFrom('identifier', 'identifier', 'trait'),
  group: fc.constantFrom('1', '2', '3'),
  user: fc.constantFrom('a', 'b', 'c', 'd'),
  on: fc.integer({ min: 0, max: 2 }),
  fault: fc.constantFrom('none', 'none', 'none', 'none', 'none', 'none', 'none', ...Object.keys(FAULTS)),
});

const rowOf = ({ kind, group, user, on, fault }: Said, batch: number): Row => ({
  event_id: group,
  row_id: group,
  identifier_type: 'user_id',
  identifier_value: user,
  ...(kind === 'trait' ? { trait_name: 'name', trait_value: `${user} ${String(batch)}` } : {}),
  occurred_at: day(0),
  // What comes later is stamped later, by more than the look-back.
  _ingested_at: day(1 + batch * 10 + on),
  ...FAULTS[fault],
});

async function deliver(world: World, batch: readonly Said[], number: number): Promise<void> {
  for (const kind of ['identifier', 'trait'] as const) {
    const rows = batch.filter((one) => one.kind === kind).map((one) => rowOf(one, number));
    await world.insert('crm', `person_${kind}s`, rows);
  }
}

const outcome = async (world: World): Promise<unknown> => ({
  partition: await partition(world),
  names: (await world.read('nexus_traits', ['trait_value'])).map((row) => row['trait_value']).sort(),
  log: await world.read('nexus_event_log', ['row_key', 'record_key', '_ingested_at']),
  rejected: await world.read('nexus_rejected_records', [
    'rejected_key',
    'event_id',
    'row_id',
    'column_name',
    '_ingested_at',
  ]),
});

describe.each(engines)('histories with records that cannot be loaded on $engine', ({ createWorld }) => {
  test('come to the same by run after run, by a full refresh, and by one run over all of it', async () => {
    const history = fc.array(fc.array(said, { minLength: 1, maxLength: 6 }), { minLength: 2, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(history, async (batches) => {
        const world = await createWorld(CONFIG);
        for (const [number, batch] of batches.entries()) {
          await deliver(world, batch, number);
          await world.resolve();
        }
        const stepwise = await outcome(world);
        await world.resolve({ full_refresh: true });
        expect(await outcome(world)).toEqual(stepwise);
        await world.close();
        const fresh = await createWorld(CONFIG);
        for (const [number, batch] of batches.entries()) await deliver(fresh, batch, number);
        await fresh.resolve();
        expect(await outcome(fresh)).toEqual(stepwise);
        await fresh.close();
      }),
      { numRuns: 2 },
    );
  });
});
