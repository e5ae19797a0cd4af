import type { BundleStatement } from '../../build/bundle.ts';
import type { Probe } from './probe.ts';
import type { SnowflakeLab } from './snowflake_lab.ts';
import type { Trying } from './try_bundle.ts';
import { tryBundle } from './try_bundle.ts';

/** Seconds that a statement may take to compile: a run of a small batch has some 30. */
const LONGEST = 10;

/** A quoted piece, or a placeholder as statements of procedures spell it, by the type of its variable. */
const PIECES = /'(?:\\.|''|[^'\\])*'|"[^"]*"|RTRIM\(\?|CAST\(\? AS (?:VARCHAR|NUMBER)/g;

/** What stands for a variable: of its type, and nothing that a function could not read. */
const SAMPLES: Readonly<Record<string, string>> = {
  'RTRIM(?': "RTRIM('2026-01-01T00:00:00.000000Z'",
  'CAST(? AS VARCHAR': "CAST('{}' AS VARCHAR",
  'CAST(? AS NUMBER': 'CAST(1 AS NUMBER',
};

/** A statement of a procedure as one that needs no values. */
export const alone = ({ text }: Pick<BundleStatement, 'text'>): string =>
  text.replace(PIECES, (piece) => SAMPLES[piece] ?? piece);

export const trying = (lab: SnowflakeLab): Trying => ({
  context: lab.warehouse.context,
  concurrency: lab.warehouse.concurrency,
  longest: LONGEST,
  isThere: async (name) => (await lab.warehouse.listing(`SELECT * FROM ${name} LIMIT 0`)) !== undefined,
  make: (text) => lab.run(text),
  // Compiles and does not execute: https://docs.snowflake.com/en/sql-reference/sql/explain
  check: (text) => lab.run(`EXPLAIN USING TEXT ${text}`),
  workTables: [],
  alone,
});

export const statementProbes: readonly Probe<SnowflakeLab>[] = [
  {
    name: 'every_statement',
    assumption: `Snowflake takes every object, and every statement of every procedure, over the sources as they are, and compiles each in ${String(LONGEST)} seconds.`,
    reliedOnBy: 'the deploy and the first run, and how long a run takes where little came in',
    run: (lab) => tryBundle(lab.bundle, trying(lab)),
  },
];
