import { realpathSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { MetadataJson } from 'libphonenumber-js/core';

export const PHONE_METADATA_FILE = fileURLToPath(new URL('../udfs/phone_metadata.generated.ts', import.meta.url));

// Positions inside a numbering plan of libphonenumber-js's metadata, version 4.
const IDD_PREFIX = 1;
const PATTERN = 2;
const LENGTHS = 3;
const NATIONAL_PREFIX = 5;
const NATIONAL_PREFIX_FOR_PARSING = 7;
const TRANSFORM = 8;
const LEADING_DIGITS = 10;
const TYPES = 11;
const MOBILE = 1;

/**
 * What was dialled before national numbers until a plan changed, and still stands in address books: in Mexico 1 between the
 * country and a mobile number, 044 and 045 before one, 01 before all others, until 2019.
 */
const RETIRED_PREFIXES: Readonly<Record<string, string>> = { MX: '0(?:1|4[45])|1' };

/** Lengths that only exist within a country and so have no E.164 form: Canada's 310-1234. */
const NOT_INTERNATIONAL: Readonly<Record<string, number>> = { CA: 7 };

/**
 * The part of libphonenumber-js's metadata that decides a number's E.164 form, as the text of a TypeScript module:
 * formats and the patterns of number types are nine tenths of the data and are left out.
 */
export function renderPhoneMetadata(): string {
  const require = createRequire(import.meta.url);
  const metadata = require('libphonenumber-js/metadata.max.json') as MetadataJson & {
    version: number;
    nonGeographic: Record<string, unknown[]>;
  };
  const { version } = require('libphonenumber-js/package.json') as { version: string };
  if (metadata.version !== 4) throw new Error(`unknown version of the phone metadata: ${String(metadata.version)}`);
  const countries = metadata.countries as unknown as Record<string, unknown[]>;
  const examples = require('libphonenumber-js/examples.mobile.json') as Readonly<Record<string, string>>;
  const lines = Object.entries(metadata.country_calling_codes).flatMap(([callingCode, regions]) =>
    regions.map((region) => renderPlan(callingCode, region, countries[region] ?? [], examples[region])),
  );
  for (const [callingCode, plan] of Object.entries(metadata.nonGeographic)) {
    lines.push(renderPlan(callingCode, '001', plan));
  }
  return `// Generated from libphonenumber-js ${version} by generate/phone_metadata.ts; not edited by hand.

/**
 * One numbering plan a line, the main one of a calling code first: calling code, region, international prefix,
 * pattern of national numbers, their lengths, national prefix, its replacement, leading digits that tell the region
 * from others with its calling code, pattern of mobile numbers where one behind the calling code fits the pattern of
 * national numbers too. "-" is none; "d" in a pattern is any digit.
 */
export const PHONE_METADATA = \`
${lines.join('\n')}
\`;
`;
}

function renderPlan(callingCode: string, region: string, plan: readonly unknown[], mobile?: string): string {
  const isAmbiguous = mobile !== undefined && new RegExp(`^(?:${String(plan[PATTERN])})$`).test(callingCode + mobile);
  const types = plan[TYPES] as readonly (readonly string[])[] | undefined;
  const fields = [
    callingCode,
    region,
    plan[IDD_PREFIX],
    plan[PATTERN],
    (plan[LENGTHS] as number[]).filter((length) => length !== NOT_INTERNATIONAL[region]),
    plan[NATIONAL_PREFIX_FOR_PARSING] || plan[NATIONAL_PREFIX] || RETIRED_PREFIXES[region],
    plan[TRANSFORM],
    plan[LEADING_DIGITS],
    isAmbiguous && types?.[MOBILE]?.[0],
  ].map((field) => String(field || '-').replace(/\\d/g, 'd'));
  const unexpected = fields.find((field) => /[\s`\\]|\$\{/.test(field));
  if (unexpected) throw new Error(`region ${region} has metadata that the compact table cannot hold: ${unexpected}`);
  return fields.join(' ').replace(/( -)+$/, '');
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  writeFileSync(PHONE_METADATA_FILE, renderPhoneMetadata());
}
