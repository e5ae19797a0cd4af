import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { join } from 'node:path';
import type { NexusConfig } from '../../../../config/types.ts';
import { buildBundle } from '../../../../build/build.ts';
import { checkSources } from '../../../../deploy/check_sources.ts';
import { loadConfig } from '../../../../deploy/config_file.ts';
import { deploy } from '../../../../deploy/deploy.ts';
import type { Warehouse } from '../../../../warehouses/warehouse.ts';
import { setupDbt } from '../setup.ts';
import type { Twin } from './contents.ts';
import { openTwin, publishedContents } from './contents.ts';
import type { DbtLab, DbtLabKind } from './lab.ts';
import type { DbtProject, DbtRun } from './project.ts';
import { copyProject } from './project.ts';

jest.setTimeout(300_000);

/** All but the tests of Nexus's own tables, which the first build runs. */
const BUILD = ['build', '--exclude', 'source:nexus'];

const CUSTOMERS = 'SELECT name, stage, shop_order FROM analytics.customers ORDER BY name';
/** Who is who in the seeds, read by a person. */
const EXPECTED_CUSTOMERS = [
  ['Ada Lovelace', 'customer', 'ordered'],
  ['Alan Turing', 'lead', 'ordered'],
  ['Annie Easley', 'lead', 'never'],
  ['Barbara Liskov', 'customer', 'ordered'],
  ['D. Knuth', 'unknown', 'ordered'],
  ['E. W. Dijkstra', 'lead', 'ordered'],
  ['Grace B. Hopper', 'lead', 'returned'],
  ['Info desk', 'lead', 'never'],
  ['K. Johnson', 'customer', 'ordered'],
  ['Nobody', 'unknown', 'ordered'],
  ['Radia Perlman', 'customer', 'ordered'],
];

/**
 * What must hold when dbt builds the example on a warehouse.
 *
 * @param isWhole also what dbt and the project's macros decide by themselves, whatever the adapter
 */
export function describeDbt(kind: DbtLabKind, isWhole: boolean): void {
  const POST_HOOK = ['--vars', `{nexus_database: ${kind.database}}`];
  const ON_RUN_END = ['--vars', `{nexus_database: ${kind.database}, nexus_call: on_run_end}`];
  let lab: DbtLab;
  let warehouse: Warehouse;
  let project: DbtProject;
  let config: NexusConfig;
  let twin: Twin;

  const rows = async (text: string): Promise<readonly (readonly unknown[])[]> => (await warehouse.query(text)).rows;
  const runs = async (): Promise<unknown> => rows('SELECT run_id, status FROM nexus.nexus_runs ORDER BY started_at');

  /** CALLs that reached the emulator while something was done. */
  async function callsOf(work: () => Promise<unknown>): Promise<number> {
    await lab.forgetExecuted();
    await work();
    const executed = await lab.executed();
    return executed.filter((sent) => sent.kind === 'CALL' && /nexus_resolve/i.test(sent.text)).length;
  }

  async function dbt(...args: string[]): Promise<DbtRun & { calls: number }> {
    let run: DbtRun | undefined;
    const calls = await callsOf(async () => {
      run = await project.dbt(...args);
    });
    if (run === undefined) throw new Error('dbt did not run');
    return { ...run, calls };
  }

  /** A run of dbt that must do all it has to do. */
  async function done(...args: string[]): Promise<DbtRun & { calls: number }> {
    const run = await dbt(...args);
    if (run.code !== 0) throw new Error(`dbt ${args.join(' ')} ended with ${String(run.code)}:\n${run.output}`);
    return run;
  }

  /** Runs a piece of work over a changed file of the project. */
  async function withChange(path: string, change: (text: string) => string, work: () => Promise<void>): Promise<void> {
    const before = project.read(path);
    const after = change(before);
    expect(after).not.toBe(before);
    project.write(path, after);
    try {
      await work();
    } finally {
      project.write(path, before);
    }
  }

  const equalsTwin = async (): Promise<void> => {
    await twin.catchUp();
    expect(await publishedContents(warehouse, config)).toEqual(await publishedContents(twin.warehouse, config));
  };

  beforeAll(async () => {
    for (const setup of [kind.setup(), setupDbt()]) if (!setup.ready) throw new Error(setup.reason);
    lab = await kind.start();
    ({ warehouse } = lab);
    project = copyProject(kind.name, lab.environment);
    const loaded = await loadConfig(join(project.directory, 'nexus.config.json'));
    config = { ...loaded.config, targets: { dev: { duckdb: { path: ':memory:' }, ...lab.target } } };
    // The order of docs/dbt.md: what a run reads, then the deploy, then everything.
    await done('build', '--select', '+exposure:nexus', ...POST_HOOK);
    await checkSources(warehouse, config);
    await deploy(warehouse, buildBundle(config, kind.name));
    twin = await openTwin(warehouse, config);
  });
  afterAll(async () => {
    await twin.warehouse.close();
    project.remove();
    await lab.stop();
  });

  test('dbt build: source models, the run as the post-hook of nexus_run, then models over it', async () => {
    const { calls, statuses, output } = await done('build', ...POST_HOOK);
    expect(calls).toBe(1);
    expect(output).not.toMatch(/deprecat/i);
    expect([...statuses].filter(([, status]) => !['success', 'pass', 'no-op'].includes(status))).toEqual([]);
    for (const model of ['nexus_run', 'customers', 'customer_orders', 'companies']) {
      expect([model, statuses.get(model)]).toEqual([model, 'success']);
    }
    expect(await rows(CUSTOMERS)).toEqual(EXPECTED_CUSTOMERS);
    expect(await rows('SELECT status FROM analytics.nexus_run')).toEqual([['published']]);
    await equalsTwin();
  });

  test('again, with nothing new: one more CALL, which changes nothing', async () => {
    const [contents, before] = [await publishedContents(warehouse, config), await runs()];
    expect((await done(...BUILD, ...POST_HOOK)).calls).toBe(1);
    expect(await publishedContents(warehouse, config)).toEqual(contents);
    expect(await runs()).toEqual(before);
  });

  test.each([
    { command: [...BUILD, '--empty'], way: POST_HOOK },
    ...(isWhole
      ? [
          { command: ['compile'], way: ON_RUN_END },
          { command: ['test', '--select', 'customers'], way: ON_RUN_END },
          { command: ['test', '--select', 'customers'], way: POST_HOOK },
          { command: ['seed'], way: ON_RUN_END },
          { command: [...BUILD, '--empty'], way: ON_RUN_END },
        ]
      : []),
  ])('no CALL by $command with $way', async ({ command, way }) => {
    expect((await done(...command, ...way)).calls).toBe(0);
  });

  test('on-run-end: one CALL after a run or a build, none by nexus_run', async () => {
    for (const command of isWhole ? [['run'], BUILD] : [BUILD]) {
      const { calls, statuses } = await done(...command, ...ON_RUN_END);
      expect([command, calls, statuses.get('nexus_run')]).toEqual([command, 1, 'success']);
    }
    expect(await rows(CUSTOMERS)).toEqual(EXPECTED_CUSTOMERS);
    await equalsTwin();
  });

  test('a source model that fails: no CALL, in neither way', async () => {
    await withChange(
      'models/sources/shop_events.sql',
      (text) => `${text}\nunion all select no_such_column`,
      async () => {
        const hooked = await dbt('run', ...POST_HOOK);
        expect(hooked).toMatchObject({ code: 1, calls: 0 });
        expect(hooked.statuses.get('shop_events')).toBe('error');
        expect(hooked.statuses.get('nexus_run')).toBe('skipped');
        expect(hooked.statuses.get('customers')).toBe('skipped');
        if (!isWhole) return;
        const ended = await dbt(...BUILD, ...ON_RUN_END);
        expect(ended).toMatchObject({ code: 1, calls: 0 });
        expect(ended.output).toMatch(/nexus_resolve\(\) is not called: \d+ nodes failed or were skipped/);
      },
    );
  });

  if (isWhole) {
    test('a data test that fails: no CALL at the end', async () => {
      await withChange(
        'models/marts/marts.yml',
        (text) => text.replace('[lead, customer, lost, unknown]', '[lead]'),
        async () => {
          const ended = await dbt(...BUILD, ...ON_RUN_END);
          expect(ended).toMatchObject({ code: 1, calls: 0 });
          expect([...ended.statuses.values()].filter((status) => status === 'fail')).toHaveLength(1);
        },
      );
    });
  }

  test('a run that fails fails nexus_run, and nothing is built over it', async () => {
    const contents = await publishedContents(warehouse, config);
    // One record that is wrong is set aside; a column that is not there stops a run.
    const renamed = (text: string): string => text.replace('loaded_at as _ingested_at', 'loaded_at as synced_on');
    await withChange('models/sources/crm_group_identifiers.sql', renamed, async () => {
      const failed = await dbt('run', ...POST_HOOK);
      expect(failed).toMatchObject({ code: 1, calls: 1 });
      expect(failed.output).toMatch(/_ingested_at/i);
      expect(failed.statuses.get('nexus_run')).toBe('error');
      expect(failed.statuses.get('customers')).toBe('skipped');
    });
    expect(await publishedContents(warehouse, config)).toEqual(contents);
    // A retry takes up what failed and what was skipped, not the models that succeeded: the table is mended in place.
    await warehouse.execute('ALTER TABLE analytics.crm_group_identifiers RENAME COLUMN synced_on TO _ingested_at');
    const retried = await done('retry', ...POST_HOOK);
    expect(retried.calls).toBe(1);
    expect(retried.statuses.get('customers')).toBe('success');
  });

  test('new rows, and a CALL that is issued twice: as if once', async () => {
    const contact = 'C-13,Alan M. Turing,ALAN@bletchley.example,,,customer,2026-02-01 08:00:00,2026-02-01 09:00:00\n';
    await withChange(
      'seeds/crm_contacts.csv',
      (text) => `${text.trimEnd()}\n${contact}`,
      async () => {
        const prepared = await done('build', '--select', '+exposure:nexus', ...POST_HOOK);
        expect(prepared.calls).toBe(0);
        const before = (await runs()) as unknown[];
        const twice = await Promise.allSettled([
          warehouse.call('nexus_resolve', []),
          warehouse.call('nexus_resolve', []),
        ]);
        // The other finds nothing to do, or the first one at work and says so.
        for (const refused of twice.filter((one) => one.status === 'rejected')) {
          expect(String(refused.reason)).toMatch(/is at work/);
        }
        expect(twice.some(({ status }) => status === 'fulfilled')).toBe(true);
        await warehouse.call('nexus_resolve', []);
        const published = ((await runs()) as [string, string][])
          .slice(before.length)
          .filter(([, status]) => status === 'published');
        expect(published).toHaveLength(1);
        await equalsTwin();
        await done(...BUILD, ...POST_HOOK);
        expect(await rows(CUSTOMERS)).toEqual(
          EXPECTED_CUSTOMERS.map((row) => (row[0] === 'Alan Turing' ? ['Alan M. Turing', 'customer', 'ordered'] : row)),
        );
      },
    );
  });

  test('freshness: of the runs from when they published, of the events from when they came in', async () => {
    const { output } = await project.dbt('source', 'freshness', ...POST_HOOK);
    expect(output).toMatch(/PASS freshness of nexus\.nexus_runs/);
    expect(output).toMatch(/WARN freshness of nexus\.nexus_events/);
  });
}
