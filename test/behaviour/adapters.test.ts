import { describe, expect, test } from '@jest/globals';
import type { NexusConfig } from '../../config/types.ts';
import { adapters } from '../../sql/sources/index.ts';
import type { Row, World } from '../support/world.ts';
import { DEMO_CONFIG } from './demo.ts';
import { engines } from './engines.ts';
import { clearings, rawTablesOf, SAMPLES } from './raw_records.ts';
import { day } from './records.ts';
import { everything } from './telling.ts';

const configOf = (adapter: string, more: Partial<NexusConfig['sources'][number]> = {}): Partial<NexusConfig> => ({
  sources: [
    { name: adapter, adapter: adapter as keyof typeof adapters & 'stripe', location: { schema: 'raw' }, ...more },
  ],
  identifier_types: DEMO_CONFIG.identifier_types,
  traits: DEMO_CONFIG.traits ?? {},
});

/** What is stored of the sources, and all that users see. */
const published = async (world: World): Promise<string[]> => {
  const log = await world.read('nexus_event_log', [
    'record_kind',
    'entity_type',
    'event_id',
    'row_id',
    'identifier_type',
    'identifier_value',
    'group_identifier',
    'trait_name',
    'trait_value',
    'event_name',
    'event_description',
    '_ingested_at',
  ]);
  return [...log.map((row) => JSON.stringify(row)), ...(await everything(world))].sort();
};

/** A world of one adapter, whose raw tables hold these rows and nothing else. */
async function show(
  world: World,
  adapter: string,
  rowsOf: (table: string) => readonly Row[],
  on: number,
): Promise<void> {
  for (const table of rawTablesOf(adapter)) {
    await world.remove(adapter, table);
    await world.insert(
      adapter,
      table,
      rowsOf(table).map((row) => ({ ...row, _ingested_at: day(on) })),
    );
  }
}

describe.each(engines)('records of raw tables on $engine', ({ createWorld }) => {
  test('there is a sample of each raw table', () => {
    expect(Object.keys(SAMPLES).sort()).toEqual(Object.keys(adapters).flatMap(rawTablesOf).sort());
  });

  test.each(Object.keys(adapters))('%s: what is cleared is gone, each value and all of them', async (adapter) => {
    const config = configOf(adapter);
    const world = await createWorld(config);
    await show(world, adapter, (table) => clearings(table).map(({ before }) => before), 1);
    await world.resolve();
    const before = await published(world);
    await show(world, adapter, (table) => clearings(table).map(({ after }) => after), 2);
    const { summary } = await world.resolve();
    expect(summary).toMatchObject({ status: 'published', records_rejected: 0 });
    const found = await published(world);
    expect(found).not.toEqual(before);
    const fresh = await createWorld(config);
    await show(fresh, adapter, (table) => clearings(table).map(({ after }) => after), 2);
    await fresh.resolve();
    expect(found).toEqual(await published(fresh));
    expect((await world.call('nexus_audit')).answer).toMatchObject({ status: 'sound' });
    await world.resolve({ full_refresh: true });
    expect(await published(world)).toEqual(found);
    await fresh.close();
    await world.close();
  });
});
