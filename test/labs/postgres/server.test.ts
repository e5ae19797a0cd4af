import { afterAll, describe, expect, test } from '@jest/globals';
import type { LabVersion } from './binaries.ts';
import type { PostgresServer } from './server.ts';
import { startPostgres } from './server.ts';

const started: PostgresServer[] = [];
afterAll(() => Promise.all(started.map((server) => server.stop())));

describe.each<[LabVersion | undefined]>([['14'], ['18'], [undefined]])('a server of version %s', (version) => {
  test('keeps what was committed through a crash, and nothing else', async () => {
    const server = await startPostgres(version);
    started.push(server);
    if (version !== undefined) expect(server.major).toBe(Number(version));
    await server.createDatabase('shop');
    const writer = await server.connect('shop');
    await writer.query('CREATE TABLE kept AS SELECT 1 AS n');
    await writer.query('BEGIN');
    await writer.query('INSERT INTO kept VALUES (2)');
    await server.crash();
    await expect(server.connect('shop')).rejects.toThrow('ECONNREFUSED');
    await server.restart();
    const reader = await server.connect('shop');
    expect((await reader.query('SELECT n FROM kept')).rows).toEqual([{ n: 1 }]);
    await reader.end();
    expect(await server.log()).toContain('INSERT INTO kept VALUES (2)');
  });
});
