import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { buildBundle } from '../../build/build.ts';
import type { Bundle } from '../../build/bundle.ts';
import { installObjects, installScript, installScripts } from '../../deploy/install_script.ts';
import { LIMITS } from '../../build/platform_rules.ts';
import { bundleFiles, writeBundle } from '../../deploy/write_bundle.ts';
import { deploy, prepareDeploy } from '../../deploy/deploy.ts';
import { LEDGER } from '../../deploy/ledger.ts';
import type { Rows } from '../../warehouses/warehouse.ts';
import { DuckDbWarehouse } from '../../warehouses/duckdb/duckdb.ts';
import { UDFS } from '../../udfs/index.ts';
import { configOf } from '../support/world.ts';
import { configWithSources, SAMPLE_CONFIG } from '../build/support/sample_config.ts';

test('names the tables that must be there', () => {
  const head = installScript(buildBundle(SAMPLE_CONFIG, 'bigquery')).split('\n-- schema')[0];
  expect(head).toMatch(
    /^-- Nexus \d+\.\d+\.\d+ for bigquery, into acme-project\.nexus\. Run all of it; it may be run again\.\n/,
  );
  expect(head).toContain('-- These tables of yours must be there:\n--   ');
});

describe('what a script says of its session', () => {
  const statements = (text: string): string[] =>
    text.split('\n').filter((line) => line !== '' && !line.startsWith('--'));

  test('on BigQuery where it runs, first of all in each part, and what making the data set takes', () => {
    const bundle = buildBundle(SAMPLE_CONFIG, 'bigquery');
    const parts = [...installScripts(bundle, 300_000).values()];
    expect(parts.length).toBeGreaterThan(1);
    for (const part of [...parts, installScript(bundle)]) expect(statements(part)[0]).toBe("SET @@location = 'EU';");
    expect(parts[0]).toMatch(
      /\n-- schema nexus\n-- This takes bigquery\.datasets\.create.*\nCREATE SCHEMA IF NOT EXISTS/,
    );
  });

  test('on Snowflake that it has the rights of one role, first of all in each part', () => {
    const bundle = buildBundle(SAMPLE_CONFIG, 'snowflake');
    const parts = [...installScripts(bundle, 300_000).values()];
    expect(parts.length).toBeGreaterThan(1);
    for (const part of [...parts, installScript(bundle)]) expect(statements(part)[0]).toBe('USE SECONDARY ROLES NONE;');
  });
});

describe('on BigQuery, which takes five updates of functions in ten seconds,', () => {
  const objects = installObjects(buildBundle(SAMPLE_CONFIG, 'bigquery'));
  const places = objects.flatMap(({ kind }, index) => (kind === 'function' ? [index] : []));

  test('functions stand apart', () => {
    expect(places).toHaveLength(UDFS.length);
    // Any ten statements, a second or so each, hold at most five functions.
    const crowded = places.filter((place) => places.filter((other) => other >= place && other < place + 10).length > 5);
    expect(crowded).toEqual([]);
  });

  test('and before the views that call them', () => {
    expect(Math.max(...places)).toBeLessThan(objects.findIndex(({ kind }) => kind === 'source_view'));
  });
});

describe('a script too long for its warehouse', () => {
  /** Statements with their comments, without the heads of the scripts. */
  const statementsIn = (scripts: Iterable<string>): string[] =>
    [...scripts].flatMap((script) =>
      script
        .split(/\n(?=-- (?:schema|table|seed|function|source_view|view|procedure|leftover) )/)
        .slice(1)
        .map((text) => text.trim()),
    );
  const MANY = configWithSources(30);
  const long = { bigquery: buildBundle(MANY, 'bigquery'), snowflake: buildBundle(MANY, 'snowflake') };

  test.each(['bigquery', 'snowflake'] as const)(
    'is built for %s in parts that are the whole, in order',
    (warehouse) => {
      const bundle = long[warehouse];
      const whole = installScript(bundle);
      expect(Buffer.byteLength(whole)).toBeGreaterThan(LIMITS[warehouse].statement);
      const scripts = installScripts(bundle);
      expect([...scripts.keys()]).toEqual(['install_1.sql', 'install_2.sql']);
      for (const text of scripts.values())
        expect(Buffer.byteLength(text)).toBeLessThanOrEqual(LIMITS[warehouse].script);
      expect(statementsIn(scripts.values())).toEqual(statementsIn([whole]));
      expect(statementsIn([whole])).toHaveLength(installObjects(bundle).length);
      expect([...bundleFiles(bundle)].filter(([file]) => file.startsWith('install'))).toEqual([...scripts]);
    },
  );

  test('each part says which it is and how it is run, and the first what the whole needs', () => {
    const { bigquery } = long;
    const heads = [...installScripts(bigquery).values()].map((text) => text.split('\n\n')[0]);
    const title = (number: number): string =>
      `-- Nexus ${bigquery.version} for bigquery, into acme-project.nexus, part ${String(number)} of 2. Run all of each part, in order, each when the one before is done. A part may be run again, and then those after it.`;
    expect(heads[0]).toMatch(/^.*\n-- These tables of yours must be there:\n/);
    expect(heads[0]?.split('\n')[0]).toBe(title(1));
    expect(heads[1]).toBe(title(2));
  });

  test('the ledger says at the start of the first part that it was begun, at the end of the last that it is done', () => {
    const parts = [...installScripts(long.bigquery, 400_000).values()].map((part) => statementsIn([part]));
    expect(parts.length).toBeGreaterThan(2);
    const holds = (name: string): number[] =>
      parts.flatMap((part, index) => (part.some((text) => text.startsWith(`-- seed ${name}\n`)) ? [index] : []));
    expect(holds(`${LEDGER}_begun`)).toEqual([0]);
    expect(holds(LEDGER)).toEqual([parts.length - 1]);
    expect(parts.at(-1)?.at(-1)).toMatch(new RegExp(`^-- seed ${LEDGER}\n`));
  });

  test('on BigQuery functions stand apart in each part', () => {
    for (const limit of [900_000, 400_000, 330_000]) {
      for (const part of installScripts(long.bigquery, limit).values()) {
        const isFunction = statementsIn([part]).map((text) => text.startsWith('-- function '));
        const crowded = isFunction.filter((_, index) => isFunction.slice(index, index + 10).filter(Boolean).length > 5);
        expect(crowded).toEqual([]);
      }
    }
  });

  test('a statement longer than a part has one of its own', () => {
    const scripts = [...installScripts(long.bigquery, 100_000).values()];
    const tooLong = scripts.filter((text) => Buffer.byteLength(text) > 100_000);
    expect(tooLong.map((text) => statementsIn([text]).map((statement) => statement.split('\n')[0]))).toEqual([
      ['-- seed nexus_public_suffixes'],
      ['-- seed nexus_free_mail_domains'],
      ['-- procedure nexus_resolve_with'],
    ]);
    expect(statementsIn(scripts)).toEqual(statementsIn([installScript(long.bigquery)]));
  });

  test('one statement that no script can hold stops the build, and says what to do', () => {
    const objects = long.bigquery.objects.map((object) =>
      object.name === 'nexus_timeline' ? { ...object, text: `SELECT '${'x'.repeat(1_023_985)}'` } : object,
    );
    expect(() => bundleFiles({ ...long.bigquery, objects })).toThrow(
      /install_\d\.sql \(bigquery\): the script is too large; limit: 1,024,000 bytes, found: 1,024,\d{3} bytes; its length follows the config: list fewer or shorter identifier types/,
    );
  });

  test('neither parts nor a whole of an earlier build stay', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'nexus-dist-'));
    const root = join(directory, 'snowflake');
    const written = async (bundle: Bundle): Promise<string[]> => {
      await writeBundle(bundle, directory);
      const { install } = JSON.parse(await readFile(join(root, 'manifest.json'), 'utf8')) as { install: string[] };
      expect((await readdir(root)).filter((file) => file.startsWith('install')).sort()).toEqual(install);
      return install;
    };
    const short = buildBundle(configWithSources(0), 'snowflake');
    expect(await written(short)).toEqual(['install.sql']);
    expect(await written(long.snowflake)).toEqual(['install_1.sql', 'install_2.sql']);
    expect(await written(short)).toEqual(['install.sql']);
    await rm(directory, { recursive: true });
  });
});

describe('on DuckDB', () => {
  const config = configOf({
    targets: { test: { duckdb: { path: ':memory:' } } },
    sources: [{ name: 'crm', location: { schema: 'raw' }, relations: { person_identifiers: {} } }],
  });
  const bundle = buildBundle(config, 'duckdb');
  const open = async (): Promise<DuckDbWarehouse> => {
    const warehouse = await DuckDbWarehouse.open(':memory:', 'nexus');
    await warehouse.execute(
      `CREATE SCHEMA raw; CREATE TABLE raw.crm_person_identifiers (event_id VARCHAR, row_id VARCHAR, identifier_type VARCHAR, identifier_value VARCHAR, role VARCHAR, occurred_at TIMESTAMP, _ingested_at TIMESTAMP)`,
    );
    return warehouse;
  };
  /** A database into which scripts are pasted, one after the other. */
  const pasted = async (scripts: Iterable<string>): Promise<DuckDbWarehouse> => {
    const warehouse = await open();
    // The views of a source call functions, which a DuckDB learns when it is opened.
    const functions = bundle.objects.filter(({ kind }) => kind === 'function');
    for (const { name, text } of functions) warehouse.registerFunction(name, text);
    for (const script of scripts) await warehouse.execute(script);
    return warehouse;
  };
  const named = async (warehouse: DuckDbWarehouse): Promise<string[]> =>
    ((await warehouse.presentObjects()) ?? []).map(({ kind, name }) => `${kind} ${name}`).sort();
  const ledger = async (warehouse: DuckDbWarehouse): Promise<Rows['rows']> =>
    (
      await warehouse.query(
        `SELECT object_name, kind, content_hash, definition, version FROM nexus.${LEDGER} ORDER BY object_name, kind`,
      )
    ).rows;

  test('it comes to the same as a deploy, and a deploy knows it', async () => {
    const warehouse = await pasted([installScript(bundle)]);
    const { changes } = await prepareDeploy(warehouse, bundle);
    expect(changes.filter(({ action }) => action !== 'unchanged')).toEqual([]);
    const deployed = await open();
    await deploy(deployed, bundle);
    expect(await named(warehouse)).toEqual(await named(deployed));
    const result = await warehouse.call('nexus_resolve', []);
    expect(JSON.parse(result ?? '')).toMatchObject({ status: 'published', rows_read: 0 });
    await warehouse.close();
    await deployed.close();
  });

  test('it is one script, and parts of it come to the same, also when some are run again', async () => {
    expect([...installScripts(bundle).keys()]).toEqual(['install.sql']);
    const parts = [...installScripts(bundle, 300_000).values()];
    expect(parts.length).toBeGreaterThan(2);
    const whole = await pasted([installScript(bundle)]);
    const inParts = await pasted(parts);
    expect(await ledger(inParts)).toEqual(await ledger(whole));
    expect(await named(inParts)).toEqual(await named(whole));
    for (const part of parts.slice(1)) await inParts.execute(part);
    expect(await ledger(inParts)).toEqual(await ledger(whole));
    // The first alone: begun, and not done.
    await inParts.execute(parts[0] ?? '');
    expect((await ledger(inParts)).filter(([, , hash]) => hash !== '')).toEqual([]);
    for (const part of parts.slice(1)) await inParts.execute(part);
    expect(await ledger(inParts)).toEqual(await ledger(whole));
    await whole.close();
    await inParts.close();
  });
});
