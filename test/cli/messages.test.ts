import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Project } from './support/terminal.ts';
import { EVENTS, IDENTIFIERS, makeProject, nexus } from './support/terminal.ts';

/** What a first hour meets, and what is said then: what is wrong, where, and what to do. */
let project: Project;
const run = (...args: string[]) => nexus(...args, '--config', project.config);
const config = (change: (text: string) => string): void => {
  project.write('nexus.config.json', change(project.read('nexus.config.json')));
};
const REFUSED =
  'error  The sources are not as the config says, and nothing was written:\n  source crm, person_identifiers';

beforeEach(() => {
  project = makeProject();
});
afterEach(() => {
  project.remove();
});

test('a full disk: what was not done, and the database that was begun is gone', () => {
  const bin = fileURLToPath(new URL('../../cli/nexus.mjs', import.meta.url));
  // Blocks of 1,024 bytes: a file that may not grow is what a full disk is to DuckDB.
  const limited = `ulimit -f 800; trap '' XFSZ; exec "$0" "$@"`;
  const args = ['-c', limited, process.execPath, bin, 'deploy', '--config', project.config];
  const { stderr, status } = spawnSync('bash', args, { encoding: 'utf8' });
  expect({ stderr, status }).toEqual({
    stderr: `error  The disk that holds ${project.database} is full. Nothing was changed; make room and try again.\n`,
    status: 1,
  });
  expect(existsSync(project.database)).toBe(false);
});

test('a row with a field too many: its line, and how many fields', async () => {
  project.write('people.csv', `${IDENTIFIERS}e4,r4,email,cat,x@example.com,2026-01-06T10:00:00Z\n`);
  expect((await run('deploy')).stderr).toContain('Line 7 has 6 fields, and the header 5.');
});

test('a table with a column per identifier: what it is called, and the command that writes its config', async () => {
  project.write('people.csv', 'id,Email,Phone\n1,ann@example.com,+1 415 555 2671\n');
  const file = join(project.directory, 'people.csv');
  expect(await run('deploy')).toMatchObject({
    code: 1,
    stderr: `${REFUSED} (${file}): it has neither identifier_type nor identifier_value, which is a row for each identifier, but id, email, phone. A table with a column per identifier is a mapped table (docs/mapping.md): \`npx nexus-warehouse init ${file}\` writes its config.\n`,
  });
});

test('a column that nothing can do without is not said to be lackable', async () => {
  project.write('people.csv', 'event_id,row_id,identifier_type,value,_ingested_at\n');
  const { stderr } = await run('deploy');
  expect(stderr).toContain(
    'column identifier_value is missing. It has event_id, row_id, identifier_type, value, _ingested_at. Where it has another name: "columns": {"identifier_value": "..."}.\n',
  );
  expect(stderr).not.toContain('"lacks"');
});

test('a wrong path and a misspelt column before a first deploy: both, at once, and exit code 1', async () => {
  config((text) => text.replace('people.csv', 'peeple.csv'));
  project.write('events.csv', EVENTS.replace('event_description', 'event_descripcion'));
  const { code, stdout } = await run('doctor');
  expect(code).toBe(1);
  expect(stdout).toMatch(/column event_description is missing\. It has event_id, .*event_descripcion/);
  expect(stdout).toContain(`There is no file ${join(project.directory, 'peeple.csv')}.`);
});

test('an attached database that is not there: which, by its name in the config', async () => {
  config((text) => text.replace('"crm.duckdb"', '"crm.duckdb", "attach": { "shop": "shop.duckdb" }'));
  const told = `attach.shop of the config: there is no file ${join(project.directory, 'shop.duckdb')}.`;
  expect((await run('deploy')).stderr).toBe(`error  ${told}\n`);
  expect(await run('doctor')).toMatchObject({ code: 1, stdout: expect.stringContaining(`✘ Sources      ${told}`) });
});

test('tables that are made later: what comes next is not a run', async () => {
  config((text) => text.replace('"file": "events.csv",', '').replace('"file": "people.csv",', ''));
  const { code, stdout, stderr } = await run('deploy', '--sources-later');
  expect(code).toBe(0);
  expect(stderr).toContain('note  crm is left out until it is there:');
  expect(stdout).toMatch(
    /^Next: make the tables of crm, then npx nexus-warehouse deploy again\. A run fails until then\.\n$/m,
  );
  expect(stdout).not.toContain('Next: npx nexus-warehouse resolve');
});

test('a record that cannot be loaded: source, table, its own key, column and value', async () => {
  project.write('events.csv', EVENTS.replace('2026-01-05T09:00:00Z', 'yesterday'));
  await run('deploy');
  const { code, stderr } = await run('resolve');
  expect(code).toBe(0);
  expect(stderr).toContain(
    `note  not loaded: ${join(project.directory, 'events.csv')} of crm, event e2: occurred_at ("yesterday") is no time\n`,
  );
  const { stdout } = await run('query', 'CALL nexus_audit()');
  expect(stdout).toContain('"status": "sound"');
});

test('names that config and data do not share: by a run where one is near, by doctor all of them', async () => {
  config((text) =>
    text
      .replace('"paid"', '["payed", "refunded"]')
      .replace('"states"', '"traits": { "person": { "nickname": {} } }, "states"'),
  );
  project.write('people.csv', `${IDENTIFIERS}e3,r3,emial,x@example.com,2026-01-06T10:00:00Z\n`);
  await run('deploy');
  const told = [
    'state billing_lifecycle: no event is called payed. Is paid meant?',
    'identifier type emial is not in the config: 1 value is set aside. Is email meant?',
  ];
  expect((await run('resolve')).stderr).toBe(told.map((text) => `note  ${text}\n`).join(''));
  const { stdout, code } = await run('doctor');
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /^! Names {8}state billing_lifecycle: no event is called payed\. Is paid meant\?\n +state billing_lifecycle: no event is called refunded\.\n +identifier type emial /m,
  );
});

test('explain: a type that is near, and a value with what nobody sees around it', async () => {
  project.write('people.csv', `${IDENTIFIERS}e1,r1,card,\ufeff K-77\u00a0,2026-01-01T10:00:00Z\n`);
  config((text) => text.replace('"phone": {', '"card": {}, "phone": {'));
  await run('deploy');
  await run('resolve');
  expect((await run('explain', 'mail', 'a', 'phone', 'b')).stderr).toBe(
    'error  There is no identifier type mail. The config has email, card, phone. Is email meant?\n',
  );
  const { stdout } = await run('explain', 'card', 'K-77', 'email', 'ann@example.com');
  expect(stdout).toMatch(/^One: both are person per_[0-9a-f]{32}\. 1 row ties them\.\n/);
  expect((await run('explain', 'card', 'K-78', 'email', 'ann@example.com')).stdout).toBe(
    'card K-78 is unknown: no record that was loaded has it.\n',
  );
});
