import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { generateWorld } from '../../fixtures/generate.ts';
import { CLOSED_LABEL, OUR_DOMAIN, SUPPORT_ADDRESS } from '../../fixtures/world.ts';
import type { Adapter } from '../../sql/sources/adapter.ts';
import { API } from '../../sql/sources/given_table.ts';
import { adapters } from '../../sql/sources/index.ts';
import { relationKinds, STANDARD_COLUMNS } from '../../sql/sources/relations.ts';
import { eventKey, sourceOf, surrogate, Warehouse } from './harness.ts';

const guide = readFileSync('docs/adapters.md', 'utf8');

/** The cells of the guide's tables that stand in a row of the adapter. */
function cellsOf(adapter: string): string {
  let of = '';
  return guide
    .split('\n')
    .filter((line) => {
      const first = /^\| (?:`([a-z_]+)`)? ?\|/.exec(line);
      if (first === null) of = '';
      else of = first[1] ?? of;
      return of === adapter;
    })
    .join('\n');
}

describe('the guide names all that an adapter gives', () => {
  const world = generateWorld({ people: 200, seed: 7 });
  const options = {
    own_domains: [OUR_DOMAIN],
    support_addresses: [SUPPORT_ADDRESS],
    closed_labels: [CLOSED_LABEL],
  };
  const columns = ['event_name', 'identifier_type', 'role', 'trait_name', 'group_identifier_type'];

  test.each(Object.keys(adapters))('%s', async (name) => {
    const source = sourceOf(name, options);
    const warehouse = await Warehouse.with(source);
    for (const table of source.adapter.rawTables) {
      const rows = world.tables.find((one) => one.name === table.name)?.rows ?? [];
      await warehouse.insert(source, table.name, rows);
    }
    const views = new Set(
      (await warehouse.query('SELECT view_name FROM duckdb_views() WHERE NOT internal')).map((row) => row['view_name']),
    );
    const given = new Set(source.adapter.rawTables.map((table) => table.name));
    for (const [relation, { kind }] of Object.entries(relationKinds(['person', 'group']))) {
      if (!views.has(`${name}_${relation}`)) continue;
      for (const column of columns.filter((one) => one in STANDARD_COLUMNS[kind])) {
        for (const [value] of await warehouse.rows(`${name}_${relation}`, [column])) given.add(String(value));
      }
    }
    expect(given.size).toBeGreaterThan(8);
    const cells = cellsOf(name);
    expect([...given].filter((value) => !cells.includes(`\`${value}\``))).toEqual([]);
  });

  test.each(Object.keys(adapters))('%s: options', (name) => {
    for (const option of adapters[name]?.options ?? []) expect(guide).toContain(`\`${option.name}\``);
  });
});

test('the guide has each loader of each adapter, with its tables, stamps and pages', () => {
  const missing = Object.values(adapters).flatMap(({ name, loaders = {}, otherLoaders = {} }) => {
    const lines = cellsOf(name).split('\n');
    const ofLoaders = Object.entries(loaders)
      .filter(([loader]) => loader !== API)
      .flatMap(([loader, { pages, tables, ingested_at: stamp }]) => {
        const line = lines.find((text) => text.includes(`| \`${loader}\` |`)) ?? '';
        const names = Object.values(tables).map(({ table }) => `\`${table}\``);
        const column = typeof stamp === 'object' ? stamp.column : stamp;
        return [...names, `\`${String(column)}\``, ...pages.map((page) => `](${page})`)]
          .filter((text) => !line.includes(text))
          .map((text) => `${name} ${loader} ${text}`);
      });
    return [...ofLoaders, ...Object.keys(otherLoaders).filter((loader) => !new RegExp(loader, 'i').test(guide))];
  });
  expect(missing).toEqual([]);
});

test('the guide’s columns are the standard columns', () => {
  for (const columns of Object.values(STANDARD_COLUMNS)) {
    const cell = Object.keys(columns)
      .map((column) => `\`${column}\``)
      .join(', ');
    expect(guide).toContain(`| ${cell} |`);
  }
});

test('every building block is in the guide', () => {
  const blocks =
    'createEdges resolveIdentifiers resolveTraits processIdentifiers processTraits eventFilter unpivotIdentifiers ' +
    'pivotIdentifiers unpivotTraits unpivotMemberships firstOrLastRow finalizeEntity commonStateFields derivedState ' +
    'unionRelations generateSurrogateKey';
  for (const block of blocks.split(' ')) expect(guide).toContain(`\`${block}(`);
});

test('the guide’s adapter works', async () => {
  const code = /```ts\n([^]*?)```/.exec(guide)?.[1] ?? '';
  const folder = mkdtempSync(join(tmpdir(), 'nexus-guide-'));
  const file = join(folder, 'web_form.ts');
  const sources = fileURLToPath(new URL('../../sql/sources/', import.meta.url));
  // As if it stood in a folder of the adapters.
  writeFileSync(
    file,
    code.replaceAll(/'(\.\.\/[^']+)'/g, (_, path: string) => `'${join(sources, 'web_form', path)}'`),
  );
  try {
    const { web_form: adapter } = (await import(file)) as { web_form: Adapter };
    const source = { adapter };
    const warehouse = await Warehouse.with(source);
    await warehouse.insert(source, 'web_form_answers', [
      { id: '1', submittedAt: '2025-01-01T00:00:00Z', answers: { email: 'jane@x.example', name: 'Jane' } },
    ]);
    const event = eventKey('web_form', 'answer', '1');
    expect(await warehouse.rows('web_form_events', ['event_id', 'event_name', 'event_description'])).toEqual([
      [event, 'form_submitted', 'Form submitted by Jane'],
    ]);
    const row = surrogate('web_form', 'answer', '1', 'person');
    expect(await warehouse.rows('web_form_person_identifiers', ['event_id', 'row_id', 'identifier_value'])).toEqual([
      [event, row, 'jane@x.example'],
    ]);
    expect(await warehouse.rows('web_form_person_traits', ['row_id', 'trait_name', 'trait_value'])).toEqual([
      [row, 'name', 'Jane'],
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
