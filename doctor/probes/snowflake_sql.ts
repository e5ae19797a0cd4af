import { createHash } from 'node:crypto';
import type { Sql } from '../../sql/tag.ts';
import { floatText } from '../../sql/content_key.ts';
import { id, join, nexus, op, sql } from '../../sql/tag.ts';
import { presentText, trimmed } from '../../sql/white_space.ts';
import { isMasked } from '../../sql/steps/identity/masked.ts';
import type { Outcome, Probe } from './probe.ts';
import { errorOf } from './probe.ts';
import type { SnowflakeLab } from './snowflake_lab.ts';

/** An expression of ours with the text that it must come to; null for NULL. */
type Case = readonly [expression: Sql, wanted: string | null];

/** Evaluates expressions in one statement, as text, and says which came out otherwise. */
async function compare(lab: SnowflakeLab, cases: readonly Case[], session = lab.warehouse): Promise<Outcome> {
  const columns = cases.map(([expression], index) => sql`CAST(${expression} AS VARCHAR) AS ${id(`c${String(index)}`)}`);
  const { rows } = await session.query(lab.spell(sql`SELECT ${join(columns, ',\n  ')}`));
  const found = (rows[0] ?? []).map((value) => (value === null || value === undefined ? null : String(value)));
  const wrong = cases.flatMap(([expression, wanted], index) =>
    found[index] === wanted
      ? []
      : [`${lab.spell(expression)} gave ${JSON.stringify(found[index])}, not ${JSON.stringify(wanted)}`],
  );
  return {
    holds: wrong.length === 0,
    measured: wrong.length === 0 ? `all ${String(cases.length)} as elsewhere` : wrong.join('; '),
  };
}

/** `MD5_NUMBER_LOWER64` as DuckDB and BigQuery are made to compute it: the last 64 bits, unsigned. */
const key = (text: string): string => BigInt(`0x${createHash('md5').update(text).digest('hex').slice(16)}`).toString();

const timestamp = (text: string): Sql => sql`CAST(${text} AS ${op.type('timestamp')})`;

/** SQL that must mean what it means on the other warehouses. */
export const sqlProbes: readonly Probe<SnowflakeLab>[] = [
  {
    name: 'hash_keys',
    assumption: 'MD5_NUMBER_LOWER64, MD5 and SHA2 are of the UTF-8 bytes, as elsewhere.',
    reliedOnBy: 'ids, which are the same on every warehouse',
    run: (lab) =>
      compare(
        lab,
        ['', 'a', 'é 😀', '0|person|email|ann@example.com'].flatMap((text): Case[] => [
          [op.hashKey(sql`${text}`), key(text)],
          [op.md5Hex(sql`${text}`), createHash('md5').update(text).digest('hex')],
          [op.sha256Hex(sql`${text}`), createHash('sha256').update(text).digest('hex')],
        ]),
      ),
  },
  {
    name: 'times_in_utc',
    assumption: 'Times are read, written and taken in UTC, whatever TIMEZONE the session has.',
    reliedOnBy: 'every timestamp, watermarks above all',
    run: (lab) =>
      lab.inAnotherSession(async (session) => {
        await session.execute("ALTER SESSION SET TIMEZONE = 'Pacific/Auckland'");
        return compare(
          lab,
          [
            [op.timestampText(timestamp('2026-01-31 09:30:00.123456')), '2026-01-31T09:30:00.123456Z'],
            [op.timestampText(op.parseTimestamp(sql`${'2026-01-31T09:30:00Z'}`)), '2026-01-31T09:30:00.000000Z'],
            [op.timestampText(op.parseTimestamp(sql`${'2026-01-31T09:30:00.5+02:00'}`)), '2026-01-31T07:30:00.500000Z'],
            [op.timestampText(op.parseTimestamp(sql`${'2026-01-31 09:30:00'}`)), '2026-01-31T09:30:00.000000Z'],
            [op.timestampText(op.parseTimestamp(sql`${'2026-01-31'}`)), '2026-01-31T00:00:00.000000Z'],
            [op.parseTimestamp(sql`${'12'}`), null],
            [op.parseTimestamp(sql`${'yesterday'}`), null],
            [op.timestampText(op.fromUnixSeconds(sql`${1769851800.25}`)), '2026-01-31T09:30:00.250000Z'],
            [
              op.timestampText(op.instant(sql`CAST(${'2026-01-31 09:30:00 +0200'} AS TIMESTAMP_TZ)`)),
              '2026-01-31T07:30:00.000000Z',
            ],
            [
              op.timestampText(op.instant(sql`CAST(${'2026-01-31 09:30:00'} AS TIMESTAMP_LTZ)`)),
              '2026-01-30T20:30:00.000000Z',
            ],
            [op.timestampText(op.instant(timestamp('2026-01-31 09:30:00'))), '2026-01-31T09:30:00.000000Z'],
            [op.epochMicros(timestamp('2026-01-31 09:30:00.123456')), '1769851800123456'],
            [
              op.timestampText(op.addSeconds(timestamp('2026-01-31 23:59:59.9'), sql`${1}`)),
              '2026-02-01T00:00:00.900000Z',
            ],
            [
              sql`ABS(DATEDIFF(SECOND, ${op.now()}, CAST(CONVERT_TIMEZONE('UTC', CURRENT_TIMESTAMP()) AS TIMESTAMP_NTZ(6)))) < 60`,
              'true',
            ],
          ],
          session,
        );
      }),
  },
  {
    name: 'text',
    assumption:
      'TRIM takes blanks alone; comparison minds letter case and blanks at the end; an empty text is no NULL.',
    reliedOnBy: 'normalisers `trim` and `lower`, and values that differ in case',
    run: (lab) =>
      compare(lab, [
        [trimmed(sql`${' \t\r\n\u00a0a b\t '}`), 'a b'],
        [presentText(sql`${'\t '}`), null],
        [sql`TRIM(${'\ta '})`, '\ta'],
        [sql`LOWER(${'ÀÉ'})`, 'àé'],
        [sql`${'a'} = ${'A'}`, 'false'],
        [sql`${'a'} = ${'a '}`, 'false'],
        [sql`${''} IS NULL`, 'false'],
        [sql`LENGTH(${'é😀'})`, '2'],
        [op.splitPart(sql`${'a.b.'}`, '.', 3), null],
        [floatText(sql`CAST(1.5 AS FLOAT)`), '1.5'],
        [floatText(sql`CAST(100 AS FLOAT)`), '100'],
      ]),
  },
  {
    name: 'regular_expressions',
    assumption: 'Classes, anchors, alternatives and counts find in a text, not in the whole of it, and read alike.',
    reliedOnBy: 'blocked_patterns, masks, registrable domains, readers of timestamps',
    run: (lab) =>
      compare(lab, [
        [op.regexpContains(sql`${'noreply@acme.com'}`, sql`${'^(no-?reply|info)@'}`), 'true'],
        [op.regexpContains(sql`${'xnoreply@acme.com'}`, sql`${'^(no-?reply|info)@'}`), 'false'],
        [op.regexpContains(sql`${'a\\b'}`, sql`${'[\\\\]'}`), 'true'],
        [op.regexpContains(sql`${'call 12345'}`, sql`${'[0-9]{5}$'}`), 'true'],
        [op.regexpContains(sql`${'é'}`, sql`${'^.$'}`), 'true'],
        [sql`REGEXP_REPLACE(${'a.b.c.d'}, ${'^([^.]+[.]){2}'}, '')`, 'c.d'],
        [isMasked(sql`${'***MASKED***'}`), 'true'],
        [isMasked(sql`${'XXX-XX-1234'}`), 'true'],
        [isMasked(sql`${'Redacted@example.com'}`), 'true'],
        [isMasked(sql`${'ann@example.com'}`), 'false'],
      ]),
  },
  {
    name: 'casts_that_fail',
    assumption: 'TRY_CAST gives NULL for what is no number, time or truth value.',
    reliedOnBy: 'values of events and raw tables, which are text',
    run: (lab) =>
      compare(lab, [
        [op.safeCast(sql`${'12'}`, 'int'), '12'],
        [op.safeCast(sql`${'twelve'}`, 'int'), null],
        [sql`${op.safeCast(sql`${'1e3'}`, 'float')} = 1000`, 'true'],
        [op.safeCast(sql`${''}`, 'float'), null],
        [op.safeCast(sql`${'perhaps'}`, 'bool'), null],
        [op.hexToInt(sql`${'ff'}`, 2), '255'],
      ]),
  },
  {
    name: 'json',
    assumption: 'Members are read as text, a missing one is NULL, and objects keep members that are NULL.',
    reliedOnBy: 'adapters, options of nexus_resolve_with, and the summary',
    run: (lab) => {
      const given = op.parseJson(
        sql`${'{"a":{"b":"x","n":1.5,"t":true,"z":null},"list":["p","q"],"o":[{"k":"A","v":"1"}]}'}`,
      );
      return compare(lab, [
        [op.jsonText(given, ['a', 'b']), 'x'],
        [op.jsonText(given, ['a', 'n']), '1.5'],
        [op.jsonText(given, ['a', 't']), 'true'],
        [op.jsonText(given, ['a', 'z']), null],
        [op.jsonText(given, ['a', 'missing']), null],
        [op.jsonContains(given, ['list'], 'q'), 'true'],
        [op.jsonContains(given, ['list'], 'r'), 'false'],
        [op.jsonFind(given, ['o'], { where: 'k', is: 'a', give: 'v' }), '1'],
        [op.jsonText(op.parseJson(op.jsonObject({ a: sql`'x'`, b: sql`CAST(NULL AS VARCHAR)` })), ['a']), 'x'],
      ]);
    },
  },
  {
    name: 'order_of_arrays',
    assumption: 'FLATTEN numbers the elements of an array from 0 in their order, and gives each with its number.',
    reliedOnBy: 'components, which come back as an array by node',
    async run(lab) {
      const found = await lab.one(
        sql`SELECT LISTAGG(${op.offset('item', 'place')} || ':' || ${op.element('item', 'string')}, ' ') WITHIN GROUP (ORDER BY ${op.offset('item', 'place')}) FROM ${op.unnestArray({ relation: sql`(SELECT PARSE_JSON(${'["c","a",3,"b"]'}) AS list)`, alias: 'given' }, sql`given.list`, 'item', 'place')}`,
      );
      return { holds: found === '0:c 1:a 2:3 3:b', measured: `gave ${String(found)}` };
    },
  },
  {
    name: 'order_of_nulls',
    assumption: 'NULL is the greatest: last in ascending order, first in descending.',
    reliedOnBy: 'nothing of ours, where order with NULLs is always spelled out; told for queries of your own',
    async run(lab) {
      const rows = await lab.run('SELECT column1 AS x FROM VALUES (2), (NULL), (1) ORDER BY 1');
      const falling = await lab.run('SELECT column1 AS x FROM VALUES (2), (NULL), (1) ORDER BY 1 DESC');
      const said = (list: typeof rows): string => list.map((row) => String(row['x'])).join(' ');
      return {
        holds: said(rows) === '1 2 null' && said(falling) === 'null 2 1',
        measured: `ascending ${said(rows)}, descending ${said(falling)}`,
      };
    },
  },
  {
    name: 'names',
    assumption:
      'A name in upper case and quotes is the same as one without quotes, and one in lower case and quotes is another.',
    reliedOnBy: 'how names are quoted, and tables of loaders that are found by them',
    async run(lab) {
      await lab.run(`CREATE TABLE ${lab.schema}.quoted_name (plain_column NUMBER(38,0))`);
      await lab.run(`INSERT INTO ${lab.schema}."QUOTED_NAME" ("PLAIN_COLUMN") VALUES (1)`);
      const found = await lab.one(sql`SELECT ${id('plain_column')} FROM ${nexus('quoted_name')}`);
      const lower = await errorOf(() => lab.run(`SELECT 1 FROM ${lab.schema}."quoted_name"`));
      return {
        holds: found === 1 && lower !== undefined,
        measured: `gave ${String(found)}; in lower case it is ${lower === undefined ? 'the same' : 'another'}`,
      };
    },
  },
  {
    name: 'views_of_what_is_missing',
    assumption: 'A view may consist of a cast that fails, and reading it says the text.',
    reliedOnBy: 'views in the place of sources that are not there yet',
    async run(lab) {
      const said = 'the source is not there yet';
      await lab.run(sql`CREATE VIEW ${nexus('says_so')} AS SELECT CAST(${op.raise(said)} AS VARCHAR) AS event_id`);
      const error = await errorOf(() => lab.run(sql`SELECT event_id FROM ${nexus('says_so')}`));
      return {
        holds: error?.message.includes(said) === true,
        measured: `reading it said: ${error?.message ?? 'nothing'}`,
      };
    },
  },
  {
    name: 'views_of_dropped_tables',
    assumption: 'A view whose table is gone fails when it is read, and the error names the table.',
    reliedOnBy: 'what a run says when dbt dropped a source meanwhile',
    async run(lab) {
      await lab.run(sql`CREATE TABLE ${nexus('soon_gone')} (x NUMBER(38,0))`);
      await lab.run(sql`CREATE VIEW ${nexus('left_over')} AS SELECT x FROM ${nexus('soon_gone')}`);
      await lab.run(sql`DROP TABLE ${nexus('soon_gone')}`);
      const error = await errorOf(() => lab.run(sql`SELECT x FROM ${nexus('left_over')}`));
      return {
        holds: /soon_gone/i.test(error?.message ?? ''),
        measured: `reading it said: ${error?.message ?? 'nothing'}`,
      };
    },
  },
];
