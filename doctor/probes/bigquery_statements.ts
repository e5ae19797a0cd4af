import { contextOf } from '../../procedures/locations.ts';
import { dialects } from '../../sql/dialects/index.ts';
import { id, nexus } from '../../sql/tag.ts';
import type { BundleColumn, BundleObject, BundleStatement } from '../../build/bundle.ts';
import { backingOff, reasonOf } from '../../warehouses/bigquery/errors.ts';
import type { BigQueryLab, BigQueryProbe } from './bigquery_lab.ts';
import type { Trying } from './try_bundle.ts';
import { tryBundle } from './try_bundle.ts';

/** What stands for a variable: of its type, and nothing that a function could not read. */
const SAMPLES: Readonly<Record<string, string>> = {
  STRING: "'{}'",
  INT64: 'CAST(1 AS INT64)',
  TIMESTAMP: "TIMESTAMP '2026-01-01 00:00:00+00'",
};

/** Variables and fields of record variables to their types. */
function typesOf(variables: readonly BundleColumn[]): ReadonlyMap<string, string> {
  return new Map(
    variables.flatMap(({ name, type }): [string, string][] => {
      const fields = /^STRUCT<(.*)>$/.exec(type)?.[1]?.split(', ');
      if (fields === undefined) return [[name, type]];
      return fields.map((field) => [`${name}.${field.replace(/ .*/, '')}`, field.replace(/^\S+ /, '')]);
    }),
  );
}

/** A quoted piece, a comment, or a variable with the field that is asked of it. */
const PIECES = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`|--[^\n]*|\b[vp]_\w+(?:\.\w+)?/g;

/**
 * A statement of a script as one that stands alone: values for its variables, and tables that stay for temporary ones, which
 * take a script. What a script computes is a query.
 * https://cloud.google.com/bigquery/docs/multi-statement-queries#temporary_tables
 */
export function alone({ text }: BundleStatement, { variables = [] }: BundleObject): string {
  const types = typesOf(variables);
  return text
    .replace(/^SET \w+ = (?=\()/, 'SELECT ')
    .replace(/^CREATE OR REPLACE TEMP TABLE/, 'CREATE OR REPLACE TABLE')
    .replace(PIECES, (piece) => {
      const type = types.get(piece);
      if (type === undefined) return piece;
      const sample = SAMPLES[type];
      if (sample === undefined) throw new Error(`${piece}: there is no sample of ${type}`);
      return sample;
    });
}

async function isThere(lab: BigQueryLab, name: string): Promise<boolean> {
  try {
    await lab.check(`SELECT * FROM ${name}`);
    return true;
  } catch (error) {
    return reasonOf(error) !== 'notFound';
  }
}

const trying = (lab: BigQueryLab): Trying => ({
  context: contextOf(dialects.bigquery, { database: lab.warehouse.at.project, schema: lab.dataset }),
  concurrency: lab.warehouse.concurrency,
  isThere: (name) => isThere(lab, name),
  make: (text) => backingOff(() => lab.run(text)),
  check: (text) => lab.check(text),
  workTables: lab.bundle.workTables.map(
    ({ name, columns }) =>
      `CREATE TABLE ${lab.spell(nexus(name))} (${columns.map((column) => `${lab.spell(id(column.name))} ${column.type}`).join(', ')})`,
  ),
  alone,
});

export const statementProbes: readonly BigQueryProbe[] = [
  {
    name: 'every_statement',
    assumption: 'BigQuery takes every object, and every statement of every procedure, over the sources as they are.',
    reliedOnBy: 'the deploy and the first run; what is refused here would be refused there',
    billed: 0,
    run: (lab) => tryBundle(lab.bundle, trying(lab)),
  },
];
