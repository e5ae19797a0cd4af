import { describe, expect, test } from '@jest/globals';
import { changedBundle, goodBundle } from '../fixtures/bundle.ts';
import type { Bundle } from '../manifest.ts';
import { checkSqlglot } from './gate.ts';

/** The fixture's script has a FOR, whose row sqlglot does not know; a bundle of ours has none. */
const OF_A_LOOP = 'nexus_resolve_with';

const messagesOf = (bundle: Bundle): string[] =>
  checkSqlglot(bundle)
    .findings.filter(({ object }) => object !== OF_A_LOOP)
    .map(({ object, message }) => `${object}: ${message}`);

test.each([
  ['bigquery', 9],
  ['snowflake', 5],
] as const)('a good bundle of %s passes, and the columns that it gives have types', (warehouse, columns) => {
  expect(messagesOf(goodBundle(warehouse))).toEqual([]);
  expect(checkSqlglot(goodBundle(warehouse)).typed).toBeGreaterThanOrEqual(columns);
});

describe('a bad bundle is refused', () => {
  const messages = (...change: Parameters<typeof changedBundle>): string[] => messagesOf(changedBundle(...change));

  test('a column that is not there', () => {
    expect(messages('snowflake', 'E.OCCURRED_AT::DATE', 'E.OCCURED_AT::DATE')).toEqual([
      expect.stringMatching(/^nexus_timeline: .*OCCURED_AT/),
    ]);
    expect(messages('bigquery', 'DATE(occurred_at) AS day', 'DATE(occured_at) AS day')).toEqual([
      expect.stringMatching(/^nexus_timeline: .*occured_at/),
    ]);
  });

  test('values of two families meet', () => {
    expect(messages('snowflake', 'E.OCCURRED_AT::DATE', 'COALESCE(E.OCCURRED_AT, E.EVENT_ID)')).toEqual([
      expect.stringMatching(/^nexus_timeline: text and time meet in COALESCE/),
    ]);
    expect(messages('bigquery', 'DATE(occurred_at) AS day', "CASE WHEN occurred_at = '1' THEN 1 END AS day")).toEqual([
      expect.stringMatching(/^nexus_timeline: text and time meet in /),
    ]);
  });

  test('no SQL', () => {
    expect(messages('snowflake', 'E.OCCURRED_AT::DATE', 'E.OCCURRED_AT::DATE::')).toEqual([
      expect.stringMatching(/^nexus_timeline: /),
    ]);
  });
});
