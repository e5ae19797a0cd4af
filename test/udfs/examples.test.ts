import { beforeAll, describe, expect, test } from '@jest/globals';
import type { DuckDBConnection } from '@duckdb/node-api';
import { readSignatures } from '../../build/udf_signature.ts';
import { UDFS } from '../../udfs/index.ts';
import { compileBody, connectWithUdfs, duckdbLiteral, plain, queryValue } from './harness.ts';

describe.each(UDFS.map((udf) => [udf.name, udf] as const))('%s', (name, { call, examples }) => {
  const cases = examples.map((example) => [JSON.stringify(example.args), example] as const);
  let connection: DuckDBConnection;
  const inSnowflake = compileBody('snowflake', name);
  const inBigQuery = compileBody('bigquery', name);

  beforeAll(async () => {
    connection = await connectWithUdfs();
  });

  test.each(cases)('%s as TypeScript', (_, { args, result }) => {
    expect((call as (...values: readonly unknown[]) => unknown)(...args)).toEqual(result);
  });

  test.each(cases)('%s as the bundle in a bare context', (_, { args, result }) => {
    expect(plain(inBigQuery(args))).toEqual(result);
    // Snowflake passes SQL's NULL as undefined and takes undefined for it.
    const row = args.map((value) => value ?? undefined);
    expect(plain(inSnowflake(row))).toEqual(result);
    if (result === null) expect(inSnowflake(row)).toBeUndefined();
  });

  test.each(cases)('%s in SQL on DuckDB', async (_, { args, result }) => {
    const signature = readSignatures()[name];
    const literals = args.map((value, index) => duckdbLiteral(value, signature.args[index]?.type ?? 'string'));
    expect(await queryValue(connection, `SELECT ${name}(${literals.join(', ')})`)).toEqual(result);
  });

  test('has an example with a NULL', () => {
    expect(examples.some(({ args }) => args.includes(null))).toBe(true);
  });
});
