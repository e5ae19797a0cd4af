import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import type { Present, Restored } from '../../../deploy/backup/restore_backup.ts';
import { fromBackup, restoreBackup } from '../../../deploy/backup/restore_backup.ts';
import { writeBackup } from '../../../deploy/backup/write_backup.ts';
import { isHeldError } from '../../../warehouses/duckdb/errors.ts';
import type { Deployment, Told } from './deployment.ts';
import { ADA, BO, makeDeployment } from './deployment.ts';

/** A deployment that was told of Bo: each test has its own copy. */
let told: Deployment;
const made: Deployment[] = [];
async function start(...more: Told[]): Promise<Deployment> {
  const deployment = told.elsewhere();
  made.push(deployment);
  if (more.length > 0) await tell(deployment, more);
  return deployment;
}
async function tell(deployment: Deployment, rows: readonly Told[]): Promise<void> {
  await deployment.tell(rows);
  await deployment.resolve();
}
beforeAll(async () => {
  told = await makeDeployment();
  await tell(told, [BO]);
});
afterAll(() => {
  for (const { remove } of [told, ...made]) remove();
});

const backUp = (of: Deployment, name = 'backup.duckdb') => writeBackup(of.backupTo(name));
const restore = (to: Deployment, name = 'backup.duckdb', agree: () => Promise<void> = () => Promise.resolve()) =>
  restoreBackup(
    { path: to.path, bring: fromBackup(join(to.directory, name), 'nexus'), suffix: 'aside' },
    agree,
  ) as Promise<Restored & { present: Extract<Present, { is: 'later' }> }>;
const aside = ({ path }: Deployment): string => `${path}.aside`;
/** Values that an erasure replaced are hashes. */
const known = (of: Deployment) =>
  of.rows('SELECT normalized_value FROM nexus_known_identifiers WHERE LENGTH(normalized_value) < 64');

describe('a restore', () => {
  test('puts back what was, and keeps what is under another name', async () => {
    const deployment = await start();
    await backUp(deployment);
    const before = await deployment.rows('SELECT * FROM nexus_entity_map');
    await tell(deployment, [ADA]);
    const after = await deployment.rows('SELECT * FROM nexus_entity_map');
    const { present, erasedAgain, aside: kept } = await restore(deployment);
    expect(present).toEqual({ is: 'later', runs: 1, decisions: 0, erasures: 0 });
    expect([erasedAgain, kept]).toEqual([0, aside(deployment)]);
    expect(await deployment.rows('SELECT * FROM nexus_entity_map')).toEqual(before);
    expect(await deployment.rows("SELECT * FROM duckdb_schemas() WHERE schema_name = 'nexus_backup'")).toEqual([]);
    copyFileSync(aside(deployment), deployment.path);
    expect(await deployment.rows('SELECT * FROM nexus_entity_map')).toEqual(after);
    expect(readdirSync(deployment.directory).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('changes nothing unless it is agreed to, nor where the name for the present file is taken', async () => {
    const deployment = await start();
    await backUp(deployment);
    const bytes = readFileSync(deployment.path);
    const refused = restore(deployment, 'backup.duckdb', () => Promise.reject(new Error('no')));
    await expect(refused).rejects.toThrow('no');
    writeFileSync(aside(deployment), 'mine');
    await expect(restore(deployment)).rejects.toThrow(`${aside(deployment)} is there already. Nothing was changed`);
    expect(readFileSync(deployment.path).equals(bytes)).toBe(true);
    expect(readFileSync(aside(deployment), 'utf8')).toBe('mine');
  });

  test('refuses a backup that is not whole', async () => {
    const deployment = await start(ADA);
    await backUp(deployment);
    const file = join(deployment.directory, 'backup.duckdb');
    const damage = async (name: string, statement: string): Promise<string> => {
      copyFileSync(file, join(deployment.directory, name));
      const instance = await DuckDBInstance.create(join(deployment.directory, name));
      const connection = await instance.connect();
      await connection.run(statement);
      connection.closeSync();
      instance.closeSync();
      return restore(deployment, name).then(
        () => 'restored',
        (error: unknown) => (error as Error).message,
      );
    };
    expect(await damage('row.duckdb', "DELETE FROM nexus.nexus_entity_map WHERE identifier_type = 'phone'")).toContain(
      'is damaged: it does not hold what it held when it was written. table nexus.nexus_entity_map has 2 rows instead of 3.',
    );
    expect(await damage('value.duckdb', "UPDATE nexus.nexus_secrets SET secret_value = 'x'")).toContain(
      'table nexus.nexus_secrets holds something else',
    );
    expect(await damage('table.duckdb', 'DROP TABLE nexus.nexus_entity_names')).toContain(
      'table nexus.nexus_entity_names is missing',
    );
    expect(await damage('more.duckdb', 'CREATE TABLE more (a INTEGER)')).toContain('table main.more is not of it');
    expect(
      await damage('newer.duckdb', `UPDATE nexus_backup.about SET about = '{"stored_format": 99, "version": "9.0"}'`),
    ).toContain('was written by version 9.0 of Nexus, which stores what this one does not know');
    truncateSync(file, statSync(file).size - 300_000);
    const bytes = readFileSync(deployment.path);
    await expect(restore(deployment)).rejects.toThrow();
    await expect(restore(deployment, 'raw.duckdb')).rejects.toThrow('is a database and no backup of Nexus');
    expect(readFileSync(deployment.path).equals(bytes)).toBe(true);
  });

  test('waits for nobody: a database that another process has open stays', async () => {
    const deployment = await start();
    await backUp(deployment);
    await deployment.whileHeld(async () => {
      const error: unknown = await restore(deployment).catch((thrown: unknown) => thrown);
      expect(isHeldError(error)).toBe(true);
      expect(existsSync(aside(deployment))).toBe(false);
    });
    // What was killed left its log; nothing of it may be applied to what comes back.
    expect(existsSync(`${deployment.path}.wal`)).toBe(true);
    await restore(deployment);
    expect(await deployment.rows("SELECT table_name FROM duckdb_tables() WHERE table_name = 'held'")).toEqual([]);
  });

  test('takes the place of a file that cannot be read, and of its log', async () => {
    const deployment = await start();
    await backUp(deployment);
    writeFileSync(deployment.path, 'x'.repeat(10_000));
    writeFileSync(`${deployment.path}.wal`, 'y');
    expect((await restore(deployment)).present).toMatchObject({ is: 'unreadable' });
    expect(await known(deployment)).toEqual(['bo@example.com']);
    expect([aside(deployment), `${aside(deployment)}.wal`].map((name) => readFileSync(name, 'utf8')[0])).toEqual([
      'x',
      'y',
    ]);
  });

  test('takes nothing from another deployment', async () => {
    const deployment = await start();
    await backUp(deployment);
    await deployment.use((warehouse) => warehouse.execute("UPDATE nexus.nexus_secrets SET secret_value = 'other'"));
    expect((await restore(deployment)).present).toEqual({ is: 'another' });
  });
});

async function forget(deployment: Deployment, type: string, value: string): Promise<void> {
  await deployment.use(async (warehouse) => {
    const ask = async (confirm?: string): Promise<{ confirm: string }> =>
      JSON.parse((await warehouse.call('nexus_forget_with', [JSON.stringify({ type, value, confirm })])) ?? '') as {
        confirm: string;
      };
    await ask((await ask()).confirm);
  });
}

describe('erasures after the backup', () => {
  test('are made again in what comes back, and hold when the sources give it once more', async () => {
    const deployment = await start(ADA);
    await backUp(deployment);
    // A spelling that the backup does not know, and an event that came after it.
    await deployment.tell([
      {
        event: 'e3',
        identifiers: [
          ['email', 'Ada.King@Example.com'],
          ['user_id', 'u1'],
        ],
        ingested: 2,
      },
    ]);
    await deployment.resolve();
    await forget(deployment, 'user_id', 'u1');
    const kept = await deployment.rows('SELECT suppression_hash FROM nexus_suppressions');
    const { present, erasedAgain } = await restore(deployment);
    expect([present.erasures, erasedAgain]).toEqual([1, 2]);
    expect(await known(deployment)).toEqual(['bo@example.com']);
    expect(await deployment.rows('SELECT DISTINCT event_id FROM nexus_event_log')).toEqual(['e2']);
    expect(await deployment.rows('SELECT suppression_hash FROM nexus_suppressions')).toEqual(
      expect.arrayContaining(kept),
    );
    expect(await deployment.rows('SELECT COUNT(*) FROM nexus_receipts')).toEqual(['2']);
    await deployment.resolve();
    expect(await known(deployment)).toEqual(['bo@example.com']);
  });

  test('are not known where the present file is lost', async () => {
    const deployment = await start(ADA);
    await backUp(deployment);
    await forget(deployment, 'email', 'ada.king@example.com');
    rmSync(deployment.path);
    expect((await restore(deployment)).present).toEqual({ is: 'nothing' });
    expect(await known(deployment)).toContain('ada.king@example.com');
  });
});

const group = fc.record({
  identifiers: fc.uniqueArray(
    fc.constantFrom<readonly [string, string]>(
      ...['a', 'b', 'c', 'd', 'e'].map((value) => ['user_id', value] as const),
      ...['a@x.com', 'A@x.com', 'b@x.com'].map((value) => ['email', value] as const),
    ),
    { minLength: 1, maxLength: 3, selector: (identifier) => identifier.join(' ') },
  ),
  name: fc.constantFrom('paid', 'ended', 'seen'),
  city: fc.constantFrom('Oslo', 'Lima'),
});

/** All that a run publishes but its own name and time. */
const PUBLISHED = [
  'SELECT * EXCLUDE (run_id) FROM nexus_entity_map',
  'SELECT * EXCLUDE (run_id, created_run_id, created_at) FROM nexus_entity_ids',
  'SELECT * EXCLUDE (run_id) FROM nexus_entity_names',
  'SELECT * EXCLUDE (run_id) FROM nexus_traits',
  'SELECT * EXCLUDE (run_id) FROM nexus_states',
  'SELECT * EXCLUDE (run_id) FROM nexus_watermarks',
  'SELECT subject, subject_type, subject_value, from_value, to_value, kind FROM nexus_resolution_log',
  'SELECT record_kind, event_id, identifier_type, identifier_value, trait_value FROM nexus_event_log',
];
const published = (of: Deployment): Promise<string[]> =>
  of.rows(PUBLISHED.map((query) => `SELECT CAST(t AS VARCHAR) FROM (${query}) AS t`).join('\nUNION ALL\n'));

/** What is one entity, and what is said of it, without the ids. */
const ENTITIES = `SELECT members.members, states.state_name, states.state_value, states.state_entered_at, traits.trait_value
FROM (
  SELECT entity_id, string_agg(identifier_type || ' ' || identifier_value, ', ' ORDER BY identifier_type, identifier_value) AS members
  FROM nexus_entity_map GROUP BY entity_id
) AS members
LEFT JOIN nexus_states AS states USING (entity_id)
LEFT JOIN nexus_traits AS traits USING (entity_id)`;

test('what was lost after the backup is read again: as if nothing had been lost', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(group, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 2 }),
      fc.nat({ max: 1 }),
      async (batches, backedUpAfter) => {
        const deployment = await start();
        let twin: Deployment | undefined;
        for (const [batch, groups] of batches.entries()) {
          if (batch === backedUpAfter) {
            await backUp(deployment);
            twin = deployment.twin();
          }
          const event = (place: number): string => `e${String(batch)}.${String(place)}`;
          await tell(
            deployment,
            groups.map((each, place): Told => ({ ...each, event: event(place), ingested: 2 + batch })),
          );
        }
        const entities = await deployment.rows(ENTITIES);
        rmSync(deployment.path);
        await restore(deployment);
        await deployment.resolve();
        await twin?.resolve();
        // The same run on a file that was never lost gives the same, ids included.
        expect(await published(deployment)).toEqual(await published(twin ?? deployment));
        // The runs that were lost gave the same entities.
        expect(await deployment.rows(ENTITIES)).toEqual(entities);
      },
    ),
    { numRuns: 3 },
  );
});
