import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { buildBundle } from '../../../build/build.ts';
import type { AttachedDatabase, MappedTime, NexusConfig } from '../../../config/types.ts';
import { checkSources } from '../../../deploy/check_sources.ts';
import { deploy } from '../../../deploy/deploy.ts';
import { FOLDERS } from '../../../warehouses/duckdb/attach/extensions.ts';
import { openDuckDb } from '../../../warehouses/duckdb/duckdb.ts';
import { extensionsFolder, LAB, labPython } from './extensions.ts';

let folder: string;
beforeAll(() => {
  process.env[FOLDERS] = extensionsFolder();
  folder = mkdtempSync(join(tmpdir(), 'nexus-attach-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const PLACES: Readonly<Record<string, (folder: string) => AttachedDatabase>> = {
  sqlite: (at) => ({ type: 'sqlite', from: join(at, 'crm.db') }),
  // One table, which has the name that it is attached by.
  delta: (at) => ({ type: 'delta', from: join(at, 'contacts') }),
  ducklake: (at) => ({ type: 'ducklake', from: join(at, 'lake.ducklake') }),
};

test.each<[string, MappedTime]>([
  ['sqlite', { column: 'changed_at', as: 'text' }],
  ['delta', 'changed_at'],
  ['ducklake', 'changed_at'],
])('a table of %s is read, and what is added to it', async (kind, stamp) => {
  const make = (first: number, last: number) =>
    execFileSync(labPython, [join(LAB, 'make.py'), kind, folder, String(first), String(last)]);
  const place = PLACES[kind];
  if (place === undefined) throw new Error(`there is no ${kind}`);
  make(0, 5000);
  const config: NexusConfig = {
    targets: { test: { duckdb: { path: join(folder, `people_${kind}.duckdb`), attach: { contacts: place(folder) } } } },
    sources: [
      {
        name: 'crm',
        location: { database: 'contacts' },
        tables: {
          contacts: {
            key: 'id',
            ingested_at: stamp,
            occurred_at: stamp,
            parts: { person: { identifiers: { email: 'email' }, traits: { spent: 'spent' } } },
          },
        },
      },
    ],
    identifier_types: { email: { normalizer: 'email' } },
  };
  const runs = async () => {
    // As of a command: what is attached is opened anew.
    const warehouse = await openDuckDb(config, undefined, folder);
    await checkSources(warehouse, config);
    await deploy(warehouse, buildBundle(config, 'duckdb'));
    const { status } = JSON.parse((await warehouse.call('nexus_resolve', [])) ?? '{}') as { status: string };
    const { rows } = await warehouse.query(
      "SELECT COUNT(*), MAX(spent) FILTER (email = 'person4999@example.com') FROM nexus.nexus_persons",
    );
    await warehouse.close();
    return [status, ...(rows[0] ?? [])];
  };
  expect(await runs()).toEqual(['published', '5000', '1249.75']);
  expect(await runs()).toEqual(['unchanged', '5000', '1249.75']);
  make(5000, 5010);
  expect(await runs()).toEqual(['published', '5010', '1249.75']);
});
