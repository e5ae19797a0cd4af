import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { NexusConfig } from '../../config/types.ts';
import { germanList } from '../propose/support/list_exports.ts';
import { hubspot } from '../propose/support/crm_exports.ts';
import { csvText } from '../propose/support/schema.ts';
import { nexus } from './support/terminal.ts';

describe('nexus init', () => {
  let directory: string;
  let config: string;
  const run = (...args: string[]) => nexus('init', ...args, '--config', config);
  const written = (): NexusConfig => JSON.parse(readFileSync(config, 'utf8')) as NexusConfig;
  const exported = (): string[] =>
    hubspot().tables.map((table) => {
      const file = join(directory, 'exports', `${table.name}.csv`);
      writeFileSync(file, csvText(table));
      return file;
    });

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'nexus-init-cli-'));
    mkdirSync(join(directory, 'exports'));
    config = join(directory, 'nexus.config.json');
  });
  afterEach(() => {
    rmSync(directory, { recursive: true });
  });

  test('makes of files a config that deploys and resolves to what it foretold', async () => {
    const { code, stdout } = await run(...exported(), '--yes');
    expect(code).toBe(0);
    expect(stdout).toMatch(/person\.email +Email +95 % filled, all different; normalize_email takes 100 %/);
    expect(stdout).toMatch(/persons +160\n +groups +40\n/);
    expect(stdout).toContain('npx nexus-warehouse deploy');
    expect(written().sources[0]?.tables?.['crm_contacts']?.file).toBe('exports/hubspot-crm-exports-contacts.csv');
    for (const command of ['deploy', 'resolve']) expect((await nexus(command, '--config', config)).code).toBe(0);
    const { stdout: persons } = await nexus(
      'query',
      '--config',
      config,
      'SELECT COUNT(*) FROM nexus_persons',
      '--json',
    );
    expect(persons).toContain('160');
  });

  test('shows, and writes nothing, where nobody can be asked', async () => {
    const { code, stdout, stderr } = await run(...exported());
    expect([code, existsSync(config)]).toEqual([1, false]);
    expect(stdout).toContain('group.hubspot_company_id');
    expect(stderr).toBe(`error  Write ${config}? Add --yes to say so; nothing was changed.\n`);
  });

  test('tells machines all of it, and writes with --yes alone', async () => {
    const { stdout, code } = await run(...exported(), '--json');
    const told = JSON.parse(stdout) as Record<string, never>;
    expect([code, told['written'], existsSync(config)]).toEqual([0, null, false]);
    expect(told).toMatchObject({
      tables: [{ source: 'hubspot', table: 'crm_contacts', rows: 160 }, { table: 'crm_companies' }],
      preview: { persons: 160, groups: 40 },
      config: { sources: [{ name: 'hubspot' }] },
    });
    const { stdout: again } = await run(...exported(), '--json');
    expect(again).toBe(stdout);
    expect(JSON.parse((await run(...exported(), '--json', '--yes')).stdout)).toMatchObject({ written: config });
    expect(existsSync(config)).toBe(true);
  });

  test('puts more into a config that is there, under the names that it has', async () => {
    const own = {
      targets: { prod: { duckdb: { path: 'own.duckdb' } } },
      sources: [
        {
          name: 'hubspot',
          tables: { deals: { file: 'deals.csv', key: 'id', parts: { person: { identifiers: { mail: 'Email' } } } } },
        },
      ],
      identifier_types: { mail: { normalizer: 'email' } },
    };
    writeFileSync(config, JSON.stringify(own, null, 2));
    expect((await run(...exported(), '--yes')).code).toBe(0);
    expect(written().targets).toEqual(own.targets);
    expect(Object.keys(written().sources[0]?.tables ?? {})).toEqual(['deals', 'crm_contacts', 'crm_companies']);
    expect(written().sources[0]?.tables?.['crm_contacts']?.parts?.['person']?.identifiers?.['mail']).toBe('Email');
    const { stderr, stdout } = await run(...exported(), '--yes');
    expect(stdout).toContain('nothing is proposed: the config reads it already');
    expect(stderr).toContain('There is nothing to propose');
  });

  test('reads a spreadsheet as Excel in Germany writes it', async () => {
    const [table] = germanList().tables;
    if (table === undefined) throw new Error('there is no table');
    const file = join(directory, 'Kundenliste 2026.csv');
    writeFileSync(file, Buffer.from(csvText(table, ';'), 'latin1'));
    const { code, stdout } = await run(file, '--yes');
    expect([code, written().sources[0]?.tables?.['kundenliste']?.encoding]).toEqual([0, 'windows-1252']);
    expect(written().identifier_types).toMatchObject({
      phone: { default_region: 'DE' },
      email: { blocked: ['info@sammelkonto.de'] },
    });
    expect(stdout).toMatch(/occurred_at +Letzte Änderung .*day\.month\.year/);
  });

  test('reads a DuckDB file, and the tables of it that a manifest of dbt names', async () => {
    const database = join(directory, 'crm.duckdb');
    const instance = await DuckDBInstance.create(database);
    const connection = await instance.connect();
    for (const [index, file] of exported().entries()) {
      await connection.run(
        `CREATE TABLE ${['contacts', 'companies'][index] ?? ''} AS SELECT * FROM read_csv('${file}')`,
      );
    }
    connection.closeSync();
    instance.closeSync();
    const { code } = await run('--database', database, '--yes');
    expect(code).toBe(0);
    expect(written().targets['dev']?.duckdb).toEqual({ path: 'people.duckdb', attach: { crm: 'crm.duckdb' } });
    expect((await nexus('deploy', '--config', config)).code).toBe(0);
    expect((await nexus('resolve', '--config', config)).stdout).toMatch(/person entities +160/);

    const manifest = join(directory, 'manifest.json');
    const source = { source_name: 'crm', name: 'people', identifier: 'contacts', schema: 'main', database: 'crm' };
    writeFileSync(manifest, JSON.stringify({ metadata: {}, nodes: {}, sources: { 'source.crm.people': source } }));
    rmSync(config);
    const { stdout } = await run('--database', database, '--dbt', manifest, '--json');
    expect(JSON.parse(stdout)).toMatchObject({ tables: [{ table: 'contacts', rows: 160 }] });
  });

  test('knows the raw tables of the adapters', async () => {
    const { code, stdout } = await run('fixtures/sample/*.jsonl', '--json');
    const { config, preview } = JSON.parse(stdout) as {
      config: NexusConfig;
      preview: { persons: number; rejected: object[] };
    };
    expect([code, config.sources.map(({ adapter }) => adapter).sort()]).toEqual([
      0,
      ['gadget_shopify_app', 'gmail', 'google_calendar', 'stripe'],
    ]);
    expect(config.sources.flatMap(({ raw = {} }) => Object.keys(raw))).toHaveLength(10);
    expect(config.sources.some(({ without }) => without !== undefined)).toBe(false);
    expect([preview.persons > 200, preview.rejected]).toEqual([true, []]);
  });

  test('says what is missing', async () => {
    const error = async (...args: string[]): Promise<string> => (await run(...args)).stderr;
    expect(await error()).toMatch(/^error {2}Say where your tables are: files/);
    expect(await error('nothing-*.csv')).toBe('error  There is no file nothing-*.csv.\n');
    expect(await error('--database', 'no.duckdb')).toBe('error  There is no database no.duckdb.\n');
    expect(await error('a.csv', '--sample', 'all')).toMatch(/--sample must be a whole number/);
    expect(await error('--warehouse', 'bigquery', '--dataset', 'raw', '--project', 'p')).toMatch(/--location EU/);
    expect(await error('--warehouse', 'snowflake', '--database', 'RAW')).toMatch(/--schema RAW/);
    writeFileSync(join(directory, 'exports', 'broken.csv'), 'a,b\n1,2,3\n');
    const { stderr, code } = await run(join(directory, 'exports', 'broken.csv'), '--yes');
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(
        /^note {2}exports\/broken\.csv was not read: Line 2 has 3 fields.*\nerror {2}There is nothing to propose/,
      ),
    ]);
  });

  test('leaves out what has nobody in it', async () => {
    const file = join(directory, 'exports', 'products.csv');
    writeFileSync(file, 'sku,title\n1,Mug\n');
    const { stdout } = await run(file, ...exported(), '--yes');
    expect(stdout).toContain('nothing is proposed: no column holds an e-mail address');
    expect(JSON.stringify(written())).not.toContain('products');
    expect(Object.keys(written().sources[0]?.tables ?? {})).toHaveLength(2);
  });
});
