import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import prettier from 'prettier';
import { catalogue } from '../../deploy/config_file.ts';
import type { NexusConfig, Source } from '../../config/types.ts';
import { validateConfig } from '../../config/validate.ts';
import type { DuckDbWarehouse } from '../../warehouses/duckdb/duckdb.ts';
import { renderTable } from '../../cli/table.ts';
import { plainOutput } from '../cli/support/terminal.ts';
import { codeBlocks, PROJECT, readProjectFile } from './support.ts';
import { resolvedIn } from '../support/resolved.ts';

const PAGE = 'docs/mapping.md';
const EXAMPLE = 'docs/examples/mapping';
const marked = (what: string): RegExp =>
  new RegExp(`(<!-- mapping:${what} -->\n\`\`\`\\w*\n)([\\s\\S]*?)(^\`\`\`$)`, 'm');

/** What stands on the page behind a mark; written anew with UPDATE_GOLDENS=1. */
function onPage(what: string, is: string): string {
  if (process.env['UPDATE_GOLDENS'] === '1') {
    const text = readProjectFile(PAGE).replace(
      marked(what),
      (_, before: string, _old: string, end: string) => `${before}${is}\n${end}`,
    );
    writeFileSync(join(PROJECT, PAGE), text);
  }
  return marked(what).exec(readProjectFile(PAGE))?.[2]?.trimEnd() ?? '';
}

describe(EXAMPLE, () => {
  const directory = mkdtempSync(join(tmpdir(), 'nexus-mapping-'));
  let warehouse: DuckDbWarehouse;
  beforeAll(async () => {
    cpSync(join(PROJECT, EXAMPLE), directory, { recursive: true });
    warehouse = await resolvedIn(directory);
  });
  afterAll(async () => {
    await warehouse.close();
    rmSync(directory, { recursive: true });
  });

  test('stands on the page as it is', async () => {
    const { sources } = JSON.parse(readProjectFile(`${EXAMPLE}/nexus.config.json`)) as NexusConfig;
    const text = await prettier.format(JSON.stringify(sources), { parser: 'json', printWidth: 120 });
    expect(onPage('sources', text.trimEnd())).toBe(text.trimEnd());
    for (const file of ['hubspot_contacts', 'stripe_customers', 'zendesk_tickets']) {
      const lines = readFileSync(join(directory, 'data', `${file}.csv`), 'utf8')
        .split('\n')
        .slice(0, 2)
        .join('\n');
      expect(codeBlocks(readProjectFile(PAGE)).map(({ code }) => code.trimEnd())).toContain(lines);
    }
  });

  test('gives the persons that the page shows', async () => {
    const said = /npx nexus-warehouse query --config nexus\.config\.json "(.*)"/.exec(readProjectFile(PAGE))?.[1] ?? '';
    const { output } = plainOutput();
    const text = renderTable(await warehouse.query(said), output);
    expect(onPage('persons', text)).toBe(text);
    expect(text).toMatch(/Ada Lovelace .*cus_N1/);
  });

  test('gives companies, memberships and states', async () => {
    const rows = async (query: string) => (await warehouse.query(query)).rows;
    expect(
      await rows(`SELECT persons.name, groups.domain, groups.billing_name FROM nexus_memberships AS memberships
JOIN nexus_persons AS persons USING (person_id) JOIN nexus_groups AS groups USING (group_id) ORDER BY 2`),
    ).toEqual([
      ['Alan Turing', 'bletchley.example', null],
      ['Grace Hopper', 'cobol.example', 'Flow-Matic'],
      [null, 'else.example', 'Else & Co'],
      ['Ada Lovelace', 'engines.example', 'Analytical Engines Ltd'],
    ]);
    expect(
      await rows(`SELECT persons.name, state_value, CAST(state_exited_at AS VARCHAR) FROM nexus_states
JOIN nexus_persons AS persons ON persons.person_id = entity_id ORDER BY 1`),
    ).toEqual([
      ['Ada Lovelace', 'waiting', '2026-02-03 10:00:00'],
      ['Alan', 'waiting', null],
    ]);
  });
});

describe('the pieces of JSON on the page', () => {
  const configOf = (source: Source): NexusConfig => ({
    targets: { dev: { duckdb: { path: 'x.duckdb' } } },
    sources: [source],
    identifier_types: { email: { normalizer: 'email' }, domain: { normalizer: 'domain' } },
  });
  const blocks = codeBlocks(readProjectFile(PAGE))
    .filter(({ language }) => language === 'json')
    .map(({ code }) => JSON.parse(code) as Record<string, never>)
    .filter((piece) => !Array.isArray(piece));
  const table = { key: 'id', parts: { person: { identifiers: { email: 'Email' } } } };

  test('are a source, parts and events, and valid', () => {
    const [source, parts, events] = blocks;
    expect(blocks.length).toBe(3);
    const valid = [
      source as unknown as Source,
      { name: 'a', tables: { t: { ...table, parts } } } as unknown as Source,
      { name: 'a', tables: { t: { ...table, events } } } as unknown as Source,
    ];
    for (const one of valid) expect(validateConfig(configOf(one), catalogue).config).toEqual(configOf(one));
  });
});
