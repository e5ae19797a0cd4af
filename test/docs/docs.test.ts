import { describe, expect, test } from '@jest/globals';
import { parse } from 'jsonc-parser';
import { validateConfig } from '../../config/validate.ts';
import { buildBundle } from '../../build/build.ts';
import { ANNOTATED_EXAMPLE, GENERATED_DOCS } from '../../generate/docs.ts';
import { catalogue, loadConfig } from '../../deploy/config_file.ts';
import { nexus_file_buckets } from '../../sql/tables/files.ts';
import { tables } from '../../sql/tables/index.ts';
import { readProjectFile } from './support.ts';

describe('generated pages', () => {
  test.each(Object.entries(GENERATED_DOCS))(
    '%s is what the code gives; run `npm run generate`',
    async (path, render) => {
      expect(readProjectFile(path)).toBe(await render());
    },
  );

  test.each(Object.keys(GENERATED_DOCS))('%s: every row of a table has as many cells as its head', (path) => {
    let columns = 0;
    for (const line of readProjectFile(path).split('\n')) {
      const cells = line.startsWith('|') ? line.split(/(?<!\\)\|/).length : 0;
      if (columns > 0 && cells > 0) expect([line, cells]).toEqual([line, columns]);
      columns = cells;
    }
  });
});

/** The columns that a page lists under a heading of the third level. */
function columnsUnder(page: string, heading: string): string[] {
  const section = page.split(`\n### ${heading}\n`)[1]?.split('\n#')[0] ?? '';
  return Array.from(section.matchAll(/^\| `([^`]+)` \|/gm), ([, name = '']) => name);
}

describe('docs/data_model.md', () => {
  const page = readProjectFile('docs/data_model.md');

  test('has every stored table with every column', () => {
    const listed = tables.map(({ name }) => [name, columnsUnder(page, name)]);
    expect(listed).toEqual(tables.map(({ name, columns }) => [name, Object.keys(columns)]));
  });

  test('has every view and table of the bundle, and nothing else', async () => {
    const { config } = await loadConfig('nexus.config.json');
    const { bigquery } = config.targets['dev'] ?? {};
    const everything = { bigquery: { ...bigquery, materialize: { context: true } } };
    const bundle = buildBundle({ ...config, targets: { dev: everything } }, 'bigquery');
    const named = bundle.objects.filter(({ kind }) => kind === 'table' || kind === 'view').map(({ name }) => name);
    const headings = Array.from(page.matchAll(/^### (nexus_\w+)$/gm), ([, name = '']) => name);
    // Of a bundle for DuckDB with files.
    expect(headings.sort()).toEqual([...named, nexus_file_buckets.name].sort());
  });
});

describe('docs/configuration.md', () => {
  test('shows an example that is a valid config', () => {
    const { config, notes } = validateConfig(parse(readProjectFile(ANNOTATED_EXAMPLE)), catalogue, ANNOTATED_EXAMPLE);
    expect(notes).toEqual([]);
    expect(readProjectFile('docs/configuration.md')).toContain(readProjectFile(ANNOTATED_EXAMPLE));
    for (const [target, warehouse] of [
      ['dev', 'duckdb'],
      ['prod', 'snowflake'],
      ['prod', 'bigquery'],
    ] as const) {
      expect(buildBundle(config, warehouse, target).objects.length).toBeGreaterThan(0);
    }
  });
});
