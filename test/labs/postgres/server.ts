import type { ChildProcess } from 'node:child_process';
import { execFile, spawn } from 'node:child_process';
import { chmod, chown, mkdtemp, readFile, rm } from 'node:fs/promises';
import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { LabVersion } from './binaries.ts';
import { binariesOf } from './binaries.ts';
import type { Client } from './client.ts';
import { connect } from './client.ts';

/** Milliseconds; a server is up in a tenth of a second where nothing else runs. */
const PATIENCE = 60_000;
const POLL = 50;
const LOG_TAIL = 4000;

/** What a server of tests need not do: survive a machine that loses power. And what a test may look at: every statement. */
const SETTINGS = ['fsync=off', 'full_page_writes=off', 'shared_buffers=64MB', 'log_statement=all'];

/** The server watches nothing; this does: the system closes standard input when the process of the tests is gone. */
const WATCHED = '"$0" "$@" </dev/null & server=$!; cat >/dev/null; kill -QUIT $server; wait $server';

const run = promisify(execFile);

/** A running Postgres server, which listens on loopback. */
export interface PostgresServer {
  readonly host: string;
  readonly port: number;
  /** Its version, such as 15. */
  readonly major: number;
  /** A connection string of the superuser, or of another. */
  url(database?: string, user?: string, password?: string): string;
  connect(database?: string, user?: string): Promise<Client>;
  /** Makes an empty database. @returns its connection string */
  createDatabase(name: string): Promise<string>;
  /** Everything that it logged: its statements too. */
  log(): Promise<string>;
  /** As after a power cut: backends are gone, nothing is flushed, and the next start recovers. */
  crash(): Promise<void>;
  /** Starts it after a crash, with its data, on its port. */
  restart(): Promise<void>;
  /** Ends it and removes its data. */
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}

/** Postgres refuses to be run by root, which is who runs tests in many containers. */
async function otherUser(): Promise<{ uid: number; gid: number } | undefined> {
  if (userInfo().uid !== 0) return undefined;
  const { stdout } = await run('getent', ['passwd', 'postgres', 'nobody']).catch((error: { stdout?: string }) => ({
    stdout: error.stdout ?? '',
  }));
  const [, , uid, gid] = (stdout.split('\n')[0] ?? '').split(':').map(Number);
  return uid === undefined || gid === undefined ? { uid: 65534, gid: 65534 } : { uid, gid };
}

/** Starts a server with data of its own. It ends with this process, however this process ends. */
export async function startPostgres(version?: LabVersion): Promise<PostgresServer> {
  const bin = binariesOf(version);
  const folder = await mkdtemp(join(tmpdir(), 'nexus-postgres-'));
  const as = await otherUser();
  if (as !== undefined) await chown(folder, as.uid, as.gid);
  await chmod(folder, 0o700);
  const data = join(folder, 'data');
  const made = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'];
  await run(join(bin, 'initdb'), made, { ...as, cwd: '/' });
  const port = await freePort();
  const host = '127.0.0.1';
  const url = (database = 'postgres', user = 'postgres', password?: string): string =>
    `postgresql://${user}${password === undefined ? '' : `:${password}`}@${host}:${String(port)}/${database}`;
  const logFile = join(data, 'log', 'postgres.log');
  const options = [
    ...SETTINGS,
    `listen_addresses=${host}`,
    `port=${String(port)}`,
    `unix_socket_directories=${folder}`,
    'logging_collector=on',
    'log_directory=log',
    'log_filename=postgres.log',
    'log_rotation_age=0',
    'log_rotation_size=0',
  ];

  let server: ChildProcess | undefined;
  let ended: Promise<unknown> = Promise.resolve();

  async function start(): Promise<void> {
    const args = ['-c', WATCHED, join(bin, 'postgres'), '-D', data, ...options.flatMap((option) => ['-c', option])];
    const started = spawn('/bin/sh', args, { ...as, cwd: '/', stdio: ['pipe', 'ignore', 'pipe'] });
    let said = '';
    started.stderr.setEncoding('utf8').on('data', (chunk: string) => (said = (said + chunk).slice(-LOG_TAIL)));
    started.unref();
    for (const stream of [started.stdin, started.stderr]) (stream as unknown as Socket).unref();
    server = started;
    ended = once(started, 'close');
    const until = Date.now() + PATIENCE;
    for (;;) {
      try {
        const client = await connect(url());
        return await client.end();
      } catch (error) {
        if (Date.now() < until) {
          await new Promise((resolve) => setTimeout(resolve, POLL));
          continue;
        }
        const log = await readFile(logFile, 'utf8').catch(() => '');
        throw new Error(`Postgres did not answer: ${(error as Error).message}\n${said}${log.slice(-LOG_TAIL)}`);
      }
    }
  }

  async function crash(): Promise<void> {
    server?.ref();
    server?.stdin?.end();
    await ended;
    server = undefined;
  }

  try {
    await start();
  } catch (error) {
    await crash();
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  const { stdout: said } = await run(join(bin, 'postgres'), ['--version']);
  return {
    host,
    port,
    major: Number(/(\d+)\.\d+/.exec(said)?.[1]),
    url,
    connect: (database, user) => connect(url(database, user)),
    async createDatabase(name) {
      const client = await connect(url());
      await client.query(`CREATE DATABASE "${name}"`);
      await client.end();
      return url(name);
    },
    log: () => readFile(logFile, 'utf8'),
    crash,
    restart: start,
    async stop() {
      await crash();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
