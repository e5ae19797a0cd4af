import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Project } from './support/terminal.ts';
import { IDENTIFIERS, nexus, resolvedProject } from './support/terminal.ts';

let project: Project;
const run = (...args: string[]) => nexus(...args, '--config', project.config);
const json = async (...args: string[]): Promise<unknown> => JSON.parse((await run(...args, '--json')).stdout);

beforeAll(async () => {
  project = await resolvedProject();
});
afterAll(() => {
  project.remove();
});

test('plan-run says what a run would change, and changes nothing', async () => {
  expect(await run('plan-run')).toEqual({
    code: 0,
    stdout: 'A run would find nothing new, and change nothing.\n',
    stderr: '',
  });
  project.write(
    'people.csv',
    `${IDENTIFIERS}e4,r4,email,ann@example.com,2026-01-07T10:00:00Z\ne4,r4,email,bob@example.com,2026-01-07T10:00:00Z\n`,
  );
  const persons = () => json('query', 'SELECT person_id FROM nexus_persons ORDER BY ALL');
  const before = await persons();
  const { stdout } = await run('plan-run');
  expect(stdout).toMatch(/^A run would do this; nothing was changed:$/m);
  expect(stdout).toMatch(/^ {2}rows loaded {22} +2$/m);
  expect(stdout).toMatch(/^ {2}entities merged {19} +1$/m);
  expect(stdout).not.toContain('entities split');
  expect(stdout).toMatch(/^merged +person +per_[0-9a-f]{32} +per_[0-9a-f]{32} +1 +email bob@example\.com$/m);
  expect(await persons()).toEqual(before);
  expect(await json('plan-run')).toMatchObject({ status: 'planned', entities_merged: 1 });
  const limit = '{"identifier_types": {"email": {"entity_limit": 1}}}';
  expect(await json('plan-run', '--options', limit)).toMatchObject({ entities_merged: 0, pairs_refused: 1 });
  project.write('people.csv', IDENTIFIERS);
});

test('audit says that all is sound, or fails with what is not', async () => {
  expect(await run('audit')).toEqual({
    code: 0,
    stdout: 'Sound: what is published is what the event log comes to.\n',
    stderr: '',
  });
  await run('query', 'UPDATE nexus.nexus_entity_ids SET identifier_count = 7 WHERE identifier_count = 1');
  expect(await run('audit')).toMatchObject({
    code: 1,
    stdout: expect.stringMatching(/^Damaged: .*\n(?: {2}.*\n)* {2}size differs +1\n$/),
  });
});

test('version says which one is deployed, and where', async () => {
  expect((await run('version')).stdout).toBe(`0.1.0 is deployed in ${project.database}.\n`);
});

test('plan does what it did, and says what it is called', async () => {
  const { code, stdout, stderr } = await run('plan');
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr: 'note  plan is plan-deploy now: what a deploy would change. What a run would change is plan-run.\n',
  });
  expect(stdout).toBe((await run('plan-deploy')).stdout);
});
