import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from '../../sql/tag.ts';
import { setOverrides } from '../behaviour/overrides.ts';
import type { Identifier } from '../behaviour/records.ts';
import { day, identifierRows } from '../behaviour/records.ts';
import type { Row, World } from '../support/duckdb.ts';
import { createWorld } from '../support/duckdb.ts';
import { codeBlocks, readProjectFile } from './support.ts';

const [waiting = '', heldAfter = '', ledAfter = ''] = codeBlocks(readProjectFile('docs/ids.md'))
  .filter(({ language }) => language === 'sql')
  .map(({ code }) => code.trim().replace(/;$/, ''));

interface Snapshot {
  readonly run: string;
  readonly held: readonly string[];
  readonly led: readonly string[];
}

const texts = (rows: readonly Row[], ...columns: readonly string[]): string[] =>
  rows.map((row) => columns.map((column) => String(row[column] ?? null)).join(' ')).sort();

describe('docs/ids.md', () => {
  let world: World;
  const snapshots: Snapshot[] = [];
  const asked = async (query: string): Promise<Row[]> => {
    const { columns, rows } = await world.warehouse.query(query);
    return rows.map((row) => Object.fromEntries(columns.map((column, place) => [column, row[place]])));
  };

  /** A run that reads the given link groups, and what it left. */
  async function run(on: number, rows: Readonly<Record<string, readonly string[]>>): Promise<void> {
    const groups = Object.entries(rows).map(([id, values]) => ({
      id,
      identifiers: values.map((value): Identifier => ['user_id', value]),
      ingestedAt: day(on),
    }));
    await world.insert('crm', 'person_identifiers', identifierRows(groups));
    const { summary } = await world.resolve();
    const ids = await world.read('nexus_entity_ids');
    snapshots.push({
      run: String(summary['run_id']),
      held: texts(await world.read('nexus_resolved_person_identifiers'), 'normalized_value', 'person_id'),
      led: texts(
        ids.map((row) => ({ ...row, leads_to: row['status'] === 'live' ? 'live' : row['redirect_to'] }) as Row),
        'entity_id',
        'leads_to',
      ),
    });
  }

  beforeAll(async () => {
    world = await createWorld({
      sources: [{ name: 'crm', relations: { person_identifiers: {} } }],
      identifier_types: { user_id: {} },
    });
    await run(1, { 1: ['ada', 'a.king'], 2: ['bob'] });
    await run(2, { 3: ['ada', 'bob'], 4: ['cleo'] });
    await run(3, { 5: ['bob', 'robert'] });
    await run(4, { 3: ['ada'], 4: ['dora'] });
    await run(5, { 6: ['cleo', 'bob'] });
  });
  afterAll(() => world.close());

  test('its query says who every identifier belonged to after each run', async () => {
    expect(new Set(snapshots.map(({ held }) => held.join())).size).toBe(snapshots.length);
    for (const { run: of, held } of snapshots) {
      const rows = await asked(heldAfter.replace('RUN', of));
      expect(texts(rows, 'normalized_value', 'entity_id')).toEqual(held);
    }
  });

  test('and where every id led', async () => {
    expect(new Set(snapshots.flatMap(({ led }) => led)).size).toBeGreaterThan(5);
    for (const { run: of, led } of snapshots) {
      expect(texts(await asked(ledAfter.replace('RUN', of)), 'entity_id', 'leads_to')).toEqual(led);
    }
  });

  test('and which pins wait', async () => {
    const [ada] = await world.query(sql`SELECT entity_id FROM nexus.nexus_entity_map WHERE identifier_value = 'ada'`);
    const pin = (override_id: string, identifier_value_a: string, created_at: string) => ({
      override_id,
      kind: 'pin',
      created_at,
      entity_type: 'person',
      identifier_type_a: 'user_id',
      identifier_value_a,
      entity_id: String(ada?.['entity_id']),
    });
    await setOverrides(world, [
      pin('never', 'nobody', day(1)),
      pin('late', 'ada', day(3)),
      pin('early', 'robert', day(2)),
    ]);
    expect((await world.resolve()).summary['pins_waiting']).toBe(2);
    expect(texts(await asked(waiting), 'override_id')).toEqual(['late', 'never']);
  });
});
