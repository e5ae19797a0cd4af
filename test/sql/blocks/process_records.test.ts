import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { SourceRelation } from '../../../sql/blocks/process_records.ts';
import {
  processEvents,
  processIdentifiers,
  processMemberships,
  processTraits,
  RECORD_COLUMNS,
  sourceRecords,
} from '../../../sql/blocks/process_records.ts';
import { STANDARD_COLUMNS } from '../../../sql/sources/relations.ts';
import { id, join, sql } from '../../../sql/tag.ts';
import type { Sql } from '../../../sql/tag.ts';
import { scansOf } from '../../support/scans.ts';
import type { Sandbox } from '../../support/sql.ts';
import { openSandbox } from '../../support/sql.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await openSandbox();
});
afterAll(() => sandbox.close());

const TIME = "TIMESTAMP '2026-01-03 00:00:00'";
const SHOWN = '2026-01-03T00:00:00.000000Z';

const given = <Kind extends SourceRelation['kind']>(
  kind: Kind,
  select: Sql,
  more: Partial<Pick<SourceRelation, 'entityType' | 'columns' | 'lacks' | 'delivery' | 'deleted'>> = {},
) => ({
  source: 'crm',
  relation: sql`(${select}) AS given`,
  columns: {},
  lacks: [],
  delivery: 'replace' as const,
  ...more,
  kind,
});
const raw = (text: string): Sql => sql([text] as unknown as TemplateStringsArray);

describe('processEvents', () => {
  test('takes the columns of the convention, typed', async () => {
    const events = raw(
      `SELECT 1 AS event_id, 'signed up' AS event_name, 'text' AS event_description, '9.5' AS event_value, 'EUR' AS value_unit, 3 AS event_significance, 'sale' AS event_type, 'orders' AS source_table, 'ignored' AS source, ${TIME} AS occurred_at, ${TIME} AS synced_at, ${TIME} AS _ingested_at`,
    );
    expect(await sandbox.rows(processEvents(given('event', events)))).toEqual([
      {
        record_kind: 'event',
        source: 'crm',
        event_id: '1',
        occurred_at: SHOWN,
        _ingested_at: SHOWN,
        event_name: 'signed up',
        event_description: 'text',
        event_value: 9.5,
        value_unit: 'EUR',
        event_significance: 3,
        event_type: 'sale',
        source_table: 'orders',
        synced_at: SHOWN,
      },
    ]);
  });
});

describe('processIdentifiers', () => {
  const select = raw(
    `SELECT 'e' AS event_id, 'g' AS edge_id, 'email' AS identifier_type, 'A@b.c' AS "E-Mail", ${TIME} AS occurred_at, ${TIME} AS loaded`,
  );
  const renamed = { row_id: 'edge_id', identifier_value: 'E-Mail', _ingested_at: 'loaded' };
  const expected = {
    record_kind: 'identifier',
    source: 'crm',
    entity_type: 'person',
    event_id: 'e',
    row_id: 'g',
    identifier_type: 'email',
    identifier_value: 'A@b.c',
    occurred_at: SHOWN,
    _ingested_at: SHOWN,
  };

  test('takes renamed columns by their own names, and leaves null what the source lacks', async () => {
    const relation = given('identifier', select, { entityType: 'person', columns: renamed, lacks: ['role'] });
    expect(await sandbox.rows(processIdentifiers(relation))).toEqual([expected]);
  });

  test('without row_id, one event is one link group', async () => {
    const relation = given('identifier', select, { entityType: 'person', columns: renamed, lacks: ['role', 'row_id'] });
    expect(await sandbox.rows(processIdentifiers(relation))).toEqual([{ ...expected, row_id: 'e' }]);
  });
});

describe('ids', () => {
  const idsOf = async (value: string): Promise<unknown[]> => {
    const select = raw(
      `SELECT ${value} AS event_id, ${value} AS row_id, 'user_id' AS identifier_type, ${value} AS identifier_value, ${TIME} AS occurred_at, ${TIME} AS _ingested_at`,
    );
    const [row] = await sandbox.rows(
      processIdentifiers(given('identifier', select, { entityType: 'person', lacks: ['role'] })),
    );
    return [row?.['event_id'], row?.['row_id'], row?.['identifier_value']];
  };

  test.each([
    ["'42.0'", '42.0'],
    ["'42'", '42'],
    ['CAST(42 AS BIGINT)', '42'],
    ['CAST(42 AS DOUBLE)', '42'],
    ['CAST(42 AS FLOAT)', '42'],
    ['CAST(42 AS DECIMAL(18, 2))', '42'],
    ['CAST(14155550132 AS DOUBLE)', '14155550132'],
    ['CAST(100 AS DOUBLE)', '100'],
    ['CAST(42.5 AS DOUBLE)', '42.5'],
    ['CAST(-7 AS DOUBLE)', '-7'],
    ['TRUE', 'true'],
    ["DATE '2026-01-01'", '2026-01-01'],
  ])('%s is the id %s', async (value, expected) => {
    expect(await idsOf(value)).toEqual([expected, expected, expected]);
  });

  test('a group is named by its id as well', async () => {
    const select = raw(
      `SELECT 1.0::DOUBLE AS event_id, 2.0::DOUBLE AS row_id, 3.0::DOUBLE AS person_identifier, 'user_id' AS person_identifier_type, 4.0::DOUBLE AS group_identifier, 'account' AS group_identifier_type, ${TIME} AS occurred_at, ${TIME} AS _ingested_at`,
    );
    const relation = given('membership', select, { lacks: ['role'] });
    expect(await sandbox.rows(processMemberships(relation))).toEqual([
      expect.objectContaining({ event_id: '1', row_id: '2', identifier_value: '3', group_identifier: '4' }),
    ]);
  });
});

describe('processTraits', () => {
  test('takes the trait and the identifier that it is known by', async () => {
    const traits = raw(
      `SELECT 'e' AS event_id, 'r' AS row_id, 'email' AS identifier_type, 'a@b.c' AS identifier_value, 'name' AS trait_name, 'Ann' AS trait_value, ${TIME} AS occurred_at, ${TIME} AS _ingested_at`,
    );
    expect(await sandbox.rows(processTraits(given('trait', traits, { entityType: 'group' })))).toEqual([
      {
        record_kind: 'trait',
        source: 'crm',
        entity_type: 'group',
        event_id: 'e',
        row_id: 'r',
        identifier_type: 'email',
        identifier_value: 'a@b.c',
        trait_name: 'name',
        trait_value: 'Ann',
        occurred_at: SHOWN,
        _ingested_at: SHOWN,
      },
    ]);
  });
});

describe('processMemberships', () => {
  test('puts the person where identifiers stand, the group beside it', async () => {
    const memberships = raw(
      `SELECT 'e' AS event_id, 'r' AS row_id, 'a@b.c' AS person_identifier, 'email' AS person_identifier_type, 'b.c' AS group_identifier, 'domain' AS group_identifier_type, 'owner' AS role, ${TIME} AS occurred_at, ${TIME} AS _ingested_at`,
    );
    expect(await sandbox.rows(processMemberships(given('membership', memberships)))).toEqual([
      {
        record_kind: 'membership',
        source: 'crm',
        entity_type: 'person',
        event_id: 'e',
        row_id: 'r',
        identifier_type: 'email',
        identifier_value: 'a@b.c',
        group_identifier_type: 'domain',
        group_identifier: 'b.c',
        role: 'owner',
        occurred_at: SHOWN,
        _ingested_at: SHOWN,
      },
    ]);
  });
});

describe('sourceRecords', () => {
  const identifiers = (kind: string): SourceRelation =>
    given('identifier', raw(`SELECT '${kind}' AS event_id, NULL AS row_id, ${TIME} AS made_at`), {
      entityType: kind,
      columns: {
        _ingested_at: 'made_at',
        occurred_at: 'made_at',
        identifier_type: 'event_id',
        identifier_value: 'event_id',
      },
      lacks: ['role'],
    });

  test('unites what a source gives, doubles and nulls included', async () => {
    const found = await sandbox.rows(
      sourceRecords([identifiers('person'), identifiers('group'), identifiers('group')]),
    );
    expect(
      found.map((row) => [row['entity_type'], row['identifier_value'], row['_ingested_at'], row['row_id']]),
    ).toEqual([
      ['group', 'group', SHOWN, undefined],
      ['group', 'group', SHOWN, undefined],
      ['person', 'person', SHOWN, undefined],
    ]);
  });

  test('a filter on _ingested_at reaches every scan', async () => {
    await sandbox.warehouse.execute(
      `CREATE TABLE calls AS SELECT 'e' AS event_id, 'r' AS row_id, ${TIME} AS made_at UNION ALL SELECT 'e', 'r', NULL`,
    );
    await sandbox.warehouse.execute('CREATE TABLE visits AS FROM calls');
    const over = (table: string): SourceRelation => ({ ...identifiers('person'), relation: raw(table) });
    const query = sandbox.spell(sourceRecords([over('calls'), over('visits')]));
    const scans = await scansOf(sandbox.warehouse, `SELECT * FROM (${query}) AS v WHERE _ingested_at >= ${TIME}`);
    expect(scans.map(({ table }) => table)).toEqual(['calls', 'visits']);
    for (const { filters } of scans) expect(filters).toMatch(/made_at ?>=/);
  });

  test('gives the columns of the event log in their order and why a record cannot be loaded, whatever the kind', async () => {
    const time = raw(`${TIME} AS occurred_at, ${TIME} AS synced_at, ${TIME} AS _ingested_at`);
    const columns = (kind: SourceRelation['kind']): Sql =>
      sql`SELECT ${join(
        Object.keys(STANDARD_COLUMNS[kind])
          .filter((name) => STANDARD_COLUMNS[kind][name] !== 'timestamp')
          .map((name) => sql`'1' AS ${id(name)}`),
        ', ',
      )}, ${time}`;
    for (const relation of [given('membership', columns('membership')), given('event', columns('event'))]) {
      const { columns: names } = await sandbox.warehouse.query(sandbox.spell(sourceRecords([relation])));
      expect(names).toEqual(Object.keys(RECORD_COLUMNS));
    }
  });
});
