import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sourceRelations } from '../../build/source_relations.ts';
import { modelOf } from '../../config/model.ts';
import type { MappedTable } from '../../config/types.ts';
import { columnProblems, isMapped } from '../../deploy/check_mapped.ts';
import { checkSources, SourceError } from '../../deploy/check_sources.ts';
import { contextOf } from '../../procedures/locations.ts';
import { dialects } from '../../sql/dialects/index.ts';
import { DuckDbWarehouse } from '../../warehouses/duckdb/duckdb.ts';
import type { Warehouse } from '../../warehouses/warehouse.ts';
import { ColumnTypes } from '../../warehouses/warehouse.ts';
import { configOf } from '../support/world.ts';

const directory = mkdtempSync(join(tmpdir(), 'nexus-mapped-'));
let warehouse: DuckDbWarehouse;
beforeAll(async () => {
  warehouse = await DuckDbWarehouse.open(':memory:', 'nexus');
  await warehouse.execute('CREATE SCHEMA nexus');
});
afterAll(async () => {
  await warehouse.close();
  rmSync(directory, { recursive: true });
});

const write = (name: string, ...lines: string[]): string => {
  const path = join(directory, name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  utimesSync(path, 0, 0);
  return path;
};
const sourcesOf = (contacts: MappedTable) => configOf({ sources: [{ name: 'crm', tables: { contacts } }] });

/** What is found, without the table that it is found in. */
async function findings(contacts: MappedTable): Promise<string[]> {
  try {
    await checkSources(warehouse, sourcesOf(contacts));
    return [];
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return error.findings.map((finding) => finding.replace(/^source crm, contacts \([^)]*\): /, ''));
  }
}

describe('of a file', () => {
  test('a column that is not there is one finding, with the nearest, where it is named, and what there is', async () => {
    const file = write('contacts.csv', 'Record ID,First Name,Email,profile,a->b', '1,Ann,ann@a.example,{},x');
    expect(
      await findings({
        file,
        key: 'record id',
        parts: {
          person: {
            identifiers: { email: ['E-Mail', 'profile.email', 'a->b'] },
            traits: { name: '{First Nam} {Last Name}', mail: 'E-Mail' },
          },
        },
        events: { seen: { at: 'Created', where: { 'E-Mail': null }, description: 'E-Mail' } },
      }),
    ).toEqual([
      'there is no column "E-Mail" (parts.person.identifiers.email[0], parts.person.traits.mail and events.seen.where["E-Mail"]). The nearest is "Email".',
      'there is no column "profile.email" (parts.person.identifiers.email[1]). A dot is part of a name; of the JSON in "profile" it is "profile->email".',
      'there is no column "a" (parts.person.identifiers.email[2]). The column "a->b" is {"column": "a->b"}.',
      'there is no column "First Nam" (parts.person.traits.name). The nearest is "First Name".',
      'there is no column "Last Name" (parts.person.traits.name). The nearest is "First Name".',
      'there is no column "Created" (events.seen.at). There are "Record ID", "First Name", "Email", "profile", "a->b".',
    ]);
  });

  test('letters of ASCII are taken in any case, and others as they are, as DuckDB has it', async () => {
    const file = write('script.csv', 'Ключ,Mail', '1,ann@a.example');
    const parts = { person: { identifiers: { email: 'MAIL' } } };
    expect(await findings({ file, key: 'Ключ', parts })).toEqual([]);
    expect(await findings({ file, key: 'ключ', parts })).toEqual([
      'there is no column "ключ" (key). The nearest is "Ключ". There are "Ключ", "Mail".',
    ]);
  });

  test('a column that holds no times is told, but for what stands for no value', async () => {
    const file = write('times.csv', 'id,on,off', '1,2026-01-05 10:00,-', '2,2026-01-06,soon', '3,,later');
    const table = { file, key: 'id', parts: { person: { identifiers: { user_id: 'id' } } } };
    expect(await findings({ ...table, occurred_at: 'on' })).toEqual([]);
    expect(await findings({ ...table, occurred_at: 'off' })).toEqual([
      '2 values of off are not timestamps; the first, in row 2, is "soon". Write them as 2026-01-31T09:30:00Z.',
    ]);
    expect(await findings({ ...table, occurred_at: { column: 'off', as: 'seconds' } })).toEqual([]);
  });

  test('names of JSON are told apart by the case of their letters', async () => {
    const file = write('people.jsonl', '{"Id": "1", "mail": "ann@a.example"}');
    expect(await findings({ file, key: 'id', parts: { person: { identifiers: { email: 'mail' } } } })).toEqual([
      'there is no column "id" (key). The nearest is "Id". There are "Id", "mail".',
    ]);
  });
});

describe('of a table', () => {
  test('a type that does not do is told with what to write, and an expression that is none', async () => {
    await warehouse.execute(
      'CREATE TABLE nexus.contacts (id INTEGER, created VARCHAR, loaded BIGINT, profile JSON, mail VARCHAR, tags VARCHAR[])',
    );
    expect(
      await findings({
        key: 'id',
        ingested_at: 'loaded',
        occurred_at: 'created',
        parts: {
          person: {
            identifiers: { email: ['profile', { sql: 'lower(mial)' }], user_id: 'tags->first' },
          },
        },
      }),
    ).toEqual([
      'column "loaded" (ingested_at) has the type BIGINT, and must be TIMESTAMP. Of a number of seconds since 1970: {"column": "loaded", "as": "seconds"}, or "milliseconds".',
      'column "created" (occurred_at) has the type VARCHAR, and must be TIMESTAMP. Of a text with a time: {"column": "created", "as": "text"}.',
      'column "profile" (parts.person.identifiers.email[0]) has the type JSON, and must be VARCHAR. Of a member of it: "profile->…".',
      'the expression "lower(mial)": Binder Error: Referenced column "mial" not found in FROM clause!',
    ]);
    expect(await findings({ key: 'id', parts: { person: { identifiers: { email: 'profile->email' } } } })).toEqual([]);
  });

  test('on Snowflake a name that needs no quotes is in capitals, and any other as it is spelled', () => {
    const table: MappedTable = {
      key: 'id',
      parts: { person: { identifiers: { email: ['E-mail', 'email', '"workMail"', 'otherMail'] } } },
    };
    const external = sourceRelations(modelOf(sourcesOf(table)), 'snowflake').externals.find(isMapped);
    if (external === undefined) throw new Error('there is no mapped table');
    const snowflake = {
      name: 'snowflake',
      context: contextOf(dialects.snowflake, { database: 'ACME', schema: 'NEXUS' }),
    } as Warehouse;
    const types = new ColumnTypes(
      ['ID', 'E-mail', 'EMAIL', 'workMail', 'otherMail'].map((name) => [name, 'VARCHAR'] as const),
    );
    expect(columnProblems(snowflake, external, types, () => true)).toEqual([
      'there is no column "otherMail" (parts.person.identifiers.email[3]). It is "otherMail", in just these letters: write "\\"otherMail\\"". There are "ID", "E-mail", "EMAIL", "workMail", "otherMail".',
    ]);
  });
});
