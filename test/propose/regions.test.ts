import { describe, expect, test } from '@jest/globals';
import { mayBePhones, phoneRegion, phoneShare, regionEvidence } from '../../propose/regions.ts';
import { columnOf } from './support/tables.ts';

const nobody = (): boolean => false;

describe('the region of numbers without a country', () => {
  test('is that which reads them', () => {
    const { region, share, international } = phoneRegion(
      [columnOf('Tel', ['020 7946 0123', '020 7946 0999', '+33199001234'])],
      new Map(),
    );
    expect([region, share, international]).toEqual(['GB', 1, expect.closeTo(1 / 3)]);
  });

  test('is that which columns of countries name, where several read them', () => {
    const phones = columnOf('Phone', ['9876543210', '9123456780']);
    const evidence = regionEvidence([columnOf('Country', ['India', 'India'])], [], nobody);
    expect([phoneRegion([phones], evidence).region, phoneRegion([phones], new Map()).region]).toEqual(['IN', 'US']);
    expect(phoneRegion([phones], new Map()).rivals).toContain('IN');
  });

  test('is none where all numbers bear theirs', () => {
    expect(phoneRegion([columnOf('Phone', ['+14155550132'])], new Map()).region).toBeUndefined();
  });

  test('is told by countries in four languages, ends of addresses, and numbers; not by free mail', () => {
    const columns = [
      columnOf('Land', ['Deutschland', 'AT', 'Atlantis']),
      columnOf('E-Mail', ['a@firma.ch', 'b@web.de']),
    ];
    const phones = [columnOf('Tel', ['+33 1 99 00 12 34', '(415) 555-0132'])];
    expect([...regionEvidence(columns, phones, (host) => host === 'web.de')]).toEqual([
      ['DE', 1],
      ['AT', 1],
      ['CH', 0.5],
      ['FR', 0.5],
      ['US', 1],
    ]);
  });
});

test('a column may hold phones by its name or by how they are written', () => {
  const digits = ['4155550132', '4155550199'];
  expect([
    mayBePhones(columnOf('Mobile', digits)),
    mayBePhones(columnOf('Order', digits)),
    mayBePhones(columnOf('x', ['+1 415 555 0132'])),
  ]).toEqual([true, false, true]);
  expect(phoneShare(columnOf('Mobile', [...digits, '12']), 'US')).toBeCloseTo(2 / 3);
});
