import { nexus, sql } from '../../sql/tag.ts';
import type { BundleObject } from '../../build/bundle.ts';
import { isPassing } from '../../warehouses/bigquery/errors.ts';
import type { BigQueryProbe } from './bigquery_lab.ts';
import { errorOf } from './probe.ts';

/** Bytes of a JavaScript body that is inline. https://cloud.google.com/bigquery/quotas#udf_limits */
const INLINE_LIMIT = 32 * 1024;

/** What the functions are compiled for, and what they must do without; each tells whether it is there. */
const NEEDED = {
  flatMap: 'typeof [].flatMap === "function"',
  fromEntries: 'typeof Object.fromEntries === "function"',
  named_groups: '/(?<x>a)/.exec("a").groups.x === "a"',
  unicode_properties: '/\\p{L}/u.test("é")',
  normalize: '"e\\u0301".normalize("NFC") === "\\u00e9"',
};
const NOT_NEEDED = ['Intl', 'TextEncoder', 'BigInt', 'WebAssembly', 'atob', 'structuredClone', 'setTimeout', 'crypto'];

const globalsBody = `return JSON.stringify({ ${[
  ...Object.entries(NEEDED).map(([name, test]) => `${name}: ${test}`),
  ...NOT_NEEDED.map((name) => `${name}: typeof ${name} !== "undefined"`),
].join(', ')} });`;

/** Functions, views and how fast they may be made. */
export const definitionProbes: readonly BigQueryProbe[] = [
  {
    name: 'javascript',
    assumption: 'JavaScript functions run ES2019 with Unicode regular expressions; nothing else is needed of them.',
    reliedOnBy: 'the target that functions are compiled for',
    billed: 0,
    async run(lab) {
      await lab.run(sql`CREATE FUNCTION ${nexus('globals')}(x STRING) RETURNS STRING LANGUAGE js AS ${globalsBody}`);
      const { rows } = await lab.run(sql`SELECT ${nexus('globals')}('') AS found`);
      const found = JSON.parse(String(rows[0]?.['found'])) as Record<string, boolean>;
      const named = (wanted: boolean): string =>
        Object.keys(found)
          .filter((name) => found[name] === wanted)
          .join(', ');
      return {
        holds: Object.keys(NEEDED).every((name) => found[name] === true),
        measured: `there: ${named(true)}; not there: ${named(false) || 'nothing'}`,
      };
    },
  },
  {
    name: 'javascript_size',
    assumption: 'A JavaScript body of just under 32 KB is taken, and so is the largest of ours.',
    reliedOnBy: 'functions being inline, without a library in Cloud Storage',
    billed: 0,
    async run(lab) {
      const filler = `/*${'x'.repeat(INLINE_LIMIT - 100)}*/ return 'ran';`;
      await lab.run(sql`CREATE FUNCTION ${nexus('of_32_kb')}(x STRING) RETURNS STRING LANGUAGE js AS ${filler}`);
      const { rows } = await lab.run(sql`SELECT ${nexus('of_32_kb')}('') AS answer`);
      const largest = lab.bundle.objects
        .filter(({ kind }) => kind === 'function')
        .reduce<BundleObject | undefined>(
          (most, object) => (most === undefined || object.text.length > most.text.length ? object : most),
          undefined,
        );
      if (largest === undefined) throw new Error('the bundle has no function');
      await lab.run(largest.text);
      return {
        holds: rows[0]?.['answer'] === 'ran',
        measured: `${String(filler.length)} bytes; ${largest.name}, its statement ${String(largest.text.length)}`,
      };
    },
  },
  {
    name: 'routines_per_ten_seconds',
    assumption: 'Six routines made at once are all made, or refused for their rate in words that a deploy waits upon.',
    reliedOnBy: 'how a deploy backs off',
    billed: 0,
    async run(lab) {
      const ends = await Promise.allSettled(
        Array.from({ length: 6 }, (_, index) =>
          lab.run(sql`CREATE OR REPLACE FUNCTION ${nexus(`made_${String(index)}`)}() AS (${index})`),
        ),
      );
      const errors = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason as unknown] : []));
      const texts = errors.map((error) => (error instanceof Error ? error.message : String(error)));
      return {
        holds: errors.every(isPassing),
        measured: errors.length === 0 ? 'all six were made' : `${String(errors.length)} refused: ${texts[0] ?? ''}`,
      };
    },
  },
  {
    name: 'view_that_says_what_is_missing',
    assumption: 'A view may consist of ERROR(), and reading it says its text.',
    reliedOnBy: 'views in the place of sources that are not there yet',
    billed: 0,
    async run(lab) {
      const text = 'the source is not there yet';
      await lab.run(sql`CREATE VIEW ${nexus('says_so')} AS SELECT CAST(ERROR(${text}) AS STRING) AS event_id`);
      const error = await errorOf(() => lab.run(sql`SELECT event_id FROM ${nexus('says_so')}`));
      return {
        holds: error?.message.includes(text) === true,
        measured: `reading it said: ${error?.message ?? 'nothing'}`,
      };
    },
  },
];
