import { describe, expect, test } from '@jest/globals';
import { companyFacts } from '../../propose/companies.ts';
import { factText } from '../../propose/facts.ts';
import type { SampledTable } from '../../propose/sampled_table.ts';
import { idUses } from '../../propose/shared_ids.ts';
import { fileOf, many, readOf } from './support/tables.ts';

const knowledge = {
  region: undefined,
  types: { email: 'email', phone: 'phone', domain: 'domain' },
  isFreeMail: (host: string) => host === 'free.example',
};
const of = (...tables: SampledTable[]): string[] => {
  const read = readOf(...tables);
  const [first] = read;
  if (first === undefined) throw new Error('nothing was read');
  const email = first.readings.find(({ kind }) => kind === 'email');
  return companyFacts(first, email, idUses(read, 'duckdb'), knowledge).map((fact) => factText(fact).join(' '));
};
const rowsOf = (value: (n: number) => (string | null)[]): (string | null)[][] =>
  many(24, String).map((n) => value(Number(n)));
const work = (n: number): string => `p${String(n)}@acme${String(n)}.example`;
const free = (n: number): string => `p${String(n)}@free.example`;

describe('the company of a row', () => {
  test('is known by its website, and by the address where that says the same and there is no website', () => {
    const site = (n: number): string => `https://www.acme${String(n)}.example`;
    expect(
      of(
        fileOf(
          'people',
          ['Email', 'Website', 'Company'],
          rowsOf((n) => [work(n), site(n), 'Acme']),
        ),
      ),
    ).toEqual(['group.domain Website', 'group.traits.name Company']);
    expect(
      of(
        fileOf(
          'people',
          ['Email', 'Website'],
          rowsOf((n) => [work(n), n === 0 ? null : site(n)]),
        ),
      ),
    ).toEqual(['group.domain Website', 'group.domain Email']);
    expect(
      of(
        fileOf(
          'people',
          ['Email', 'Website'],
          rowsOf((n) => [work(n + (n % 2)), n === 0 ? null : site(n)]),
        ),
      ),
    ).toEqual(['group.domain Website']);
  });

  test('is known by the address where there is no website, unless people write from free mail', () => {
    expect(
      of(
        fileOf(
          'people',
          ['Email'],
          rowsOf((n) => [work(n)]),
        ),
      ),
    ).toEqual(['group.domain Email']);
    expect(
      of(
        fileOf(
          'people',
          ['Email'],
          rowsOf((n) => [free(n)]),
        ),
      ),
    ).toEqual([]);
    expect(
      of(
        fileOf(
          'people',
          ['Email', 'Firma'],
          rowsOf((n) => [free(n), 'Acme']),
        ),
      ),
    ).toEqual(['group.company_name Firma', 'group.traits.name Firma']);
  });

  test('is known by its id before all, since partners write from their own domains', () => {
    const companies = fileOf(
      'companies',
      ['Company ID', 'Name', 'Website'],
      rowsOf((n) => [`c-100${String(n)}`, 'Acme', `acme${String(n)}.example`]),
    );
    expect(
      of(
        fileOf(
          'people',
          ['Email', 'Company ID'],
          rowsOf((n) => [work(n), `c-100${String(n)}`]),
        ),
        companies,
      ),
    ).toEqual(['group.company_id Company ID']);
    expect(of(companies)).toEqual(['group.company_id Company ID', 'group.domain Website', 'group.traits.name Name']);
  });
});
