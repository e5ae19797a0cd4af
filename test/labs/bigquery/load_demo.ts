import type { BigQuery, TableField } from '@google-cloud/bigquery';
import { fileURLToPath } from 'node:url';
import type { ColumnType } from '../../../fixtures/raw_tables.ts';
import { RAW_TABLES } from '../../../fixtures/raw_tables.ts';

const SAMPLE = fileURLToPath(new URL('../../../fixtures/sample/', import.meta.url));

const TYPES: Readonly<Record<ColumnType, string>> = {
  string: 'STRING',
  number: 'INTEGER',
  boolean: 'BOOLEAN',
  json: 'JSON',
  timestamp: 'TIMESTAMP',
};

/** Loads the demo's raw rows into the data set `raw`, as a loader would: one load job a table. */
export async function loadDemo(client: BigQuery, directory = SAMPLE): Promise<void> {
  await client.query('CREATE SCHEMA IF NOT EXISTS raw');
  for (const { name, columns } of RAW_TABLES) {
    const fields = columns.map((column): TableField => ({ name: column.name, type: TYPES[column.type] }));
    await client.dataset('raw').table(name).load(`${directory}/${name}.jsonl`, {
      sourceFormat: 'NEWLINE_DELIMITED_JSON',
      writeDisposition: 'WRITE_TRUNCATE',
      schema: { fields },
    });
  }
}
