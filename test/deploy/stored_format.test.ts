import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildBundle } from '../../build/build.ts';
import type { NexusConfig } from '../../config/types.ts';
import { deploy, prepareDeploy } from '../../deploy/deploy.ts';
import { installObjects } from '../../deploy/install_script.ts';
import { storedFormat } from '../../deploy/stored_format.ts';
import { STORED_FORMAT } from '../../sql/stored_format.ts';
import { nexus, sql } from '../../sql/tag.ts';
import { DuckDbWarehouse } from '../../warehouses/duckdb/duckdb.ts';
import { KEPT_CONFIG } from '../formats/history.ts';
import type { Row } from '../support/rows.ts';
import { readRows } from '../support/rows.ts';

interface Kept {
  readonly format: number;
  readonly statements: readonly string[];
}

const FOLDER = new URL('../../fixtures/formats/', import.meta.url);
const files = (await readdir(FOLDER)).filter((name) => name.endsWith('.json')).sort();
const directory = await mkdtemp(join(tmpdir(), 'nexus-formats-'));
afterAll(() => rm(directory, { recursive: true }));

const ALICE = ['alice', 'u-alice'];
/** What a run must not change, by table and columns. */
const STAYS: Readonly<Record<string, string>> = {
  nexus_entity_map:
    'entity_type, identifier_type, identifier_value, normalized_value, component_id, entity_id, first_seen_at',
  nexus_entity_ids:
    'entity_id, entity_type, status, redirect_to, identifier_count, minted_type, minted_value, generation, created_at, created_run_id',
  nexus_entity_names: 'entity_id, entity_type, identifier_type, normalized_value, kind',
  nexus_entity_redirects: '*',
  nexus_quarantine: '*',
  nexus_overrides: '*',
  nexus_overrides_read: '*',
  nexus_receipts: '*',
  nexus_secrets: '*',
  nexus_event_log:
    'record_kind, source, event_id, row_id, identifier_type, identifier_value, trait_name, trait_value, event_description',
  nexus_traits: 'entity_id, trait_name, trait_value',
};

const configIn = (file: string, changed: Partial<NexusConfig> = {}): NexusConfig => ({
  ...KEPT_CONFIG,
  targets: { kept: { duckdb: { path: file } } },
  ...changed,
});

async function contents(warehouse: DuckDbWarehouse): Promise<Record<string, Row[]>> {
  const found: Record<string, Row[]> = {};
  for (const [table, columns] of Object.entries(STAYS)) {
    const { columns: names, rows } = await warehouse.query(`SELECT ${columns} FROM nexus.${table} ORDER BY ALL`);
    found[table] = rows.map((row) => Object.fromEntries(row.map((value, index) => [names[index] ?? '', value])));
  }
  return found;
}

const WAYS = {
  'a deploy': async (warehouse: DuckDbWarehouse, config: NexusConfig): Promise<void> => {
    await deploy(warehouse, buildBundle(config, 'duckdb'));
  },
  'the script': async (warehouse: DuckDbWarehouse, config: NexusConfig): Promise<void> => {
    const bundle = buildBundle(config, 'duckdb');
    for (const { text } of installObjects(bundle)) await warehouse.execute(text);
    await warehouse.loadFunctions();
  },
} as const;

/** Of the newest format both, of those before it in turn: the statements are the same. */
const waysOf = (index: number): (keyof typeof WAYS)[] => {
  const ways = Object.keys(WAYS) as (keyof typeof WAYS)[];
  return index === files.length - 1 ? ways : ways.slice(index % 2, (index % 2) + 1);
};

describe.each(files.map((name, index) => ({ name, ways: waysOf(index) })))(
  'the database in $name',
  ({ name, ways }) => {
    let kept: Kept;
    beforeAll(async () => {
      kept = JSON.parse(await readFile(new URL(name, FOLDER), 'utf8')) as Kept;
    });

    test.each(ways)('keeps ids, redirects and erasures when %s brings it up', async (way) => {
      const file = join(directory, `${name}-${way}.duckdb`);
      const warehouse = await DuckDbWarehouse.open(file, 'nexus');
      // Functions belong to the connection, and views name them.
      for (const { kind, name: called, text } of buildBundle(configIn(file), 'duckdb').objects) {
        if (kind === 'function') warehouse.registerFunction(called, text);
      }
      for (const statement of kept.statements) await warehouse.execute(statement);
      const before = await contents(warehouse);
      const suppressed = await readRows(
        warehouse,
        sql`SELECT suppression_hash, kind, run_id FROM ${nexus('nexus_suppressions')}`,
      );
      expect(before['nexus_entity_redirects']).not.toEqual([]);
      expect(before['nexus_receipts']).toHaveLength(1);
      expect(suppressed).not.toEqual([]);
      expect(await storedFormat(warehouse)).toBe(kept.format);

      await WAYS[way](warehouse, configIn(file));
      expect(await storedFormat(warehouse)).toBe(STORED_FORMAT);
      await warehouse.call('nexus_resolve', []);
      expect(await contents(warehouse)).toEqual(before);
      expect(
        await readRows(warehouse, sql`SELECT suppression_hash, kind, run_id FROM ${nexus('nexus_suppressions')}`),
      ).toEqual(expect.arrayContaining(suppressed));
      // What was kept in an older form is kept in the form of today as well.
      expect(
        await readRows(
          warehouse,
          sql`SELECT DISTINCT kind, identifier_type, normalizer, source FROM ${nexus('nexus_suppressions')} WHERE is_own = 1 OR source IS NOT NULL`,
        ),
      ).toEqual(
        expect.arrayContaining([
          { kind: 'happened', source: 'crm' },
          { kind: 'identifier', identifier_type: 'email', normalizer: 'email' },
          { kind: 'identifier', identifier_type: 'email', normalizer: 'exact' },
          { kind: 'identifier', identifier_type: 'user_id', normalizer: 'exact' },
          { kind: 'link_group', source: 'crm' },
        ]),
      );

      // So that it stays away whatever the rules become from then on.
      const { email, ...others } = KEPT_CONFIG.identifier_types;
      for (const types of [
        { ...KEPT_CONFIG.identifier_types, email: { normalizer: 'trim' as const } },
        { ...others, ...(email === undefined ? {} : { mail: email }) },
      ]) {
        await WAYS[way](warehouse, configIn(file, { identifier_types: types }));
        const type = 'mail' in types ? 'mail' : 'email';
        await warehouse.execute(
          `INSERT INTO nexus.crm_person_identifiers (event_id, row_id, identifier_type, identifier_value, occurred_at, _ingested_at) VALUES ('event ${type}', 'row', '${type}', ' ALICE+${type}@example.com', TIMESTAMP '2026-02-01', TIMESTAMP '2026-02-01')`,
        );
        await warehouse.call('nexus_resolve', []);
        for (const table of [
          'nexus_event_log',
          'nexus_entity_map',
          'nexus_resolution_log',
          'nexus_entity_names',
          'nexus_quarantine',
        ]) {
          const { rows } = await warehouse.query(`SELECT * FROM nexus.${table}`);
          const text = JSON.stringify(rows).toLowerCase();
          expect(ALICE.filter((trace) => text.includes(trace))).toEqual([]);
        }
      }
      expect(JSON.parse((await warehouse.call('nexus_audit', [])) ?? '{}')).toMatchObject({ status: 'sound' });
      await warehouse.close();
    });
  },
);

test('of every format a database is kept', () => {
  expect(files.map((name) => Number(name.replace('.json', '')))).toEqual(
    Array.from({ length: STORED_FORMAT }, (_, index) => index + 1),
  );
});

test('what is stored by a newer version is not taken over by an older one, unless it is forced to', async () => {
  const file = join(directory, 'newer.duckdb');
  const warehouse = await DuckDbWarehouse.open(file, 'nexus');
  await warehouse.execute('CREATE SCHEMA nexus');
  const bundle = buildBundle(configIn(file), 'duckdb');
  for (const { name, columns } of bundle.externals) {
    await warehouse.execute(
      `CREATE TABLE ${name} (${columns.map((column) => `${column.name} ${column.type}`).join(', ')})`,
    );
  }
  await deploy(warehouse, bundle);
  await deploy(warehouse, bundle);
  await warehouse.run(
    sql`INSERT INTO ${nexus('nexus_deployed_names')} (name_kind, deployed_name, deployed_since) VALUES ('stored_format', ${String(STORED_FORMAT + 1)}, TIMESTAMP '2030-01-01 00:00:00')`,
  );
  await expect(prepareDeploy(warehouse, bundle)).rejects.toThrow(
    `holds data of the stored format ${String(STORED_FORMAT + 1)}, and this version of Nexus (${bundle.version}) knows formats up to ${String(STORED_FORMAT)}`,
  );
  await expect(deploy(warehouse, bundle)).rejects.toThrow('--force-downgrade');
  await deploy(warehouse, bundle, undefined, { forceDowngrade: true });
  expect(await storedFormat(warehouse)).toBe(STORED_FORMAT);
  await warehouse.close();
});
