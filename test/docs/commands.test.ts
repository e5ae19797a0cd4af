import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { NexusConfig } from '../../config/types.ts';
import { createProgram } from '../../cli/program.ts';
import { nexus, plainOutput } from '../cli/support/terminal.ts';
import { runBlock } from './shell.ts';
import { codeBlocks, pages, PROJECT, prose, readProjectFile } from './support.ts';

const CALLED = /^npx nexus-warehouse\b/;
/** What a terminal is asked, or what is not this command's: comments, and where its output goes. */
const AROUND = /\s+(#|>).*$/;

/** Commands of pages; those in the tutorial are executed by its own test, one after the other. */
const commandsOf = (page: string): { readonly inBlocks: string[]; readonly inProse: string[] } => {
  const text = readProjectFile(page);
  const inBlocks = codeBlocks(text)
    .flatMap(({ code }) => code.split('\n'))
    .filter((line) => CALLED.test(line))
    .map((line) => line.replace(AROUND, ''));
  const inProse = Array.from(prose(text).matchAll(/`(npx nexus-warehouse [^`]+)`/g), ([, command = '']) => command);
  // With these a page tells how a command is called, and calls nothing.
  return { inBlocks, inProse: inProse.filter((command) => !/ [<[]|"CALL \.\.\."/.test(command)) };
};
const shown = pages()
  .filter((page) => page !== 'docs/tutorial.md')
  .map((page) => ({ page, ...commandsOf(page) }));

/** Arguments as a shell reads them, by the command as it is written. */
function argumentsOf(commands: readonly string[], directory: string): Map<string, string[]> {
  const calls = runBlock(commands.join('\n'), directory);
  return new Map(commands.map((command, place) => [command, (calls[place] ?? []).slice(1)]));
}

/** What the command line says of a command that it does not take; it does nothing. */
async function refusalOf(args: readonly string[]): Promise<string> {
  const { stdout, stderr } = plainOutput();
  const program = createProgram({ stdout, stderr });
  for (const command of program.commands) command.action(() => undefined);
  try {
    await program.parseAsync([...args], { from: 'user' });
    return '';
  } catch {
    return stderr.text;
  }
}

/** Commands that another test executes. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'npx nexus-warehouse init exports/*.csv': 'test/cli/init.test.ts',
  'npx nexus-warehouse init --database crm.duckdb': 'test/cli/init.test.ts',
  'npx nexus-warehouse demo': 'test/cli/demo.test.ts',
  // Worlds of other sizes are made there; the demo on one is the same.
  'npx nexus-warehouse demo --people 50000': 'test/fixtures/generate.test.ts',
  'npx nexus-warehouse show wild-thistle-coffee.com --max-characters 12000': 'test/cli/nexus.test.ts',
  'npx nexus-warehouse init --database env:CRM_URL --schema sales': 'test/labs/postgres/read.test.ts',
  // They need a database to publish to.
  'npx nexus-warehouse publish': 'test/cli/publish.test.ts',
  'npx nexus-warehouse publish --full': 'test/cli/publish.test.ts',
  // Without SQL it is a prompt.
  'npx nexus-warehouse query': 'test/cli/prompt.test.ts',
  'npx nexus-warehouse query --database demo.duckdb': 'test/cli/prompt.test.ts',
  'npx nexus-warehouse query --config nexus.config.json "SELECT name, email, phone, stripe_customer_id, lifecycle_stage FROM nexus_persons ORDER BY name"':
    'test/docs/mapping.test.ts',
  // They go on until they are stopped.
  'npx nexus-warehouse mcp': 'test/cli/mcp.test.ts',
  'npx nexus-warehouse mcp --config /home/ann/crm/nexus.config.json': 'test/cli/mcp.test.ts',
  'npx nexus-warehouse explore': 'test/cli/explore.test.ts',
  'npx nexus-warehouse explore --database demo.duckdb': 'test/cli/explore.test.ts',
  'npx nexus-warehouse explore --write': 'test/cli/explore.test.ts',
  'npx nexus-warehouse explore --write --author ana': 'test/cli/explore.test.ts',
  // Of what is made later here.
  'npx nexus-warehouse status --database people.backup.duckdb': 'test/cli/backup.test.ts',
  'npx nexus-warehouse status --database trial.duckdb': 'test/cli/backup.test.ts',
};
/** In a sentence: a format, or a warehouse, is to be given. */
const INCOMPLETE = ['npx nexus-warehouse semantic', 'npx nexus-warehouse dbt'];
/** An id of nobody. */
const OF_NOBODY = 'npx nexus-warehouse show per_0123456789abcdef0123456789abcdef';

/** Verbs that are executed here, in an order in which they can be. */
const ORDER = [
  ...['doctor', 'deploy', 'plan-deploy', 'resolve', 'plan-run', 'audit', 'status', 'version', 'unlock'],
  ...['query', 'show', 'explain', 'report', 'semantic', 'dbt', 'build', 'backup'],
  ...['restore', 'forget', 'uninstall'],
];
/** These ask before they do something. */
const ASKING = ['restore', 'forget', 'uninstall'];

const verbOf = (command: string): string => command.split(' ')[2] ?? '';
const rank = (command: string): number => ORDER.indexOf(verbOf(command));
const needsAccount = (command: string): boolean => /(-w|--warehouse) (snowflake|bigquery)/.test(command);
/** The config of that name is the one that is read where none is named. */
const DEFAULT_CONFIG = ' --config nexus.config.json';

describe('commands on pages', () => {
  const directory = mkdtempSync(join(tmpdir(), 'nexus-commands-'));
  const own = join(directory, 'own_source');
  const before = process.cwd();
  const written = [...new Set(shown.flatMap(({ inBlocks }) => inBlocks))];
  const named = [...new Set(shown.flatMap(({ inProse }) => inProse))];
  let args: Map<string, string[]>;

  beforeAll(async () => {
    cpSync(join(PROJECT, 'docs/examples/own_source'), own, { recursive: true });
    const config = JSON.parse(readProjectFile('docs/examples/own_source/nexus.config.json')) as NexusConfig;
    const { duckdb } = config.targets['dev'] ?? {};
    // Places, for files that are written for a warehouse without a connection to it.
    const places = { bigquery: { project: 'my-project', location: 'EU' }, snowflake: { database: 'ANALYTICS' } };
    writeFileSync(
      join(own, 'nexus.config.json'),
      JSON.stringify({ ...config, targets: { dev: { ...places, ...(duckdb && { duckdb }) } } }),
    );
    process.chdir(own);
    mkdirSync('backups');
    const instance = await DuckDBInstance.create('crm.duckdb');
    const connection = await instance.connect();
    await connection.run(readProjectFile('docs/examples/own_source/crm.sql'));
    connection.closeSync();
    instance.closeSync();
    args = argumentsOf(written, own);
  });
  afterAll(() => {
    process.chdir(before);
    rmSync(directory, { recursive: true });
  });

  test('are taken by the command line, those that need an account too', async () => {
    const refused = await Promise.all(
      [...args].map(async ([command, given]) => ({ command, refusal: await refusalOf(given) })),
    );
    expect(refused.filter(({ refusal }) => refusal !== '')).toEqual([]);
    expect(await refusalOf(['resolve', '--everything'])).toContain("unknown option '--everything'");
  });

  test('in a sentence name options that there are', async () => {
    const refused = await Promise.all(
      [...argumentsOf(named, own)].map(async ([command, given]) => ({ command, refusal: await refusalOf(given) })),
    );
    // A sentence may leave out what a command needs.
    expect(refused.filter(({ refusal }) => /unknown|invalid|too many/.test(refusal))).toEqual([]);
  });

  test('are executed, here or where it is said', async () => {
    const sentences = argumentsOf(named, own);
    for (const command of INCOMPLETE) sentences.delete(command);
    const all = new Map([...args, ...sentences]);
    const ours = [...all.keys()].filter((command) => !needsAccount(command));
    const there = ours.filter((command) => command in ELSEWHERE);
    const here = ours
      .filter((command) => !(command in ELSEWHERE))
      .filter((command) => !command.includes(DEFAULT_CONFIG) || !all.has(command.replace(DEFAULT_CONFIG, '')));
    expect(there.sort()).toEqual(Object.keys(ELSEWHERE).sort());
    expect(Object.values(ELSEWHERE).filter((file) => !existsSync(join(PROJECT, file)))).toEqual([]);
    // A new one gets its place in the order, or the test that executes it.
    expect(here.filter((command) => rank(command) < 0)).toEqual([]);
    const failed: unknown[] = [];
    for (const command of here.sort((a, b) => rank(a) - rank(b))) {
      const given = all.get(command) ?? [];
      const result = await nexus(...given, ...(ASKING.includes(verbOf(command)) ? ['--yes'] : []));
      if (verbOf(command) === 'resolve' && !existsSync('demo.duckdb')) copyFileSync('people.duckdb', 'demo.duckdb');
      if (result.code !== (command === OF_NOBODY ? 1 : 0)) failed.push({ command, ...result });
    }
    expect(failed).toEqual([]);
  });
});
