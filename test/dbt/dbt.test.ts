import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { nexus } from '../cli/support/terminal.ts';
import { PROJECT, readProjectFile } from '../docs/support.ts';

const EXAMPLE = join(PROJECT, 'fixtures/dbt');
const FILES = [
  'models/nexus/nexus_run.sql',
  'models/nexus/nexus_run.yml',
  'models/nexus/nexus_sources.yml',
  'models/nexus/nexus_exposures.yml',
  'macros/nexus_resolve.sql',
];

interface Report {
  readonly files: readonly { readonly path: string; readonly action: string }[];
  readonly depends_on: readonly string[];
  readonly unknown: readonly string[];
}

describe('nexus dbt', () => {
  let directory: string;
  const at = (path: string): string => join(directory, path);
  const read = (path: string): string => readFileSync(at(path), 'utf8');
  const run = (...args: string[]) =>
    nexus(
      ...['dbt', '--config', at('nexus.config.json'), '--out', at('models/nexus'), '--macros', at('macros')],
      ...['--manifest', at('target/manifest.json'), ...args],
    );
  const actions = async (...args: string[]): Promise<string[]> => {
    const { stdout, stderr, code } = await run('-w', 'bigquery', '--json', ...args);
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    return (JSON.parse(stdout) as Report).files.map(({ action }) => action);
  };

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'nexus_dbt_'));
    cpSync(join(EXAMPLE, 'nexus.config.json'), at('nexus.config.json'));
  });
  afterEach(() => {
    rmSync(directory, { recursive: true });
  });

  test('makes the files of fixtures/dbt; there, run `npx nexus-warehouse dbt -w bigquery`', async () => {
    expect(await actions()).toEqual(FILES.map(() => 'create'));
    for (const file of FILES) expect([file, read(file)]).toEqual([file, readProjectFile(`fixtures/dbt/${file}`)]);
  });

  test('writes nothing where nothing changed, and its own files anew where the config did', async () => {
    await run('-w', 'bigquery');
    expect(await actions()).toEqual(FILES.map(() => 'unchanged'));
    const config = JSON.parse(read('nexus.config.json')) as { sources: unknown[] };
    config.sources.push({ name: 'support', relations: { person_identifiers: { table: 'tickets' } } });
    writeFileSync(at('nexus.config.json'), JSON.stringify(config));
    expect(await actions()).toEqual(['change', 'unchanged', 'unchanged', 'change', 'unchanged']);
    expect(read('models/nexus/nexus_run.sql')).toContain("-- depends_on: {{ ref('tickets') }}\n");
  });

  test('leaves a file that it did not write, unless told to replace it', async () => {
    await run('-w', 'bigquery');
    const mine = 'select 1 -- Made by me; `nexus dbt` has nothing to do here\n';
    writeFileSync(at('models/nexus/nexus_run.sql'), mine);
    rmSync(at('macros/nexus_resolve.sql'));
    const refused = await run('-w', 'bigquery');
    expect(refused).toEqual({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining(`${at('models/nexus/nexus_run.sql')}: not made by \`nexus dbt\``),
    });
    expect(read('models/nexus/nexus_run.sql')).toBe(mine);
    expect(() => read('macros/nexus_resolve.sql')).toThrow('ENOENT');
    expect(await actions('--yes')).toEqual(['change', 'unchanged', 'unchanged', 'unchanged', 'create']);
    expect(read('models/nexus/nexus_run.sql')).toBe(readProjectFile('fixtures/dbt/models/nexus/nexus_run.sql'));
  });

  test('names the place of the warehouse that is meant', async () => {
    const place = async (warehouse: string): Promise<unknown> => {
      await run('-w', warehouse);
      const { sources } = parse(read('models/nexus/nexus_sources.yml')) as { sources: Record<string, unknown>[] };
      return [sources[0]?.['database'], sources[0]?.['schema']];
    };
    expect(await place('snowflake')).toEqual([
      "{{ var('nexus_database', 'ANALYTICS') }}",
      "{{ var('nexus_schema', 'NEXUS') }}",
    ]);
    expect(await place('bigquery')).toEqual([
      "{{ var('nexus_database', 'my-project') }}",
      "{{ var('nexus_schema', 'nexus') }}",
    ]);
  });

  test('asks which warehouse is meant where there are two that dbt can call', async () => {
    expect((await run()).stderr).toContain('Target dev has bigquery and snowflake: add -w with one of them.');
  });

  test('on DuckDB writes the same files, over the database that dbt works on, and says what is run when', async () => {
    const { stdout, code } = await run('-w', 'duckdb');
    expect(code).toBe(0);
    const { sources } = parse(read('models/nexus/nexus_sources.yml')) as { sources: Record<string, unknown>[] };
    expect(sources[0]?.['database']).toBe("{{ var('nexus_database', target.database) }}");
    for (const file of FILES.filter((name) => !name.endsWith('nexus_sources.yml'))) {
      expect([file, read(file)]).toEqual([file, readProjectFile(`fixtures/dbt/${file}`)]);
    }
    const commands = Array.from(stdout.matchAll(/^ {2}((?:dbt|npx) .*?) {2,}/gm), ([, command = '']) => command);
    const page = readProjectFile('docs/dbt.md').split('## On DuckDB')[1] ?? '';
    expect(commands).toHaveLength(3);
    for (const command of commands) expect(page).toContain(command);
  });

  test('the lab has the DuckDB that Nexus has: a file of a newer one cannot be read', () => {
    const { dependencies } = JSON.parse(readProjectFile('package.json')) as { dependencies: Record<string, string> };
    const version = dependencies['@duckdb/node-api']?.split('-')[0] ?? '';
    expect(readProjectFile('test/labs/dbt/requirements.txt')).toContain(`\nduckdb==${version}\n`);
    expect(readProjectFile('docs/dbt.md')).toContain(`"duckdb==${version.split('.').slice(0, 2).join('.')}.*"`);
  });

  test('prints what goes into dbt_project.yml, as the example has it', async () => {
    const { stdout, stderr } = await run('-w', 'bigquery');
    const printed = stdout.slice(stdout.indexOf('on-run-end:'));
    expect(readProjectFile('fixtures/dbt/dbt_project.yml')).toContain(printed);
    expect(stderr).toContain('Run `dbt parse`, then this again');
  });

  test('the exposure has the owner that is given', async () => {
    const owner = async (...args: string[]): Promise<unknown> => {
      await run('-w', 'bigquery', ...args);
      return (parse(read('models/nexus/nexus_exposures.yml')) as { exposures: { owner: unknown }[] }).exposures[0]
        ?.owner;
    };
    expect(await owner()).toEqual({ name: 'Data team' });
    expect(await owner('--owner', 'data@example.com')).toEqual({ email: 'data@example.com' });
  });
});
