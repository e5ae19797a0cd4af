import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { NexusConfig } from '../../config/types.ts';
import { DuckDbWarehouse } from '../../warehouses/duckdb/duckdb.ts';
import { stampOf } from '../../cli/backup.ts';
import { notesOf } from '../../cli/restore.ts';
import { version } from '../../cli/package.ts';
import type { Restored } from '../../deploy/backup/restore_backup.ts';
import type { Project } from './support/terminal.ts';
import { nexus, resolvedProject } from './support/terminal.ts';

test('the time in names of files', () => {
  expect(stampOf(new Date('2026-01-31T09:05:00.123Z'))).toBe('20260131T090500Z');
});

describe('over a project with two CSV files', () => {
  let project: Project;
  const run = (...args: string[]) => nexus(...args, '--config', project.config);
  const asked = async (...args: string[]): Promise<Record<string, unknown>> =>
    JSON.parse((await run(...args, '--json')).stdout) as Record<string, unknown>;

  beforeAll(async () => {
    project = await resolvedProject();
  });
  afterAll(() => {
    project.remove();
  });

  test('a backup goes into a folder under the time, comes back, and the present file stays', async () => {
    const folder = join(project.directory, 'backups');
    expect((await run('backup', `${folder}/`)).stderr).toContain(`There is no folder ${folder}/. Make it first.`);
    mkdirSync(folder);
    const told = await run('backup', folder);
    const [name = ''] = readdirSync(folder);
    expect(name).toMatch(/^crm\.\d{8}T\d{6}Z\.backup\.duckdb$/);
    expect(told.stdout).toContain(`${join(folder, name)} holds ${project.database} as run `);
    await run('query', "INSERT INTO nexus_overrides (override_id, kind, created_at) VALUES ('o', 'link', now())");
    const refused = await run('restore', join(folder, name));
    expect([refused.code, refused.stderr]).toEqual([
      1,
      expect.stringMatching(
        /Let .*crm\.duckdb be what it was at .*, after run .*\? The present file stays as .*crm\.duckdb\.before_restore_.* The present file has 0 runs, 1 decision and 0 erasures that the backup lacks\. .* Add --yes to say so; nothing was changed\./,
      ),
    ]);
    const { aside, present } = await asked('restore', join(folder, name), '--yes');
    expect(present).toEqual({ is: 'later', runs: 0, decisions: 1, erasures: 0 });
    const decisions = async (database: string): Promise<string> =>
      (await nexus('query', '--csv', 'SELECT override_id FROM nexus_overrides', '--database', database)).stdout;
    expect([await decisions(project.database), await decisions(String(aside))]).toEqual([
      'override_id\n',
      'override_id\no\n',
    ]);
    // Without a config, to where nothing is.
    const trial = join(project.directory, 'trial.duckdb');
    const { stdout, stderr } = await nexus('restore', join(folder, name), '--database', trial, '--yes');
    expect(stdout).toContain(`${trial} is what it was at `);
    expect(stderr).toContain('whoever was erased after the backup is in it again: erase them anew');
    expect((await nexus('status', '--database', trial)).stdout).toMatch(/published +\d/);
    expect((await run('resolve')).stdout).toContain('nothing new in the sources');
  });

  test('a state that is kept in another database comes back without a file', async () => {
    await (await DuckDbWarehouse.open(join(project.directory, 'kept.duckdb'), 'nexus')).close();
    const plain = project.read('nexus.config.json');
    const config = JSON.parse(plain) as NexusConfig;
    const duckdb = { path: 'crm.duckdb', attach: { kept: 'kept.duckdb' }, backup_to: { attach: 'kept' } };
    project.write('nexus.config.json', JSON.stringify({ ...config, targets: { dev: { duckdb } } }));
    expect((await run('restore', '--from-attached', '--yes')).stderr).toContain(
      'kept.nexus_state holds no state of Nexus',
    );
    expect((await run('resolve')).stdout).toContain('Back up to kept.nexus_state');
    expect(await asked('backup')).toMatchObject({ status: 'unchanged', to: 'kept.nexus_state' });
    const persons = async (): Promise<string> =>
      (await run('query', '--csv', 'SELECT * FROM nexus_persons ORDER BY ALL')).stdout;
    const before = await persons();
    rmSync(project.database);
    const { code, stderr } = await run('restore', '--from-attached', '--yes');
    expect([code, stderr]).toEqual([0, expect.stringContaining('views over the sources are made by a deploy')]);
    expect(await persons()).toBe(before);
    expect((await run('deploy')).code).toBe(0);
    expect((await run('resolve')).stdout).toContain('nothing new in the sources');
    project.write('nexus.config.json', plain);
    expect((await run('restore', '--from-attached')).stderr).toContain(
      'has no backup_to: name a file that is a backup.',
    );
    expect((await run('backup')).stderr).toContain('Name a file or a folder: target dev of ');
  });

  test('what cannot be backed up', async () => {
    expect((await run('backup', 'b.duckdb', '-w', 'bigquery')).stderr).toContain('Backups are of DuckDB files.');
    const config = project.read('nexus.config.json');
    project.write('nexus.config.json', config.replace('crm.duckdb', 'none.duckdb'));
    expect((await run('backup', 'b.duckdb')).stderr).toContain('none.duckdb, so there is nothing to back up.');
    project.write('nexus.config.json', config);
    rmSync(project.database);
    expect((await run('backup', 'b.duckdb')).stderr).toContain(`There is no database ${project.database}`);
  });
});

test('what is said after a restore', () => {
  const origin = { deployed_version: version, taken_at: '2026-01-31T09:05:00.123Z' } as Restored['origin'];
  const last = 'the next run reads the sources from where the backup was: npx nexus-warehouse resolve';
  const later = { is: 'later', runs: 1, decisions: 0, erasures: 1 } as const;
  expect(notesOf({ origin, present: later, erasedAgain: 2 })).toEqual([
    '2 identifiers that were erased after the backup were erased again; the backup has them still',
    last,
  ]);
  expect(
    notesOf({ origin: { ...origin, deployed_version: '0.0' }, present: { is: 'another' }, erasedAgain: 0 }),
  ).toEqual([
    'whoever was erased after the backup is in it again: erase them anew',
    `version 0.0 is deployed in it, and this is ${version}: deploy before the next run`,
    last,
  ]);
});
