import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Destination } from '../../../publish/destination.ts';
import { id, join, nexus, sql } from '../../../sql/tag.ts';
import type { Contents } from '../../publish/support/small_results.ts';
import { arbitraryContents, TABLES } from '../../publish/support/small_results.ts';
import type { LabVersion } from './binaries.ts';
import type { Client } from './client.ts';
import { Published } from './published.ts';
import type { PostgresServer } from './server.ts';
import { startPostgres } from './server.ts';

const FEW: Contents = [
  [
    ['per_1', '2026-01-01T00:00:00.123456Z', 'one', 9007199254740991, 0.1, true],
    ['per_2', null, 'tw\0o ␀', 2, 5e-324, false],
    ['per_3', null, null, null, null, null],
  ],
  [
    ['email', 'ann@example.com', 'x', 1, 1, true],
    ['email', 'a\0', 'x', 1, 1, true],
    ['email', 'a␀0', 'x', 1, 1, true],
    // A B-tree takes no such text, and sources have them.
    [
      'url',
      Array.from({ length: 4000 }, (_, place) => String.fromCodePoint(0x4e00 + ((place * 7919) % 20000))).join(''),
      'x',
      1,
      1,
      true,
    ],
  ],
  [
    [null, 'b', 'x', 1, 1, true],
    ['', 'b', 'y', 1, 1, true],
    [null, null, 'z', 1, 1, true],
  ],
];
const MORE: Contents = [
  [...(FEW[0] ?? []), ['per_4', null, 'new', 0, 0, true]],
  (FEW[1] ?? []).slice(1),
  [[null, 'b', 'changed', 1, 1, true]],
];

/** What a reader sees, in one statement: how many rows each table has, and which run they are of. */
const SEEN = `SELECT (SELECT count(*)::int FROM nexus.nexus_persons) AS persons, (SELECT count(*)::int FROM nexus.nexus_identifiers) AS identifiers,
(SELECT string_agg(says, ',' ORDER BY says) FROM nexus.nexus_touches) AS touches, (SELECT min(run_number)::int FROM nexus.nexus_published) AS run`;

let server: PostgresServer;
let reader: Client;
let published: Published;
let database = 0;

const openNew = async (on: PostgresServer): Promise<[Published, Client]> => {
  database += 1;
  const name = `shop_${String(database)}`;
  return [await Published.open(await on.createDatabase(name)), await on.connect(name)];
};

beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());
beforeEach(async () => {
  await published?.close();
  await reader?.end();
  [published, reader] = await openNew(server);
});
afterAll(async () => {
  await published.close();
  await reader.end();
});

const seen = async (): Promise<unknown> => (await reader.query(SEEN)).rows[0];
const counts = async (...options: Parameters<Published['go']>) => {
  const { status, inserted, updated, deleted, compared } = await published.go(...options);
  return { status, rows: [inserted, updated, deleted], compared };
};

/** How many rows the two have that are not the other's, read back through DuckDB. */
async function differences(): Promise<number> {
  const { results } = published;
  let count = 0;
  for (const { name, columns } of TABLES) {
    const spelled = Object.entries(columns).map(([column, { type }]) =>
      type === 'string' ? sql`replace(replace(${id(column)}, '␀', '␀␀'), chr(0), '␀0')` : id(column),
    );
    const here = sql`SELECT ${join(spelled, ', ')} FROM ${nexus(name)}`;
    const there = sql`SELECT ${join(Object.keys(columns).map(id), ', ')} FROM ${id('crm')}.${id('nexus')}.${id(name)}`;
    const [[found] = []] = await results.query(
      sql`SELECT COUNT(*) FROM ((${here} EXCEPT ALL ${there}) UNION ALL (${there} EXCEPT ALL ${here}))`,
    );
    count += Number(found);
  }
  return count;
}

describe.each<[LabVersion]>([['14'], ['18']])('on version %s', (version) => {
  test('rows come, change and go', async () => {
    const other = await startPostgres(version);
    const [there, client] = await openNew(other);
    try {
      await there.results.run(FEW);
      expect((await there.go()).inserted).toBe(10);
      await there.results.run(MORE);
      expect(await there.go()).toMatchObject({ inserted: 1, updated: 1, deleted: 3, compared: [] });
      expect((await client.query(SEEN)).rows).toEqual([{ persons: 4, identifiers: 3, touches: 'changed', run: 2 }]);
      expect((await there.go({ full: true })).compared).toHaveLength(3);
    } finally {
      await there.close();
      await client.end();
      await other.stop();
    }
  });
});

describe('rows', () => {
  test('are there as they are here, whatever was there before and whoever changed it', async () => {
    const meddling = fc.constantFrom(
      'SELECT 1',
      `UPDATE nexus.nexus_persons SET says = 'mine'`,
      'DELETE FROM nexus.nexus_touches',
      'DROP TABLE nexus.nexus_identifiers',
      'TRUNCATE nexus.nexus_touches',
      'ALTER TABLE nexus.nexus_persons DROP COLUMN says',
      'ALTER TABLE nexus.nexus_persons DROP COLUMN says; ALTER TABLE nexus.nexus_persons ADD COLUMN says text',
      `ALTER TABLE nexus.nexus_persons ALTER COLUMN says TYPE text USING 'mine'`,
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(arbitraryContents, meddling), { minLength: 2, maxLength: 3 }),
        async (runs) => {
          for (const [contents, statement] of runs) {
            await published.results.run(contents);
            await published.go();
            expect(await differences()).toBe(0);
            await reader.query(statement);
            await published.go();
            expect(await differences()).toBe(0);
          }
          expect((await published.go()).status).toBe('unchanged');
        },
      ),
      { numRuns: 5 },
    );
  });

  test('have the types of Postgres, and a NUL is told', async () => {
    await published.results.run(FEW);
    await published.go();
    const { rows } = await reader.query('SELECT * FROM nexus.nexus_persons ORDER BY person_id');
    expect(rows).toEqual([
      {
        person_id: 'per_1',
        occurred_at: new Date('2026-01-01T00:00:00.123Z'),
        says: 'one',
        counted: '9007199254740991',
        share: 0.1,
        is_so: true,
      },
      { person_id: 'per_2', occurred_at: null, says: 'tw␀0o ␀␀', counted: '2', share: 5e-324, is_so: false },
      { person_id: 'per_3', occurred_at: null, says: null, counted: null, share: null, is_so: null },
    ]);
    const types = await reader.query(
      `SELECT attname AS name, format_type(atttypid, atttypmod) AS type, col_description(attrelid, attnum) AS says FROM pg_attribute WHERE attrelid = 'nexus.nexus_persons'::regclass AND attnum > 0 ORDER BY attnum`,
    );
    expect(types.rows.map(({ name, type, says }) => [name, type, says])).toEqual([
      ['person_id', 'text', 'Person'],
      ['occurred_at', 'timestamp with time zone', 'When'],
      ['says', 'text', 'Text'],
      ['counted', 'bigint', 'Number'],
      ['share', 'double precision', 'Part'],
      ['is_so', 'boolean', 'Yes or no'],
    ]);
    const micros = await reader.query(
      `SELECT to_char(occurred_at AT TIME ZONE 'UTC', 'US') AS us FROM nexus.nexus_persons WHERE occurred_at IS NOT NULL`,
    );
    expect(micros.rows).toEqual([{ us: '123456' }]);
  });

  test('of one customer are found by indexes', async () => {
    await published.results.run(FEW);
    await published.go();
    await reader.query('SET enable_seqscan = off');
    const plans = async (query: string) => JSON.stringify((await reader.query(`EXPLAIN ${query}`)).rows);
    expect(await plans(`SELECT * FROM nexus.nexus_persons WHERE person_id = 'per_1'`)).toContain('nexus_persons_pkey');
    expect(await plans(`SELECT * FROM nexus.nexus_identifiers WHERE value = 'ann@example.com'`)).toContain(
      'nexus_identifiers_value_idx',
    );
  });

  test('that somebody else changed are found', async () => {
    await published.results.run(FEW);
    await published.go();
    await reader.query(`UPDATE nexus.nexus_persons SET says = 'mine' WHERE person_id = 'per_1'`);
    expect(await counts()).toEqual({ status: 'published', rows: [0, 1, 0], compared: ['nexus_persons'] });
    await reader.query(
      `BEGIN; DELETE FROM nexus.nexus_persons; INSERT INTO nexus.nexus_persons (person_id) VALUES ('a'), ('b'), ('c'); COMMIT`,
    );
    expect(await counts()).toEqual({ status: 'published', rows: [3, 0, 3], compared: ['nexus_persons'] });
    await reader.query('VACUUM FREEZE nexus.nexus_persons; ');
    expect(await counts()).toEqual({ status: 'unchanged', rows: [0, 0, 0], compared: [] });
  });
});

describe('readers', () => {
  test('see what was or what is, and wait for nobody', async () => {
    await published.results.run(FEW);
    await published.go();
    const before = await seen();
    await published.results.run(MORE);
    // Somebody reads for long, and somebody asks after every statement.
    const patient = await server.connect(`shop_${String(database)}`);
    await patient.query(`BEGIN ISOLATION LEVEL REPEATABLE READ; ${SEEN}`);
    const during: unknown[] = [];
    const asked = (to: Destination): Destination => ({
      ...to,
      run: async (statement) => {
        await to.run(statement);
        during.push(await seen());
      },
    });
    expect((await published.go({}, asked)).status).toBe('published');
    expect(during.length).toBeGreaterThan(10);
    expect(new Set(during.map((one) => JSON.stringify(one)))).toEqual(new Set([JSON.stringify(before)]));
    expect(await seen()).toEqual({ persons: 4, identifiers: 3, touches: 'changed', run: 2 });
    expect((await patient.query(SEEN)).rows).toEqual([before]);
    await patient.end();
  });
});

/** A destination to which something happens before the statement of a number. */
const at =
  (number: number, happening: () => Promise<unknown>) =>
  (to: Destination): Destination => {
    let sent = 0;
    const counted = async <T>(work: () => Promise<T>): Promise<T> => {
      sent += 1;
      if (sent === number) await happening();
      return work();
    };
    return {
      ...to,
      run: (statement) => counted(() => to.run(statement)),
      query: (statement) => counted(() => to.query(statement)),
      prints: (tables) => counted(() => to.prints(tables)),
      analyze: () => counted(() => to.analyze()),
    };
  };

describe('what is cut short', () => {
  const expectAsBefore = async (before: unknown): Promise<void> => {
    expect(await seen()).toEqual(before);
    const left = await reader.query(`SELECT relname FROM pg_class WHERE relname = 'nexus_publishing'`);
    expect(left.rows).toEqual([]);
  };

  test('by a backend that ends changes nothing, and the next publication makes it good', async () => {
    await published.results.run(FEW);
    await published.go();
    let statements = 0;
    const one = (to: Destination): Destination =>
      at(Infinity, () => Promise.resolve())({ ...to, run: (s) => ((statements += 1), to.run(s)) });
    await published.results.run(MORE);
    await published.go({}, one);
    expect(statements).toBeGreaterThan(10);
    const end = () =>
      reader.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`,
      );
    for (const [round, number] of fc.sample(fc.integer({ min: 1, max: statements }), 6).entries()) {
      const before = await seen();
      await published.results.run(round % 2 === 0 ? FEW : MORE);
      await expect(published.go({}, at(number, end))).rejects.toThrow(/terminat|closed|connection|lost/i);
      await expectAsBefore(before);
      expect((await published.go()).status).toBe('published');
      expect(await differences()).toBe(0);
    }
  });

  test('by a server that goes down is as it was when it is up again', async () => {
    await published.results.run(FEW);
    await published.go();
    const before = await seen();
    await published.results.run(MORE);
    const down = async () => {
      await reader.end();
      await server.crash();
    };
    await expect(published.go({}, at(fc.sample(fc.integer({ min: 1, max: 15 }), 1)[0] ?? 1, down))).rejects.toThrow();
    await expect(published.go()).rejects.toThrow('cannot be attached');
    await server.restart();
    reader = await server.connect(`shop_${String(database)}`);
    await expectAsBefore(before);
    expect((await published.go()).status).toBe('published');
    expect(await differences()).toBe(0);
  });

  test('after its commit is compared by the next', async () => {
    await published.results.run(FEW);
    await published.go();
    await published.results.run(MORE);
    const { warehouse } = published.results;
    const execute = warehouse.execute.bind(warehouse);
    let isCommitted = false;
    warehouse.execute = async (text) => {
      if (isCommitted) throw new Error('killed');
      await execute(text);
      isCommitted = text === 'COMMIT';
    };
    await expect(published.go()).rejects.toThrow('killed');
    warehouse.execute = execute;
    await execute('ROLLBACK').catch(() => undefined);
    expect(await seen()).toMatchObject({ persons: 4, run: 2 });
    expect(await counts()).toEqual({ status: 'published', rows: [0, 0, 0], compared: TABLES.map(({ name }) => name) });
    expect(await counts()).toEqual({ status: 'unchanged', rows: [0, 0, 0], compared: [] });
  });

  test('by another publication that is at work says so', async () => {
    await published.results.run(FEW);
    await published.go();
    await reader.query(`BEGIN; SELECT pg_advisory_xact_lock(hashtext('nexus_publish'), hashtext('nexus'))`);
    await published.results.run(MORE);
    await expect(published.go()).rejects.toThrow('Another publication to crm.nexus is at work.');
    await reader.query('COMMIT');
    expect((await published.go()).status).toBe('published');
  });
});

describe('columns', () => {
  const [persons, ...others] = TABLES as [(typeof TABLES)[0], ...typeof TABLES];
  const left = Object.fromEntries(Object.entries(persons.columns).filter(([name]) => name !== 'says'));
  const changed = [{ ...persons, columns: left }, ...others];

  test('that others build on stop a publication, which says what does', async () => {
    await published.results.run(FEW);
    await published.go();
    await reader.query('CREATE VIEW public.mine AS SELECT says FROM nexus.nexus_persons');
    await published.results.create('nexus_persons', left);
    // A deploy brings columns, and no run.
    await published.results.execute(
      sql`INSERT INTO ${nexus('nexus_installed')} (object_name, kind, content_hash) VALUES ('nexus_persons', 'view', 'another')`,
    );
    await expect(published.go({ tables: changed })).rejects.toThrow(
      /cannot drop column says.*view mine depends on column says/s,
    );
    await reader.query('DROP VIEW public.mine');
    expect(await published.go({ tables: changed })).toMatchObject({ deleted: 3, compared: ['nexus_persons'] });
    expect((await reader.query('SELECT * FROM nexus.nexus_persons')).rows).toEqual([]);
  });
});
