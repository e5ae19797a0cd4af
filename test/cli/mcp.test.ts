import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Assistant } from '../mcp/support/client.ts';
import { assistantOf } from '../mcp/support/client.ts';
import type { Project } from './support/terminal.ts';
import { makeProject, nexus } from './support/terminal.ts';

const BIN = fileURLToPath(new URL('../../cli/nexus.mjs', import.meta.url));

let project: Project;
let assistant: Assistant;
let transport: StdioClientTransport;
let stderr = '';

beforeAll(async () => {
  project = makeProject();
  transport = new StdioClientTransport({
    command: process.execPath,
    args: [BIN, 'mcp', '--config', project.config],
    stderr: 'pipe',
  });
  transport.stderr?.on('data', (text: Buffer) => (stderr += text.toString()));
  const client = new Client({ name: 'test', version: '0.0.0' });
  // What is no message of the protocol on its stdout would come here.
  client.onerror = (error) => (stderr += `client: ${error.message}\n`);
  await client.connect(transport);
  assistant = await assistantOf(client);
});
afterAll(async () => {
  await assistant.client.close();
  project.remove();
});

test('a process answers on its stdout, and lets runs have the database between two questions', async () => {
  expect(assistant.client.getServerVersion()).toMatchObject({ name: 'nexus' });
  expect(await assistant.refused('find_customer', { query: 'ann' })).toContain(
    'Run `npx nexus-warehouse deploy` first',
  );
  expect((await nexus('deploy', '--config', project.config)).code).toBe(0);
  expect(await assistant.ask('describe_model')).toMatchObject({ last_run: null });
  expect((await nexus('resolve', '--config', project.config)).code).toBe(0);
  const found = await assistant.ask('find_customer', { query: 'ANN@example.com' });
  expect(found).toMatchObject({ customers: [{ entity_type: 'person', untrusted: { name: 'ann@example.com' } }] });
  // Its search needs work tables.
  const explain = { type: 'email', value: 'ann@example.com', other_type: 'phone', other_value: '415 555 2671' };
  expect(await assistant.ask('explain_match', explain)).toMatchObject({ verdict: 'linked' });
  expect(await assistant.refused('recent_changes')).toContain('The config does not keep changes');
  expect(stderr).toBe('');
});

test('ends with the assistant, and says on stderr alone why it cannot begin', async () => {
  const {
    status,
    stdout,
    stderr: told,
  } = spawnSync(process.execPath, [BIN, 'mcp', '--config', project.config], {
    input: '',
    encoding: 'utf8',
  });
  expect({ status, stdout, told }).toEqual({ status: 0, stdout: '', told: '' });
  const without = await nexus('mcp', '--config', '/nowhere/nexus.config.json');
  expect(without).toMatchObject({ code: 1, stdout: '' });
  expect(without.stderr).toContain('There is no config /nowhere/nexus.config.json');
});
