import { describe, expect, test } from '@jest/globals';
import type { SampledTable } from '../../propose/sampled_table.ts';
import { idUses, isLooseId } from '../../propose/shared_ids.ts';
import { fileOf, many, readOf } from './support/tables.ts';

const uses = (...tables: SampledTable[]): Record<string, unknown> => {
  const read = readOf(...tables);
  return Object.fromEntries(
    [...idUses(read, 'duckdb')].map(([column, { type, about, value }]) => [column.label, [type, about, value]]),
  );
};
const email = (n: number): string => `p${String(n)}@x.example`;
const users = (id: (n: number) => string): SampledTable =>
  fileOf(
    'users',
    ['user_id', 'email'],
    many(20, String).map((n) => [id(Number(n)), email(Number(n))]),
  );

describe('ids that tables share', () => {
  test('are one type, named after the table whose key they are', () => {
    const tickets = fileOf(
      'zendesk_tickets',
      ['Id', 'Requester id', 'Created'],
      many(20, String).map((n) => [`t${n}`, `u-00${String(Number(n) % 5)}`, '2026-01-31']),
    );
    expect(
      uses(
        users((n) => `u-00${String(n)}`),
        tickets,
      ),
    ).toEqual({
      user_id: ['user_id', 'person', 'user_id'],
      'Requester id': ['user_id', 'person', 'Requester id'],
    });
  });

  test('are not those of two counters from 1 on, unless they are called so', () => {
    const other = (name: string): SampledTable =>
      fileOf(
        'visits',
        ['visit_id', name, 'Created'],
        many(20, String).map((n) => [`v${n}`, n, '2026-01-31']),
      );
    expect(Object.keys(uses(users(String), other('room_no')))).toEqual(['user_id']);
    expect(Object.keys(uses(users(String), other('user_id_fk')))).toEqual(['user_id_fk', 'user_id']);
  });

  test('of two tables that count from 1 on are two types, and no column that may mean either is one', () => {
    const persons = (name: string): SampledTable =>
      fileOf(
        name,
        ['id', 'email'],
        many(20, String).map((n) => [n, email(Number(n))]),
      );
    const orders = fileOf(
      'orders',
      ['order_no', 'customer_id', 'Created'],
      many(20, String).map((n) => [`o${n}`, n, '2026-01-31']),
    );
    const types = (...tables: SampledTable[]): string[] =>
      [...idUses(readOf(...tables), 'duckdb').values()].map(({ type }) => type);
    expect(types(persons('app_users'), persons('forum_users'))).toEqual(['user_id', 'forum_users_id']);
    expect(types(persons('users'), persons('customers'), orders)).toEqual(['user_id', 'customer_id', 'customer_id']);
    expect(types(persons('users'), orders)).toEqual(['user_id', 'user_id']);
    expect(types(persons('users'), persons('leads'), orders)).toEqual(['user_id', 'lead_id']);
    expect([...idUses(readOf(persons('users')), 'duckdb', new Set(['user_id'])).values()][0]?.type).toBe('users_id');
  });

  test('are found where a table was read in part', () => {
    const part = { ...users((n) => `u-00${String(n)}`), total: 1000 };
    const rows = many(100, String).map((n) => [`t${n}`, `u-00${n}`, '2026-01-31']);
    expect(Object.keys(uses(part, fileOf('tickets', ['Id', 'Requester id', 'Created'], rows)))).toEqual([
      'Requester id',
      'user_id',
    ]);
    expect(
      Object.keys(
        uses(
          users((n) => `u-00${String(n)}`),
          fileOf('tickets', ['Id', 'Requester id', 'Created'], rows),
        ),
      ),
    ).toEqual(['user_id']);
  });

  test('that were once floats equal those that were not', () => {
    const visits = fileOf(
      'visits',
      ['visit_id', 'user_id', 'Created'],
      many(20, String).map((n) => [`v${n}`, `${String(70_000 + Number(n) * 31)}.0`, '2026-01-31']),
    );
    const stripped = { sql: `REGEXP_REPLACE("user_id", '[.]0$', '')` };
    const found = idUses(
      readOf(
        users((n) => String(70_000 + n * 31)),
        visits,
      ),
      'duckdb',
    );
    expect([...found.values()].map(({ value }) => value)).toEqual([stripped, 'user_id']);
  });

  test('may be of no table’s own', () => {
    const a = fileOf(
      'stripe_customers',
      ['id', 'Email', 'userId (metadata)'],
      many(20, String).map((n) => [`cus_${n}`, email(Number(n)), `u-9900${n}`]),
    );
    const b = fileOf(
      'intercom_users',
      ['ID', 'Email', 'User ID'],
      many(20, String).map((n) => [`x7${n}`, email(Number(n)), `u-9900${n}`]),
    );
    expect(uses(a, b)).toMatchObject({
      'userId (metadata)': ['user_id', 'person', 'userId (metadata)'],
      'User ID': ['user_id', 'person', 'User ID'],
    });
  });

  test('of who did something stand beside one address', () => {
    const rows = many(40, String).map((n) => [
      `2026-01-31 00:00:${n.padStart(2, '0')}`,
      `d${String(Number(n) % 8)}`,
      email(Number(n) % 8),
      `s${String(Number(n) % 3)}`,
    ]);
    expect(uses(fileOf('events', ['time', 'distinct_id', 'email', 'session_id'], rows))).toEqual({
      distinct_id: ['distinct_id', 'person', 'distinct_id'],
    });
  });
});

test('an id that ties nothing is one that is looked for', () => {
  const [read] = readOf(fileOf('contacts', ['Email', 'Card ID', 'House number'], [['a@x.example', 'c1', '7']]));
  expect(read?.readings.filter((reading) => isLooseId(reading, new Map())).map(({ column }) => column.label)).toEqual([
    'Card ID',
  ]);
});
