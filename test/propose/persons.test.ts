import { describe, expect, test } from '@jest/globals';
import { factText } from '../../propose/facts.ts';
import type { Knowledge } from '../../propose/knowledge.ts';
import { emailsOf, personParts } from '../../propose/persons.ts';
import type { SampledTable } from '../../propose/sampled_table.ts';
import { fileOf, many, readOf } from './support/tables.ts';

const knowledge: Knowledge = {
  region: 'US',
  types: { email: 'mail', phone: 'phone', domain: 'domain' },
  isFreeMail: () => false,
};
const of = (table: SampledTable): { facts: string[]; left: string[] } => {
  const read = readOf(table);
  const [first] = read;
  if (first === undefined) throw new Error('nothing was read');
  const { parts, left } = personParts(first, read, new Map(), knowledge);
  return {
    facts: parts.flatMap(({ facts }) => facts.map((fact) => factText(fact).join(' '))),
    left: left.map(({ column }) => column),
  };
};

describe('the persons of a row', () => {
  test('are known by addresses and phones, under the names that the config has', () => {
    const table = fileOf(
      'contacts',
      ['E-Mail', 'Email 2', 'Mobile', 'Fax', 'Vorname', 'Nachname'],
      [
        ['a@x.example', 'a2@x.example; a3@x.example', '(415) 555-0132', '(415) 555-0100', 'Ann', 'Lee'],
        ['b@x.example', null, '(415) 555-0133', '(415) 555-0100', 'Bo', 'Ray'],
      ],
    );
    expect(of(table)).toEqual({
      facts: [
        'person.mail E-Mail',
        'person.mail Email 2',
        'person.phone Mobile',
        'person.traits.name {Vorname} {Nachname}',
      ],
      left: [],
    });
  });

  test('are several where several roles have addresses', () => {
    const table = fileOf(
      'orders',
      ['Order ID', 'Buyer email', 'Buyer name', 'Seller email', 'Created'],
      many(12, String).map((n) => [n, `b${n}@x.example`, 'Ann Lee', `s${n}@y.example`, '2026-01-31']),
    );
    expect(of(table).facts).toEqual([
      'buyer.mail Buyer email',
      'buyer.traits.name Buyer name',
      'seller.mail Seller email',
    ]);
  });

  test('are not those who work with it', () => {
    const rows = many(50, String).map((n) => [
      `b${n}@x.example`,
      `host${String(Number(n) % 2)}@us.example`,
      'owner@us.example',
    ]);
    expect(of(fileOf('meetings', ['Invitee Email', 'User Email', 'Owner email'], rows))).toEqual({
      facts: ['invitee.mail Invitee Email'],
      left: ['Owner email', 'User Email'],
    });
  });

  test('have the name that a column without a word for it holds', () => {
    const rows = [
      ['Lovelace, Ada', 'a@x.example'],
      ['Turing, Alan', 'b@x.example'],
      ['Hopper, Grace', 'c@x.example'],
    ];
    expect(of(fileOf('list', ['Who', 'Email'], rows)).facts).toEqual(['person.mail Email', 'person.traits.name Who']);
    const tickets = [
      ['a@x.example', 'Ada Lovelace'],
      ['b@x.example', 'Alan Turing'],
    ];
    expect(of(fileOf('tickets', ['Requester email', 'Requester'], tickets)).facts).toEqual([
      'requester.mail Requester email',
      'requester.traits.name Requester',
    ]);
  });
});

test('addresses of a column are normalised, each of a cell by itself', () => {
  const [read] = readOf(fileOf('list', ['Email'], [['A@X.example; b@x.example'], ['c@x.example;nobody@x.example']]));
  expect(read?.readings.flatMap(emailsOf)).toEqual(['a@x.example', 'b@x.example', 'c@x.example', 'nobody@x.example']);
});
