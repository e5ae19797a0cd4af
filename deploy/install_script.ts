import { contextOf } from '../procedures/locations.ts';
import { dialects } from '../sql/dialects/index.ts';
import type { Sql } from '../sql/tag.ts';
import { id, nexus, render } from '../sql/tag.ts';
import { LEDGER, recordRows } from './ledger.ts';
import { grantsToDeploy } from '../warehouses/snowflake/grants.ts';
import { roleGrants } from '../warehouses/snowflake/roles.ts';
import type { Bundle, BundleObject } from '../build/bundle.ts';
import { LIMITS } from '../build/platform_rules.ts';
import { sha256 } from '../build/sha256.ts';

const isRoutine = ({ kind }: BundleObject): boolean => kind === 'function' || kind === 'procedure';

/** DuckDB keeps functions and procedures as text in the ledger: their rows are what installs them. */
const isLedgerRow = (bundle: Bundle, object: BundleObject): boolean =>
  bundle.warehouse === 'duckdb' && isRoutine(object);

/**
 * What a script writes to the ledger, so that a deploy later knows what is there: before anything else is made, that it
 * was begun, and at the end that it is there. Without the definitions, which would double the script.
 */
function ledgerSeed(bundle: Bundle, isDone: boolean): BundleObject {
  const name = isDone ? LEDGER : `${LEDGER}_begun`;
  const rows = bundle.objects
    .filter(({ kind }) => kind !== 'schema')
    .map((object) => ({
      ...object,
      hash: isDone ? object.hash : '',
      text: isDone && isLedgerRow(bundle, object) ? object.text : '',
    }));
  const { text } = render(recordRows(rows, bundle.version), contextOf(dialects[bundle.warehouse], bundle.location));
  return { name, kind: 'seed', file: `seeds/${name}.sql`, text, hash: sha256(text) };
}

/** BigQuery takes five updates of functions in ten seconds: in a script they stand between tables, a second or so each. */
function spread(objects: readonly BundleObject[]): BundleObject[] {
  const functions = objects.filter(({ kind }) => kind === 'function');
  const others = objects.filter(({ kind }) => kind !== 'function');
  const start = others.findIndex(({ name }) => name === LEDGER) + 1;
  const end = others.findIndex(({ kind }) => kind === 'source_view' || kind === 'view');
  const distance = Math.max(1, Math.floor((end - start) / Math.max(1, functions.length)));
  return others.flatMap((object, index) => {
    const isPlace = index >= start && (index - start) % distance === 0;
    const next = isPlace || index === end - 1 ? functions.splice(0, index === end - 1 ? functions.length : 1) : [];
    return [object, ...next];
  });
}

/** Statements that give a table that an earlier version made the columns which came since. */
function laterColumns(bundle: Bundle, { kind, name, columns }: BundleObject): BundleObject[] {
  if (kind !== 'table') return [];
  const context = contextOf(dialects[bundle.warehouse], bundle.location);
  const spelled = (piece: Sql): string => render(piece, context).text;
  const added = (columns ?? [])
    .filter(({ since }) => since !== undefined)
    .map((column) => ({
      name: column.name,
      clause: `ADD COLUMN IF NOT EXISTS ${spelled(id(column.name))} ${column.type}`,
    }));
  // BigQuery takes five changes of a table in ten seconds, and several columns at once:
  // https://cloud.google.com/bigquery/quotas#standard_tables
  const groups =
    bundle.warehouse === 'bigquery' && added.length > 0
      ? [{ name: 'columns', clause: added.map(({ clause }) => clause).join(', ') }]
      : added;
  return groups.map(({ name: what, clause }) => {
    const text = `ALTER TABLE ${spelled(nexus(name))} ${clause}`;
    return { kind: 'seed', name: `${name}_${what}`, file: `tables/${name}_${what}.sql`, text, hash: sha256(text) };
  });
}

/** Everything that a script runs, in its order: the objects of the bundle, and the rows of the ledger. */
export function installObjects(bundle: Bundle): BundleObject[] {
  const objects = bundle.objects.filter((object) => !isLedgerRow(bundle, object));
  const spreadOut = bundle.warehouse === 'bigquery' ? spread(objects) : objects;
  const ordered = spreadOut.flatMap((object) => [object, ...laterColumns(bundle, object)]);
  const afterLedger = ordered.findIndex(({ name, kind }) => kind === 'table' && name === LEDGER) + 1;
  return [
    ...ordered.slice(0, afterLedger),
    ledgerSeed(bundle, false),
    ...ordered.slice(afterLedger),
    ledgerSeed(bundle, true),
  ];
}

/** What must be there before the script runs. */
function needs(bundle: Bundle): string {
  if (bundle.externals.length === 0) return '';
  const names = bundle.externals.map(({ name }) => `--   ${name.replaceAll(/["`]/g, '')}`);
  return `-- These tables of yours must be there:\n${[...new Set(names)].join('\n')}\n`;
}

const commented = (statements: readonly string[]): string => statements.map((text) => `--   ${text};\n`).join('');

/** Snowflake: who can run the script, and who can use what it makes. */
function rights({ warehouse, location: { database, schema } }: Bundle): string {
  if (warehouse !== 'snowflake' || database === undefined) return '';
  const grants = grantsToDeploy({ database, schema }, 'DEPLOYER', false);
  return `-- Choose a warehouse, and a role that owns the schema or has these rights, and SELECT on the tables of yours:\n${commented(grants)}`;
}

/** At the head: a script that ends in a comment may count as one that ends in an empty statement. */
function furtherGrants(bundle: Bundle): string {
  const { database, schema } = bundle.location;
  if (bundle.warehouse !== 'snowflake' || database === undefined) return '';
  const roles = roleGrants(bundle, { database, schema, analyst_role: 'ANALYST', reader_role: 'READER' });
  return roles
    .map(
      ({ role, purpose, grants }) =>
        `-- Afterwards, for a role such as ${role}, which ${purpose}:\n${commented(grants)}`,
    )
    .join('');
}

const MAKING_A_DATA_SET =
  '-- This takes bigquery.datasets.create, also where the data set is there: then leave it out.\n';

/** No SQL is documented that names them: https://cloud.google.com/bigquery/docs/reference/standard-sql/data-control-language#user_list */
const HIDDEN_DATA_SET =
  '-- Readers of the results are to have no right here. Whoever has the basic role Viewer on the project may read a new data set:\n-- take the group projectReaders off it, under Sharing in the console.\n';

const statementsOf = (bundle: Bundle): string[] =>
  installObjects(bundle).map(({ kind, name, text }) => {
    const made = kind === 'schema' && bundle.warehouse === 'bigquery' ? MAKING_A_DATA_SET : '';
    const note = made === '' || name === bundle.location.schema ? made : `${made}${HIDDEN_DATA_SET}`;
    return `-- ${kind} ${name}\n${note}${text.trimEnd()};\n`;
  });

/**
 * What a script says of its session, before anything else.
 *
 * - BigQuery guesses the location of a script, and takes the US where it finds nothing to guess from. This must be the first
 *   statement: https://cloud.google.com/bigquery/docs/reference/system-variables
 * - On Snowflake a session has the rights of all roles of its user by default, and the procedures those of one: what the
 *   script may read, they may: https://docs.snowflake.com/en/sql-reference/sql/use-secondary-roles
 */
function sessionOf({ warehouse, region }: Bundle): string {
  if (warehouse === 'snowflake') return 'USE SECONDARY ROLES NONE;\n\n';
  if (warehouse === 'bigquery' && region !== undefined)
    return `SET @@location = ${dialects.bigquery.literal(region)};\n\n`;
  return '';
}

/** The first line: what the script is, and how it is run. */
function title({ warehouse, version, location: { database, schema } }: Bundle, part: string, howToRun: string): string {
  const place = [database, schema].filter((name) => name !== undefined).join('.');
  return `-- Nexus ${version} for ${warehouse}, into ${place}${part}. ${howToRun}\n`;
}

/** What somebody must know before the first statement is run. */
const preface = (bundle: Bundle): string => `${rights(bundle)}${needs(bundle)}${furtherGrants(bundle)}`;

/** The whole installation as one script, however long. */
export function installScript(bundle: Bundle): string {
  const head = title(bundle, '', 'Run all of it; it may be run again.');
  return `${head}${preface(bundle)}\n${sessionOf(bundle)}${statementsOf(bundle).join('\n')}`;
}

/** Statements in groups of at most so many bytes, in their order; one that is longer is alone. */
function grouped(statements: readonly string[], most: number): string[][] {
  const groups: string[][] = [];
  let size = Infinity;
  for (const statement of statements) {
    const bytes = Buffer.byteLength(`${statement}\n`);
    size += bytes;
    if (size > most) {
      groups.push([]);
      size = bytes;
    }
    groups.at(-1)?.push(statement);
  }
  return groups;
}

/** A part says so, and what comes of running it again: the first one records that everything is to be made anew. */
function partTitle(bundle: Bundle, number: number, count: number): string {
  return title(
    bundle,
    `, part ${String(number)} of ${String(count)}`,
    'Run all of each part, in order, each when the one before is done. A part may be run again, and then those after it.',
  );
}

/**
 * The installation as those without Node paste it: `install.sql`, or `install_1.sql`, `install_2.sql`, … where one script
 * would be too long for its warehouse. Parts are the whole script, cut between statements.
 *
 * @param limit bytes of a script; a longer statement has a part of its own
 * @returns texts by file name, in the order in which they are run
 */
export function installScripts(bundle: Bundle, limit: number = LIMITS[bundle.warehouse].script): Map<string, string> {
  const whole = installScript(bundle);
  if (Buffer.byteLength(whole) <= limit) return new Map([['install.sql', whole]]);
  const statements = statementsOf(bundle);
  // No title is longer than that of the last of as many parts as there are statements.
  const longestHead = `${partTitle(bundle, statements.length, statements.length)}${preface(bundle)}\n${sessionOf(bundle)}`;
  const groups = grouped(statements, limit - Buffer.byteLength(longestHead));
  return new Map(
    groups.map((group, index) => {
      const head = `${partTitle(bundle, index + 1, groups.length)}${index === 0 ? preface(bundle) : ''}`;
      return [`install_${String(index + 1)}.sql`, `${head}\n${sessionOf(bundle)}${group.join('\n')}`];
    }),
  );
}
