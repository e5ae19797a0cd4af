import { describe, expect, test } from '@jest/globals';
import { changedBundle, goodBundle, withManifest } from '../fixtures/bundle.ts';
import { abridged } from './abridge.ts';
import { checkSqlfluff } from './gate.ts';

test('a good bundle passes, and every statement of it was parsed', async () => {
  expect(await checkSqlfluff(goodBundle('snowflake'))).toEqual({ statements: 8, findings: [] });
});

describe('a bad bundle is refused', () => {
  test.each([
    ['a condition of MERGE is missing', 'ON T.EVENT_ID = S.EVENT_ID\n', '', 'nexus_resolve', 'publish'],
    ['two aliases', 'AS E, LATERAL', 'AS E E, LATERAL', 'nexus_resolve', 'report'],
    ['a bracket is missing', 'TRY_TO_TIMESTAMP_TZ(', 'TRY_TO_TIMESTAMP_TZ((', 'nexus_timeline', undefined],
    [
      "another dialect's quotes",
      'DEMO.NEXUS.NEXUS_TIMELINE',
      '`DEMO.NEXUS.NEXUS_TIMELINE`',
      'nexus_timeline',
      undefined,
    ],
    [
      'a return type is missing',
      'RETURNS VARCHAR\nLANGUAGE JAVASCRIPT\nIMMUTABLE',
      'RETURNS\nLANGUAGE JAVASCRIPT\nIMMUTABLE',
      'normalize_email',
      undefined,
    ],
    ["another dialect's type", 'PAYLOAD VARIANT', 'PAYLOAD STRUCT<A STRING>', 'nexus_events', undefined],
  ])('%s', async (_name, from, to, object, step) => {
    const { findings } = await checkSqlfluff(changedBundle('snowflake', from, to));
    expect(findings[0]).toMatchObject({
      rule: 'sqlfluff',
      object,
      ...(step && { step }),
      message: expect.stringMatching(/^line \d+: /),
      sql: expect.stringContaining(to),
    });
  });

  test('a quote that is never closed', async () => {
    const bundle = changedBundle('snowflake', "COMMENT = 'Every event of every source'", "COMMENT = 'Every event");
    expect((await checkSqlfluff(bundle)).findings[0]).toMatchObject({
      object: 'nexus_events',
      message: expect.stringContaining('is never closed'),
    });
  });

  test('a statement that is empty', async () => {
    const bundle = withManifest('snowflake', ({ objects }) => {
      objects
        .find(({ name }) => name === 'nexus_resolve')
        ?.statements?.push({ step: 'report', text: '-- todo', creates: null });
    });
    expect((await checkSqlfluff(bundle)).findings).toMatchObject([
      { step: 'report', message: 'there is no statement' },
    ]);
  });

  test('an install.sql that differs from the files', async () => {
    const bundle = goodBundle('snowflake');
    const install = bundle.files.get('install.sql') ?? '';
    const view = bundle.files.get('views/nexus_timeline.sql') ?? '';
    bundle.files.set('install.sql', `${install.replace(view, '')}\nDROP TABLE DEMO.NEXUS.X;`);
    expect((await checkSqlfluff(bundle)).findings).toMatchObject([
      { object: 'nexus_timeline', message: 'install.sql lacks this file' },
      {
        object: 'install.sql',
        message: 'no file of the bundle holds this',
        sql: expect.stringContaining('DROP TABLE'),
      },
    ]);
  });
});

test('rows that look alike to a parser are given once, and a bind becomes a literal', () => {
  const sql = "INSERT INTO T (A, B) VALUES ('a', 1), ('b', 2), ('it''s', ?), ('c', F(1)), ('d', 3), ('e', F(2));";
  expect(abridged(sql)).toBe("INSERT INTO T (A, B) VALUES ('a', 1), ('it''s', 'x'), ('c', F(1));");
  expect(abridged("SELECT '?' FROM T WHERE A = ? -- ?")).toBe("SELECT '?' FROM T WHERE A = 'x' -- ?");
});

test('10,000 rows of a seed are parsed', async () => {
  const rows = Array.from({ length: 10_000 }, (_, index) => `('domain${index}.com', ${index})`).join(',\n');
  const insert = (list: string) => `INSERT INTO DEMO.NEXUS.SUFFIXES (DOMAIN, N) VALUES ${list};`;
  const withRows = (list: string) =>
    withManifest('snowflake', ({ objects }) => {
      objects
        .find(({ name }) => name === 'nexus_resolve')
        ?.statements?.push({ step: 'seed', text: insert(list), creates: null });
    });
  expect((await checkSqlfluff(withRows(rows))).findings).toEqual([]);
  const { findings } = await checkSqlfluff(withRows(`${rows}, ('x' 'y' 3)`));
  expect(findings.map(({ step }) => step)).toEqual(['seed']);
});
