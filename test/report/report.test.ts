import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { buildPage, inertJson } from '../../report/build_page.ts';
import { masked, maskReport } from '../../report/mask_report.ts';
import { overrideStatement } from '../../report/override_statement.ts';
import { readReport } from '../../report/read_report.ts';
import type { ReportData } from '../../report/report_data.ts';
import { DuckDbWarehouse } from '../../warehouses/duckdb/duckdb.ts';
import type { Project } from '../cli/support/terminal.ts';
import { nexus } from '../cli/support/terminal.ts';
import { HOSTILE, hostileProject } from './support/hostile.ts';

let project: Project;
let warehouse: DuckDbWarehouse;
let data: ReportData;

beforeAll(async () => {
  project = await hostileProject();
  warehouse = await DuckDbWarehouse.open(project.database, 'nexus');
  data = await readReport(warehouse, new Set());
});
afterAll(async () => {
  await warehouse.close();
  project.remove();
});

const named = (kind: keyof typeof HOSTILE) => {
  const found = data.entities.find(({ identifiers }) =>
    identifiers.some(({ value }) => value === `${kind}@example.com`),
  );
  if (found === undefined) throw new Error(kind);
  return found;
};

test('everybody is here with identifiers, the rows that tie them, traits, events and states', () => {
  expect(data.sample).toEqual({ all: 10, shown: 10 });
  expect(data.totals).toContainEqual({ what: 'identifiers', count: 30 });
  const entity = named('script');
  expect(entity).toMatchObject({ name: HOSTILE.script, identifier_count: 3, link_count: 2, item_count: 2 });
  expect(entity.links.map(({ a, b }) => [entity.identifiers[a]?.type, entity.identifiers[b]?.type].sort())).toEqual([
    ['email', 'handle'],
    ['account', 'email'],
  ]);
  expect(entity.traits).toMatchObject([{ name: 'name', value: HOSTILE.script, source: 'crm', survivorship: 'latest' }]);
  expect(entity.states).toMatchObject([{ name: 'crm_mood', value: HOSTILE.script.slice(0, 60), exited_at: null }]);
});

test('a long value is told by its beginning, and is not taken for the whole', () => {
  const { identifiers, name } = named('long');
  expect(name).toMatch(/^A{2000}… \(100000 characters\)$/);
  expect(identifiers.map(({ type, is_whole }) => [type, is_whole]).sort()).toEqual([
    ['account', false],
    ['email', true],
    ['handle', false],
  ]);
});

test('of many, the largest, the newest and some of any; of each, so many of what it has', async () => {
  const few = await readReport(warehouse, new Set(), { entities: 4, perEntity: 1 });
  expect(few.sample.all).toBe(10);
  expect(few.entities.length).toBeGreaterThan(0);
  expect(few.entities.length).toBeLessThanOrEqual(4);
  expect(few.entities.map(({ chosen }) => chosen)).toContain('largest');
  expect(few.entities.map(({ items, item_count }) => [items.length, item_count])).toContainEqual([1, 2]);
});

test('the file has one script and one style, by their hashes, and nothing of a record ends an element', async () => {
  const page = await buildPage(data);
  const scripts = Array.from(page.matchAll(/<script( [^>]*)?>([\s\S]*?)<\/script>/g), ([, kind = '', text = '']) => [
    kind,
    text,
  ]);
  expect(scripts.map(([kind]) => kind)).toEqual([' type="application/json" id="data"', '']);
  expect(JSON.parse(scripts[0]?.[1] ?? '')).toEqual(JSON.parse(JSON.stringify(data)));
  const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page) ?? [];
  const hash = createHash('sha256')
    .update(scripts[1]?.[1] ?? '')
    .digest('base64');
  expect(policy.split('; ')).toEqual([
    "default-src 'none'",
    `script-src 'sha256-${hash}'`,
    expect.stringMatching(/^style-src 'sha256-[\w+/=]+'$/),
    "base-uri 'none'",
    "form-action 'none'",
  ]);
  expect(page.match(/pwned/g)?.length).toBe(inertJson(data).match(/pwned/g)?.length);
  expect(inertJson(data)).not.toMatch(/[<>&\u2028\u2029]/);
});

test('--mask: nothing that tells who somebody is', async () => {
  expect(masked('ada.king@example.com +44 שלום')).toBe('a••.k•••@e••••••.c•• +4• ש•••');
  const hidden = maskReport(data);
  // Names of events and values of states are words of sources and of the config.
  const text = JSON.stringify(hidden.entities.map((entity) => ({ ...entity, items: [], states: [] })));
  for (const value of ['example.com', 'script', 'onerror', 'Brien', 'שלום', 'AAA']) {
    expect([value, text.includes(value)]).toEqual([value, false]);
  }
  expect(
    hidden.entities.flatMap(({ items }) => items).filter((one) => one.item === 'event' && one.description !== null),
  ).toEqual([]);
  const out = join(project.directory, 'masked.html');
  await warehouse.close();
  const { code, stdout } = await nexus('report', '--config', project.config, '--mask', '--out', out, '--json');
  const other = await nexus('report', '--config', project.config, '--out', project.config);
  warehouse = await DuckDbWarehouse.open(project.database, 'nexus');
  expect(other.stderr).toContain('is not replaced');
  expect([code, JSON.parse(stdout)]).toEqual([0, expect.objectContaining({ path: out, entities: 10, of: 10 })]);
  expect(project.read('masked.html')).not.toContain('example.com');
});

test('the row that would part two is one statement, whatever the values say', async () => {
  const given = {
    kind: 'veto',
    entity_type: 'person',
    identifier_type_a: 'handle',
    identifier_value_a: HOSTILE.sql,
    identifier_type_b: 'email',
    identifier_value_b: 'sql@example.com',
  } as const;
  const madeAt = '2026-01-02 00:00:00';
  await warehouse.execute("SET search_path = 'nexus'");
  await warehouse.execute(overrideStatement('duckdb', given, madeAt));
  const { rows } = await warehouse.query('SELECT kind, identifier_value_a, identifier_value_b FROM nexus_overrides');
  expect(rows).toEqual([['veto', HOSTILE.sql, 'sql@example.com']]);
  expect(overrideStatement('bigquery', { ...given, identifier_value_a: "\\'" }, madeAt)).toContain("'\\\\\\''");
});
