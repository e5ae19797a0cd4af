import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, truncate } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const LAB = dirname(fileURLToPath(import.meta.url));
/** Milliseconds; the emulator is up in a second where nothing else runs. */
const PATIENCE = 60_000;
const LOG_TAIL = 4000;

/** The interpreter of the lab's virtual environment. */
export const labPython = join(LAB, '.venv', 'bin', 'python');

/** A statement that was executed, sent by a client or by the body of a procedure. */
export interface ExecutedStatement {
  /** Query id. */
  readonly query: string;
  /** Query id of what the client sent, such as the CALL; the own one of a statement that the client sent. */
  readonly root: string;
  readonly session: number;
  /** Order of execution below the root, from 0, which is the root itself. */
  readonly position: number;
  /** database.schema.procedure whose body sent it; null for what the client sent. */
  readonly procedure: string | null;
  /** SELECT, INSERT, CALL, BEGIN_TRANSACTION, COMMIT, …: its first word. */
  readonly kind: string;
  /** As it was sent, before values were bound. */
  readonly text: string;
  /** QUERY_TAG of the session. */
  readonly tag: string;
  readonly rows: number;
  readonly milliseconds: number;
  readonly error: string | null;
}

/** A running emulator. */
export interface SnowflakeServer {
  /** `accessUrl` of a client. */
  readonly accessUrl: string;
  readonly host: string;
  readonly port: number;
  /** What was executed so far, in the order of the statements of clients to end, and below each of execution. */
  executed(): Promise<ExecutedStatement[]>;
  /** Empties the list of `executed`. */
  forgetExecuted(): Promise<void>;
  /** Throws, with the end of its log, when it had ended by itself. */
  stop(): Promise<void>;
}

/** Starts the emulator with its repairs and no data. It ends with this process, however this process ends. */
export async function startSnowflake(): Promise<SnowflakeServer> {
  const folder = await mkdtemp(join(tmpdir(), 'nexus-snowflake-'));
  const executedLog = join(folder, 'executed.jsonl');
  // The emulator watches its standard input, which the system closes when this process is gone.
  const server = spawn(labPython, ['-m', 'emulator', '--log', executedLog], {
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
      // It ends with 0 when it is told to.
      if (!stopping || code !== 0) died = `ended with ${code ?? signal}`;
      resolve();
    });
  });
  const explained = (what: string) =>
    new Error(`the Snowflake emulator ${what}; the end of its log:\n${log || '(empty)'}`);

  let accessUrl: string;
  try {
    accessUrl = await new Promise<string>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`did not answer within ${PATIENCE / 1000} s`)), PATIENCE);
      const failed = (why: string) => {
        clearTimeout(timer);
        reject(new Error(why));
      };
      server.once('error', (error) => failed(error.message));
      server.once('close', (code, signal) => failed(`ended with ${code ?? signal}`));
      createInterface(server.stdout).once('line', (line) => {
        clearTimeout(timer);
        resolve((JSON.parse(line) as { url: string }).url);
      });
    });
  } catch (error) {
    server.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true });
    throw explained((error as Error).message);
  }
  // A test run that forgot to stop it shall end all the same.
  server.unref();
  for (const stream of [server.stdin, server.stdout, server.stderr]) (stream as unknown as Socket).unref();

  const { hostname: host, port } = new URL(accessUrl);
  return {
    accessUrl,
    host,
    port: Number(port),
    async executed() {
      const lines = (await readFile(executedLog, 'utf8').catch(() => '')).split('\n').filter(Boolean);
      const statements = lines.map((line) => JSON.parse(line) as ExecutedStatement);
      const roots = new Map<string, number>();
      for (const { root } of statements) if (!roots.has(root)) roots.set(root, roots.size);
      return statements.sort(
        (one, other) => (roots.get(one.root) ?? 0) - (roots.get(other.root) ?? 0) || one.position - other.position,
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
