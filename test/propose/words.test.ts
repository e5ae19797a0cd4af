import { describe, expect, test } from '@jest/globals';
import { has, plainName, singular, wordsOf } from '../../propose/words.ts';

describe('words of a name', () => {
  test.each([
    ['Kunden-E-Mail (privat)', ['kunden', 'email', 'privat']],
    ['customerID', ['customer', 'id']],
    ['CreatedById', ['created', 'by', 'id']],
    ['Letzte Änderung', ['letzte', 'anderung']],
    ['Straße', ['strasse']],
    ['#', ['number']],
    ['Person - Phone - Work', ['person', 'phone', 'work']],
  ])('%s', (name, words) => {
    expect(wordsOf(name)).toEqual(words);
  });

  test('have a kind', () => {
    expect([has(['requester', 'email'], 'email'), has(['requester'], 'email')]).toEqual([true, false]);
  });

  test('in the singular', () => {
    expect(['contacts', 'companies', 'people', 'status', 'bestellungen', 'address'].map(singular)).toEqual([
      'contact',
      'company',
      'person',
      'status',
      'bestellung',
      'address',
    ]);
  });

  test('as a name in a config', () => {
    expect(['Kunden-Nr.', '2026', 'v_x', '客户'].map((name) => plainName(name, 'rows'))).toEqual([
      'kunden_nr',
      'rows_2026',
      'rows_v_x',
      'rows',
    ]);
  });
});
