import { describe, expect, test } from '@jest/globals';
import { UsageError } from '../../cli/errors.ts';
import { notesOf, renderSummary, runOptions } from '../../cli/resolve.ts';

const COMMON = { config: 'nexus.config.json' };

describe('runOptions', () => {
  test.each([
    [{}, '{}'],
    [{ fullRefresh: true }, '{"full_refresh":true}'],
    [{ options: '{"on_busy":"skip"}', fullRefresh: true }, '{"on_busy":"skip","full_refresh":true}'],
  ])('of %j', (options, text) => {
    expect(runOptions({ ...COMMON, ...options })).toBe(text);
  });

  test.each(['{', '[]', '3', 'null', '"x"'])('refuses %s', (options) => {
    expect(() => runOptions({ ...COMMON, options })).toThrow(UsageError);
  });
});

describe('renderSummary', () => {
  test('counts what came in, what came out, and what was set aside', () => {
    const summary = {
      run_id: 'x',
      status: 'published',
      rows_read: 12345,
      rows_loaded: 3,
      events_loaded: 1,
      identifiers: 9,
      person_entities: 4,
      group_entities: 2,
      states: 5,
      set_aside_invalid: 0,
      set_aside_free_mail: 1,
    };
    expect(renderSummary({ summary, statements: 20, milliseconds: 1234 }).split('\n')).toEqual([
      '  records read                     12,345',
      '  records loaded                        3',
      '  events loaded                         1',
      '  identifiers                           9',
      '  person entities                       4',
      '  group entities                        2',
      '  state intervals                       5',
      '  set aside: free mail                  1',
    ]);
  });

  test('says that there was nothing to do', () => {
    expect(renderSummary({ summary: { status: 'unchanged' }, statements: 2, milliseconds: 140 })).toBe(
      'unchanged: nothing new in the sources (2 statements, 0.1 s)',
    );
  });
});

describe('notesOf', () => {
  const report = { statements: 20, milliseconds: 1234 };

  test('says what a run warns of', () => {
    const warnings = [{ measure: 'bridge', says: 'person per_1 hangs together by one row' }];
    expect(notesOf({ ...report, summary: { sources_stamped_now: 1 }, warnings })).toEqual([
      'person per_1 hangs together by one row',
      'a source gives every row the present as its _ingested_at, so that each run reads all of it again',
    ]);
  });

  test('nothing where there is nothing', () => {
    expect(notesOf({ ...report, summary: { sources_stamped_now: 0 }, warnings: [] })).toEqual([]);
    expect(notesOf({ ...report, summary: { status: 'unchanged' } })).toEqual([]);
  });
});
