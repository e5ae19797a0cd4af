import { describe, expect, test } from '@jest/globals';
import { contextOf } from '../../procedures/locations.ts';
import { dialects } from '../../sql/dialects/index.ts';

describe('contextOf', () => {
  test('full names begin with the database where there is one', () => {
    const names = (warehouse: 'duckdb' | 'snowflake' | 'bigquery', database: string | undefined): string[] => {
      const context = contextOf(dialects[warehouse], { database, schema: 'nexus' });
      return [
        context.relationName({ kind: 'nexus', name: 'nexus_runs' }),
        context.relationName({ kind: 'work', name: 'nexus_work_map' }),
        context.relationName({ kind: 'external', name: 't' }),
        context.relationName({ kind: 'external', database: 'lake', schema: 's', name: 't' }),
        context.functionName('parse_name'),
      ];
    };
    expect(names('duckdb', undefined)).toEqual([
      '"nexus"."nexus_runs"',
      'nexus_work_map',
      '"nexus"."t"',
      '"lake"."s"."t"',
      'parse_name',
    ]);
    expect(names('snowflake', 'acme')).toEqual([
      '"ACME"."NEXUS"."NEXUS_RUNS"',
      '"ACME"."NEXUS"."NEXUS_WORK_MAP"',
      '"ACME"."NEXUS"."T"',
      '"LAKE"."S"."T"',
      '"ACME"."NEXUS"."PARSE_NAME"',
    ]);
    expect(names('bigquery', 'my-project')).toEqual([
      '`my-project`.`nexus`.`nexus_runs`',
      'nexus_work_map',
      '`my-project`.`nexus`.`t`',
      '`lake`.`s`.`t`',
      '`my-project`.`nexus`.`parse_name`',
    ]);
  });
});
