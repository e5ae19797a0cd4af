import { normalize_domain } from '../udfs/normalize_domain.ts';
import { figures, fill, percent, presentText } from './column.ts';
import { shareOf } from './contents.ts';
import type { Fact } from './facts.ts';
import type { Knowledge } from './knowledge.ts';
import { emailsOf } from './persons.ts';
import type { ReadTable } from './read_tables.ts';
import type { Reading } from './readings.ts';
import type { IdUse } from './shared_ids.ts';

const PART = { part: 'group', entityType: 'group' } as const;
/** Of addresses, how many must be of companies for their domains to be proposed. */
const LEAST_BUSINESS = 0.3;
/** Of rows with both, how many must have one domain in website and address for both to be proposed. */
const LEAST_AGREEING = 0.98;

const most = (readings: readonly Reading[]): Reading | undefined =>
  [...readings].sort((a, b) => b.column.filled - a.column.filled)[0];

/** Whether one host is the other or lies below it. */
const areOne = (a: string, b: string): boolean => a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);

/** Of the rows that have both, the share whose address and website are of one domain. */
function agreement(website: Reading, email: Reading, { isFreeMail }: Knowledge): { share: number; rows: number } {
  const both = website.column.values.flatMap((site, row) => {
    const host = normalize_domain(presentText(site));
    const domain = normalize_domain(email.column.values[row] ?? null);
    return host === null || domain === null || isFreeMail(domain) ? [] : [areOne(host, domain)];
  });
  return { share: shareOf(both, Boolean), rows: both.length };
}

/** Whether addresses are there where websites are not. */
const fills = (email: Reading, website: Reading): boolean =>
  shareOf(
    email.column.values.map((value, row) => value !== null && website.column.values[row] === null),
    Boolean,
  ) >= 0.02;

/** Of a column's addresses, the share that is of companies. */
const business = (email: Reading, { isFreeMail }: Knowledge): number =>
  shareOf(emailsOf(email), (address) => !isFreeMail(address.slice(address.lastIndexOf('@') + 1)));

/** The company of a row of persons: by its id, else by website or address, else by its name. */
export function companyFacts(
  { readings, kind }: ReadTable,
  email: Reading | undefined,
  uses: ReadonlyMap<Reading['column'], IdUse>,
  knowledge: Knowledge,
): Fact[] {
  const identifier = { ...PART, kind: 'identifier' as const };
  const domain = knowledge.types.domain;
  const isGroup = kind.about === 'group';
  const ids = readings.filter(({ column }) => uses.get(column)?.about === 'group');
  const website = most(readings.filter((reading) => reading.kind === 'domain'));
  const named = most(readings.filter((reading) => reading.kind === 'company' || (isGroup && reading.kind === 'name')));
  const name: Fact[] =
    named === undefined
      ? []
      : [{ ...PART, kind: 'trait', name: 'name', value: named.column.value, why: figures(named.column) }];
  const byId = ids.flatMap(({ column }): Fact[] => {
    const use = uses.get(column);
    return use === undefined
      ? []
      : [{ ...identifier, name: use.type, value: use.value, why: `${figures(column)}; ${use.why}` }];
  });
  const bySite = (reading: Reading, more = ''): Fact => ({
    ...identifier,
    name: domain,
    value: reading.column.value,
    why: `${figures(reading.column)}; normalize_domain takes ${percent(reading.domainShare ?? 0)}${more}`,
  });
  if (isGroup) {
    const sites = website === undefined ? [] : [bySite(website)];
    const byMail =
      website === undefined && email !== undefined && business(email, knowledge) >= LEAST_BUSINESS
        ? [byDomain(email, knowledge)]
        : [];
    return [...byId, ...sites, ...byMail, ...name];
  }
  // With the id of its company a contact's own address says less: partners write from theirs.
  const isSparse = ids.every(({ column }) => fill(column) < 0.9);
  if (byId.length > 0) return [...byId, ...(website !== undefined && isSparse ? [bySite(website)] : []), ...name];
  const share = email === undefined ? 0 : business(email, knowledge);
  if (website !== undefined && fill(website.column) >= 0.1) {
    if (email === undefined || share < LEAST_BUSINESS) return [bySite(website), ...name];
    const { share: agreeing, rows } = agreement(website, email, knowledge);
    const said = `; in ${percent(agreeing)} of ${String(rows)} rows the domain of the address is the same`;
    if (rows >= 20 && agreeing >= LEAST_AGREEING && fills(email, website))
      return [bySite(website, said), byDomain(email, knowledge), ...name];
    return [bySite(website, said), ...name];
  }
  if (email !== undefined && share >= LEAST_BUSINESS) return [byDomain(email, knowledge), ...name];
  if (kind.about !== 'person' || named === undefined || named.kind !== 'company' || fill(named.column) < 0.2) return [];
  const why = `${figures(named.column)}; there is no website, and ${percent(1 - share)} of the addresses are free mail: companies of one name are one`;
  return [{ ...identifier, name: 'company_name', value: named.column.value, why }, ...name];
}

function byDomain(email: Reading, knowledge: Knowledge): Fact {
  const why = `${percent(business(email, knowledge))} of the addresses are no free mail`;
  return { ...PART, kind: 'identifier', name: knowledge.types.domain, value: email.column.value, why };
}
