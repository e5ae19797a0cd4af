import { companyName, personName } from '../../../fixtures/names.ts';
import { Random } from '../../../fixtures/random.ts';

export interface Company {
  readonly name: string;
  readonly domain: string;
  readonly number: number;
  readonly industry: string;
}

export interface Person {
  readonly first: string;
  readonly last: string;
  readonly email: string;
  readonly work: boolean;
  /** E.164, of the cast's country. */
  readonly phone: string;
  readonly company: Company;
  readonly number: number;
  /** Milliseconds since 1970. */
  readonly joined: number;
}

const DAY = 86_400_000;
const START = Date.UTC(2025, 0, 1);
const FREE = ['gmail.com', 'outlook.com', 'web.de', 'yahoo.com'];
const INDUSTRIES = ['Retail', 'Software', 'Health', 'Logistics'];

const latin = (text: string): string => text.toLowerCase().replace(/[^a-z]+/g, '') || 'kim';

const AREAS =
  '201 202 203 205 206 207 208 209 210 212 213 214 215 216 217 218 219 224 225 228 229 231 234 239 301 302 303 304 305 307 308 309 310 312 313 314 315 316 317 318'.split(
    ' ',
  );

/** Each number once. */
const PHONES: Readonly<Record<string, (random: Random, index: number) => string>> = {
  US: (_, index) => `+1${AREAS[index % AREAS.length] ?? ''}55501${String(10 + Math.floor(index / AREAS.length))}`,
  DE: (random, index) => `+49${random.pick(['1512', '1701', '1761'])}${String(1_234_567 + index * 3331)}`,
};

/** People of made-up companies, the same for each seed. */
export function cast(
  seed: number,
  { people = 160, work = 0.7, country = 'US' } = {},
): { people: Person[]; companies: Company[]; random: Random } {
  const random = new Random(seed);
  const companies = Array.from({ length: 40 }, (_, index): Company => {
    const name = companyName(random);
    return {
      name,
      domain: `${latin(name)}${String(index)}.net`,
      number: 7_300_000_000 + index * 977_131,
      industry: random.pick(INDUSTRIES),
    };
  });
  const persons = Array.from({ length: people }, (_, index): Person => {
    const { latinGiven, latinFamily } = personName(random, country === 'DE' ? 'DE' : 'GB');
    const company = random.pick(companies);
    const isWork = random.chance(work);
    const local = `${latin(latinGiven)}.${latin(latinFamily)}${String(index)}`;
    return {
      first: latinGiven,
      last: latinFamily,
      email: `${local}@${isWork ? company.domain : random.pick(FREE)}`,
      work: isWork,
      phone: PHONES[country]?.(random, index) ?? '',
      company,
      number: 5_100_000_000 + index * 71_993,
      joined: START + random.below(400) * DAY + random.below(DAY),
    };
  });
  return { people: persons, companies, random };
}

export const iso = (time: number): string =>
  new Date(time)
    .toISOString()
    .replace('.000', '')
    .replace(/\.\d+Z/, 'Z');
/** `2026-01-31 09:30`. */
export const minutes = (time: number): string => iso(time).slice(0, 16).replace('T', ' ');
/** `31.01.2026`. */
export const german = (time: number): string => iso(time).slice(0, 10).split('-').reverse().join('.');
/** `(415) 555-0132`, as people write it at home. */
export const homePhone = (e164: string): string =>
  e164.startsWith('+1')
    ? `(${e164.slice(2, 5)}) ${e164.slice(5, 8)}-${e164.slice(8)}`
    : `0${e164.slice(3, 6)} ${e164.slice(6)}`;
