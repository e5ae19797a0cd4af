import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestOf, writeBackup } from '../../../deploy/backup/write_backup.ts';
import { isHeldError } from '../../../warehouses/duckdb/errors.ts';
import type { Deployment } from './deployment.ts';
import { ADA, BO, makeDeployment } from './deployment.ts';

describe('a backup', () => {
  let deployment: Deployment;
  const run = (name: string) => writeBackup(deployment.backupTo(name));

  beforeAll(async () => {
    deployment = await makeDeployment();
    await deployment.tell([ADA, BO]);
    await deployment.resolve();
  });
  afterAll(() => {
    deployment.remove();
  });

  test('holds what the database holds, says what it is, and is its user’s alone', async () => {
    const { about, contents } = await run('first.duckdb');
    const [last = ''] = await deployment.rows('SELECT run_id, run_number FROM nexus_runs');
    expect(`${String(about.run_id)} ${String(about.run_number)}`).toBe(last);
    expect(about).toMatchObject({ schema: 'nexus', place: deployment.path, version: '1', backup_format: 1 });
    expect(contents.find(({ name }) => name === 'nexus_entity_map')).toMatchObject({ rows: '3', kind: 'table' });
    expect(contents.some(({ kind, name }) => kind === 'view' && name === 'nexus_persons')).toBe(true);
    expect((await manifestOf(join(deployment.directory, 'first.duckdb')))?.contents).toEqual(contents);
    expect(statSync(join(deployment.directory, 'first.duckdb')).mode & 0o777).toBe(0o600);
    expect(existsSync(join(deployment.directory, 'first.duckdb.wal'))).toBe(false);
  });

  test('is the same again while nothing changes, and another where one value does', async () => {
    const { contents } = await run('again.duckdb');
    expect((await run('again.duckdb')).contents).toEqual(contents);
    await deployment.use((warehouse) =>
      warehouse.execute(`UPDATE nexus.nexus_runs SET error = 'NULL' WHERE error IS NULL`),
    );
    const changed = (await run('again.duckdb')).contents.filter(
      (content, place) => JSON.stringify(content) !== JSON.stringify(contents[place]),
    );
    expect(changed.map(({ name }) => name)).toEqual(['nexus_runs']);
  });

  test('replaces a backup, and nothing else', async () => {
    const file = join(deployment.directory, 'notes.txt');
    writeFileSync(file, 'mine');
    await expect(run('notes.txt')).rejects.toThrow(
      `${file} is there and is no backup of Nexus, so it is not replaced.`,
    );
    expect(readFileSync(file, 'utf8')).toBe('mine');
    await expect(run('crm.duckdb')).rejects.toThrow('is the database itself');
    await expect(run('raw.duckdb')).rejects.toThrow('is there and is no backup of Nexus');
  });

  test('holds nothing of who was erased, where the database has it still', async () => {
    const holds = (name: string): boolean =>
      readFileSync(join(deployment.directory, name)).includes('ada.king@example.com');
    await run('before.duckdb');
    await deployment.use(async (warehouse) => {
      const forget = async (confirm?: string): Promise<{ confirm: string }> =>
        JSON.parse(
          (await warehouse.call('nexus_forget_with', [
            JSON.stringify({ type: 'email', value: 'ada.king@example.com', confirm }),
          ])) ?? '',
        ) as { confirm: string };
      await forget((await forget()).confirm);
    });
    await run('after.duckdb');
    expect([holds('before.duckdb'), holds('after.duckdb')]).toEqual([true, false]);
  });

  test('is not made of tables with foreign keys, nor of what is no deployment; nothing half is left', async () => {
    await deployment.use(async (warehouse) => {
      await warehouse.execute('CREATE TABLE one (a INTEGER PRIMARY KEY)');
      await warehouse.execute('CREATE TABLE two (a INTEGER REFERENCES one (a))');
    });
    await expect(run('keyed.duckdb')).rejects.toThrow('has tables with foreign keys (main.two)');
    await deployment.use((warehouse) => warehouse.execute('DROP TABLE two'));
    await expect(writeBackup({ ...deployment.backupTo('keyed.duckdb'), schema: 'other' })).rejects.toThrow(
      `Nexus is not deployed in the schema other of ${deployment.path}`,
    );
    expect(readdirSync(deployment.directory).filter((name) => name.startsWith('.') || name === 'keyed.duckdb')).toEqual(
      [],
    );
  });

  test('is not made while another process writes', async () => {
    await deployment.whileHeld(async () => {
      const error: unknown = await run('held.duckdb').catch((thrown: unknown) => thrown);
      expect(isHeldError(error)).toBe(true);
      expect((error as Error).message).toContain(`The database ${deployment.path} is open in another process`);
    });
    await run('held.duckdb');
  });
});
