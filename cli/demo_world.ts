import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateWorld } from '../fixtures/generate.ts';
import type { ColumnType } from '../fixtures/raw_tables.ts';
import { RAW_TABLES } from '../fixtures/raw_tables.ts';
import { writeWorld } from '../fixtures/write.ts';
import { id, join, keyword, relation, sql } from '../sql/tag.ts';
import type { DuckDbWarehouse } from '../warehouses/duckdb/duckdb.ts';

const SAMPLE = fileURLToPath(new URL('../fixtures/sample/', import.meta.url));
const SEED = 7;
/** Where loaders put what they copy, in the demo's config. */
export const RAW_SCHEMA = 'raw';

const TYPES: Readonly<Record<ColumnType, string>> = {
  string: 'VARCHAR',
  number: 'BIGINT',
  boolean: 'BOOLEAN',
  json: 'JSON',
  timestamp: 'TIMESTAMP',
};

/** A directory of raw rows: the committed sample, or a world of that many people, made for the occasion. */
export async function withWorld<T>(people: number | undefined, work: (directory: string) => Promise<T>): Promise<T> {
  if (people === undefined) return work(SAMPLE);
  const directory = await mkdtemp(joinPath(tmpdir(), 'nexus-demo-'));
  try {
    writeWorld(generateWorld({ people, seed: SEED }), directory);
    return await work(directory);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** Loads a directory of raw rows as a loader would. @returns rows by table */
export async function loadRawTables(database: DuckDbWarehouse, directory: string): Promise<Record<string, number>> {
  await database.run(sql`CREATE SCHEMA ${id(RAW_SCHEMA)}`);
  const rows: Record<string, number> = {};
  for (const { name, columns } of RAW_TABLES) {
    const table = relation({ kind: 'external', schema: RAW_SCHEMA, name });
    const types = join(
      columns.map((column) => sql`${id(column.name)}: ${TYPES[column.type]}`),
      ', ',
    );
    const file = joinPath(directory, `${name}.jsonl`);
    await database.run(
      sql`CREATE TABLE ${table} AS SELECT * FROM read_json(${file}, format = 'newline_delimited', columns = {${types}}) AS ${keyword('raw_rows')}`,
    );
    const counted = await database.query(`SELECT COUNT(*) FROM ${RAW_SCHEMA}.${name}`);
    rows[name] = Number(counted.rows[0]?.[0]);
  }
  return rows;
}
