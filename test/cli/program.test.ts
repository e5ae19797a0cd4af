import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { nexus } from './support/terminal.ts';

const COMMANDS = [
  ...['build', 'plan-deploy', 'deploy', 'resolve', 'plan-run', 'audit', 'query', 'status', 'version', 'uninstall'],
  'doctor',
];

describe('errors of usage', () => {
  test.each([
    [['query', '--warehouse', 'oracle'], /Allowed choices are duckdb, snowflake, bigquery/],
    [['frobnicate'], /unknown command 'frobnicate'/],
    [
      ['plan-deploy', '--config', '/nowhere/nexus.config.json'],
      /There is no config \/nowhere\/nexus\.config\.json\. Copy .*nexus\.config\.json there/,
    ],
    [
      [
        'plan-deploy',
        '--config',
        fileURLToPath(new URL('../../nexus.config.json', import.meta.url)),
        '--target',
        'prd',
      ],
      /There is no target prd .* Is prod meant\?/,
    ],
    [['explore', '--port', '70000'], /--port must be a whole number up to 65535, and is 70000/],
    [['explore', '--mask', '--write'], /--mask and --write exclude each other/],
    [['explore', '--author', 'ana'], /nobody does without --write/],
    [['resolve', '--options', '{'], /--options is not JSON: \{/],
  ])('%j', async (args, message) => {
    const { code, stdout, stderr } = await nexus(...args);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(message);
  });

  test('help lists the commands, and how to begin', async () => {
    const { code, stdout } = await nexus('--help');
    expect(code).toBe(0);
    for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^ {2}${command} `, 'm'));
    expect(stdout).not.toMatch(/^ {2}(plan|connection) /m);
    expect(stdout).toContain('\nExamples:\n  npx nexus-warehouse demo ');
  });

  test('help of a command shows examples and what matters; the connection has a page of its own', async () => {
    const optionsOf = (text: string) => Array.from(text.matchAll(/^ {2}(?:-\w, )?--([a-z-]+)/gm), ([, name]) => name);
    const { stdout } = await nexus('query', '--help');
    expect(optionsOf(stdout)).toEqual(['csv', 'yes', 'warehouse', 'target', 'config', 'json', 'verbose', 'help']);
    expect(stdout).toContain('\nExamples:\n  npx nexus-warehouse query "SELECT * FROM nexus_persons"\n');
    expect(stdout).toContain('npx nexus-warehouse help connection');
    const connection = (await nexus('help', 'connection')).stdout;
    expect(optionsOf(connection)).toEqual([
      ...['wait', 'project', 'dataset', 'location', 'key-file', 'connection', 'account', 'user', 'role'],
      ...['virtual-warehouse', 'database', 'schema', 'help'],
    ]);
    expect((await nexus('connection')).stdout).toBe(connection);
  });

  test('every procedure that people call has a verb', async () => {
    const { stdout } = await nexus('--help');
    const VERBS: Readonly<Record<string, string>> = {
      ...{ nexus_resolve: 'resolve', nexus_plan: 'plan-run', nexus_explain: 'explain', nexus_audit: 'audit' },
      ...{ nexus_forget: 'forget', nexus_unlock: 'unlock', nexus_version: 'version', nexus_context: 'show' },
    };
    const names = readdirSync(new URL('../../procedures/', import.meta.url))
      .filter((file) => file.startsWith('nexus_') && !/_with\.ts$|keep_lock/.test(file))
      .map((file) => file.replace('.ts', ''));
    expect(names.sort()).toEqual(Object.keys(VERBS).sort());
    for (const verb of Object.values(VERBS)) expect(stdout).toMatch(new RegExp(`^ {2}${verb} `, 'm'));
  });
});
