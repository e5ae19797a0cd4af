import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildBundle } from '../build/build.ts';
import { checkSources } from '../deploy/check_sources.ts';
import { deploy } from '../deploy/deploy.ts';
import type { DuckDbWarehouse } from '../warehouses/duckdb/duckdb.ts';
import { removeEarlierDemo } from './demo_database.ts';
import { nextQueries, readStory, renderStory } from './demo_story.ts';
import { loadRawTables, withWorld } from './demo_world.ts';
import { UsageError } from './errors.ts';
import type { Output } from './output.ts';
import { count, counted, seconds } from './output.ts';
import { writeReport } from './report.ts';
import type { ResolveReport } from './resolve.ts';
import { runResolve } from './resolve.ts';
import type { CommonOptions, Session } from './session.ts';
import { databasePath, openSession, withNewDatabase } from './session.ts';
import { cellText, renderTable } from './table.ts';

const CONFIG = fileURLToPath(new URL('../nexus.config.json', import.meta.url));
/** The only name of a file that the demo deletes, in the folder where it is called. */
const DATABASE = 'demo.duckdb';
const REPORT = 'nexus_demo.html';

interface DemoOptions extends CommonOptions {
  readonly people?: string;
}

function peopleOf({ people }: DemoOptions): number | undefined {
  if (people === undefined) return undefined;
  if (/^[1-9]\d{0,6}$/.test(people)) return Number(people);
  throw new UsageError(`--people must be a whole number from 1 to 9999999, and is ${people}`);
}

const total = (rows: Readonly<Record<string, number>>): number => Object.values(rows).reduce((sum, n) => sum + n, 0);

/** The session of the demo's config, whose database lies in a folder of the user's: an installation may not be written to. */
async function demoSession(options: DemoOptions, output: Output, directory: string): Promise<Session> {
  const session = await openSession({ ...options, config: CONFIG }, output);
  const { config, target } = session;
  const duckdb = { ...config.targets[target]?.duckdb, path: join(directory, DATABASE) };
  return { ...session, config: { ...config, targets: { ...config.targets, [target]: { duckdb } } } };
}

/** `nexus demo`: from raw rows to a timeline, in a database that is made anew where one stands. */
export async function demo(output: Output, options: DemoOptions, directory = process.cwd()): Promise<void> {
  if (options.warehouse !== undefined && options.warehouse !== 'duckdb') {
    throw new UsageError('The demo runs on the embedded DuckDB, and on nothing else.');
  }
  const people = peopleOf(options);
  const begun = performance.now();
  const session = await demoSession(options, output, directory);
  const path = databasePath(session);
  await removeEarlierDemo(session);
  await withNewDatabase(session, async (database) => {
    const raw = await output.stage(
      people === undefined ? 'Load the sample' : `Make ${counted(people, 'person', 'people')}`,
      () => withWorld(people, (directory) => loadRawTables(database, directory)),
      (rows) => `${counted(total(rows), 'raw row')} in ${counted(Object.keys(rows).length, 'table')}`,
    );
    const report = await deployAndResolve(database, session, output);
    await database.useSchema();
    const facts = await database.query(FACTS);
    const setAside = await database.query(SET_ASIDE);
    const story = await readStory(database);
    const page = await output.stage(
      'Draw a page',
      () => writeReport(database, join(directory, REPORT)),
      ({ entities }) => `${counted(entities, 'entity', 'people and companies')} → ${REPORT}`,
    );
    output.result({
      people,
      database: path,
      page: page.path,
      raw_rows: raw,
      resolve: report,
      facts: Object.fromEntries(facts.rows.map(([name, value]) => [String(name), Number(value)])),
      set_aside: setAside.rows.map(([what, reason, rule, values]) => ({ what, reason, rule, values: Number(values) })),
      story,
      milliseconds: performance.now() - begun,
    });
    output.print();
    output.print(output.color.bold('What came out'));
    output.print();
    output.print(`  ${'raw rows'.padEnd(20)} ${count(total(raw)).padStart(10)}`);
    for (const [name, value] of facts.rows) {
      output.print(`  ${cellText(name).padEnd(20)} ${count(Number(value)).padStart(10)}`);
    }
    output.print();
    output.print(output.color.bold('Set aside: these link nobody'));
    output.print();
    output.print(renderTable(setAside, output));
    output.print();
    if (story) output.print(renderStory(story, output));
    output.print();
    output.print(output.color.bold('Try next'));
    for (const { title, text } of nextQueries(story)) {
      output.print();
      output.print(output.color.dim(`-- ${title}`));
      output.print(text);
    }
    output.print();
    output.print(`to look at, in a browser: ${output.color.bold(page.path)}`);
    output.print(`in a SQL prompt: ${output.color.bold(`npx nexus-warehouse query --database ${DATABASE}`)}`);
    output.print(output.color.dim(`Done in ${seconds(performance.now() - begun).trim()}; the database is ${path}.`));
  });
}

async function deployAndResolve(database: DuckDbWarehouse, session: Session, output: Output): Promise<ResolveReport> {
  const bundle = await output.stage(
    'Build the bundle',
    () => Promise.resolve(buildBundle(session.config, 'duckdb', session.target)),
    ({ objects }) => counted(objects.length, 'object'),
  );
  await output.stage('Check the sources', () => checkSources(database, session.config));
  await output.stage(
    'Deploy',
    (at) =>
      deploy(database, bundle, ({ kind, name }) => {
        at(`${kind} ${name}`);
      }),
    ({ changes }) => counted(changes.length, 'object'),
  );
  return runResolve(database, '{}', output);
}

const FACTS = `SELECT name, n FROM (
SELECT 1 AS place, 'events' AS name, COUNT(*) AS n FROM nexus_events
UNION ALL SELECT 2, 'identifiers', COUNT(*) FROM (SELECT DISTINCT entity_type, identifier_type, normalized_value FROM nexus_entity_map WHERE entity_id IS NOT NULL) AS known
UNION ALL SELECT 3, 'persons', COUNT(*) FROM nexus_persons
UNION ALL SELECT 4, 'groups', COUNT(*) FROM nexus_groups
UNION ALL SELECT 5, 'memberships', COUNT(*) FROM nexus_memberships
UNION ALL SELECT 6, 'state intervals', COUNT(*) FROM nexus_states
) AS facts ORDER BY place`;

const SET_ASIDE = `SELECT
  identifier_type AS what,
  reason,
  rule,
  COUNT(DISTINCT COALESCE(normalized_value, identifier_value)) AS "values",
  MIN(COALESCE(normalized_value, identifier_value)) AS example
FROM nexus_quarantine
GROUP BY ALL
ORDER BY ALL`;
