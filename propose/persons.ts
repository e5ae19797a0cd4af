import { normalize_email } from '../udfs/normalize_email.ts';
import type { MappedValue } from '../config/types.ts';
import { distinct, distinctness, figures, fill, percent } from './column.ts';
import { shareOf, someValues } from './contents.ts';
import type { Fact } from './facts.ts';
import type { Knowledge } from './knowledge.ts';
import type { ReadTable } from './read_tables.ts';
import type { Reading } from './readings.ts';
import { phoneShare } from './regions.ts';
import type { IdUse } from './shared_ids.ts';
import { has, plainName, WORDS } from './words.ts';

/** A person that the rows of a table speak of. */
export interface PersonPart {
  readonly part: string;
  readonly role: string;
  readonly emails: readonly Reading[];
  readonly facts: readonly Fact[];
}

export interface LeftColumn {
  readonly column: string;
  readonly why: string;
}

const LEAST_PHONES = 0.6;

/** A few people who stand in all rows work there: agents, hosts, owners. */
const isOfFew = ({ column }: Reading): boolean =>
  column.filled >= 40 && distinct(column) <= 25 && distinct(column) <= column.filled * 0.1;

export const emailsOf = ({ column, email }: Reading): string[] =>
  someValues(column, 5000)
    .flatMap((value) => (email?.separator === undefined ? [value] : value.split(email.separator)))
    .flatMap((value) => normalize_email(value, null) ?? []);

const emailValue = ({ column, email }: Reading): MappedValue =>
  email?.separator === undefined || typeof column.value !== 'string'
    ? column.value
    : { column: column.value, separator: email.separator };

/** How many of a column's addresses other tables have: what ties them. */
function sharedWith(reading: Reading, table: ReadTable, tables: readonly ReadTable[]): string {
  const own = new Set(emailsOf(reading));
  const others = tables
    .filter((other) => other !== table)
    .flatMap((other) =>
      other.readings
        .filter(({ kind, isApart }) => kind === 'email' && !isApart)
        .map((one) => ({ other, one, shared: emailsOf(one).filter((email) => own.has(email)) })),
    )
    .map((found) => ({ ...found, share: new Set(found.shared).size / Math.max(1, own.size) }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share);
  const [best] = others;
  return best === undefined
    ? ''
    : `; ${percent(best.share)} of them are in ${best.other.named.table}."${best.one.column.label}"`;
}

const nameText = (readings: readonly Reading[]): string | undefined => {
  const braced = readings.map(({ column }) => column.braced);
  return braced.some((text) => text === undefined) ? undefined : braced.join(' ');
};

/** The name of a person: of its parts, or as one. */
function nameFact(names: readonly Reading[], part: string, isEvents: boolean): Fact[] {
  const best = (kind: Reading['kind']): Reading | undefined =>
    names.filter((reading) => reading.kind === kind).sort((a, b) => b.column.filled - a.column.filled)[0];
  const [first, last, whole] = [best('first'), best('last'), best('name')];
  const parts = [first, last].filter((reading) => reading !== undefined);
  const base = { kind: 'trait' as const, part, entityType: 'person', name: 'name' };
  if (parts.length > 0) {
    const value = nameText(parts);
    const why = `${parts.map(({ column }) => percent(fill(column))).join(' and ')} filled`;
    if (value !== undefined)
      return [{ ...base, value: parts.length === 1 ? (parts[0]?.column.value ?? value) : value, why }];
  }
  // The bare name of what happened is that of the order or the deal.
  if (whole === undefined || (isEvents && whole.column.words.every((word) => WORDS.name.has(word)))) return [];
  return [{ ...base, value: whole.column.value, why: figures(whole.column) }];
}

/** A column without a word for it that names the person of a role: `Requester`. */
const isNameOfRole = ({ column, kind }: Reading, role: string): boolean =>
  kind === 'other' &&
  role !== '' &&
  column.words.join('_') === role &&
  someValues(column, 50).every((value) => !/[@\d]/.test(value));

/** A column that is called nothing and holds what only names look like: `Lovelace, Ada`. */
function unnamed({ readings, kind }: ReadTable): Reading[] {
  const isNamed = readings.some((reading) => ['first', 'last', 'name', 'company'].includes(reading.kind));
  if (isNamed || kind.isEvents) return [];
  return readings
    .filter((reading) => reading.kind === 'other' && !reading.isApart && fill(reading.column) >= 0.5)
    .filter(({ column }) => distinctness(column) >= 0.6)
    .filter(({ column }) => shareOf(someValues(column), (value) => NAME.test(value)) >= 0.9)
    .slice(0, 1)
    .map((reading) => ({ ...reading, kind: 'name', role: '' }));
}

const NAME = /^\p{Lu}[\p{L}'.-]+,? (?:\p{Lu}[\p{L}'.-]* ?){1,3}$/u;

/** The persons of a table's rows, the one whom they are about first, and the columns that are of others. */
export function personParts(
  table: ReadTable,
  tables: readonly ReadTable[],
  uses: ReadonlyMap<Reading['column'], IdUse>,
  { region, types }: Knowledge,
): { readonly parts: PersonPart[]; readonly left: LeftColumn[] } {
  const { readings, kind } = table;
  const left: LeftColumn[] = [];
  const filled = (wanted: Reading['kind']): Reading[] =>
    readings.filter((reading) => reading.kind === wanted && fill(reading.column) > 0);
  const usable = (reading: Reading): boolean => {
    if (reading.isApart)
      left.push({ column: reading.column.label, why: 'of somebody who works with it, or of another' });
    return !reading.isApart;
  };
  const emails = filled('email').filter(usable);
  const phones = filled('phone').filter(usable);
  const ofMany = emails.filter((reading) => !isOfFew(reading));
  const primary = ofMany.find(({ role }) => role === '') ?? ofMany[0] ?? emails[0];
  const mainRole = primary?.role ?? '';
  const staff = emails.filter((reading) => reading.role !== mainRole && isOfFew(reading));
  for (const { column } of staff)
    left.push({
      column: column.label,
      why: `${String(distinct(column))} addresses in ${String(column.filled)} rows: of people who work there`,
    });
  const roles = [
    ...new Set([mainRole, ...emails.filter((reading) => !staff.includes(reading)).map(({ role }) => role)]),
  ];
  const parts = roles.map((role): PersonPart => {
    const part = role === '' ? 'person' : plainName(role, 'person');
    const isOfRole = (reading: Reading): boolean => reading.role === role;
    const base = { kind: 'identifier' as const, part, entityType: 'person' };
    const own = emails.filter((reading) => isOfRole(reading) && !staff.includes(reading));
    const names = [...filled('first'), ...filled('last'), ...filled('name')].filter(
      (reading) =>
        !reading.isApart && (isOfRole(reading) || (reading.role === '' && role === mainRole && !isOfFew(reading))),
    );
    const ofRole = readings
      .filter((reading) => isNameOfRole(reading, role))
      .map((reading): Reading => ({ ...reading, kind: 'name' }));
    const ids = readings.filter(({ column }) => uses.get(column)?.about === 'person').filter(() => role === mainRole);
    const facts: Fact[] = [
      ...ids.flatMap(({ column }): Fact[] => {
        const use = uses.get(column);
        return use === undefined
          ? []
          : [{ ...base, name: use.type, value: use.value, why: `${figures(column)}; ${use.why}` }];
      }),
      ...own.map((reading): Fact => {
        const takes = `normalize_email takes ${percent(reading.email?.share ?? 0)}`;
        const several = reading.email?.separator === undefined ? takes : `several in a cell; ${takes}`;
        const why = `${figures(reading.column)}; ${several}${sharedWith(reading, table, tables)}`;
        return { ...base, name: types.email, value: emailValue(reading), why };
      }),
      ...phones
        .filter((reading) => isOfRole(reading) || (role === mainRole && !roles.includes(reading.role)))
        .flatMap((reading): Fact[] => {
          const share = phoneShare(reading.column, region);
          const why = `${figures(reading.column)}; normalize_phone takes ${percent(share)}${region === undefined ? '' : ` as ${region}`}`;
          if (share < LEAST_PHONES && !has(reading.column.words, 'phone')) return [];
          if (share < 0.3) {
            left.push({ column: reading.column.label, why: `normalize_phone takes only ${percent(share)}` });
            return [];
          }
          return [{ ...base, name: types.phone, value: reading.column.value, why }];
        }),
      ...nameFact([...names, ...ofRole, ...(role === mainRole ? unnamed(table) : [])], part, kind.isEvents),
    ];
    return { part, role, emails: own, facts };
  });
  return { parts: parts.filter(({ facts }) => facts.some((fact) => fact.kind === 'identifier')), left };
}
