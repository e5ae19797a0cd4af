import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BehaviourReport } from '../behaviour_table.ts';
import { setupBigQuery, setupSnowflake } from '../setup.ts';
import type { Setup } from '../setup.ts';
import { openAccount } from './account.ts';
import { startEmulators } from './emulators.ts';
import { openSnowflakeAccount } from './snowflake_account.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
const REPORTS = join(ROOT, 'dist', 'behaviour');

export interface BehaviourResult {
  readonly cases: number;
  readonly failed: number;
}

/** Something that the behaviour suite can be run on. */
export interface BehaviourGate {
  /** Of its report as well. */
  readonly name: string;
  /** A lab that cannot be set up is a failure of CI; an account that is not there never is. */
  readonly isLab: boolean;
  setup(): Promise<Setup>;
  check(): Promise<BehaviourResult>;
}

/** Runs the suite with settings of the environment; its cases are printed as they end. */
async function run(
  report: string,
  settings: Readonly<Record<string, string>>,
  options: readonly string[] = [],
): Promise<BehaviourResult> {
  const file = join(REPORTS, `${report}.json`);
  rmSync(file, { force: true });
  const jest = ['node_modules/jest/bin/jest.js', '--config', 'test/labs/behaviour/jest.config.js', ...options];
  const running = spawn(process.execPath, ['--experimental-vm-modules', '--no-warnings', ...jest], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, NEXUS_LIVE: '', ...settings },
  });
  const [status, signal] = (await once(running, 'close')) as [number | null, string | null];
  if (!existsSync(file)) {
    process.stderr.write(`behaviour on ${report}: jest ended with ${String(signal ?? status)} and left no report\n`);
    return { cases: 0, failed: 1 };
  }
  const { cases } = JSON.parse(readFileSync(file, 'utf8')) as BehaviourReport;
  return { cases: cases.length, failed: cases.filter(({ status }) => status !== 'passed').length };
}

/** Keeps that the suite was not run on an engine, and why. */
export function keepNotRun(report: string, reason: string): void {
  mkdirSync(REPORTS, { recursive: true });
  writeFileSync(join(REPORTS, `${report}.json`), `${JSON.stringify({ engine: report, reason, cases: [] }, null, 2)}\n`);
}

const lab = (name: string, warehouse: 'bigquery' | 'snowflake', setup: () => Setup): BehaviourGate => ({
  name,
  isLab: true,
  setup: () => Promise.resolve(setup()),
  async check() {
    const { environment, workers, stop } = await startEmulators(warehouse);
    const result = await run(name, { NEXUS_ENGINE: warehouse, ...environment }, ['-w', String(workers)]);
    await stop();
    return result;
  },
});

/** @param open tries the account. @throws why there is none */
const account = (warehouse: string, open: () => Promise<{ close(): Promise<void> }>): BehaviourGate => ({
  name: `${warehouse}-live`,
  isLab: false,
  async setup() {
    if (process.env['NEXUS_LIVE'] !== warehouse) return { ready: false, reason: `NEXUS_LIVE is not ${warehouse}` };
    try {
      await (await open()).close();
      return { ready: true };
    } catch (error) {
      return { ready: false, reason: (error as Error).message };
    }
  },
  check: () => run(`${warehouse}-live`, { NEXUS_ENGINE: warehouse, NEXUS_LIVE: warehouse }),
});

export const BEHAVIOUR_GATES: readonly BehaviourGate[] = [
  lab('bigquery', 'bigquery', setupBigQuery),
  lab('snowflake', 'snowflake', setupSnowflake),
  account('bigquery', openAccount),
  account('snowflake', openSnowflakeAccount),
];
