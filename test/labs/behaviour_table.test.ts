import { expect, test } from '@jest/globals';
import type { BehaviourReport } from './behaviour_table.ts';
import { casesTables, countsTable, withTable } from './behaviour_table.ts';

const REPORTS: readonly BehaviourReport[] = [
  {
    engine: 'duckdb',
    cases: [
      { suite: 'runs', title: 'runs › a | b', status: 'passed' },
      { suite: 'ids', title: 'ids › kept', status: 'passed' },
    ],
  },
  {
    engine: 'snowflake',
    cases: [
      { suite: 'runs', title: 'runs › a | b', status: 'failed' },
      { suite: 'runs', title: 'runs › two clients', status: 'passed' },
      { suite: 'ids', title: 'ids › kept', status: 'not run' },
    ],
  },
];

test('counts what passed, of what an engine has', () => {
  expect(countsTable(REPORTS)).toBe(
    [
      '| cases of | DuckDB | Snowflake: fakesnow |',
      '|---|---|---|',
      '| ids | 1 of 1 | 0 of 1 |',
      '| runs | 1 of 1 | 1 of 2 |',
    ].join('\n'),
  );
});

test('lists every case with its outcome', () => {
  expect(casesTables(REPORTS)).toBe(
    [
      '### ids',
      '',
      '| case | DuckDB | Snowflake: fakesnow |',
      '|---|---|---|',
      '| ids › kept | ✓ | not run |',
      '',
      '### runs',
      '',
      '| case | DuckDB | Snowflake: fakesnow |',
      '|---|---|---|',
      '| runs › a \\| b | ✓ | ✗ failed |',
      '| runs › two clients | – | ✓ |',
    ].join('\n'),
  );
});

test('changes what is between the markers alone, and needs them', () => {
  const page = 'before\n<!-- behaviour:begin -->\nold $1\n<!-- behaviour:end -->\nafter\n';
  const changed = 'before\n<!-- behaviour:begin -->\nnew $&\n<!-- behaviour:end -->\nafter\n';
  expect(withTable(page, 'new $&')).toBe(changed);
  expect(withTable(changed, 'new $&')).toBe(changed);
  expect(() => withTable('no place', 'x')).toThrow('has no place');
});
