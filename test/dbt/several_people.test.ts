import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { nexus } from '../cli/support/terminal.ts';

const directory = mkdtempSync(join(tmpdir(), 'nexus-meeting-'));
const at = (name: string): string => join(directory, name);
afterAll(() => {
  rmSync(directory, { recursive: true });
});

/** Deploys and resolves a meeting of two, and gives who came of it. */
async function people(lacks: readonly string[], delivery: string, rows: readonly string[]): Promise<unknown> {
  const relations = { person_identifiers: { file: 'attendees.csv', lacks: ['role', 'occurred_at', ...lacks] } };
  const config = {
    targets: { dev: { duckdb: { path: 'meetings.duckdb' } } },
    sources: [{ name: 'google_calendar', delivery, relations }],
    identifier_types: { email: { normalizer: 'email' } },
  };
  writeFileSync(at('nexus.config.json'), JSON.stringify(config));
  writeFileSync(at('attendees.csv'), rows.map((row) => `${row}\n`).join(''));
  const run = (...args: string[]) => nexus(...args, '--config', at('nexus.config.json'));
  for (const args of [['deploy', '--yes'], ['resolve']]) expect(await run(...args)).toMatchObject({ code: 0 });
  const sql = 'SELECT email, identifier_count FROM nexus_persons ORDER BY email';
  return JSON.parse((await run('query', sql, '--json')).stdout);
}

test('docs/from_dbt_nexus.md: a meeting without row_id is one person, and how its people come apart again', async () => {
  const without = ['event_id,identifier_type,identifier_value,_ingested_at'];
  const withRows = ['event_id,row_id,identifier_type,identifier_value,_ingested_at'];
  for (const email of ['ann@a.example', 'bob@b.example']) {
    without.push(`m1,email,${email},2026-01-01T10:00:00Z`);
    withRows.push(`m1,m1-${email},email,${email},2026-01-01T10:00:00Z`);
  }
  const merged = [{ email: 'ann@a.example', identifier_count: '2' }];
  const apart = ['ann@a.example', 'bob@b.example'].map((email) => ({ email, identifier_count: '1' }));
  expect(await people(['row_id'], 'replace', without)).toEqual(merged);
  expect(await people([], 'replace', withRows)).toEqual(merged);
  expect(await people([], 'snapshot', withRows)).toEqual(apart);
});
