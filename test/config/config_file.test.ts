import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { NexusConfig } from '../../config/types.ts';
import { loadConfig, parseJson } from '../../deploy/config_file.ts';

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'nexus-config-'));
});
afterAll(() => {
  rmSync(directory, { recursive: true, force: true });
});

describe('loadConfig', () => {
  const write = (text: string): string => {
    const path = join(directory, 'nexus.config.json');
    writeFileSync(path, text);
    return path;
  };

  test('makes paths absolute, from the file', async () => {
    const config: NexusConfig = {
      targets: {
        dev: { duckdb: { path: 'data/people.duckdb', attach: { lake: '../lake.duckdb', elsewhere: '/srv/x.duckdb' } } },
      },
      sources: [
        { name: 'crm', relations: { person_identifiers: { file: 'crm_*.csv' }, events: { table: 'crm_events' } } },
        { name: 'web', relations: { person_identifiers: { file: 's3://bucket/web.parquet' } } },
        { name: 'mail', adapter: 'gmail', raw: { gmail_messages: { file: 'mail.jsonl' } } },
      ],
      identifier_types: { email: {} },
    };
    const loaded = await loadConfig(write(JSON.stringify(config)));
    expect(loaded).toMatchObject({ directory, path: join(directory, 'nexus.config.json'), notes: [] });
    expect(loaded.config).toEqual({
      ...config,
      targets: {
        dev: {
          duckdb: {
            path: join(directory, 'data/people.duckdb'),
            attach: { lake: join(directory, '../lake.duckdb'), elsewhere: '/srv/x.duckdb' },
          },
        },
      },
      sources: [
        {
          name: 'crm',
          relations: { person_identifiers: { file: join(directory, 'crm_*.csv') }, events: { table: 'crm_events' } },
        },
        { name: 'web', relations: { person_identifiers: { file: 's3://bucket/web.parquet' } } },
        { name: 'mail', adapter: 'gmail', raw: { gmail_messages: { file: join(directory, 'mail.jsonl') } } },
      ],
    });
  });

  test('takes the config of the demo without a note', async () => {
    const { notes } = await loadConfig(fileURLToPath(new URL('../../nexus.config.json', import.meta.url)));
    expect(notes).toEqual([]);
  });

  test('names the file in what it finds', async () => {
    const path = write('{}');
    await expect(loadConfig(path)).rejects.toThrow(`3 problems in ${path}`);
  });

  test('says how to make a file that is not there', async () => {
    const path = join(directory, 'none.json');
    await expect(loadConfig(path)).rejects.toThrow(
      new RegExp(`^There is no config ${path}\\. Copy /.*/nexus\\.config\\.json`),
    );
  });

  test('says so of what is no file', async () => {
    await expect(loadConfig(directory)).rejects.toThrow(`The config ${directory} cannot be read`);
  });
});

describe('parseJson', () => {
  test('reads JSON as JSON.parse does, a byte order mark aside', () => {
    const text = '{"a": [1, 2.5e3, "\\u00e9\\n", null, true], "__proto__": {"b": {}}, "": ""}';
    expect(parseJson(`\uFEFF${text}`, 'f')).toEqual(JSON.parse(text));
  });

  test.each([
    ['{"a": }', 1, 7],
    ['{\n  "a": 1,\n}', 3, 1],
    ['{"a": 1\n "b": 2}', 2, 2],
    ['', 1, 1],
    ['{"a": [1, 2', 1, 12],
    ['{"a": "x\n"}', 1, 7],
    ['// why\n{}', 1, 1],
    ['{"a": nul}', 1, 7],
    ['{} {}', 1, 4],
  ])('of %j points to line %i, column %i', (text, line, column) => {
    expect(() => parseJson(text, 'f.json')).toThrow(
      `f.json is not JSON: line ${String(line)}, column ${String(column)}: `,
    );
  });
});
