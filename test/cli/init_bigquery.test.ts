import { afterEach, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NexusConfig } from '../../config/types.ts';
import type { RestServer } from '../doctor/support/rest_server.ts';
import { Done, onQuery, startRestServer } from '../doctor/support/rest_server.ts';
import { germanList } from '../propose/support/list_exports.ts';
import { nexus } from './support/terminal.ts';

const [list] = germanList().tables;
const names = Object.keys(list?.rows[0] ?? {});
const rows = (list?.rows ?? []).map((row) => names.map((name) => row[name] ?? ''));
const field = (name: string) => ({ name, type: 'STRING', mode: 'NULLABLE' });

let server: RestServer | undefined;
const directory = mkdtempSync(join(tmpdir(), 'nexus-init-bigquery-'));
afterEach(async () => {
  delete process.env['BIGQUERY_EMULATOR_HOST'];
  await server?.stop();
  rmSync(directory, { recursive: true });
});

test('a data set of BigQuery becomes a config in its SQL, by a stand-in of its REST API', async () => {
  server = await startRestServer(
    onQuery(
      /`raw`\.INFORMATION_SCHEMA\.TABLES/,
      new Done({
        columns: ['table_schema', 'table_name'],
        table: [
          ['raw', 'kunden'],
          ['raw', 'nexus_runs'],
        ],
      }),
    ),
    onQuery(
      /^SELECT \* FROM `test-project`\.`raw`\.`kunden`/,
      new Done({ statistics: { query: { schema: { fields: names.map(field) } } } }),
      true,
    ),
    onQuery(/^SELECT COUNT\(\*\)/, new Done({ rows: ['160'] })),
    onQuery(/ LIMIT 20000$/, new Done({ columns: names.map((_, index) => `c${String(index)}`), table: rows })),
  );
  process.env['BIGQUERY_EMULATOR_HOST'] = `${server.warehouse.client.apiEndpoint}/bigquery/v2`;
  const config = join(directory, 'nexus.config.json');
  const flags = ['--warehouse', 'bigquery', '--project', 'test-project', '--dataset', 'raw', '--location', 'EU'];
  const { code, stdout, stderr } = await nexus('init', ...flags, '--yes', '--config', config);
  expect([code, stderr]).toEqual([0, expect.stringContaining('Nexus will live in test-project.nexus')]);
  const written = JSON.parse(readFileSync(config, 'utf8')) as NexusConfig;
  expect(written.targets).toEqual({ dev: { bigquery: { project: 'test-project', location: 'EU' } } });
  expect(written.sources).toMatchObject([
    {
      name: 'raw',
      tables: {
        kunden: {
          schema: 'raw',
          table: 'kunden',
          key: 'Kunden-Nr.',
          occurred_at: {
            sql: expect.stringMatching(/^COALESCE\(SAFE\.PARSE_TIMESTAMP\('%d\.%m\.%Y %H:%M:%S', `Letzte Änderung`\)/),
          },
          parts: { person: { identifiers: { email: 'E-Mail' } } },
        },
      },
    },
  ]);
  expect(stdout).toMatch(/persons +160\n/);
  expect(stdout).toContain('npx nexus-warehouse deploy --warehouse bigquery');
});
