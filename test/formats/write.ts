/**
 * Writes the database that is kept of the stored format of today, `fixtures/formats/<format>.json`: a list of statements
 * that make it, one a line. Run it once for each format, with the code of that format:
 *
 *     npx tsx test/formats/write.ts 1
 *
 * What a deploy makes anew in any case is left out: the bodies of functions and procedures, which DuckDB keeps in the
 * ledger, and the lists of public suffixes and free mail domains.
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import { buildBundle } from '../../build/build.ts';
import type { NexusConfig } from '../../config/types.ts';
import { deploy } from '../../deploy/deploy.ts';
import { dialects } from '../../sql/dialects/index.ts';
import { render } from '../../sql/tag.ts';
import { openDuckDb } from '../../warehouses/duckdb/duckdb.ts';
import { HISTORY, KEPT_CONFIG } from './history.ts';

const { quote, literal } = dialects.duckdb;
const SCHEMA = 'nexus';
const MADE_ANEW = new Set(['nexus_public_suffixes', 'nexus_free_mail_domains']);

const [format = ''] = process.argv.slice(2);
if (!/^[0-9]+$/.test(format)) throw new Error('Say the number of the format.');
const directory = await mkdtemp(joinPath(tmpdir(), 'nexus-format-'));
const config: NexusConfig = {
  ...KEPT_CONFIG,
  targets: { kept: { duckdb: { path: joinPath(directory, 'kept.duckdb') } } },
};
const warehouse = await openDuckDb(config, undefined, directory);
const bundle = buildBundle(config, 'duckdb');
await warehouse.execute(`CREATE SCHEMA ${quote(SCHEMA)}`);
for (const { name, columns } of bundle.externals) {
  await warehouse.execute(
    `CREATE TABLE ${name} (${columns.map(({ name: column, type }) => `${quote(column)} ${type}`).join(', ')})`,
  );
}
await deploy(warehouse, bundle);
for (const part of HISTORY) {
  if ('execute' in part) await warehouse.execute(render(part.execute, warehouse.context).text);
  else if ('deliver' in part) {
    for (const { relation, rows } of part.deliver) {
      for (const row of rows) {
        const entries = Object.entries(row);
        await warehouse.execute(
          `INSERT INTO ${quote(SCHEMA)}.${quote(`crm_${relation}`)} (${entries.map(([name]) => quote(name)).join(', ')}) VALUES (${entries.map(([, value]) => literal(String(value))).join(', ')})`,
        );
      }
    }
  } else {
    const [type, value] = part.forget;
    const { confirm } = JSON.parse((await warehouse.call('nexus_forget', [type, value])) ?? '{}') as {
      confirm: string;
    };
    await warehouse.call('nexus_forget_with', [JSON.stringify({ type, value, confirm })]);
  }
  await warehouse.call('nexus_resolve', []);
}

const statements: string[] = [`CREATE SCHEMA ${quote(SCHEMA)}`];
const { rows: tables } = await warehouse.query(
  `SELECT table_name, sql FROM duckdb_tables() WHERE schema_name = ${literal(SCHEMA)} ORDER BY table_name`,
);
for (const [table, definition] of tables) {
  const name = String(table);
  statements.push(String(definition).replace(/;\s*$/, ''));
  if (MADE_ANEW.has(name)) continue;
  const { columns, rows } = await warehouse.query(`SELECT * FROM ${quote(SCHEMA)}.${quote(name)} ORDER BY ALL`);
  for (const row of rows) {
    const values = row.map((value, index) => {
      const isBody =
        name === 'nexus_installed' &&
        columns[index] === 'definition' &&
        ['function', 'procedure', 'seed'].includes(String(row[1]));
      const isHash =
        name === 'nexus_installed' &&
        columns[index] === 'content_hash' &&
        ['function', 'procedure', 'seed'].includes(String(row[1]));
      if (isBody) return literal('');
      if (isHash) return literal(`format ${format}`);
      return typeof value === 'number' || typeof value === 'boolean' || value === null
        ? literal(value)
        : literal(String(value));
    });
    statements.push(`INSERT INTO ${quote(SCHEMA)}.${quote(name)} VALUES (${values.join(', ')})`);
  }
}
for (const { kind, text } of bundle.objects) if (kind === 'view' || kind === 'source_view') statements.push(text);
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
await writeFile(
  new URL(`../../fixtures/formats/${format}.json`, import.meta.url),
  `${JSON.stringify({ format: Number(format), version: bundle.version, commit, statements }, null, 1)}\n`,
);
await warehouse.close();
await rm(directory, { recursive: true });
