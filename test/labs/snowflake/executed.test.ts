import { beforeAll, describe, expect, test } from '@jest/globals';
import { buildBundle } from '../../../build/build.ts';
import type { Bundle } from '../../../build/bundle.ts';
import { installScript } from '../../../deploy/install_script.ts';
import { loadConfig } from '../../../deploy/config_file.ts';
import { SnowflakeWarehouse } from '../../../warehouses/snowflake/snowflake.ts';
import { setupSqlfluff } from '../setup.ts';
import { abridged } from '../sqlfluff/abridge.ts';
import { parseSnowflake } from '../sqlfluff/parser.ts';
import { loadDemo } from './load_demo.ts';
import type { ExecutedStatement } from './server.ts';
import { useEmulator } from './support.ts';

/** What the procedures send, statement by statement, as the demo runs. */
const emulator = useEmulator();

const ORIGIN = / \/\* nexus (?:run=([0-9a-f-]{36}) )?step=(\w+) \*\//;
const VERBS = ['BEGIN TRANSACTION', 'COMMIT', 'ROLLBACK'];

/** The statements that the procedure of a call sent, below the CALL. */
type Sent = readonly ExecutedStatement[];
const stepsOf = (sent: Sent): string[] =>
  sent.map(({ text }) => {
    const plain = text.replace(ORIGIN, '');
    const step = ORIGIN.exec(text)?.[2] ?? '?';
    return VERBS.includes(plain) ? `${plain.split(' ')[0] ?? ''} (${step})` : step;
  });

let bundle: Bundle;
let runs: Record<'first' | 'idle' | 'whole' | 'autocommitOff', Sent>;

beforeAll(async () => {
  const setup = setupSqlfluff();
  if (!setup.ready) throw new Error(setup.reason);
  await loadDemo(emulator, 'LAB');
  const { config } = await loadConfig('nexus.config.json');
  bundle = buildBundle({ ...config, targets: { dev: { snowflake: { database: 'LAB' } } } }, 'snowflake');
  const warehouse = new SnowflakeWarehouse(emulator.connection, { database: 'LAB', schema: 'NEXUS' });
  await warehouse.executeScript(installScript(bundle));
  const sentBy = async (call: string): Promise<Sent> => {
    await emulator.server.forgetExecuted();
    await emulator.run(call);
    const executed = await emulator.server.executed();
    expect(executed.filter(({ error }) => error !== null)).toEqual([]);
    return executed.filter(({ procedure }) => procedure === 'LAB.NEXUS.NEXUS_RESOLVE_WITH');
  };
  runs = {
    first: await sentBy('CALL lab.nexus.nexus_resolve()'),
    idle: await sentBy('CALL lab.nexus.nexus_resolve()'),
    whole: await sentBy(`CALL lab.nexus.nexus_resolve_with('{"full_refresh": true}')`),
    autocommitOff: [],
  };
  await emulator.run('ALTER SESSION SET AUTOCOMMIT = FALSE');
  runs.autocommitOff = await sentBy(`CALL lab.nexus.nexus_resolve_with('{"full_refresh": true}')`);
  await emulator.run('ALTER SESSION SET AUTOCOMMIT = TRUE');
}, 300_000);

const CHANGES = ['publish_quarantine', 'log_decisions', 'publish_names', 'publish_ids', 'publish_map'];

describe('the statements of a run', () => {
  test('are 30 of the program, and four that open and close the transactions of the lock', () => {
    expect(stepsOf(runs.first)).toEqual([
      ...['begin', 'probe'],
      ...['BEGIN (take_lock)', 'take_lock', 'COMMIT (take_lock)'],
      ...['BEGIN (stage_batch)', 'stage_batch', 'normalize_values', 'gather', 'find_affected', 'link_rows'],
      ...['check_batch', 'resolve_identifiers'],
      ...['inherit_ids', 'assign_ids', 'run_clocks', 'base_states', 'derive_group_states', 'check_result'],
      ...['move_watermarks', 'append_to_log', 'publish_traits'],
      ...CHANGES,
      ...['publish_states', 'publish_due', 'record_run', 'publish_audiences', 'COMMIT (commit)'],
      ...['BEGIN (release_lock)', 'release_lock', 'COMMIT (release_lock)'],
    ]);
  });

  test('are two where nothing is new', () => {
    expect(stepsOf(runs.idle)).toEqual(['begin', 'probe']);
  });

  test('are the same in a full refresh, but for what changes nothing, and with AUTOCOMMIT off', () => {
    const whole = stepsOf(runs.first)
      .filter((step) => !CHANGES.includes(step))
      .map((step) => step.replace('stage_batch', 'stage_everything'));
    expect(stepsOf(runs.whole)).toEqual(whole);
    expect(stepsOf(runs.autocommitOff)).toEqual(whole);
  });

  test('say their run, from the first statement on that knows it', () => {
    for (const sent of Object.values(runs)) {
      const ids = sent.map(({ text }) => ORIGIN.exec(text)?.[1]);
      expect(ids[0]).toBeUndefined();
      expect(new Set(ids.slice(1)).size).toBe(1);
      expect(ids[1]).toMatch(/^[0-9a-f-]{36}$/);
    }
  });

  test('are those of the manifest', () => {
    const squeeze = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
    const known = new Set(
      bundle.objects.flatMap(({ statements = [] }) => statements.map(({ text }) => squeeze(text))).concat(VERBS),
    );
    const unknown = Object.values(runs)
      .flat()
      .map(({ text }) => squeeze(text.replace(ORIGIN, '')))
      .filter((text) => !known.has(text));
    expect(unknown).toEqual([]);
  });

  test('change rows in transactions only', () => {
    for (const sent of Object.values(runs)) {
      let open = false;
      for (const { text } of sent) {
        const plain = text.replace(ORIGIN, '');
        if (VERBS.includes(plain)) open = plain.startsWith('BEGIN');
        else if (!plain.startsWith('SELECT')) expect({ open, text }).toEqual({ open: true, text });
      }
      expect(open).toBe(false);
    }
  });

  test('are parsed by sqlfluff with the comments that they carry', async () => {
    const texts = [
      ...new Set(
        Object.values(runs)
          .flat()
          .map(({ text }) => text.replace(/run=\S+/, 'run=r')),
      ),
    ];
    expect(texts.length).toBeGreaterThan(28);
    const answers = await parseSnowflake(texts.map((text) => `${abridged(text)}\n;\n`));
    const refused = texts.filter((_text, index) => (answers[index] ?? []).length > 0);
    expect(refused.map((text) => ORIGIN.exec(text)?.[0])).toEqual([]);
  }, 120_000);
});

describe('a statement that fails inside a procedure', () => {
  test('is told with its step and query id, and leaves a run that failed, no transaction and no lock', async () => {
    // What another session sees is committed.
    const other = await emulator.another();
    await emulator.run('ALTER TABLE lab.nexus.nexus_work_map RENAME TO lab.nexus.nexus_work_gone');
    for (const autocommit of ['TRUE', 'FALSE']) {
      await emulator.run(`ALTER SESSION SET AUTOCOMMIT = ${autocommit}`);
      const call = `CALL lab.nexus.nexus_resolve_with('{"full_refresh": true}')`;
      const { message } = await emulator.refusal(call);
      expect(message).toMatch(/nexus_resolve_with, step assign_ids: [^]*NEXUS_WORK_MAP[^]*\(query id [0-9a-f-]{36}\)/);
      expect(await other.one('SELECT MAX(run_id) FROM lab.nexus.nexus_lock')).toEqual([null]);
      const [status, error] = await other.one(
        'SELECT status, error FROM lab.nexus.nexus_runs ORDER BY started_at DESC LIMIT 1',
      );
      expect(status).toBe('failed');
      expect(error).toContain('step assign_ids');
    }
    await emulator.run('ALTER TABLE lab.nexus.nexus_work_gone RENAME TO lab.nexus.nexus_work_map');
    for (const autocommit of ['TRUE', 'FALSE']) {
      await emulator.run(`ALTER SESSION SET AUTOCOMMIT = ${autocommit}`);
      const [result] = await emulator.one(`CALL lab.nexus.nexus_resolve_with('{"full_refresh": true}')`);
      expect(result).toMatchObject({ status: 'published' });
    }
  }, 120_000);
});
