import { describe, expect, test } from '@jest/globals';
import { laidOut } from '../../../deploy/laid_out.ts';
import { tables } from '../../../sql/tables/index.ts';
import { nexus, sql } from '../../../sql/tag.ts';
import { engines } from '../../behaviour/engines.ts';
import { createWorld as createDuckDbWorld } from '../../support/duckdb.ts';
import type { Row, World } from '../../support/world.ts';

const CONFIG = {
  sources: [
    {
      name: 'crm',
      relations: { events: {}, person_identifiers: {}, person_traits: {}, membership_identifiers: {} },
    },
  ],
  identifier_types: { user_id: {}, device: {}, domain: { entity_types: ['group'] } },
  traits: { person: { name: {}, city: { survivorship: 'most_frequent' as const } } },
  states: [
    {
      name: 'billing_lifecycle',
      entity_type: 'person',
      rules: [
        { event_name: 'ended', value: null },
        { event_name: 'paid', value: 'active' },
      ],
    },
  ],
};
const byBuckets = (buckets: boolean) => ({
  targets: { test: { bigquery: { buckets, materialize: { persons: true, groups: true } } } },
});

const stamp = (minute: number): string => new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString();
/** An event of a person, by two identifiers, with a trait and a company. */
function happening(minute: number, user: number, device: number, event = `e${String(minute)}`): Record<string, Row[]> {
  const of = { event_id: event, occurred_at: stamp(minute), _ingested_at: stamp(minute) };
  const one = { ...of, row_id: event, identifier_type: 'user_id', identifier_value: `u${String(user)}` };
  return {
    events: [{ ...of, event_name: minute % 3 === 0 ? 'ended' : 'paid' }],
    person_identifiers: [one, { ...one, identifier_type: 'device', identifier_value: `d${String(device)}` }],
    person_traits: [{ ...one, trait_name: 'city', trait_value: ['Oslo', 'Lima'][minute % 2] ?? '' }],
    membership_identifiers: [
      {
        ...of,
        row_id: event,
        person_identifier_type: 'user_id',
        person_identifier: one.identifier_value,
        group_identifier_type: 'domain',
        group_identifier: `c${String(user % 3)}.com`,
        role: 'member',
      },
    ],
  };
}

const READ: Readonly<Record<string, readonly string[]>> = {
  nexus_event_log: ['row_key', 'record_key', 'row_version', 'identifier_value'],
  nexus_entity_map: ['identifier_type', 'identifier_value', 'entity_id', 'component_id', 'first_seen_at'],
  nexus_traits: ['entity_id', 'trait_name', 'trait_value', 'event_id'],
  nexus_states: ['entity_id', 'state_name', 'state_value', 'state_entered_at', 'state_exited_at', 'is_current'],
  nexus_entity_ids: ['entity_id', 'status', 'redirect_to', 'identifier_count'],
  nexus_persons: [],
};

/** Nothing of it is elsewhere, and a list of engines may not be empty. */
const onBigQuery = engines.filter(({ engine }) => engine === 'bigquery');
const describeEach = onBigQuery.length > 0 ? describe.each(onBigQuery) : undefined;

describeEach?.('by buckets on $engine', ({ createWorld, everyCase }) => {
  test('batches give what they give on DuckDB, also after a deployment by months was copied, as a deploy says', async () => {
    const [other, duckdb] = [await createWorld({ ...CONFIG, ...byBuckets(false) }), await createDuckDbWorld(CONFIG)];
    const both = async (work: (world: World) => Promise<unknown>): Promise<void> => {
      await work(other);
      await work(duckdb);
    };
    const deliver = (...given: Record<string, Row[]>[]) =>
      both(async (world) => {
        for (const relations of given)
          for (const [relation, rows] of Object.entries(relations)) await world.insert('crm', relation, rows);
      });
    const run = async (options?: Row): Promise<void> => {
      const summaries = [(await other.resolve(options)).summary, (await duckdb.resolve(options)).summary];
      const [found, expected] = summaries.map((summary) => ({ ...summary, run_id: '' }));
      expect(found).toEqual(expected);
      for (const [table, columns] of Object.entries(READ)) {
        const names = columns.length === 0 ? undefined : columns;
        expect([table, await other.read(table, names)]).toEqual([table, await duckdb.read(table, names)]);
      }
    };
    try {
      await both((world) => world.execute(sql`UPDATE ${nexus('nexus_secrets')} SET secret_value = 'same' WHERE TRUE`));
      await deliver(happening(1, 1, 1), happening(2, 2, 2), happening(3, 3, 3));
      await run();
      const refused = await other.redeploy({ ...CONFIG, ...byBuckets(true) }).catch((error: unknown) => String(error));
      expect(refused).toContain('nexus_event_log, nexus_traits, nexus_states');
      for (const table of tables.filter(({ bucketed }) => bucketed === true)) {
        const [copy, drop] = laidOut(table, true);
        const laid = nexus(`${table.name}_laid_out`);
        // The emulator renames no table.
        const renamed = [sql`CREATE TABLE ${nexus(table.name)} AS SELECT * FROM ${laid}`, sql`DROP TABLE ${laid}`];
        for (const statement of [copy, drop, ...renamed]) if (statement !== undefined) await other.execute(statement);
      }
      await other.redeploy({ ...CONFIG, ...byBuckets(true) });
      // Joins two people; gives an event again with another device, which takes one apart; and adds a third.
      await deliver(happening(10, 1, 2), happening(11, 3, 9));
      await run();
      await deliver({ ...happening(12, 1, 7, 'e10') });
      await run();
      if (everyCase) {
        await both((world) =>
          world.execute(
            sql`INSERT INTO ${nexus('nexus_overrides')} (override_id, kind, source, event_id, created_at) VALUES ('o1', 'retract', 'crm', 'e2', TIMESTAMP '2026-02-01 00:00:00')`,
          ),
        );
        await run();
        await deliver(happening(20, 2, 3));
        await run();
        await run({ full_refresh: true });
      }
      const buckets = await other.query(
        sql`SELECT record_kind, COUNT(DISTINCT bucket) AS buckets FROM ${nexus('nexus_event_log')} GROUP BY record_kind`,
      );
      expect(buckets.every((row) => Number(row['buckets']) > 1)).toBe(true);
    } finally {
      await both((world) => world.close());
    }
  });
});

test('the cases of this file are of BigQuery', () => {
  expect(engines.map(({ engine }) => engine)).toHaveLength(1);
});
