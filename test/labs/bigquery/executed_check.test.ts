import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { NexusConfig } from '../../../config/types.ts';
import { buildBundle } from '../../../build/build.ts';
import type { Bundle } from '../../../build/bundle.ts';
import { bundleFiles } from '../../../deploy/write_bundle.ts';
import { loadConfig } from '../../../deploy/config_file.ts';
import { formatFinding } from '../finding.ts';
import { changedBundle, goodBundle } from '../fixtures/bundle.ts';
import { createAnalyser } from '../googlesql/analyser.ts';
import type { Analyser } from '../googlesql/analyser.ts';
import { startServer } from '../googlesql/server.ts';
import type { AnalyserServer } from '../googlesql/server.ts';
import type { Bundle as LabBundle, Manifest } from '../manifest.ts';
import { setupGoogleSql } from '../setup.ts';
import { checkExecuted } from './executed_check.ts';
import { executedSteps } from './executed_steps.ts';
import { loadDemo } from './load_demo.ts';
import type { ExecutedStatement } from './server.ts';
import { useEmulator } from './support.ts';

const emulator = useEmulator();

let google: AnalyserServer;
let analyser: Analyser;
let bundle: Bundle;
let built: LabBundle;

beforeAll(async () => {
  const setup = setupGoogleSql();
  if (!setup.ready) throw new Error(setup.reason);
  google = await startServer();
  analyser = await createAnalyser(google);
  const { config } = await loadConfig('nexus.config.json');
  const here: NexusConfig = {
    ...config,
    targets: { dev: { bigquery: { project: emulator.server.project, dataset: 'nexus', location: 'US' } } },
  };
  bundle = buildBundle(here, 'bigquery');
  const files = bundleFiles(bundle);
  built = { manifest: JSON.parse(files.get('manifest.json') ?? '') as Manifest, files: new Map(files) };
}, 300_000);
afterAll(() => {
  google.stop();
});

describe('what the demo executes', () => {
  let jobs: ExecutedStatement[][];

  beforeAll(async () => {
    await loadDemo(emulator.client);
    for (const { text } of bundle.objects) await emulator.query(text);
    jobs = [];
    for (const options of ['{}', '{"full_refresh":true}', '{}']) {
      await emulator.server.forgetExecuted();
      await emulator.query(`CALL nexus.nexus_resolve_with('${options}')`);
      jobs.push(await emulator.server.executed());
    }
  }, 300_000);

  test('was analysed, every statement and expression of it', async () => {
    const { statements, findings } = await checkExecuted(built, jobs.flat(), analyser);
    expect(findings.map(formatFinding)).toEqual([]);
    expect(statements).toBeGreaterThan(50);
  }, 300_000);

  test('is told in the order of execution, as steps of the bundle', () => {
    const [first, full, nothingNew] = jobs.map((job) => executedSteps(job, bundle).map(({ step }) => step));
    expect(first?.slice(0, 2)).toEqual(['begin', 'probe']);
    expect(first).toContain('record_run');
    // The second changes no identity, and nothing that is set aside, so nothing of these is published.
    const changes = ['publish_quarantine', 'log_decisions', 'publish_names', 'publish_ids', 'publish_map'];
    expect(first).toEqual(expect.arrayContaining(['stage_batch', ...changes]));
    expect(new Set(full)).toEqual(
      new Set(
        first
          ?.filter((step) => !changes.includes(step))
          // What both share is the same text, and is told by the first that has it.
          .map((step) => (step === 'stage_batch.newest_deliveries' ? 'stage_everything.newest_deliveries' : step)),
      ),
    );
    // Nothing is new, so the probe ends the run.
    expect(nothingNew?.slice(0, 2)).toEqual(['begin', 'probe']);
    expect(nothingNew).not.toContain('record_run');
    // Whatever is no step is control, or inside a transaction's brackets.
    const steps = new Set(executedSteps(jobs[0] ?? [], bundle).map((step) => step.executed));
    const rest = (jobs[0] ?? []).filter((statement) => statement.procedure !== null && !steps.has(statement));
    expect(rest.filter(({ kind, text }) => kind === 'SQL' && !/^(BEGIN|COMMIT|ROLLBACK)\b/.test(text))).toEqual([]);
  });
});

describe('checkExecuted', () => {
  const small = goodBundle('bigquery');
  const executed = (text: string, more: Partial<ExecutedStatement> = {}): ExecutedStatement => ({
    job: 'j',
    position: 0,
    procedure: 'demo-project.nexus.nexus_resolve_with',
    kind: 'SQL',
    text,
    dynamic: false,
    milliseconds: 1,
    error: null,
    ...more,
  });
  const complaints = async (...statements: ExecutedStatement[]) =>
    (await checkExecuted(small, statements, analyser)).findings.map(({ object, message, sql }) => [
      object,
      message,
      sql,
    ]);

  test('takes what the procedure holds, however it is spaced', async () => {
    expect(
      await complaints(
        executed('UPDATE `demo-project.nexus.nexus_lock` SET holder = NULL\n WHERE holder = v_run_id -- done'),
        executed('DECLARE v_round INT64 DEFAULT 0', { kind: 'DECLARE' }),
        executed('SET v_changed = @@row_count', { kind: 'SET' }),
        executed('(v_changed = 0 OR v_round >= 100)', { kind: 'CONDITION' }),
        executed('(SELECT part, COUNT(*) AS n FROM w_batch GROUP BY part)', { kind: 'FOR' }),
        executed('COMMIT TRANSACTION'),
        executed("CALL `demo-project.nexus`.nexus_resolve_with('{}')", {
          kind: 'CALL',
          procedure: 'demo-project.nexus.nexus_resolve',
        }),
        executed('SELECT 1 AS of_a_client', { procedure: null }),
      ),
    ).toEqual([]);
  });

  test('refuses what it does not hold, what another procedure holds, and what the analyser refused', async () => {
    const update = 'UPDATE `demo-project.nexus.nexus_lock` SET holder = NULL WHERE holder = v_run_id';
    expect(
      await complaints(executed('SELECT 1'), executed(update, { procedure: 'demo-project.nexus.nexus_resolve' })),
    ).toEqual([
      ['nexus_resolve_with', 'a run executed this SQL, and the analyser did not accept it', 'SELECT 1'],
      ['nexus_resolve', 'a run executed this SQL, and the analyser did not accept it', update],
    ]);
    const [from, to] = ['SET v_changed = @@row_count', "SET v_changed = 'many'"];
    const changed = await checkExecuted(changedBundle('bigquery', from, to), [executed(to, { kind: 'SET' })], analyser);
    expect(changed.findings).toHaveLength(1);
  });

  test('analyses a dynamic statement as it was executed', async () => {
    const dynamic = { kind: 'EXECUTE', dynamic: true };
    const wrong = 'SELECT no_such_column FROM `demo-project.nexus.nexus_lock`';
    expect(
      await complaints(
        executed('SELECT holder FROM `demo-project.nexus.nexus_lock`', dynamic),
        executed('SELECT key FROM w_batch', dynamic),
        executed(wrong, dynamic),
      ),
    ).toEqual([
      ['nexus_resolve_with', 'a run executed this dynamic statement, and the analyser did not accept it', wrong],
    ]);
  });
});
