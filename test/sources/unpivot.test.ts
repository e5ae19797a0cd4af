import { describe, expect, test } from '@jest/globals';
import { DuckDBInstance } from '@duckdb/node-api';
import type { Json } from '@duckdb/node-api';
import { contextOf } from '../../procedures/locations.ts';
import { unpivotIdentifiers, unpivotMemberships, unpivotTraits } from '../../sql/blocks/unpivot.ts';
import { dialects } from '../../sql/dialects/index.ts';
import { STANDARD_COLUMNS } from '../../sql/sources/relations.ts';
import { id, render, sql } from '../../sql/tag.ts';
import type { Sql } from '../../sql/tag.ts';

const SOURCE = {
  from: sql`(
  SELECT 'e1' AS event_id, 'a@x.example' AS email, '+1' AS phone, 'A' AS name, 'g1' AS company
  UNION ALL SELECT 'e2', ' ', NULL, 'B', NULL
  UNION ALL SELECT 'e3', 'c@x.example', '', NULL, ''
) AS people`,
  eventId: sql`event_id`,
  rowId: sql`event_id || '/person'`,
  occurredAt: sql`TIMESTAMP '2025-01-01 00:00:00'`,
  ingestedAt: sql`TIMESTAMP '2025-01-02 00:00:00'`,
  source: 'crm',
};

async function rows(query: Sql): Promise<Record<string, Json>[]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const { text } = render(query, contextOf(dialects.duckdb, { database: undefined, schema: 'nexus' }));
  return (await connection.runAndReadAll(`SELECT * FROM (${text}) ORDER BY ALL`)).getRowObjectsJson();
}

const pick = (found: Record<string, Json>[], ...columns: string[]): Json[][] =>
  found.map((row) => columns.map((column) => row[column] ?? null));

describe('unpivotIdentifiers', () => {
  test('one row per value that is there, all of the row’s link group', async () => {
    const found = await rows(
      unpivotIdentifiers({ ...SOURCE, identifiers: { email: sql`email`, phone: sql`phone` }, role: sql`'lead'` }),
    );
    expect(Object.keys(found[0] ?? {})).toEqual(Object.keys(STANDARD_COLUMNS.identifier));
    expect(found[0]).toEqual({
      event_id: 'e1',
      row_id: 'e1/person',
      identifier_type: 'email',
      identifier_value: 'a@x.example',
      role: 'lead',
      source: 'crm',
      occurred_at: '2025-01-01 00:00:00',
      _ingested_at: '2025-01-02 00:00:00',
    });
    expect(pick(found, 'row_id', 'identifier_type', 'identifier_value')).toEqual([
      ['e1/person', 'email', 'a@x.example'],
      ['e1/person', 'phone', '+1'],
      ['e3/person', 'email', 'c@x.example'],
    ]);
  });

  test('a type may have several values', async () => {
    const identifiers = { phone: [sql`phone`, sql`'+2'`] };
    const found = await rows(unpivotIdentifiers({ ...SOURCE, identifiers, role: sql`'lead'` }));
    expect(pick(found, 'event_id', 'identifier_value')).toEqual([
      ['e1', '+1'],
      ['e1', '+2'],
      ['e2', '+2'],
      ['e3', '+2'],
    ]);
  });

  test('one value needs no cross join', () => {
    const query = unpivotIdentifiers({ ...SOURCE, identifiers: { email: sql`email` }, role: sql`'lead'` });
    const { text } = render(query, contextOf(dialects.snowflake, { database: 'DB', schema: 'NEXUS' }));
    expect(text).not.toContain('CROSS JOIN');
  });

  test('none at all is a mistake', () => {
    expect(() => unpivotIdentifiers({ ...SOURCE, identifiers: {}, role: sql`'lead'` })).toThrow(
      'unpivot: no columns are named',
    );
  });
});

test('unpivotTraits: nothing without a value, nothing without an identifier', async () => {
  const found = await rows(
    unpivotTraits({
      ...SOURCE,
      identifierType: sql`'email'`,
      identifierValue: sql`email`,
      traits: { name: sql`name`, company: id('company') },
    }),
  );
  expect(Object.keys(found[0] ?? {})).toEqual(Object.keys(STANDARD_COLUMNS.trait));
  expect(pick(found, 'identifier_type', 'identifier_value', 'trait_name', 'trait_value')).toEqual([
    ['email', 'a@x.example', 'company', 'g1'],
    ['email', 'a@x.example', 'name', 'A'],
  ]);
});

test('unpivotMemberships: one row per identifier of the person, where there is a group', async () => {
  const found = await rows(
    unpivotMemberships({
      ...SOURCE,
      persons: { email: sql`email`, phone: sql`phone` },
      groupIdentifierType: sql`'company_id'`,
      groupIdentifier: sql`company`,
      role: sql`'employee'`,
    }),
  );
  expect(Object.keys(found[0] ?? {}).sort()).toEqual(Object.keys(STANDARD_COLUMNS.membership).sort());
  expect(
    pick(found, 'person_identifier_type', 'person_identifier', 'group_identifier_type', 'group_identifier', 'role'),
  ).toEqual([
    ['phone', '+1', 'company_id', 'g1', 'employee'],
    ['email', 'a@x.example', 'company_id', 'g1', 'employee'],
  ]);
});
