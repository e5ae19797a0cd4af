import { describe, expect, test } from '@jest/globals';
import { eventFacts, timeFacts } from '../../propose/events.ts';
import type { Fact } from '../../propose/facts.ts';
import type { SampledTable } from '../../propose/sampled_table.ts';
import { fileOf, many, readOf } from './support/tables.ts';

const bare = (fact: Fact): object => Object.fromEntries(Object.entries(fact).filter(([key]) => key !== 'why'));
const of = (table: SampledTable, make: typeof eventFacts): object[] => readOf(table).flatMap(make).map(bare);
const email = (n: string): string => `p${n}@x.example`;

describe('what happened', () => {
  test('is what a row was made for, and what its other times say', () => {
    const rows = many(20, String).map((n) => [
      n,
      email(n),
      '2026-01-31 09:00',
      n === '0' ? null : '2026-02-01 10:00',
      'Help',
      '1.450,50',
      'EUR',
    ]);
    expect(
      of(
        fileOf('tickets', ['ID', 'Email', 'Created at', 'Solved at', 'Subject', 'Total', 'Currency'], rows),
        eventFacts,
      ),
    ).toEqual([
      {
        kind: 'event',
        name: 'ticket_created',
        event: { description: '{Subject}', value: { amount: 'Total', unit: '{Currency}', decimal: ',' } },
      },
      { kind: 'event', name: 'ticket_solved', event: { at: 'Solved at', description: '{Subject}' } },
    ]);
  });

  test('has the name that a column gives, as analytics export it', () => {
    const rows = many(30, String).map((n) => [
      Number(n) % 2 === 0 ? 'login' : 'export',
      email(String(Number(n) % 5)),
      '2026-01-31 09:00',
    ]);
    expect(of(fileOf('log', ['event', 'email', 'time'], rows), eventFacts)).toEqual([
      { kind: 'event', name: 'log', event: { name: '{event}' } },
    ]);
  });

  test('is nothing in a table of people', () => {
    expect(
      of(
        fileOf(
          'contacts',
          ['Email', 'Created'],
          many(9, String).map((n) => [email(n), '2026-01-31']),
        ),
        eventFacts,
      ),
    ).toEqual([]);
  });
});

describe('times', () => {
  test('of people are of their last change, where all rows have it', () => {
    const rows = [
      ['a@x.example', '2026-01-01', '2026-02-01'],
      ['b@x.example', '2026-01-01', '2026-02-01'],
    ];
    const table = (all: (string | null)[][]): SampledTable =>
      fileOf('contacts', ['Email', 'Created', 'Last Modified'], all);
    expect(of(table(rows), timeFacts)).toEqual([{ kind: 'occurred_at', time: 'Last Modified' }]);
    expect(of(table([...rows, ['c@x.example', '2026-01-01', null]]), timeFacts)).toEqual([
      { kind: 'occurred_at', time: 'Created' },
    ]);
  });

  test('of loaders say when a row came into a table, and whether it is gone', () => {
    const names = ['email', '_fivetran_synced', '_fivetran_deleted'];
    const file = fileOf('contacts', names, [['a@x.example', '2026-01-31T00:00:00Z', 'false']]);
    const inTable = {
      ...file,
      place: { table: 'contacts' },
      columns: names.map((name) => ({ name, type: /synced/.test(name) ? 'TIMESTAMP' : 'VARCHAR' })),
    };
    expect(of(inTable, timeFacts)).toEqual([
      { kind: 'ingested_at', time: '_fivetran_synced' },
      { kind: 'deleted', column: '_fivetran_deleted' },
    ]);
  });
});
