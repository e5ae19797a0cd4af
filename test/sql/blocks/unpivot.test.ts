import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { unpivotIdentifiers, unpivotMemberships, unpivotTraits } from '../../../sql/blocks/unpivot.ts';
import type { UnpivotSource } from '../../../sql/blocks/unpivot.ts';
import { sql } from '../../../sql/tag.ts';
import type { Row } from '../../support/rows.ts';
import { scansOf } from '../../support/scans.ts';
import type { Sandbox } from '../../support/sql.ts';
import { openSandbox, rowsOf, spell } from '../../support/sql.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await openSandbox();
});
afterAll(() => sandbox.close());

const COLUMNS = {
  order_id: 'string',
  email: 'string',
  mobile: 'string',
  work_phone: 'string',
  company: 'string',
  made_at: 'timestamp',
} as const;
const over = (rows: readonly Row[]): UnpivotSource => ({
  from: sql`(${rowsOf(COLUMNS, rows)}) AS orders`,
  eventId: sql`order_id`,
  rowId: sql`order_id || '-customer'`,
  occurredAt: sql`made_at`,
  ingestedAt: sql`made_at`,
  source: 'shop',
});
const ROW = {
  order_id: '7',
  email: 'a@b.c',
  mobile: '+1',
  work_phone: '+2',
  company: 'b.c',
  made_at: '2026-01-01T00:00:00Z',
};
const COMMON = {
  event_id: '7',
  row_id: '7-customer',
  source: 'shop',
  occurred_at: '2026-01-01T00:00:00.000000Z',
  _ingested_at: '2026-01-01T00:00:00.000000Z',
};

describe('unpivotIdentifiers', () => {
  const unpivoted = (rows: readonly Row[]): Promise<Row[]> =>
    sandbox.rows(
      unpivotIdentifiers({
        ...over(rows),
        identifiers: { email: sql`email`, phone: [sql`mobile`, sql`work_phone`] },
        role: sql`'customer'`,
      }),
    );

  test('one row per value, all in the link group of their row; a type may have several', async () => {
    expect(await unpivoted([ROW])).toEqual(
      [
        { identifier_type: 'email', identifier_value: 'a@b.c' },
        { identifier_type: 'phone', identifier_value: '+1' },
        { identifier_type: 'phone', identifier_value: '+2' },
      ].map((found) => ({ ...COMMON, ...found, role: 'customer' })),
    );
  });

  test('nothing, a blank, an empty text: no row, but for one where that is all there is', async () => {
    expect(await unpivoted([{ ...ROW, email: null, work_phone: '  ' }])).toHaveLength(1);
    expect(await unpivoted([{ ...ROW, email: null, mobile: '', work_phone: '  ' }])).toEqual([
      { ...COMMON, identifier_type: 'email', role: 'customer' },
    ]);
  });

  test('no row at all where a row never says less than before', async () => {
    const said = (identifiers: Parameters<typeof unpivotIdentifiers>[0]['identifiers'], row: Row): Promise<Row[]> =>
      sandbox.rows(unpivotIdentifiers({ ...over([row]), identifiers, role: sql`NULL`, mayFallSilent: false }));
    const blank = { ...ROW, email: null, mobile: '' };
    expect(await said({ email: sql`email`, phone: sql`mobile` }, blank)).toEqual([]);
    expect(await said({ email: sql`email` }, blank)).toEqual([]);
    expect(await said({ email: sql`email`, phone: sql`mobile` }, ROW)).toHaveLength(2);
  });

  test('gives its columns in one order, whether there is one value or more', async () => {
    const columns = async (identifiers: Parameters<typeof unpivotIdentifiers>[0]['identifiers']): Promise<unknown> =>
      (
        await sandbox.warehouse.query(
          spell('duckdb', unpivotIdentifiers({ ...over([]), identifiers, role: sql`NULL` })),
        )
      ).columns;
    const names = ['event_id', 'row_id', 'identifier_type', 'identifier_value', 'role', 'source', 'occurred_at'];
    expect(await columns({ email: sql`email` })).toEqual([...names, '_ingested_at']);
    expect(await columns({ email: sql`email`, phone: sql`mobile` })).toEqual([...names, '_ingested_at']);
  });

  test('one value needs no cross join', () => {
    const query = unpivotIdentifiers({ ...over([]), identifiers: { email: sql`email` }, role: sql`NULL` });
    expect(spell('snowflake', query)).not.toContain('CROSS JOIN');
  });

  test('without any value it is an error at build time', () => {
    expect(() => unpivotIdentifiers({ ...over([]), identifiers: {}, role: sql`NULL` })).toThrow('no columns are named');
  });
});

describe('unpivotTraits', () => {
  const unpivoted = (rows: readonly Row[]): Promise<Row[]> =>
    sandbox.rows(
      unpivotTraits({
        ...over(rows),
        identifierType: sql`'email'`,
        identifierValue: sql`email`,
        traits: { company: sql`company`, phone: sql`mobile`, blank: sql`''` },
      }),
    );

  test('one row that says nothing where there is no value, or nobody whose it is', async () => {
    const shown = async (row: Row) =>
      (await unpivoted([row])).map((found) => [found['identifier_value'], found['trait_name'], found['trait_value']]);
    expect(await shown({ ...ROW, email: null })).toEqual([[undefined, 'company', 'b.c']]);
    expect(await shown({ ...ROW, company: ' ', mobile: null })).toEqual([['a@b.c', 'company', ' ']]);
  });

  test('one row per trait that has a value, for the identifier that names the entity', async () => {
    expect(await unpivoted([ROW])).toEqual(
      [
        { trait_name: 'company', trait_value: 'b.c' },
        { trait_name: 'phone', trait_value: '+1' },
      ].map((found) => ({
        event_id: COMMON.event_id,
        row_id: COMMON.row_id,
        identifier_type: 'email',
        identifier_value: 'a@b.c',
        ...found,
        source: COMMON.source,
        occurred_at: COMMON.occurred_at,
        _ingested_at: COMMON._ingested_at,
      })),
    );
  });
});

describe('unpivotMemberships', () => {
  const unpivoted = (row: Row): Promise<Row[]> =>
    sandbox.rows(
      unpivotMemberships({
        ...over([row]),
        persons: { email: sql`email`, phone: sql`mobile` },
        groupIdentifierType: sql`'domain'`,
        groupIdentifier: sql`company`,
        role: sql`'buyer'`,
      }),
    );

  test('one row that says nothing where there is no group, or no person', async () => {
    const shown = async (row: Row) =>
      (await unpivoted(row)).map((found) => [found['person_identifier'], found['group_identifier']]);
    expect(await shown({ ...ROW, company: ' ' })).toEqual([['a@b.c', ' ']]);
    expect(await shown({ ...ROW, email: '', mobile: null })).toEqual([['', 'b.c']]);
  });

  test('one row per identifier of the person, where there is a group', async () => {
    const group = { group_identifier: 'b.c', group_identifier_type: 'domain', role: 'buyer' };
    expect(await unpivoted(ROW)).toEqual([
      { ...COMMON, ...group, person_identifier: '+1', person_identifier_type: 'phone' },
      { ...COMMON, ...group, person_identifier: 'a@b.c', person_identifier_type: 'email' },
    ]);
  });
});

test('a filter on _ingested_at reaches the scan below', async () => {
  await sandbox.warehouse.execute(
    "CREATE TABLE raw_orders AS SELECT '1' AS order_id, 'a' AS email, 'b' AS mobile, TIMESTAMP '2026-01-01' + to_days(day) AS made_at FROM range(9) AS days(day)",
  );
  const identifiers = { email: sql`email`, phone: sql`mobile` };
  const view = unpivotIdentifiers({ ...over([]), from: sql`raw_orders`, identifiers, role: sql`NULL` });
  expect(
    await scansOf(
      sandbox.warehouse,
      `SELECT * FROM (${spell('duckdb', view)}) AS v WHERE _ingested_at >= TIMESTAMP '2026-01-05'`,
    ),
  ).toEqual([{ table: 'raw_orders', filters: expect.stringMatching(/made_at ?>=/) as unknown }]);
});
