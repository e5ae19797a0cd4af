/**
 * The gates on what the build emits, `npm run test:emulators`: every BigQuery statement through Google's analyser and a lint
 * for what BigQuery's planner refuses all the same, every Snowflake statement through sqlfluff and a lint of its own; then
 * the behaviour suite on the engines that there are, and its tables in README.md and docs/behaviour.md.
 *
 *     tsx test/labs/run.ts [--only googlesql|sqlfluff|snowflake_types|clients|sqlglot|reference|behaviour,…] [--dist <folder>] [--every-case]
 *
 * `--every-case` asks emulators also what only the rules decide, which takes twice as long, and leaves the tables as they are.
 * Ends with 1 when anything is refused, or when a lab cannot be set up and CI=true.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import { BEHAVIOUR_GATES, keepNotRun } from './behaviour/gate.ts';
import { checkBehaviourPages } from './behaviour_pages.ts';
import { formatFinding } from './finding.ts';
import type { GateResult } from './finding.ts';
import { checkClients } from './clients/gate.ts';
import { createAnalyser } from './googlesql/analyser.ts';
import { checkGoogleSql } from './googlesql/gate.ts';
import type { AnalyserPackage, AnalyserServer } from './googlesql/server.ts';
import { GOOGLESQL, startServer } from './googlesql/server.ts';
import { lintBundle } from './lint/gate.ts';
import { readBundle } from './manifest.ts';
import { runOwnTests } from './own_tests.ts';
import type { Bundle } from './manifest.ts';
import { checkReference } from './reference/gate.ts';
import { setupClients, setupGoogleSql, setupSnowflakeTypes, setupSqlfluff, setupSqlglot } from './setup.ts';
import type { Setup } from './setup.ts';
import { checkSnowflakeTypes, SNOWFLAKE_ANALYSER } from './snowflake_types/gate.ts';
import { checkSqlglot } from './sqlglot/gate.ts';
import { checkSqlfluff } from './sqlfluff/gate.ts';

interface Lab {
  name: string;
  warehouse: 'bigquery' | 'snowflake';
  setup: () => Setup;
  /** `notes` are what it did not judge, or judged by itself only. */
  check: (bundle: Bundle) => Promise<GateResult & { notes?: readonly string[] }>;
}

async function withServer<T>(of: AnalyserPackage, work: (server: AnalyserServer) => Promise<T>): Promise<T> {
  const server = await startServer(of);
  try {
    return await work(server);
  } finally {
    server.stop();
  }
}

const LABS: Lab[] = [
  {
    name: 'googlesql',
    warehouse: 'bigquery',
    setup: setupGoogleSql,
    check: (bundle) =>
      withServer(GOOGLESQL, async (server) => {
        const { dynamic, ...result } = await checkGoogleSql(bundle, await createAnalyser(server));
        return { ...result, notes: dynamic.map((place) => `not analysed, its text is made at run time: ${place}`) };
      }),
  },
  { name: 'sqlfluff', warehouse: 'snowflake', setup: setupSqlfluff, check: checkSqlfluff },
  {
    name: 'snowflake_types',
    warehouse: 'snowflake',
    setup: setupSnowflakeTypes,
    check: (bundle) => withServer(SNOWFLAKE_ANALYSER, (server) => checkSnowflakeTypes(bundle, server)),
  },
  {
    name: 'clients',
    warehouse: 'snowflake',
    setup: setupClients,
    check: (bundle) => Promise.resolve(checkClients(bundle)),
  },
  ...(['bigquery', 'snowflake'] as const).map((warehouse): Lab => ({
    name: `sqlglot (${warehouse})`,
    warehouse,
    setup: setupSqlglot,
    check: (bundle) => Promise.resolve(checkSqlglot(bundle)),
  })),
  {
    name: 'reference',
    warehouse: 'bigquery',
    setup: setupGoogleSql,
    // Of the demo's own bundle: its rows are known, whatever the folder holds.
    check: () => withServer(GOOGLESQL, async (server) => checkReference(server, await createAnalyser(server))),
  },
];

/** What a lab is asked for by: sqlglot is one lab for two warehouses. */
const nameOf = ({ name }: Lab): string => name.split(' ')[0] ?? name;

const BEHAVIOUR = 'behaviour';

/** Gates keep one core busy, so that two lists of them take half the time of one. */
const LANES: readonly (readonly string[])[] = [
  ['googlesql', 'reference'],
  ['sqlfluff', 'snowflake_types', 'clients', 'sqlglot'],
];
const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const print = (text: string) => process.stdout.write(`${text}\n`);

async function main(): Promise<boolean> {
  const { values } = parseArgs({
    options: { only: { type: 'string' }, dist: { type: 'string' }, 'every-case': { type: 'boolean' } },
  });
  if (values['every-case']) process.env['NEXUS_EVERY_CASE'] = '1';
  const only = values.only?.split(',');
  const labs = LABS.filter(
    (lab) =>
      (only === undefined || only.includes(nameOf(lab))) &&
      // It runs the demo, not a bundle of a folder.
      (values.dist === undefined || lab.name !== 'reference'),
  );
  const isWhole = only === undefined && values.dist === undefined;
  // The suite builds its own bundles: it says nothing about those of a folder.
  const runsBehaviour = isWhole || only?.includes(BEHAVIOUR) === true;
  if (labs.length === 0 && !runsBehaviour) {
    throw new Error(`--only takes ${[...new Set([...LABS.map(nameOf), BEHAVIOUR])].join(' or ')}`);
  }
  const dist = values.dist ?? join(ROOT, 'dist');
  const complete = () => labs.every(({ warehouse }) => existsSync(join(dist, warehouse, 'manifest.json')));
  if (!complete() && values.dist === undefined) {
    print('dist/ is not complete: building');
    spawnSync('npx', ['nexus', 'build'], { cwd: ROOT, stdio: 'inherit' });
  }
  if (!complete())
    throw new Error(`${dist} has no manifest.json for ${labs.map(({ warehouse }) => warehouse).join(', ')}`);
  if (!isWhole) return (await runGates(labs, dist)) && (!runsBehaviour || (await runBehaviour()));
  const passed = await Promise.all(LANES.map(runLane));
  const behaves = await runBehaviour();
  const holds = runOwnTests(print);
  return passed.every(Boolean) && behaves && holds;
}

/** Runs gates in a process of their own, and prints what they say when all have ended. */
async function runLane(names: readonly string[]): Promise<boolean> {
  const gates = spawn(
    process.execPath,
    [...process.execArgv, fileURLToPath(import.meta.url), '--only', names.join(',')],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let said = '';
  for (const stream of [gates.stdout, gates.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  }
  const [status] = (await once(gates, 'close')) as [number | null];
  print(said.trimEnd());
  return status === 0;
}

/** Holds bundles against gates one after the other, and prints what they refuse and a table. */
async function runGates(labs: readonly Lab[], dist: string): Promise<boolean> {
  const table = new Table({
    head: ['gate', 'statements', 'refused', 'lint', 'seconds'],
    style: { head: [], border: [] },
  });
  const reports: string[] = [];
  let passed = true;
  for (const lab of labs) {
    const bundle = readBundle(join(dist, lab.warehouse));
    // Once for each warehouse, with the first lab of its bundle.
    const lint =
      labs.find(({ warehouse }) => warehouse === lab.warehouse) === lab ? lintBundle(bundle) : { findings: [] };
    const started = performance.now();
    const setup = lab.setup();
    const result = setup.ready ? await lab.check(bundle) : { statements: 0, findings: [] };
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const findings = [...result.findings, ...lint.findings];
    const refused = findings.filter(({ rule }) => rule === nameOf(lab)).length;
    if (findings.length > 0) passed = false;
    if (!setup.ready) {
      reports.push(`${lab.name} was NOT RUN: ${setup.reason}`);
      if (process.env['CI'] === 'true') passed = false;
    }
    table.push([lab.name, setup.ready ? result.statements : 'not run', refused, findings.length - refused, seconds]);
    reports.push(...findings.map(formatFinding));
    reports.push(...(result.notes ?? []));
  }
  if (reports.length > 0) print(`${reports.join('\n\n')}\n`);
  if (labs.length > 0) print(table.toString());
  return passed;
}

/** The behaviour suite on each engine: its cases, and which of them failed, are printed as they end. */
async function runBehaviour(): Promise<boolean> {
  const table = new Table({ head: [BEHAVIOUR, 'cases', 'failed', 'seconds'], style: { head: [], border: [] } });
  let passed = true;
  for (const gate of BEHAVIOUR_GATES) {
    const started = performance.now();
    const setup = await gate.setup();
    if (setup.ready) {
      const { cases, failed } = await gate.check();
      table.push([gate.name, cases, failed, ((performance.now() - started) / 1000).toFixed(1)]);
      if (failed > 0) passed = false;
    } else {
      print(`behaviour on ${gate.name}: not run (${setup.reason})`);
      keepNotRun(gate.name, setup.reason);
      table.push([gate.name, 'not run', '', '']);
      if (gate.isLab && process.env['CI'] === 'true') passed = false;
    }
  }
  print(table.toString());
  if (process.env['NEXUS_EVERY_CASE'] === '1') return passed;
  const isCi = process.env['CI'] === 'true';
  const wrong = checkBehaviourPages(!isCi);
  for (const finding of wrong) print(finding);
  return passed && (wrong.length === 0 || !isCi);
}

process.exitCode = (await main()) ? 0 : 1;
