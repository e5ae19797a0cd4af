import { Command, Option } from 'commander';
import type { WarehouseName } from '../sql/dialect.ts';
import { examplesOf, FIRST_STEPS } from './examples.ts';
import { Output } from './output.ts';
import type { Streams } from './output.ts';
import type { CommonOptions } from './session.ts';
import { version } from './package.ts';
import { visible } from './visible.ts';

const WAREHOUSES: readonly WarehouseName[] = ['duckdb', 'snowflake', 'bigquery'];

type Action<T extends CommonOptions> = (output: Output, options: T, ...args: string[]) => Promise<void>;

/** The commands of `nexus`. Each is loaded when it is called. */
export function createProgram({ stdout, stderr }: Streams): Command {
  const program = new Command('nexus')
    .description('People, companies, timelines and states from scattered records, inside your own warehouse.')
    .version(version)
    .addHelpText('after', FIRST_STEPS)
    .showHelpAfterError('(add --help for the options)')
    .configureOutput({ writeOut: (text) => stdout.write(text), writeErr: (text) => stderr.write(visible(text)) })
    .exitOverride();

  const add = <T extends CommonOptions>(
    name: string,
    description: string,
    load: () => Promise<Action<T>>,
    options: readonly Option[] = [],
    hidden = false,
  ): void => {
    const [verb = ''] = name.split(' ');
    const command = program.command(name, { hidden }).description(description);
    for (const option of [...options, ...commonOptions()]) command.addOption(option);
    for (const option of connectionOptions()) command.addOption(option.hideHelp());
    command.addHelpText('after', examplesOf(verb));
    command.action(async (...given: unknown[]) => {
      const values = command.opts<T>();
      const args = given
        .slice(0, -2)
        .flat()
        .filter((arg): arg is string => typeof arg === 'string');
      const output = new Output({ json: values.json === true, verbose: values.verbose === true, stdout, stderr });
      await (
        await load()
      )(output, { ...values, command: verb }, ...args);
    });
  };

  const yes = new Option('--yes', 'do not ask');
  add(
    'init [files...]',
    'from tables that you have to a config: files, a DuckDB file, a schema of a warehouse, what dbt knows',
    async () => (await import('./init.ts')).init,
    [
      new Option('--dbt <manifest>', 'the tables that a dbt project names, such as target/manifest.json'),
      new Option('--tables <names>', 'only these, with commas between'),
      new Option('--sample <rows>', 'how many rows of each table are looked at').default('20000'),
      yes,
    ],
  );
  add('build', 'write what would be deployed to dist/, readable', async () => (await import('./build.ts')).build, [
    new Option('--out <directory>', 'where to').default('dist'),
  ]);
  const diff = new Option('--diff', 'show the changes line by line');
  for (const name of ['plan-deploy', 'plan']) {
    const isOld = name === 'plan';
    add(name, 'what a deploy would change', async () => (await import('./plan.ts')).plan, [diff], isOld);
  }
  add(
    'deploy',
    'create or update the tables, views, functions and procedures',
    async () => (await import('./deploy.ts')).deployCommand,
    [
      new Option('--dry-run', 'only show the plan, as plan-deploy does'),
      diff,
      new Option(
        '--schedule <how often>',
        "let it run by itself. BigQuery: a scheduled query, such as 'every 1 hours'; Snowflake: a task, such as '60 MINUTE' or 'USING CRON 0 * * * * UTC'",
      ),
      new Option('--serverless', 'Snowflake: the task on compute that Snowflake chooses'),
      new Option('--alert-to <addresses>', 'Snowflake: with the task, an alert on runs that fail'),
      new Option('--alert-through <name>', 'Snowflake: the notification integration of the alert'),
      new Option('--apply-grants', 'Snowflake: make the grants for analyst_role and reader_role of the target'),
      new Option('--sources-later', 'deploy although tables of sources are not there yet'),
      new Option('--force-downgrade', 'deploy although a newer version stored what this one does not know'),
      yes,
    ],
  );
  add(
    'resolve',
    'call nexus_resolve(): read what is new, resolve it, publish',
    async () => (await import('./resolve.ts')).resolve,
    [
      new Option('--full-refresh', 'resolve everything anew; ids stay'),
      new Option('--options <json>', 'options of nexus_resolve_with(options)'),
    ],
  );
  add(
    'publish',
    'DuckDB: bring the results to the database that publish_to of the target names, as each run does',
    async () => (await import('./publish.ts')).publishCommand,
    [
      new Option('--full', 'compare what is there row by row, although nothing says that it differs'),
      new Option('--replace', 'also where what is there is of a run that this database does not know'),
    ],
  );
  add(
    'plan-run',
    'call nexus_plan_with(options): what a run would change, under the rules of today or other limits',
    async () => (await import('./asked_runs.ts')).planRun,
    [new Option('--options <json>', 'limits to try, and options of nexus_resolve_with(options)')],
  );
  add(
    'audit',
    'call nexus_audit(): whether what is published is what the event log comes to',
    async () => (await import('./asked_runs.ts')).audit,
  );
  add(
    'show <identifier> [value]',
    'one customer on a page: profile, companies, states, open matters, last events, and why all that is one',
    async () => (await import('./show.ts')).show,
    [
      new Option('--max-characters <number>', 'how long the answer may be as JSON (default: 20000)'),
      new Option('--entity-type <name>', 'where an identifier is that of a person and of a company: which is meant'),
    ],
  );
  add(
    'explain <type> <value> <other-type> <other-value>',
    'why two identifiers are one person or company, or why not: the chain of rows between them',
    async () => (await import('./explain.ts')).explain,
  );
  add(
    'forget <type> <value>',
    'erase the person or company of an identifier from every table: a preview, a question, a receipt',
    async () => (await import('./forget.ts')).forget,
    [new Option('--identifiers <json>', 'erase these and no others: a list of {"type", "value"}'), yes],
  );
  add(
    'backup [to]',
    'DuckDB: write ids, map, decisions and all else that the database holds to a file, checked; to a folder under the time; without either to backup_to of the target, as each run does',
    async () => (await import('./backup.ts')).backup,
    [new Option('--replace', 'backup_to: also where what is there is of a run that this database does not know')],
  );
  add(
    'restore [file]',
    'DuckDB: put a backup in the place of the database, which stays under another name',
    async () => (await import('./restore.ts')).restore,
    [new Option('--from-attached', 'what backup_to of the target keeps, and no file'), yes],
  );
  add('query [sql]', 'run SQL on the result; without SQL, a prompt', async () => (await import('./query.ts')).query, [
    new Option('--csv', 'print the rows as CSV and nothing else'),
    yes,
  ]);
  add(
    'report',
    'one HTML file to look at: people, companies, and why they are one',
    async () => (await import('./report.ts')).report,
    [
      new Option('--out <file>', 'where to').default('nexus_report.html'),
      new Option('--entities <number>', 'how many people and companies it holds at most').default('500'),
      new Option('--mask', 'leave out what tells who somebody is'),
    ],
  );
  add(
    'explore',
    'the same page over what is there now, in a browser on this machine; with --write, decisions too',
    async () => (await import('./explore.ts')).explore,
    [
      new Option('--port <number>', 'of 127.0.0.1').default('0', 'any that is free'),
      new Option('--write', 'decisions may be made there: rows of nexus_overrides'),
      new Option('--author <name>', 'who decides (default: the user of this machine)'),
      new Option('--mask', 'leave out what tells who somebody is'),
      new Option('--no-open', 'do not open a browser'),
    ],
  );
  add(
    'mcp',
    'a server of the Model Context Protocol for assistants, on stdin and stdout: questions that only read',
    async () => (await import('./mcp.ts')).mcp,
  );
  add('status', 'last runs, how far each source was read, counts', async () => (await import('./status.ts')).status);
  add('unlock', 'give back the lock of a run that was killed', async () => (await import('./unlock.ts')).unlock, [yes]);
  add(
    'version',
    'call nexus_version(): which version is deployed',
    async () => (await import('./asked_runs.ts')).version,
  );
  add(
    'uninstall',
    'remove what a deploy made, and nothing else',
    async () => (await import('./uninstall.ts')).uninstallCommand,
    [new Option('--with-data', 'the stored tables too'), yes],
  );
  add('doctor', 'check config, database, sources and deployment', async () => (await import('./doctor.ts')).doctor, [
    new Option(
      '--probe',
      'BigQuery, Snowflake: instead, try what the design takes for granted, in a place made for it',
    ),
    yes,
  ]);
  add('dbt', 'write what a dbt project needs to call Nexus', async () => (await import('./dbt.ts')).dbt, [
    new Option('--out <directory>', 'where models go').default('models/nexus'),
    new Option('--macros <directory>', 'where the macro goes').default('macros'),
    new Option('--manifest <file>', 'what `dbt parse` wrote').default('target/manifest.json'),
    new Option('--owner <name or address>', 'owner of the exposure').default('Data team'),
    yes,
  ]);
  add(
    'semantic',
    'write a semantic model: what tools that ask by meaning read',
    async () => (await import('./semantic.ts')).semantic,
    [
      new Option('--format <name>', 'for what').choices(['dbt', 'snowflake', 'bigquery']).makeOptionMandatory(),
      new Option('--out <directory>', 'where to (default: models/nexus for dbt, else semantic)'),
      new Option('--spec <name>', 'dbt: how semantic models are written (default: by the version of dbt)').choices([
        'latest',
        'legacy',
      ]),
      new Option('--manifest <file>', 'what `dbt parse` wrote').default('target/manifest.json'),
      yes,
    ],
  );
  add(
    'demo',
    'a made-up world, from raw rows to timelines, in demo.duckdb',
    async () => (await import('./demo.ts')).demo,
    [new Option('--people <number>', 'make a world of that many people instead of the sample')],
  );
  const connection = program
    .command('connection', { hidden: true })
    .description('Options that every command has: where the database, data set or schema is, and how to log in.')
    .usage('(options of the other commands)')
    .action(() => connection.help());
  for (const option of connectionOptions()) connection.addOption(option);
  return program;
}

function commonOptions(): Option[] {
  return [
    new Option('-w, --warehouse <name>', 'where it runs (default: duckdb; build: all that the target has)').choices(
      WAREHOUSES,
    ),
    new Option('-t, --target <name>', 'target of the config (default: its default_target)'),
    new Option('-c, --config <file>', 'the config').default('nexus.config.json'),
    new Option('--json', 'print JSON and nothing else'),
    new Option('--verbose', 'show the SQL of a statement that failed'),
  ];
}

function connectionOptions(): Option[] {
  return [
    new Option('--wait <time>', 'DuckDB: wait so long for a database that another process has open, such as 30s'),
    new Option('--project <id>', 'BigQuery: project, instead of the config’s'),
    new Option('--dataset <name>', 'BigQuery: data set, instead of the config’s'),
    new Option('--location <name>', 'BigQuery: location, instead of the config’s'),
    new Option('--key-file <file>', 'BigQuery: service-account file (default: Application Default Credentials)'),
    new Option('--connection <name>', 'Snowflake: a connection of connections.toml (default: its default)'),
    new Option('--account <name>', 'Snowflake: account, instead of the connection’s'),
    new Option('--user <name>', 'Snowflake: user, instead of the connection’s'),
    new Option('--role <name>', 'Snowflake: role, instead of the config’s and the connection’s'),
    new Option('--virtual-warehouse <name>', 'Snowflake: warehouse, instead of the config’s and the connection’s'),
    new Option(
      '--database <name>',
      'Snowflake: database, instead of the config’s; init: where the tables are, on DuckDB a file, a name under attach, or env:NAME for an address; query, show, explain, report, explore, status, backup, restore: a DuckDB file that a deploy made, without a config',
    ),
    new Option('--schema <name>', 'Snowflake: schema, instead of the config’s'),
  ];
}
