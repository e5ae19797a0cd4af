import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { labPython as bigQueryPython } from './bigquery/server.ts';
import { labPython as clientsPython } from './clients/clients.ts';
import type { AnalyserPackage } from './googlesql/server.ts';
import { GOOGLESQL, serverBinary } from './googlesql/server.ts';
import { labPython as snowflakePython } from './snowflake/server.ts';
import { packageOf } from './postgres/binaries.ts';
import { labPython as postgresPython } from './postgres/extension.ts';
import { SNOWFLAKE_ANALYSER } from './snowflake_types/gate.ts';
import { labPython as sqlfluffPython } from './sqlfluff/parser.ts';
import { labPython as sqlglotPython } from './sqlglot/gate.ts';

const HERE = dirname(fileURLToPath(import.meta.url));

/** A lab is ready, or this machine cannot have it, for a reason that a person can act on. */
export type Setup = { ready: true } | { ready: false; reason: string };
const READY: Setup = { ready: true };

function run(command: string, args: string[], cwd: string): Setup {
  const { status, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status === 0) return READY;
  return { ready: false, reason: `${command} ${args.join(' ')}: ${error?.message ?? stderr.trim().slice(-500)}` };
}

const version = (manifest: string) => (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;

/** Installs an analyser into its own folder; does nothing when the version of the lock file is there. */
function setupAnalyser(of: AnalyserPackage): Setup {
  const { lab, name } = of;
  const lock = JSON.parse(readFileSync(join(lab, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version: string }>;
  };
  const installed = join(lab, 'node_modules', name, 'package.json');
  if (!existsSync(installed) || version(installed) !== lock.packages[`node_modules/${name}`]?.version) {
    const outcome = run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], lab);
    if (!outcome.ready) return outcome;
  }
  if (serverBinary(of)) return READY;
  return { ready: false, reason: `${name} has no build for ${process.platform} ${process.arch}` };
}

/** A Chromium to open pages in. */
export function setupChromium(): Setup {
  const lab = join(HERE, 'chromium');
  const wanted = readFileSync(join(lab, 'package-lock.json'), 'utf8');
  const marker = join(lab, 'node_modules', 'installed.json');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return READY;
  const installed = run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], lab);
  if (installed.ready) writeFileSync(marker, wanted);
  return installed;
}

/** Postgres servers, a client that is not DuckDB's, and DuckDB's extension as a file. */
export function setupPostgres(): Setup {
  const servers = setupPostgresServers();
  return servers.ready ? setupPython(join(HERE, 'postgres'), postgresPython, '3.9') : servers;
}

function setupPostgresServers(): Setup {
  const lab = join(HERE, 'postgres');
  const wanted = readFileSync(join(lab, 'package-lock.json'), 'utf8');
  const marker = join(lab, 'node_modules', 'installed.json');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return READY;
  return alone(lab, () => {
    const installed = run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], lab);
    if (!installed.ready) return installed;
    for (const of of [packageOf('14'), packageOf('18')]) {
      if (!existsSync(of)) return { ready: false, reason: `no Postgres for ${process.platform} ${process.arch}` };
      // A package of npm has no links: their own script makes those of the libraries.
      const linked = run(process.execPath, [join(of, 'scripts', 'hydrate-symlinks.js')], of);
      if (!linked.ready) return linked;
    }
    writeFileSync(marker, wanted);
    return READY;
  });
}

/** Google's analyser and reference implementation. */
export const setupGoogleSql = (): Setup => setupAnalyser(GOOGLESQL);

/** Fivetran's analyser for Snowflake. */
export const setupSnowflakeTypes = (): Setup => setupAnalyser(SNOWFLAKE_ANALYSER);

/** Interpreters that may be here, newest first: PATH, pyenv, uv. */
function pythons(minimum: string): string[] {
  const minors = ['3.14', '3.13', '3.12', '3.11', '3.10'];
  const pyenv = join(homedir(), '.pyenv', 'versions');
  const newest = (a: string, b: string) => b.localeCompare(a, 'en', { numeric: true });
  const managed = existsSync(pyenv) ? readdirSync(pyenv).sort(newest) : [];
  const uv = spawnSync('uv', ['python', 'find', `>=${minimum}`], { encoding: 'utf8' });
  return [
    ...minors.map((minor) => `python${minor}`),
    'python3',
    ...managed.map((name) => join(pyenv, name, 'bin', 'python3')),
    ...(uv.status === 0 ? [uv.stdout.trim()] : []),
  ];
}

/** Milliseconds. Installing takes half a minute; a lock that is older was left by a process that was killed. */
const LONGEST_SETUP = 300_000;
const LOCK_POLL = 200;

/** Does one thing at a time in a folder, for all processes: tests of one lab run in several. */
function alone<T>(folder: string, work: () => T): T {
  const lock = join(folder, '.setup.lock');
  const isFree = () => {
    try {
      mkdirSync(lock);
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const made = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
      if (Date.now() - made > LONGEST_SETUP) rmSync(lock, { recursive: true, force: true });
      return false;
    }
  };
  while (!isFree()) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOCK_POLL);
  try {
    return work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/**
 * Makes a lab's virtual environment, `.venv`; does nothing when it holds the versions of the lab's requirements.txt.
 *
 * @param python its interpreter
 * @param minimum version of Python, such as `3.10`
 */
export function setupPython(lab: string, python: string, minimum: string): Setup {
  const venv = join(lab, '.venv');
  const marker = join(venv, 'installed.txt');
  const wanted = readFileSync(join(lab, 'requirements.txt'), 'utf8');
  const isDone = () => existsSync(marker) && readFileSync(marker, 'utf8') === wanted && existsSync(python);
  if (isDone()) return READY;
  return alone(lab, () => {
    if (isDone()) return READY;
    // A pyenv shim is on PATH for versions that are not chosen, and fails when it is run.
    const usable = `import sys, venv, ensurepip; sys.exit(sys.version_info < (${minimum.replace('.', ', ')}))`;
    const base = pythons(minimum).find((candidate) => spawnSync(candidate, ['-c', usable]).status === 0);
    if (!base) return { ready: false, reason: `no Python >= ${minimum} with venv on PATH, in pyenv or in uv` };
    rmSync(venv, { recursive: true, force: true });
    const made = run(base, ['-m', 'venv', venv], lab);
    if (!made.ready) return made;
    const install = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', 'requirements.txt'];
    const installed = run(python, install, lab);
    if (installed.ready) writeFileSync(marker, wanted);
    return installed;
  });
}

/** Sets up sqlfluff in its own folder. */
export function setupSqlfluff(): Setup {
  return setupPython(join(HERE, 'sqlfluff'), sqlfluffPython, '3.10');
}

/** Sets up local-bigquery, which needs Python 3.13, in its own folder. */
export function setupBigQuery(): Setup {
  return setupPython(join(HERE, 'bigquery'), bigQueryPython, '3.13');
}

/** Sets up fakesnow, which needs Python 3.12 for the pinned numpy, in its own folder. */
export function setupSnowflake(): Setup {
  return setupPython(join(HERE, 'snowflake'), snowflakePython, '3.12');
}

/** Sets up Snowflake's command line and its connector for Python in their own folder. */
export function setupClients(): Setup {
  return setupPython(join(HERE, 'clients'), clientsPython, '3.10');
}

/** Sets up sqlglot in its own folder. */
export function setupSqlglot(): Setup {
  return setupPython(join(HERE, 'sqlglot'), sqlglotPython, '3.10');
}
