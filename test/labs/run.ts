/**
 * The gates on what the build emits, `npm run test:emulators`: every BigQuery statement through Google's analyser and a lint
 * for what BigQuery's planner refuses all the same, every Snowflake statement through sqlfluff and a lint of its own; then
 * the behaviour suite on the engines that there are, and its tables in README.md and docs/behaviour.md.
 *
 *     tsx test/labs/run.ts [--only googlesql|sqlfluff|behaviour] [--dist <folder>]
 *
 * Ends with 1 when anything is refused, or when a lab cannot be set up and CI=true.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import { BEHAVIOUR_GATES, keepNotRun } from './behaviour/gate.ts';
import { checkBehaviourPages } from './behaviour_pages.ts';
import { formatFinding } from './finding.ts';
import type { GateResult } from './finding.ts';
import { createAnalyser } from './googlesql/analyser.ts';
import { checkGoogleSql } from './googlesql/gate.ts';
import { startServer } from './googlesql/server.ts';
import { lintBundle } from './lint/gate.ts';
import { readBundle } from './manifest.ts';
import { runOwnTests } from './own_tests.ts';
import type { Bundle } from './manifest.ts';
import { setupGoogleSql, setupSqlfluff } from './setup.ts';
import type { Setup } from './setup.ts';
import { checkSqlfluff } from './sqlfluff/gate.ts';

interface Lab {
  name: string;
  warehouse: 'bigquery' | 'snowflake';
  setup: () => Setup;
  check: (bundle: Bundle) => Promise<GateResult & { dynamic?: string[] }>;
}

const LABS: Lab[] = [
  {
    name: 'googlesql',
    warehouse: 'bigquery',
    setup: setupGoogleSql,
    check: async (bundle) => {
      const server = await startServer();
      try {
        return await checkGoogleSql(bundle, await createAnalyser(server));
      } finally {
        server.stop();
      }
    },
  },
  { name: 'sqlfluff', warehouse: 'snowflake', setup: setupSqlfluff, check: checkSqlfluff },
];


const BEHAVIOUR = 'behaviour';
const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const print = (text: string) => process.stdout.write(`${text}\n`);

async function main(): Promise<boolean> {
  const { values } = parseArgs({ options: { only: { type: 'string' }, dist: { type: 'string' } } });
  const labs = LABS.filter(({ name }) => values.only === undefined || values.only === name);
  // The suite builds its own bundles: it says nothing about those of a folder.
  const runsBehaviour = values.only === BEHAVIOUR || (values.only === undefined && values.dist === undefined);
  if (labs.length === 0 && !runsBehaviour) {
    throw new Error(`--only takes ${[...LABS.map(({ name }) => name), BEHAVIOUR].join(' or ')}`);
  }
  const dist = values.dist ?? join(ROOT, 'dist');
  const complete = () => labs.every(({ warehouse }) => existsSync(join(dist, warehouse, 'manifest.json')));
  if (!complete() && values.dist === undefined) {
    print('dist/ is not complete: building');
    spawnSync('npx', ['nexus', 'build'], { cwd: ROOT, stdio: 'inherit' });
  }
  if (!complete())
    throw new Error(`${dist} has no manifest.json for ${labs.map(({ warehouse }) => warehouse).join(', ')}`);

  const table = new Table({
    head: ['gate', 'statements', 'refused', 'lint', 'seconds'],
    style: { head: [], border: [] },
  });
  const reports: string[] = [];
  let passed = true;
  for (const lab of labs) {
    const bundle = readBundle(join(dist, lab.warehouse));
    const lint = lintBundle(bundle);
    const started = performance.now();
    const setup = lab.setup();
    const result = setup.ready ? await lab.check(bundle) : { statements: 0, findings: [], dynamic: [] };
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const findings = [...result.findings, ...lint.findings];
    const refused = findings.filter(({ rule }) => rule === lab.name).length;
    if (findings.length > 0) passed = false;
    if (!setup.ready) {
      reports.push(`${lab.name} was NOT RUN: ${setup.reason}`);
      if (process.env['CI'] === 'true') passed = false;
    }
    table.push([lab.name, setup.ready ? result.statements : 'not run', refused, findings.length - refused, seconds]);
    reports.push(...findings.map(formatFinding));
    for (const place of result.dynamic ?? []) reports.push(`not analysed, its text is made at run time: ${place}`);
  }
  if (reports.length > 0) print(`${reports.join('\n\n')}\n`);
  if (labs.length > 0) print(table.toString());
  const behaves = !runsBehaviour || (await runBehaviour());
  const isWhole = values.only === undefined && values.dist === undefined;
  const holds = !isWhole || runOwnTests(print);
  return passed && behaves && holds;
}

/** The behaviour suite on each engine: its cases, and which of them failed, are printed as they end. */
async function runBehaviour(): Promise<boolean> {
  const table = new Table({ head: [BEHAVIOUR, 'cases', 'failed', 'seconds'], style: { head: [], border: [] } });
  let passed = true;
  for (const gate of BEHAVIOUR_GATES) {
    const started = performance.now();
    const setup = await gate.setup();
    if (setup.ready) {
      const { cases, failed } = gate.check();
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
  const isCi = process.env['CI'] === 'true';
  const wrong = checkBehaviourPages(!isCi);
  for (const finding of wrong) print(finding);
  return passed && (wrong.length === 0 || !isCi);
}

process.exitCode = (await main()) ? 0 : 1;
