import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { buildBundle } from '../../../build/build.ts';
import type { AttachedDatabase, NexusConfig } from '../../../config/types.ts';
import type { BackupRequest } from '../../../deploy/backup/write_backup.ts';
import { deploy } from '../../../deploy/deploy.ts';
import { dialects } from '../../../sql/dialects/index.ts';
import type { DuckDbWarehouse } from '../../../warehouses/duckdb/duckdb.ts';
import { openDuckDb } from '../../../warehouses/duckdb/duckdb.ts';

/** A link group: who is told to be one, and what is said of them. */
export interface Told {
  readonly event: string;
  readonly identifiers: readonly (readonly [type: string, value: string])[];
  readonly name?: string;
  readonly city?: string;
  /** Days after the beginning of 2026. */
  readonly ingested: number;
}

/** Two people who are told of in one breath. */
export const ADA: Told = {
  event: 'e1',
  identifiers: [
    ['email', 'ada.king@example.com'],
    ['phone', '+1 415 555 2671'],
  ],
  name: 'paid',
  city: 'Oslo',
  ingested: 1,
};
export const BO: Told = { event: 'e2', identifiers: [['email', 'bo@example.com']], city: 'Lima', ingested: 1 };

/** A deployment in one file over sources in another, as a loader leaves them. */
export interface Deployment {
  readonly directory: string;
  readonly path: string;
  readonly config: NexusConfig;
  /** Adds rows to the sources. */
  tell(told: readonly Told[]): Promise<void>;
  /** Opens the database for a piece of work. */
  use<T>(work: (warehouse: DuckDbWarehouse) => Promise<T>): Promise<T>;
  deploy(): Promise<void>;
  resolve(): Promise<void>;
  /** Rows of a query, as text. */
  rows(query: string): Promise<string[]>;
  /** Rows of every stored table but the lock, as text. */
  stored(): Promise<string[]>;
  /** Works while another process has the database open, which then is killed. */
  whileHeld(work: () => Promise<void>): Promise<void>;
  /** The same sources, and a copy of the database as it is now. */
  twin(): Deployment;
  /** The same in a folder of its own. */
  elsewhere(): Deployment;
  backupTo(name: string): BackupRequest;
  remove(): void;
}

const DAY = 86_400_000;
const at = (days: number): string => new Date(Date.UTC(2026, 0, 1) + days * DAY).toISOString().slice(0, -1);

/** A database that is attached. */
type Attached = string | AttachedDatabase;

const configOf = (path: string, raw: string, kept: Attached): NexusConfig => ({
  targets: { test: { duckdb: { path, attach: { raw, kept }, backup_to: { attach: 'kept' } } } },
  sources: [
    {
      name: 'crm',
      location: { database: 'raw', schema: 'main' },
      relations: {
        events: {
          lacks: [
            ...['event_description', 'event_value', 'value_unit', 'event_significance'],
            ...['event_type', 'source_table', 'synced_at'],
          ],
        },
        person_identifiers: { lacks: ['role', 'occurred_at'] },
        person_traits: { lacks: ['role', 'occurred_at'] },
      },
    },
  ],
  identifier_types: { email: { normalizer: 'email' }, phone: { normalizer: 'phone' }, user_id: {} },
  traits: { person: { city: { survivorship: 'most_frequent' } } },
  states: [
    {
      name: 'billing_lifecycle',
      entity_type: 'person',
      rules: [
        { event_name: 'paid', value: 'active' },
        { event_name: 'ended', value: null },
      ],
    },
  ],
});

async function inFile(path: string, statements: readonly string[]): Promise<void> {
  const instance = await DuckDBInstance.create(path);
  const connection = await instance.connect();
  for (const statement of statements) await connection.run(statement);
  connection.closeSync();
  instance.closeSync();
}

const { literal } = dialects.duckdb;

function inserts(told: readonly Told[]): string[] {
  const values = (rows: readonly (readonly (string | null)[])[]): string =>
    rows.map((row) => `(${row.map((value) => (value === null ? 'NULL' : literal(value))).join(', ')})`).join(', ');
  const into = (table: string, rows: readonly (readonly (string | null)[])[]): string[] =>
    rows.length === 0 ? [] : [`INSERT INTO crm_${table} VALUES ${values(rows)}`];
  return [
    ...into(
      'events',
      told.map(({ event, name, ingested }) => [event, at(ingested), name ?? 'seen', at(ingested)]),
    ),
    ...into(
      'person_identifiers',
      told.flatMap(({ event, identifiers, ingested }) =>
        identifiers.map(([type, value]) => [event, event, type, value, at(ingested)]),
      ),
    ),
    ...into(
      'person_traits',
      told.flatMap(({ event, identifiers: [first], city, ingested }) =>
        first === undefined || city === undefined ? [] : [[event, event, ...first, 'city', city, at(ingested)]],
      ),
    ),
  ];
}

function deploymentIn(directory: string, name: string, elsewhere?: Attached): Deployment {
  const path = join(directory, name);
  const raw = join(directory, 'raw.duckdb');
  const config = configOf(path, raw, elsewhere ?? join(directory, 'kept.duckdb'));
  const deployment: Deployment = {
    directory,
    path,
    config,
    tell: (told) => inFile(raw, inserts(told)),
    async use(work) {
      const warehouse = await openDuckDb(config, 'test', directory);
      try {
        return await work(warehouse);
      } finally {
        await warehouse.close();
      }
    },
    deploy: () =>
      deployment.use(async (warehouse) => {
        await deploy(warehouse, buildBundle(config, 'duckdb'));
      }),
    resolve: () =>
      deployment.use(async (warehouse) => {
        await warehouse.call('nexus_resolve', []);
      }),
    rows: (query) =>
      deployment.use(async (warehouse) => {
        await warehouse.useSchema();
        return (await warehouse.query(query)).rows.map((row) => row.map(String).join(' ')).sort();
      }),
    async stored() {
      const names = await deployment.rows(
        "SELECT table_name FROM duckdb_tables() WHERE database_name = current_database() AND schema_name = 'nexus' AND table_name <> 'nexus_lock'",
      );
      return deployment.rows(
        names.map((table) => `SELECT '${table} ' || CAST(t AS VARCHAR) FROM ${table} AS t`).join(' UNION ALL '),
      );
    },
    async whileHeld(work) {
      const other = spawn(process.execPath, ['--import', 'tsx', 'test/support/other_process.ts', 'hold', path]);
      await once(other.stdout, 'data');
      try {
        await work();
      } finally {
        other.kill('SIGKILL');
        await once(other, 'exit');
      }
    },
    twin() {
      const copied = `twin_${name}`;
      copyFileSync(path, join(directory, copied));
      return deploymentIn(directory, copied, elsewhere);
    },
    elsewhere() {
      const folder = mkdtempSync(join(tmpdir(), 'nexus-backup-'));
      cpSync(directory, folder, { recursive: true });
      return deploymentIn(folder, name, elsewhere);
    },
    backupTo: (to) => ({ path, schema: 'nexus', file: join(directory, to), version: '1', config: 'nexus.config.json' }),
    remove: () => {
      rmSync(directory, { recursive: true, force: true });
    },
  };
  return deployment;
}

/** Text, as loaders of the sources have it. */
const columnsOf = (names: string): string =>
  [...names.split(' ').map((name) => `${name} VARCHAR`), '_ingested_at TIMESTAMP'].join(', ');

/** Makes one over sources without rows. @param kept where its state is kept; a DuckDB file beside it if nothing is said */
export async function makeDeployment(kept?: Attached): Promise<Deployment> {
  const directory = mkdtempSync(join(tmpdir(), 'nexus-backup-'));
  await inFile(join(directory, 'raw.duckdb'), [
    'CREATE TABLE crm_events (event_id VARCHAR, occurred_at TIMESTAMP, event_name VARCHAR, _ingested_at TIMESTAMP)',
    `CREATE TABLE crm_person_identifiers (${columnsOf('event_id row_id identifier_type identifier_value')})`,
    `CREATE TABLE crm_person_traits (${columnsOf('event_id row_id identifier_type identifier_value trait_name trait_value')})`,
  ]);
  await inFile(join(directory, 'kept.duckdb'), []);
  const deployment = deploymentIn(directory, 'crm.duckdb', kept);
  await deployment.deploy();
  return deployment;
}
