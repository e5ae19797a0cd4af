import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ColumnType } from '../../../fixtures/raw_tables.ts';
import { RAW_TABLES } from '../../../fixtures/raw_tables.ts';
import { dialects } from '../../../sql/dialects/index.ts';
import type { Client } from './support.ts';

const SAMPLE = fileURLToPath(new URL('../../../fixtures/sample/', import.meta.url));
const { quote, literal } = dialects.snowflake;

/** As loaders make them: instants with a zone. */
const TYPES: Readonly<Record<ColumnType, string>> = {
  string: 'VARCHAR',
  number: 'NUMBER(38,0)',
  boolean: 'BOOLEAN',
  json: 'VARIANT',
  timestamp: 'TIMESTAMP_TZ',
};

/** Loads the demo's raw rows into the schema `raw` of a database, a statement a table. */
export async function loadDemo(client: Client, database: string, directory = SAMPLE): Promise<void> {
  const schema = `${quote(database)}.${quote('raw')}`;
  await client.run(`CREATE SCHEMA IF NOT EXISTS ${schema}`);
  for (const { name, columns } of RAW_TABLES) {
    const rows = readFileSync(`${directory}/${name}.jsonl`, 'utf8').trim().split('\n').join(',');
    const table = `${schema}.${quote(name)}`;
    const definitions = columns.map((column) => `${quote(column.name)} ${TYPES[column.type]}`);
    const values = columns.map((column) => {
      const member = `given.VALUE[${literal(column.name)}]`;
      return column.type === 'json' ? member : `CAST(CAST(${member} AS VARCHAR) AS ${TYPES[column.type]})`;
    });
    await client.run(
      `CREATE OR REPLACE TABLE ${table} (${definitions.join(', ')})`,
      `INSERT INTO ${table} SELECT ${values.join(', ')} FROM TABLE(FLATTEN(INPUT => PARSE_JSON(${literal(`[${rows}]`)}))) AS given`,
    );
  }
}
