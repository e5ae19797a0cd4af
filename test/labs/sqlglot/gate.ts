import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Finding, GateResult } from '../finding.ts';
import type { Bundle, Column } from '../manifest.ts';
import { viewOf } from '../snowflake_types/gate.ts';

const LAB = dirname(fileURLToPath(import.meta.url));
const OUTPUT_BYTES = 64 * 1024 * 1024;

/** The interpreter of the lab's virtual environment. */
export const labPython = join(LAB, '.venv', 'bin', 'python');

interface Relation {
  readonly path: readonly string[];
  readonly columns: Readonly<Record<string, string>>;
}

interface Statement {
  readonly object: string;
  readonly step?: string;
  readonly sql: string;
  /** The view that it makes, and how that names its columns, if it does. */
  readonly makes?: readonly string[];
  readonly columns?: readonly string[];
}

/** What sqlglot makes of one statement. */
interface Answer {
  readonly faults: readonly string[];
  /** Output columns with a type. */
  readonly typed: number;
}

export interface SqlglotResult extends GateResult {
  /** Output columns of the statements that got a type. */
  readonly typed: number;
}

const pathOf = (name: string): string[] => name.replace(/[`"]/g, '').split('.');

/** The first table that a text makes, as the text spells it. */
const tableIn = (text = ''): string[] =>
  pathOf(/CREATE (?:OR REPLACE )?(?:TRANSIENT )?TABLE (?:IF NOT EXISTS )?([`"\w.-]+)/.exec(text)?.[1] ?? '');

/** Where the bundle is, as its own texts spell it. */
const placeOf = ({ manifest, files }: Bundle): string[] =>
  tableIn(manifest.objects.map(({ file }) => files.get(file) ?? '').join('\n')).slice(0, -1);

/** What of a statement sqlglot is given: the value of a variable is a query. */
const asQuery = (sql: string): string => {
  const set = /^SET \w+ = (\([\s\S]*\))\s*$/.exec(sql);
  const filled = /^CREATE OR REPLACE TEMP TABLE \w+ AS\n([\s\S]*)$/.exec(sql);
  // `SELECT AS STRUCT` gives one column, a record, of whose fields the types are asked here.
  return set ? (set[1] ?? '').slice(1, -1).replace(/^SELECT AS STRUCT\b/, 'SELECT') : (filled?.[1] ?? sql);
};

const SKIPPED = /^(CALL|BEGIN|COMMIT|ROLLBACK)\b/;

/**
 * Every view and every statement of the procedures of a bundle, its names resolved and its expressions typed by sqlglot
 * over the relations of the manifest: a third reading of both dialects, by one program.
 */
export function checkSqlglot(bundle: Bundle): SqlglotResult {
  const { manifest, files } = bundle;
  const dialect = manifest.warehouse;
  const place = placeOf(bundle);
  const named = (name: string): string => (dialect === 'snowflake' ? name.toUpperCase() : name);
  const inSchema = (name: string): string[] => [...place, named(name)];
  const columnsOf = (columns: readonly Column[]): Record<string, string> =>
    Object.fromEntries(columns.map(({ name, type }) => [named(name), type]));

  const relations: Relation[] = [
    ...manifest.external.map(({ name, columns }) => ({ path: pathOf(name), columns: columnsOf(columns) })),
    ...manifest.work_tables.map(({ name, columns }) => ({
      path: dialect === 'snowflake' ? inSchema(name) : [name],
      columns: columnsOf(columns),
    })),
    // Not all are in one data set.
    ...manifest.objects.flatMap(({ kind, file, columns }) =>
      kind === 'table' && columns ? [{ path: tableIn(files.get(file)), columns: columnsOf(columns) }] : [],
    ),
  ];
  const views = manifest.objects
    .filter(({ kind }) => kind === 'view' || kind === 'source_view')
    .map(({ name, file, columns }): Statement => {
      const { query, columns: header } = viewOf(files.get(file) ?? '');
      const names = header.length > 0 ? header : (columns ?? []).map((column) => column.name);
      return {
        object: name,
        sql: query.trimEnd().replace(/;$/, ''),
        makes: inSchema(name),
        ...(names.length > 0 ? { columns: names.map(named) } : {}),
      };
    });
  const steps = manifest.objects.flatMap(({ name, statements = [] }) =>
    statements.map(({ step, text }): Statement => ({ object: name, step, sql: asQuery(text) })),
  );
  const statements = [...views, ...steps].filter(({ sql }) => !SKIPPED.test(sql));
  const variables = manifest.objects.flatMap((object) => object.variables ?? []);

  const { status, stdout, stderr } = spawnSync(labPython, [join(LAB, 'qualify.py')], {
    input: JSON.stringify({ dialect, relations, variables, statements }),
    encoding: 'utf8',
    maxBuffer: OUTPUT_BYTES,
  });
  if (status !== 0) throw new Error(`sqlglot ended with ${String(status)}: ${stderr.trim().slice(-2000)}`);
  const answers = JSON.parse(stdout) as Answer[];
  const findings = statements.flatMap(({ object, step, sql }, index): Finding[] =>
    (answers[index]?.faults ?? ['sqlglot gave no answer']).map((message) => ({
      rule: 'sqlglot',
      object,
      ...(step === undefined ? {} : { step }),
      message,
      sql,
    })),
  );
  return { statements: statements.length, typed: answers.reduce((sum, { typed }) => sum + typed, 0), findings };
}
