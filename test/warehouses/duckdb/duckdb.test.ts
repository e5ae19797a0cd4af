import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import type { NexusConfig } from '../../../config/types.ts';
import { buildBundle } from '../../../build/build.ts';
import { withSignature } from '../../../build/duckdb_definitions.ts';
import { deploy } from '../../../deploy/deploy.ts';
import { DuckDbWarehouse } from '../../../warehouses/duckdb/duckdb.ts';

const directory = mkdtempSync(join(tmpdir(), 'nexus-duckdb-'));
afterAll(() => rmSync(directory, { recursive: true }));

const OTHER_PROCESS = ['--import', 'tsx', 'test/support/other_process.ts'];

test('a database that another process has open is told in words, and which process, where it is attached too', async () => {
  const file = join(directory, 'held.duckdb');
  const holder = spawn(process.execPath, [...OTHER_PROCESS, 'hold', file]);
  await once(holder.stdout, 'data');
  const refused = await DuckDbWarehouse.open(file, 'nexus').catch((error: unknown) => error);
  const attached = await DuckDbWarehouse.open(join(directory, 'reader.duckdb'), 'nexus', { held: file }).catch(
    (error: unknown) => error,
  );
  holder.kill();
  await once(holder, 'exit');
  const message = `The database ${file} is open in another process (node, process ${String(holder.pid)}). Close it there (a SQL prompt, perhaps), then try again, or let the command wait for it: --wait 30s.`;
  expect(refused).toEqual(new Error(message));
  expect(attached).toMatchObject({ message });
  await (await DuckDbWarehouse.open(file, 'nexus')).close();
});

test('a file that is no database is told in words', async () => {
  const file = join(directory, 'notes.duckdb');
  writeFileSync(file, 'no database, only text\n'.repeat(1000));
  await expect(DuckDbWarehouse.open(file, 'nexus')).rejects.toThrow(`${file} exists and is not a DuckDB database.`);
});

test('a full disk is told in words, nothing is published, and with room the next run goes on', async () => {
  const file = join(directory, 'full.duckdb');
  const config: NexusConfig = {
    targets: { test: { duckdb: { path: file } } },
    sources: [{ name: 'crm', relations: { person_identifiers: { lacks: ['role'] } } }],
    identifier_types: { user_id: {} },
  };
  const prepared = await DuckDbWarehouse.open(file, 'nexus');
  await prepared.execute('CREATE SCHEMA nexus');
  await prepared.execute(
    "CREATE TABLE nexus.crm_person_identifiers AS SELECT 'e' || i AS event_id, 'r' || i AS row_id, 'user_id' AS identifier_type, md5(i::VARCHAR) AS identifier_value, TIMESTAMP '2026-01-01' AS occurred_at, TIMESTAMP '2026-01-02' AS _ingested_at FROM range(30000) AS r(i)",
  );
  await deploy(prepared, buildBundle(config, 'duckdb'));
  await prepared.close();

  // A limit on the size of files, without the signal that would end the process, fails writes as a full disk does.
  const limited = `trap '' XFSZ; ulimit -f 5000; exec "$0" "$@"`;
  const { stdout } = spawnSync('bash', ['-c', limited, process.execPath, ...OTHER_PROCESS, 'resolve', file], {
    encoding: 'utf8',
  });
  expect(stdout).toBe(`The disk that holds ${file} is full. Nothing was published; make room and call again.`);

  const next = await DuckDbWarehouse.open(file, 'nexus');
  const countOf = async (table: string) => (await next.query(`SELECT COUNT(*) FROM nexus.${table}`)).rows[0]?.[0];
  expect([await countOf('nexus_event_log'), await countOf('nexus_entity_map'), await countOf('nexus_runs')]).toEqual([
    '0',
    '0',
    '0',
  ]);
  await next.call('nexus_resolve', []);
  expect(await countOf('nexus_persons')).toBe('30000');
  await next.close();
});

test('texts are read as they are, from queries and as arguments of functions', async () => {
  const warehouse = await DuckDbWarehouse.open(join(directory, 'texts.duckdb'), 'nexus');
  warehouse.registerFunction(
    'code_units',
    withSignature('(given) => [...given].map((each) => each.codePointAt(0).toString(16)).join()', {
      args: [{ name: 'given', type: 'string' }],
      returns: 'string',
    }),
  );
  const texts = [
    'ada',
    ' ada ',
    'ada\u0000',
    '\u0000ada',
    'a\uFEFFda',
    'ada of more than twelve bytes',
    '',
    '\uFFFE',
    '\u00A0',
  ];
  for (const given of texts.flatMap((text) => [text, `\uFEFF${text}`, `\uFEFF\uFEFF${text}`])) {
    const units = [...given].map((each) => (each.codePointAt(0) ?? 0).toString(16));
    const spelled = units.length === 0 ? "''" : units.map((unit) => `chr(${String(parseInt(unit, 16))})`).join(' || ');
    const { rows } = await warehouse.query(`SELECT ${spelled}, code_units(${spelled})`);
    expect(rows).toEqual([[given, units.join()]]);
  }
  await warehouse.close();
});

test('how much memory DuckDB takes is said by the environment', async () => {
  const before = process.env['NEXUS_DUCKDB_MEMORY'];
  const limit = async (value: string): Promise<unknown> => {
    process.env['NEXUS_DUCKDB_MEMORY'] = value;
    const warehouse = await DuckDbWarehouse.open(':memory:', 'nexus');
    const { rows } = await warehouse.query("SELECT current_setting('memory_limit')");
    await warehouse.close();
    return rows[0]?.[0];
  };
  try {
    expect(await limit('512MiB')).toBe('512.0 MiB');
    // Where it says nothing: half of what there is.
    const [, size, unit] = /^([\d.]+) (MiB|GiB)$/.exec(String(await limit(''))) ?? [];
    expect(Number(size) * (unit === 'GiB' ? 2 ** 30 : 2 ** 20)).toBeLessThanOrEqual(totalmem() / 1.98);
    await expect(limit('much')).rejects.toThrow('NEXUS_DUCKDB_MEMORY is "much"; it is to be a size such as 2GB.');
  } finally {
    if (before === undefined) delete process.env['NEXUS_DUCKDB_MEMORY'];
    else process.env['NEXUS_DUCKDB_MEMORY'] = before;
  }
});
