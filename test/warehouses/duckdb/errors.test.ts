import { expect, test } from '@jest/globals';
import { meaning } from '../../../warehouses/duckdb/errors.ts';

test('a file that a newer DuckDB wrote: what to do about what else writes it', () => {
  // What 1.5.5 says of a file of DuckDB 2.0.1.
  const said = `IO Error: Trying to read a database file with version number 999, but we can only read versions between 64 and 68.
The database file was created with an newer version of DuckDB.`;
  expect(meaning(said, '/data/example.duckdb')).toBe(
    '/data/example.duckdb was written by a newer DuckDB than the one in Nexus, which cannot read it. Let what else writes it, such as dbt-duckdb, have the same DuckDB: pip install "duckdb==1.5.*".',
  );
  expect(meaning('Binder Error: no such column', '/data/example.duckdb')).toBeUndefined();
});

test('the version that is advised is the one in Nexus', async () => {
  const { version } = await import('@duckdb/node-api');
  expect(version()).toMatch(/^v1\.5\./);
});

test('what does not fit in memory: how it may have more', () => {
  const said = 'Out of Memory Error: could not allocate block of size 256.0 KiB (1.8 GiB/1.8 GiB used)';
  expect(meaning(said, '/data/example.duckdb', 'published')).toBe(
    `This takes more memory than DuckDB may have here, and cannot all be written out meanwhile. Nothing was published. Let it have more, such as NEXUS_DUCKDB_MEMORY=8GB, and call again. (${said})`,
  );
});
