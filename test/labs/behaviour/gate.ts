import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setupBigQuery } from '../setup.ts';
import type { Setup } from '../setup.ts';
import { openAccount } from './account.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
const REPORTS = join(ROOT, 'dist', 'behaviour');

/** The outcome of the suite on an engine, as `dist/behaviour/<engine>.json` holds it. */
interface Report {
  readonly engine: string;
  readonly cases: readonly { readonly status: 'passed' | 'failed' | 'not run' }[];
}

export interface BehaviourResult {
  readonly cases: number;
  readonly failed: number;
}

/** Something that the behaviour suite can be run on. */
export interface BehaviourGate {
  readonly name: string;
  /** A lab that cannot be set up is a failure of CI; an account that is not there never is. */
  readonly isLab: boolean;
  setup(): Promise<Setup>;
  check(): BehaviourResult;
}

/** Runs the suite; its cases are printed as they end. */
function run(report: string, live: string): BehaviourResult {
  const file = join(REPORTS, `${report}.json`);
  rmSync(file, { force: true });
  const jest = ['node_modules/jest/bin/jest.js', '--config', 'test/labs/behaviour/jest.config.js'];
  const { status, signal } = spawnSync(process.execPath, ['--experimental-vm-modules', '--no-warnings', ...jest], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, NEXUS_ENGINE: 'bigquery', NEXUS_LIVE: live },
  });
  if (!existsSync(file)) {
    process.stderr.write(`behaviour on ${report}: jest ended with ${String(signal ?? status)} and left no report\n`);
    return { cases: 0, failed: 1 };
  }
  const { cases } = JSON.parse(readFileSync(file, 'utf8')) as Report;
  return { cases: cases.length, failed: cases.filter(({ status }) => status !== 'passed').length };
}

/** Keeps that the suite was not run on an engine, and why. */
export function keepNotRun(report: string, reason: string): void {
  mkdirSync(REPORTS, { recursive: true });
  writeFileSync(join(REPORTS, `${report}.json`), `${JSON.stringify({ engine: report, reason, cases: [] }, null, 2)}\n`);
}

async function setupLive(): Promise<Setup> {
  if (process.env['NEXUS_LIVE'] !== 'bigquery') return { ready: false, reason: 'NEXUS_LIVE is not bigquery' };
  try {
    await (await openAccount()).close();
    return { ready: true };
  } catch (error) {
    return { ready: false, reason: (error as Error).message };
  }
}

export const BEHAVIOUR_GATES: readonly BehaviourGate[] = [
  {
    name: 'bigquery',
    isLab: true,
    setup: () => Promise.resolve(setupBigQuery()),
    check: () => run('bigquery', ''),
  },
  { name: 'bigquery-live', isLab: false, setup: setupLive, check: () => run('bigquery-live', 'bigquery') },
];
