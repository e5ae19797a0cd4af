import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { demo } from '../../cli/demo.ts';
import { nextQueries, readStory } from '../../cli/demo_story.ts';
import { openSession, withNewDatabase } from '../../cli/session.ts';
import type { Truth } from '../../fixtures/world.ts';
import { DuckDbWarehouse } from '../../warehouses/duckdb/duckdb.ts';
import { nexus, plainOutput } from './support/terminal.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const truth = JSON.parse(readFileSync(join(ROOT, 'fixtures/sample/truth.json'), 'utf8')) as Truth;

describe('the demo', () => {
  let directory: string;
  let config: string;
  let shown: string;

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'nexus-demo-test-'));
    config = join(directory, 'nexus.config.json');
    writeFileSync(config, readFileSync(join(ROOT, 'nexus.config.json')));
    const { output, stdout } = plainOutput({ columns: 160 });
    await demo(output, { config: '' }, directory);
    shown = stdout.text;
  });
  afterAll(() => {
    rmSync(directory, { recursive: true, force: true });
  });

  const counts = (): Record<string, number> =>
    Object.fromEntries(
      Array.from(shown.matchAll(/^ {2}([a-z ]+?) +([\d,]+)$/gm), ([, name = '', value = '']) => [
        name,
        Number(value.replaceAll(',', '')),
      ]),
    );

  test('counts what the truth says', () => {
    expect(counts()).toMatchObject({
      persons: truth.persons.length,
      groups: truth.groups.length,
      memberships: truth.memberships.length,
      'state intervals': truth.states.length + truth.abandoned_setups.length + truth.revenues.length,
    });
  });

  test('says what was set aside, and by which rule', () => {
    expect(shown).toMatch(/^email +blocked +identifier_types\.email\.blocked_patterns\[0\] +\d+ /m);
    expect(shown).toMatch(/^domain +free_mail /m);
    expect(shown).toMatch(/^phone +invalid /m);
  });

  test('tells the story of somebody in all four sources, under every identifier', async () => {
    const session = await openSession({ config }, plainOutput().output);
    const story = await withNewDatabase(session, async (database) => {
      await database.useSchema();
      return readStory(database);
    });
    const sources = new Set(story?.timeline.rows.map((row) => row[1]));
    expect([...sources].sort()).toEqual(['gadget_shopify_app', 'gmail', 'google_calendar', 'stripe']);
    const identifiers = story?.identifiers.rows.map(([type, value]) => ({
      identifier_type: type,
      identifier_value: value,
    }));
    expect(truth.persons.map((person) => person.identifiers)).toContainEqual(identifiers);
    const names = new Set(story?.states.rows.map((row) => row[0]));
    expect(names).toContain('customer_lifecycle');
    expect(names).toContain('billing_lifecycle');
    for (const row of story?.timeline.rows ?? []) expect(shown).toContain(String(row[0]));
  });

  test('the queries to try next run, and find something', async () => {
    const session = await openSession({ config }, plainOutput().output);
    const found = await withNewDatabase(session, async (database) => {
      await database.useSchema();
      const sizes: number[] = [];
      for (const { text } of nextQueries(await readStory(database)))
        sizes.push((await database.query(text)).rows.length);
      return sizes;
    });
    expect(found).toHaveLength(3);
    expect(Math.min(...found)).toBeGreaterThan(0);
    expect(shown).toContain('npx nexus-warehouse query --database demo.duckdb');
    expect(shown).toContain(`to look at, in a browser: ${join(directory, 'nexus_demo.html')}`);
  });

  test('its database is asked without a config', async () => {
    const file = ['--database', join(directory, 'demo.duckdb')];
    const { stdout } = await nexus('query', 'SELECT COUNT(*) AS n FROM nexus_persons', '--json', ...file);
    expect(JSON.parse(stdout)).toEqual([{ n: String(truth.persons.length) }]);
    expect((await nexus('status', ...file)).stdout).toMatch(/^stripe +2025-/m);
    expect(await nexus('deploy', ...file)).toEqual({
      code: 1,
      stdout: '',
      stderr: 'error  --database names no file for deploy: the config says where its DuckDB is.\n',
    });
  });

  test('replaces no database that holds what no demo made, and its own again and again', async () => {
    const path = join(directory, 'demo.duckdb');
    const database = await DuckDbWarehouse.open(path, 'nexus');
    await database.execute('CREATE TABLE main.mine AS SELECT 7 AS x');
    await database.execute('CREATE TABLE raw.own_table AS SELECT 7 AS x');
    await database.close();
    await expect(demo(plainOutput().output, { config: '' }, directory)).rejects.toThrow(
      `The demo makes its database anew, and ${path} holds what no demo made: main.mine, raw.own_table. Move it away, or run the demo elsewhere.`,
    );
    const kept = await DuckDbWarehouse.open(path, 'nexus');
    expect((await kept.query('SELECT x FROM main.mine')).rows).toEqual([[7]]);
    for (const table of ['main.mine', 'raw.own_table']) await kept.execute(`DROP TABLE ${table}`);
    await kept.close();
    const { output, stdout } = plainOutput({ columns: 160 });
    await demo(output, { config: '' }, directory);
    expect(stdout.text).toMatch(/^ {2}persons +[\d,]+$/m);
  });
});

test.each(['0', '-1', '1.5', 'many'])('a world of %s people is refused', async (people) => {
  await expect(demo(plainOutput().output, { config: '', people })).rejects.toThrow(/--people must be a whole number/);
});
