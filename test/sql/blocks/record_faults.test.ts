import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sourceRecords } from '../../../sql/blocks/process_records.ts';
import { LONGEST_TEXT } from '../../../sql/blocks/record_faults.ts';
import { sql } from '../../../sql/tag.ts';
import type { Sql } from '../../../sql/tag.ts';
import type { Sandbox } from '../../support/sql.ts';
import { openSandbox } from '../../support/sql.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await openSandbox();
});
afterAll(() => sandbox.close());

const raw = (text: string): Sql => sql([text] as unknown as TemplateStringsArray);

/** Texts of an event, as a file has them. */
const EVENT = {
  event_id: 'e1',
  event_name: 'paid',
  occurred_at: '2026-01-03',
  event_value: '9.50',
  synced_at: '2026-01-04T10:00:00+02:00',
  _ingested_at: '2026-01-04T09:00:00Z',
};

/** What is made of one line of a file of events whose time is called `happened`. */
async function read(
  changed: Partial<Record<keyof typeof EVENT, string | null>> = {},
): Promise<Record<string, unknown>> {
  const { occurred_at, ...rest } = { ...EVENT, ...changed };
  const columns = Object.entries({ ...rest, happened: occurred_at }).map(
    ([name, value]) => `CAST(${value === null ? 'NULL' : `'${value}'`} AS VARCHAR) AS ${name}`,
  );
  const query = sourceRecords([
    {
      source: 'crm',
      kind: 'event',
      relation: sql`(${raw(`SELECT ${columns.join(', ')}`)}) AS file_rows`,
      columns: { occurred_at: 'happened' },
      lacks: ['event_description', 'value_unit', 'event_significance', 'event_type', 'source', 'source_table'],
      name: "data/crm's events.csv",
      isText: true,
      delivery: 'replace',
    },
  ]);
  const [row] = await sandbox.rows(query);
  return row ?? {};
}

const faultOf = async (...changed: Parameters<typeof read>): Promise<unknown> => {
  const { fault } = await read(...changed);
  return fault === undefined ? undefined : JSON.parse(String(fault));
};

describe('records of a file, whose times and numbers are texts', () => {
  test('that can be loaded are read as what they are, offsets included', async () => {
    expect(await read()).toMatchObject({
      record_kind: 'event',
      source: 'crm',
      delivery: 'replace',
      is_deleted: 0,
      event_id: 'e1',
      event_name: 'paid',
      occurred_at: '2026-01-03T00:00:00.000000Z',
      event_value: 9.5,
      synced_at: '2026-01-04T08:00:00.000000Z',
      _ingested_at: '2026-01-04T09:00:00.000000Z',
    });
    expect(await faultOf()).toBeUndefined();
  });

  test.each([
    [{ occurred_at: '31.02.2026' }, 'happened', 'is no time', '31.02.2026'],
    [{ occurred_at: '2026-02-31' }, 'happened', 'is no time', '2026-02-31'],
    [{ occurred_at: 'infinity' }, 'happened', 'is no time', 'infinity'],
    [{ occurred_at: '' }, 'happened', 'is missing', undefined],
    [{ occurred_at: null }, 'happened', 'is missing', undefined],
    [{ occurred_at: '12026-01-01' }, 'happened', 'is not in the years 1 to 9999', '12026-01-01 00:00:00'],
    [{ synced_at: 'yesterday' }, 'synced_at', 'is no time', 'yesterday'],
    [{ _ingested_at: 'x"}' }, '_ingested_at', 'is no time', 'x"}'],
    [{ _ingested_at: ' ' }, '_ingested_at', 'is missing', undefined],
    [{ event_value: '9,50 EUR' }, 'event_value', 'is no number', '9,50 EUR'],
    [{ event_value: 'NaN' }, 'event_value', 'is no finite number', 'nan'],
    [{ event_value: '1e999' }, 'event_value', 'is no finite number', 'inf'],
    [{ event_id: '\u00a0' }, 'event_id', 'is missing', undefined],
    [{ occurred_at: 'z'.repeat(300) }, 'happened', 'is no time', 'z'.repeat(200)],
    [
      { event_name: 'z'.repeat(LONGEST_TEXT + 1) },
      'event_name',
      `has more than ${String(LONGEST_TEXT)} characters`,
      undefined,
    ],
  ])('case %#: column, reason and value', async (changed, column, reason, value) => {
    const relation = "data/crm's events.csv";
    expect(await faultOf(changed)).toEqual({ relation, column, reason, ...(value === undefined ? {} : { value }) });
  });

  test.each([{ event_value: '' }, { event_value: null }, { event_name: 'z'.repeat(LONGEST_TEXT) }, { synced_at: '' }])(
    'case %#: what may be blank, and a text of the greatest length',
    async (changed) => {
      expect(await faultOf(changed)).toBeUndefined();
    },
  );

  test('without a time can be loaded, where they are no events', async () => {
    const query = sourceRecords([
      {
        source: 'crm',
        kind: 'trait',
        relation: sql`(${raw("SELECT 'e' AS event_id, 'r' AS row_id, 'email' AS identifier_type, 'a@b.c' AS identifier_value, 'name' AS trait_name, 'Ann' AS trait_value, '2026-01-04' AS _ingested_at")}) AS file_rows`,
        columns: {},
        lacks: ['occurred_at', 'source'],
        isText: true,
        delivery: 'replace',
      },
    ]);
    const [row] = await sandbox.rows(query);
    expect(row).toMatchObject({ trait_value: 'Ann', _ingested_at: '2026-01-04T00:00:00.000000Z' });
    expect(row).not.toHaveProperty('fault');
  });
});
