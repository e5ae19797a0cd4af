import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { NexusConfig, RelationRef } from '../../config/types.ts';
import { checkSources, SourceError } from '../../deploy/check_sources.ts';
import { DuckDbWarehouse } from '../../warehouses/duckdb/duckdb.ts';
import { STANDARD_COLUMNS } from '../../sql/sources/relations.ts';
import { createWorld } from '../support/duckdb.ts';
import { configOf } from '../support/world.ts';

const TYPES = { string: 'VARCHAR', timestamp: 'TIMESTAMP', float: 'DOUBLE' } as const;
const IDENTIFIERS = Object.keys(STANDARD_COLUMNS.identifier).filter((name) => name !== 'source');

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'nexus-sources-'));
});
afterAll(() => {
  rmSync(directory, { recursive: true });
});
const write = (name: string, ...lines: string[]): string => {
  const path = join(directory, name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
};

const source = (relations: Record<string, RelationRef>): Partial<NexusConfig> => ({
  sources: [{ name: 'crm', location: { schema: 'raw' }, relations }],
});
const files = (relations: Record<string, RelationRef>): Partial<NexusConfig> => ({
  sources: [{ name: 'crm', relations }],
});

describe('what the sources lack is told before anything is written', () => {
  let warehouse: DuckDbWarehouse;
  beforeEach(async () => {
    warehouse = await DuckDbWarehouse.open(':memory:', 'nexus');
    await warehouse.execute('CREATE SCHEMA raw');
  });
  afterEach(() => warehouse.close());

  const findings = async (config: Partial<NexusConfig>): Promise<readonly string[]> => {
    try {
      await checkSources(warehouse, configOf(config));
      return [];
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      const hint = /there is no such table/.test(error.message)
        ? '\nIf tables are made later, by dbt for instance, deploy with --sources-later.'
        : '';
      expect(error.message).toBe(
        `The sources are not as the config says, and nothing was written:\n${error.findings.map((finding) => `  ${finding}`).join('\n')}${hint}`,
      );
      return error.findings;
    }
  };
  const createTable = (
    name: string,
    kind: keyof typeof STANDARD_COLUMNS,
    changes: Record<string, string | null> = {},
  ) => {
    const columns = Object.entries({
      ...Object.fromEntries(
        Object.entries(STANDARD_COLUMNS[kind])
          .filter(([column]) => column !== 'source')
          .map(([column, type]) => [column, TYPES[type as keyof typeof TYPES]]),
      ),
      ...changes,
    }).filter(([, type]) => type !== null);
    return warehouse.execute(
      `CREATE TABLE raw.${name} (${columns.map(([column, type]) => `${column} ${String(type)}`).join(', ')})`,
    );
  };

  test('nothing, where all is there', async () => {
    await createTable('crm_events', 'event');
    await createTable('crm_person_identifiers', 'identifier');
    expect(await findings(source({ events: {}, person_identifiers: {} }))).toEqual([]);
  });

  test('columns may be renamed or declared absent, in any case', async () => {
    await createTable('crm_person_identifiers', 'identifier', { row_id: null, role: null, EDGE_ID: 'VARCHAR' });
    expect(await findings(source({ person_identifiers: { columns: { row_id: 'edge_id' }, lacks: ['role'] } }))).toEqual(
      [],
    );
  });

  test('a missing relation', async () => {
    expect(await findings(source({ events: {} }))).toEqual([
      expect.stringMatching(/^source crm, events \(raw\.crm_events\): there is no such table or view\.$/),
    ]);
  });

  test('each missing column, with those that there are', async () => {
    await createTable('crm_person_identifiers', 'identifier', { role: null, identifier_type: null });
    const there = 'event_id, row_id, identifier_value, occurred_at, _ingested_at';
    const finding = (column: string, hint: string): string =>
      `source crm, person_identifiers (raw.crm_person_identifiers): column ${column} is missing. It has ${there}. ${hint}`;
    expect(await findings(source({ person_identifiers: {} }))).toEqual([
      finding('identifier_type', 'Where it has another name: "columns": {"identifier_type": "..."}.'),
      finding('role', 'If the source does not know it, name it in "lacks".'),
    ]);
  });

  test('a wrong type', async () => {
    await createTable('crm_events', 'event', {
      occurred_at: 'VARCHAR',
      event_value: 'VARCHAR',
      _ingested_at: 'DATE',
      event_id: 'BIGINT',
    });
    expect(await findings(source({ events: {} }))).toEqual([
      'source crm, events (raw.crm_events): column occurred_at has the type VARCHAR, and must be TIMESTAMP.',
      'source crm, events (raw.crm_events): column event_value has the type VARCHAR, and must be DOUBLE.',
    ]);
  });

  test('all of it at once, over all sources', async () => {
    await createTable('crm_events', 'event', { occurred_at: 'INTEGER', event_name: null });
    const config: Partial<NexusConfig> = {
      sources: [
        { name: 'crm', location: { schema: 'raw' }, relations: { events: {}, person_traits: {} } },
        { name: 'shop', relations: { events: { file: join(directory, 'nowhere.csv') } } },
      ],
    };
    const found = await findings(config);
    expect(found.map((finding) => finding.split(':')[0])).toEqual([
      'source crm, events (raw.crm_events)',
      'source crm, events (raw.crm_events)',
      'source crm, person_traits (raw.crm_person_traits)',
      `source shop, events (${join(directory, 'nowhere.csv')})`,
    ]);
  });

  describe('of files', () => {
    const header = IDENTIFIERS.join(',');
    const line = (value: string, at: string, ingested = '2026-01-01'): string =>
      IDENTIFIERS.map(
        (name) => ({ identifier_value: value, occurred_at: at, _ingested_at: ingested })[name] ?? 'x',
      ).join(',');

    test('a timestamp that is none: how many, the first, its row and its value', async () => {
      const file = write('times.csv', header, line('a', ''), line('b', '31/01/2026'), line('c', ''), line('d', 'soon'));
      expect(await findings(files({ person_identifiers: { file } }))).toEqual([
        `source crm, person_identifiers (${file}): 2 values of occurred_at are not timestamps; the first, in row 2, is "31/01/2026". Write them as 2026-01-31T09:30:00Z.`,
      ]);
    });

    test('a timestamp that is none among others is for the run to set aside, up to what it passes over', async () => {
      const lines = (bad: number): string[] =>
        [...Array<string>(bad).fill('soon'), '2026-01-01T00:00:00Z'].map((at) => line('a', at));
      const few = write('few.csv', header, ...lines(10));
      expect(await findings(files({ person_identifiers: { file: few } }))).toEqual([]);
      const many = write('many.csv', header, ...lines(11));
      expect(await findings(files({ person_identifiers: { file: many } }))).toEqual([
        expect.stringContaining('11 values of occurred_at are not timestamps'),
      ]);
    });

    const finding = async (file: string, more: Partial<RelationRef> = {}): Promise<string | undefined> => {
      const [found, ...others] = await findings(files({ person_identifiers: { file, ...more } }));
      expect(others).toEqual([]);
      return found?.replace(`source crm, person_identifiers (${file}): `, '');
    };
    const good = line('a', '2026-01-01');

    test.each([0, 25_000])('a row with a field too many, or too few, behind %i rows: its line', async (before) => {
      const rest = Array.from({ length: before }, () => good);
      const at = String(before + 3);
      const width = String(IDENTIFIERS.length);
      const hint =
        'A value that holds a delimiter, a quote or a line end stands in quotes, and a quote in it is doubled.';
      expect(await finding(write('wide.csv', header, good, ...rest, `${good},x`))).toBe(
        `it cannot be read. Line ${at} has ${String(IDENTIFIERS.length + 1)} fields, and the header ${width}. ${hint}`,
      );
      expect(await finding(write('narrow.csv', header, good, ...rest, 'x'))).toBe(
        `it cannot be read. Line ${at} has 1 field, and the header ${width}. ${hint}`,
      );
      const open = write('open.csv', header, good, ...rest, `"${good}`);
      // As long as it is new, another process may be about to close the quote.
      expect(await finding(open)).toBeUndefined();
      utimesSync(open, 0, 0);
      expect(await finding(open)).toBe(
        `it cannot be read. Line ${at}: a quote that opens a value is not closed. ${hint}`,
      );
    });

    test('quotes with a backslash: what to set, and then it is read', async () => {
      const file = write('mysql.csv', header, line('"Ann \\"A\\" Lee"', '2026-01-01'));
      expect(await finding(file)).toBe(
        'it cannot be read. Line 2: a value goes on behind its closing quote. All of it fits if a quote in a value is written \\": then set "escape": "\\\\".',
      );
      expect(await finding(file, { escape: '\\' })).toBeUndefined();
    });

    test('line ends of two kinds', async () => {
      const file = write('mixed.csv', header, `${good}\r`, good);
      expect(await finding(file)).toBe('it cannot be read. Its lines end in "\\n" and in "\\r\\n". Make them one.');
    });

    test('what is not UTF-8: its line, and what to set, and then it is read', async () => {
      const rows = [header, good, line('Zoë', '2026-01-01'), line('Ærø', '2026-01-01')];
      const csv = join(directory, 'latin.csv');
      writeFileSync(csv, Buffer.from(`${rows.join('\n')}\n`, 'latin1'));
      const json = join(directory, 'latin.jsonl');
      const row = Object.fromEntries(IDENTIFIERS.map((name) => [name, name.endsWith('_at') ? '2026-01-01' : 'Zoë']));
      writeFileSync(json, Buffer.from(`{"a":1}\n${JSON.stringify(row)}\n`, 'latin1'));
      const advice =
        'is not UTF-8. Save the file as UTF-8, or set "encoding" beside it, such as "windows-1252" for what Excel writes in Western Europe.';
      expect(await finding(csv)).toBe(`it cannot be read. Line 3 ${advice}`);
      expect(await finding(json)).toBe(`it cannot be read. Line 2 ${advice}`);
      for (const file of [csv, json]) expect(await finding(file, { encoding: 'windows-1252' })).toBeUndefined();
    });

    test('names of JSON in another case', async () => {
      const row = Object.fromEntries(IDENTIFIERS.map((name) => [name, name.endsWith('_at') ? '2026-01-01' : 'x']));
      const { event_id, ...rest } = row;
      const file = write('case.jsonl', JSON.stringify({ ...rest, Event_ID: event_id }));
      expect(await finding(file)).toBe(
        'column event_id is spelled Event_ID there, and names of JSON are told apart by case: write "columns": {"event_id": "Event_ID"}.',
      );
      expect(await finding(file, { columns: { event_id: 'Event_ID' } })).toBeUndefined();
      const both = write('both.jsonl', JSON.stringify({ ...rest, Event_ID: event_id }), JSON.stringify(row));
      expect(await finding(both)).toBe(
        'some lines spell event_id as Event_ID; names of JSON are told apart by case: make them one.',
      );
    });

    test('a column that a CSV lacks', async () => {
      const file = write('short.csv', 'event_id,row_id,identifier_type,identifier_value', 'e,r,user_id,a');
      const found = await findings(files({ person_identifiers: { file, lacks: ['role'] } }));
      expect(found.map((finding) => /column (\w+) is missing/.exec(finding)?.[1])).toEqual([
        'occurred_at',
        '_ingested_at',
      ]);
    });

    test('a column that no line of a JSON-lines file has', async () => {
      const row = {
        event_id: 'e',
        row_id: 'r',
        identifier_type: 'user_id',
        identifier_valu: 'a',
        occurred_at: '2026-01-01',
      };
      const file = write('short.jsonl', JSON.stringify(row), JSON.stringify({ ...row, _ingested_at: '2026-01-01' }));
      const found = await findings(files({ person_identifiers: { file, lacks: ['role'] } }));
      expect(found.map((finding) => /column (\w+) is missing/.exec(finding)?.[1])).toEqual(['identifier_value']);
    });

    test('a file that is not there, and one that is not what its ending says', async () => {
      const parquet = write('text.parquet', 'no parquet');
      const found = await findings(
        files({ person_identifiers: { file: join(directory, 'no*.csv') }, person_traits: { file: parquet } }),
      );
      expect(found).toEqual([
        expect.stringContaining(`source crm, person_identifiers (${join(directory, 'no*.csv')}): it cannot be read.`),
        expect.stringContaining(`source crm, person_traits (${parquet}): it cannot be read.`),
      ]);
    });
  });
});

describe('sources that are files resolve end to end', () => {
  const VALUE = `it's "7", \\ ; DROP TABLE x; --`;
  const rows = ['2026-01-01T01:00:00+01:00', '2026-01-02 00:00:00'].map((occurred_at, index) => ({
    event_id: `e${String(index)}`,
    row_id: 'r',
    identifier_type: 'user_id',
    identifier_value: index === 0 ? VALUE : 'b',
    role: index === 0 ? 'buyer' : null,
    occurred_at,
    _ingested_at: '2026-01-03T00:00:00Z',
  }));
  const csvText = (value: string | null): string => (value === null ? '' : `"${value.replaceAll('"', '""')}"`);
  const csv = (): string =>
    write(
      'people.csv',
      IDENTIFIERS.join(','),
      ...rows.map((row) => IDENTIFIERS.map((name) => csvText(row[name as keyof typeof row])).join(',')),
    );

  const resolved = async (relation: RelationRef): Promise<unknown> => {
    const config = files({ person_identifiers: relation });
    const world = await createWorld({ ...config, identifier_types: { user_id: {} } });
    await checkSources(world.warehouse, world.config);
    const { summary } = await world.resolve();
    expect(summary).toMatchObject({ rows_read: 2, person_entities: 2 });
    const found = await world.read('nexus_person_identifiers', [
      'identifier_value',
      'role',
      'occurred_at',
      '_ingested_at',
    ]);
    expect((await world.resolve()).summary).toEqual({ status: 'unchanged' });
    await world.close();
    return found;
  };
  const EXPECTED = [
    { identifier_value: 'b', occurred_at: '2026-01-02T00:00:00.000000Z', _ingested_at: '2026-01-03T00:00:00.000000Z' },
    {
      identifier_value: VALUE,
      role: 'buyer',
      occurred_at: '2026-01-01T00:00:00.000000Z',
      _ingested_at: '2026-01-03T00:00:00.000000Z',
    },
  ];

  test('CSV', async () => {
    expect(await resolved({ file: csv() })).toEqual(EXPECTED);
  });

  test('JSON lines', async () => {
    const file = write('people.ndjson', ...rows.map((row) => JSON.stringify(row)));
    expect(await resolved({ file })).toEqual(EXPECTED);
  });

  test('Parquet, and several files by a pattern', async () => {
    const maker = await DuckDbWarehouse.open(':memory:', 'nexus');
    for (const number of [0, 1]) {
      await maker.execute(
        `COPY (SELECT * REPLACE (CAST(_ingested_at AS TIMESTAMPTZ) AS _ingested_at) FROM read_csv('${csv()}', all_varchar = true) WHERE event_id = 'e${String(number)}') TO '${join(directory, `part_${String(number)}.parquet`)}' (FORMAT parquet)`,
      );
    }
    await maker.close();
    expect(await resolved({ file: join(directory, 'part_*.parquet') })).toEqual(EXPECTED);
  });

  test('a format that the ending does not tell', async () => {
    const file = write('people.export', ...rows.map((row) => JSON.stringify(row)));
    expect(await resolved({ file, format: 'json' })).toEqual(EXPECTED);
  });

  test('an attached DuckDB file', async () => {
    const path = join(directory, 'lake.duckdb');
    const lake = await DuckDbWarehouse.open(path, 'nexus');
    await lake.execute(
      `CREATE TABLE people AS SELECT * REPLACE (CAST(CAST(occurred_at AS TIMESTAMPTZ) AS TIMESTAMP) AS occurred_at, CAST(_ingested_at AS TIMESTAMP) AS _ingested_at) FROM read_csv('${csv()}', all_varchar = true)`,
    );
    await lake.close();
    const world = await createWorld({
      targets: { test: { duckdb: { path: ':memory:', attach: { lake: path } } } },
      sources: [
        { name: 'crm', location: { database: 'lake' }, relations: { person_identifiers: { table: 'people' } } },
      ],
      identifier_types: { user_id: {} },
    });
    await checkSources(world.warehouse, world.config);
    expect((await world.resolve()).summary).toMatchObject({ rows_read: 2, person_entities: 2 });
    expect(
      await world.read('nexus_person_identifiers', ['identifier_value', 'role', 'occurred_at', '_ingested_at']),
    ).toEqual(EXPECTED);
    await expect(world.warehouse.execute('INSERT INTO lake.people SELECT * FROM lake.people')).rejects.toThrow(
      /read-only/,
    );
    await world.close();
  });
});
