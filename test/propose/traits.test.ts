import { expect, test } from '@jest/globals';
import { factText } from '../../propose/facts.ts';
import { traitFacts } from '../../propose/traits.ts';
import { fileOf, many, readOf } from './support/tables.ts';

test('traits are what people look for, and neither notes nor what all rows have alike', () => {
  const rows = many(60, String).map((n) => [
    `p${n}@x.example`,
    Number(n) % 2 === 0 ? 'pro' : 'free',
    'same',
    `note ${n}`,
    'x',
  ]);
  const [read] = readOf(fileOf('users', ['Email', 'Plan', 'Status', 'Industry notes', 'Owner role'], rows));
  if (read === undefined) throw new Error('nothing was read');
  expect(traitFacts(read, 'person').map((fact) => factText(fact).join(' '))).toEqual(['person.traits.plan Plan']);
  expect(traitFacts(read, undefined)).toEqual([]);
});
