import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, truncate } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const LAB = dirname(fileURLToPath(import.meta.url));
export const PROJECT = 'test';
/** Milliseconds; the emulator is up in 1.5 seconds where nothing else runs. */
const PATIENCE = 60_000;
const LOG_TAIL = 4000;

/** The interpreter of the lab's virtual environment. */
export const labPython = join(LAB, '.venv', 'bin', 'python');

/** A statement or an expression of a script that a job executed. */
export interface ExecutedStatement {
  /** Id of the job that the client started, such as the one of a CALL. */
  readonly job: string;
  /** Order of execution in the job, from 0. */
  readonly position: number;
  /** project.dataset.procedure whose body holds it; null for the text of the job itself. */
  readonly procedure: string | null;
  /** SQL, SET, DECLARE, FOR, RAISE, CALL, EXECUTE, PROCEDURE, …; CONDITION for what IF, CASE, ASSERT and loops test. */
  readonly kind: string;
  /** As it stands in the script; of EXECUTE IMMEDIATE the text that was executed. */
  readonly text: string;
  readonly dynamic: boolean;
  readonly milliseconds: number;
  readonly error: string | null;
}

export interface BigQueryOptions {
  /** Where the data is kept after the end. Without it the data is in a temporary folder and removed. */
  readonly dataDirectory?: string;
}

/** A running emulator. */
export interface BigQueryServer {
  /** `apiEndpoint` of a client. */
  readonly endpoint: string;
  readonly project: string;
  /** What its jobs executed so far, in the order of the jobs' first statements to end, and within a job of execution. */
  executed(): Promise<ExecutedStatement[]>;
  /** Empties the list of `executed`. */
  forgetExecuted(): Promise<void>;
  /** Throws, with the end of its log, when it had ended by itself. */
  stop(): Promise<void>;
}

/** Starts the emulator with its repairs and fresh data. It ends with this process, however this process ends. */
export async function startBigQuery({ dataDirectory }: BigQueryOptions = {}): Promise<BigQueryServer> {
  const data = dataDirectory ?? (await mkdtemp(join(tmpdir(), 'nexus-bigquery-')));
  const args = ['-m', 'emulator', '--project', PROJECT, '--data-dir', data];
  if (dataDirectory === undefined) args.push('--remove-data');
  // The emulator watches its standard input, which the system closes when this process is gone.
  const server = spawn(labPython, args, {
    cwd: LAB,
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' },
  });
  let log = '';
  server.stderr.setEncoding('utf8').on('data', (chunk: string) => (log = (log + chunk).slice(-LOG_TAIL)));
  let stopping = false;
  let died: string | undefined;
  const ended = new Promise<void>((resolve) => {
    server.once('close', (code, signal) => {
      if (!stopping) died = `ended with ${code ?? signal}`;
      resolve();
    });
  });
  const explained = (what: string) =>
    new Error(`the BigQuery emulator ${what}; the end of its log:\n${log || '(empty)'}`);

  let endpoint: string;
  try {
    endpoint = await new Promise<string>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`did not answer within ${PATIENCE / 1000} s`)), PATIENCE);
      const failed = (why: string) => {
        clearTimeout(timer);
        reject(new Error(why));
      };
      server.once('error', (error) => failed(error.message));
      server.once('close', (code, signal) => failed(`ended with ${code ?? signal}`));
      createInterface(server.stdout).once('line', (line) => {
        clearTimeout(timer);
        resolve((JSON.parse(line) as { endpoint: string }).endpoint);
      });
    });
  } catch (error) {
    server.kill('SIGKILL');
    if (dataDirectory === undefined) await rm(data, { recursive: true, force: true });
    throw explained((error as Error).message);
  }
  // A test run that forgot to stop it shall end all the same.
  server.unref();
  for (const stream of [server.stdin, server.stdout, server.stderr]) (stream as unknown as Socket).unref();

  const executedLog = join(data, 'executed.jsonl');
  return {
    endpoint,
    project: PROJECT,
    async executed() {
      const lines = (await readFile(executedLog, 'utf8').catch(() => '')).split('\n').filter(Boolean);
      const statements = lines.map((line) => JSON.parse(line) as ExecutedStatement);
      const jobs = new Map<string, number>();
      for (const { job } of statements) if (!jobs.has(job)) jobs.set(job, jobs.size);
      return statements.sort(
        (one, other) => (jobs.get(one.job) ?? 0) - (jobs.get(other.job) ?? 0) || one.position - other.position,
      );
    },
    async forgetExecuted() {
      await truncate(executedLog).catch(() => undefined);
    },
    async stop() {
      stopping = true;
      server.stdin.end();
      server.ref();
      await ended;
      if (died !== undefined) throw explained(`${died} before it was stopped`);
    },
  };
}
