import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT } from '../../../docs/support.ts';
import { LAB, labDbt } from '../setup.ts';

export interface DbtRun {
  readonly code: number;
  /** What it printed. */
  readonly output: string;
  /** Outcome of each node, by the node's name: success, pass, error, fail, skipped, ... */
  readonly statuses: ReadonlyMap<string, string>;
}

/** The example project, in a folder where tests may change it. */
export interface DbtProject {
  readonly directory: string;
  read(path: string): string;
  write(path: string, text: string): void;
  /** Runs dbt, such as `dbt('build', '--select', 'crm_events')`. */
  dbt(...args: string[]): Promise<DbtRun>;
  remove(): void;
}

/** Nothing may be fetched and nothing reported: every way out of this machine is closed. */
const ENVIRONMENT = {
  DBT_SEND_ANONYMOUS_USAGE_STATS: 'false',
  DO_NOT_TRACK: '1',
  NO_COLOR: '1',
  HTTP_PROXY: 'http://127.0.0.1:9',
  HTTPS_PROXY: 'http://127.0.0.1:9',
  NO_PROXY: '127.0.0.1,localhost',
};

interface RunResults {
  readonly results: readonly { readonly unique_id: string; readonly status: string }[];
}

/** `model.nexus_example.customers` to `customers`; a test's id ends with a hash. */
const nodeName = (id: string): string => id.split('.')[2] ?? id;

/**
 * Copies the example project to a temporary folder.
 *
 * @param output of the profile, an emulator
 * @param environment what the profile says where that is
 */
export function copyProject(output: string, environment: Readonly<Record<string, string>>): DbtProject {
  const directory = mkdtempSync(join(tmpdir(), 'nexus-dbt-'));
  cpSync(join(PROJECT, 'fixtures/dbt'), directory, { recursive: true });
  const at = (path: string): string => join(directory, path);
  const results = at('target/run_results.json');
  return {
    directory,
    read: (path) => readFileSync(at(path), 'utf8'),
    write: (path, text) => {
      writeFileSync(at(path), text);
    },
    remove: () => {
      rmSync(directory, { recursive: true });
    },
    dbt: (...args) =>
      new Promise((resolve) => {
        // What is read below shall be of this run; a retry starts from that of the last.
        if (args[0] !== 'retry') rmSync(results, { force: true });
        const env = { ...process.env, ...ENVIRONMENT, ...environment, DBT_TARGET: output };
        const profile = ['--profiles-dir', join(LAB, 'profiles')];
        execFile(labDbt, [...args, ...profile], { cwd: directory, env }, (error, stdout, stderr) => {
          const { results: nodes } = readResults(results);
          resolve({
            code: typeof error?.code === 'number' ? error.code : error === null ? 0 : 1,
            output: `${stdout}${stderr}`,
            statuses: new Map(nodes.map(({ unique_id, status }) => [nodeName(unique_id), status])),
          });
        });
      }),
  };
}

/** dbt writes none where it did not get as far as running nodes. */
function readResults(path: string): RunResults {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as RunResults;
  } catch {
    return { results: [] };
  }
}
