import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { getCountries, getExampleNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { CountryCode, Examples } from 'libphonenumber-js/max';
import { PHONE_METADATA_FILE, renderPhoneMetadata } from '../../generate/phone_metadata.ts';
import { normalize_phone } from '../../udfs/normalize_phone.ts';

const examples = createRequire(import.meta.url)('libphonenumber-js/examples.mobile.json') as Examples;
const exampleNumbers = getCountries().flatMap((region) => {
  const number = getExampleNumber(region, examples);
  return number ? [{ region, number }] : [];
});

/**
 * Where normalize_phone and the whole library differ on the example numbers; a new one must be explained. Mobile numbers
 * without their plus: the library takes the country for the first digits of a national number, which nobody writes
 * without its zero.
 */
const KNOWN_DISAGREEMENTS: string[] = [
  'DE without the plus: 4915123456789 is +494915123456789, found +4915123456789',
  'ID without the plus: 62812345678 is +6262812345678, found +62812345678',
  'XK without the plus: 38343201234 is +38338343201234, found +38343201234',
];

test('the generated table is that of the installed metadata', () => {
  expect(readFileSync(PHONE_METADATA_FILE, 'utf8')).toBe(renderPhoneMetadata());
});

describe('agreement with libphonenumber-js', () => {
  test('there is an example number for every region', () => {
    expect(exampleNumbers.map(({ region }) => region)).toEqual(getCountries());
    expect(exampleNumbers).toHaveLength(245);
  });

  const spellings: [string, (example: (typeof exampleNumbers)[number]) => [string | undefined, CountryCode | null]][] =
    [
      ['E.164', ({ number }) => [number.number, null]],
      ['E.164 with a default region', ({ number, region }) => [number.number, region]],
      ['international', ({ number }) => [number.formatInternational(), null]],
      ['national', ({ number, region }) => [number.formatNational(), region]],
      ['the significant digits', ({ number, region }) => [number.nationalNumber, region]],
      ['as dialled from the United States', ({ number }) => [number.format('IDD', { fromCountry: 'US' }), 'US']],
      ['as dialled from Britain', ({ number }) => [number.format('IDD', { fromCountry: 'GB' }), 'GB']],
      ['tel: URI', ({ number }) => [number.getURI(), null]],
      ['without the plus', ({ number, region }) => [number.number.slice(1), region]],
    ];

  test.each(spellings)('on the example number of every region: %s', (label, spell) => {
    const disagreements: string[] = [];
    for (const example of exampleNumbers) {
      const [text, region] = spell(example);
      const expected =
        text === undefined ? null : (parsePhoneNumberFromString(text, region ?? undefined)?.number ?? null);
      const found = normalize_phone(text ?? null, region);
      if (found !== expected)
        disagreements.push(
          `${example.region} ${label}: ${String(text)} is ${String(expected)}, found ${String(found)}`,
        );
    }
    expect(disagreements).toEqual(KNOWN_DISAGREEMENTS.filter((one) => one.split(': ')[0]?.endsWith(` ${label}`)));
  });

  test('the library means the example numbers by these spellings', () => {
    for (const { region, number } of exampleNumbers) {
      expect([region, normalize_phone(number.formatNational(), region)]).toEqual([region, number.number]);
    }
  });

  test('on whatever else the library finds valid; and nothing that it finds impossible is accepted', () => {
    // Example numbers with some digits replaced, so that other types and areas are met.
    const nearby = fc
      .tuple(
        fc.constantFrom(...exampleNumbers),
        fc.array(fc.option(fc.nat(9), { freq: 2 }), { minLength: 20, maxLength: 20 }),
      )
      .map(([{ region, number }, digits]) => {
        let index = 0;
        return { region, text: number.formatNational().replace(/\d/g, (digit) => String(digits[index++] ?? digit)) };
      });
    let valid = 0;
    fc.assert(
      fc.property(nearby, ({ region, text }) => {
        // Unlike the library, 00 is read as an international prefix everywhere.
        fc.pre(!/^\D*0\D*0/.test(text));
        const parsed = parsePhoneNumberFromString(text, region);
        const found = normalize_phone(text, region);
        if (parsed?.isValid()) valid++;
        if (parsed?.isValid() || found !== null) expect(found).toBe(parsed?.number);
        if (found !== null) expect(parsed?.isPossible()).toBe(true);
      }),
      { numRuns: 2000 },
    );
    expect(valid).toBeGreaterThan(300);
  });
});

describe('normalize_phone', () => {
  test.each([
    ['+1 (415) 555-0132', null, '+14155550132'],
    ['1-415-555-0132', 'US', '+14155550132'],
    ['415-555-0132', 'us', '+14155550132'],
    ['415-555-0132', ' CA ', '+14155550132'],
    ['14155550132', 'US', '+14155550132'],
    ['Tel.: 415 555 0132 (office)', 'US', '+14155550132'],
    ['011 44 20 7946 0018', 'US', '+442079460018'],
    ['00442079460018', null, '+442079460018'],
    ['011442079460018', null, '+442079460018'],
    ['00442079460018', 'JP', '+442079460018'],
    ['＋４９（０）３０ １２３４５６７', null, '+49301234567'],
    ['٠٢ ٢٧٩٥ ١٢٣٤', 'EG', '+20227951234'],
    ['0 11 15-2345-6789', 'AR', '+5491123456789'],
    ['02 1234 5678', 'IT', '+390212345678'],
    ['8 (912) 345-67-89', 'RU', '+79123456789'],
    ['+800 1234 5678', null, '+80012345678'],
    ['345-6789', 'AG', null],
    ['345-6789', 'US', null],
    ['310-1234', 'CA', null],
    ['011 45-2385-6788', 'AR', null],
    ['456-7890', 'AG', '+12684567890'],
    ['9164 8000', 'CX', '+61891648000'],
    ['61 9164 8000', 'CX', null],
    ['61 8 9164 8000', 'CX', '+61891648000'],
    ['tel:7042;phone-context=+1-415-555', null, '+14155557042'],
    ['tel:+1-415-555-0132;isub=12', null, '+14155550132'],
    ['+4915123456789', 'DE', '+4915123456789'],
    ['0491 5123456', 'DE', '+494915123456'],
    ['4915123456', 'DE', '+494915123456'],
    ['628123456789', 'ID', '+628123456789'],
    ['5215517329563', 'MX', '+525517329563'],
    ['0045 5517 329563', 'DK', null],
    ['045 5517329563', 'MX', '+525517329563'],
    ['1 55 1732 9563', 'MX', '+525517329563'],
    ['55 1732 9563', 'MX', '+525517329563'],
    ['4155550132.00', 'US', '+14155550132'],
    ['1.4155550132E10', 'US', '+14155550132'],
    ['1.4155550132e+10', 'US', '+14155550132'],
    ['1.41555501E+10', 'US', null],
    ['0034 (0)612 34 56 78', 'US', '+34612345678'],
    ['34 (0) 612 34 56 78', 'ES', '+34612345678'],
    ['(+34) (0)612 34 56 78', null, '+34612345678'],
    ['+39 (0)6 698 12345', null, '+390669812345'],
    ['+39 (0) 347 123 4567', null, '+393471234567'],
    ['+1 (0) 415 555 0132', null, '+14155550132'],
    ['+7 (0) 912 345-67-89', null, '+79123456789'],
  ])('%j in %j is %j', (value, region, expected) => {
    expect(normalize_phone(value, region)).toBe(expected);
  });

  test.each(['ext. 5', 'ext 5', 'x5', 'extension 123', '#12', ', 5', ';ext=5', 'доб. 5', 'anexo 5', '  Ext.: 5'])(
    'drops the extension %j',
    (extension) => {
      expect(normalize_phone(`(415) 555-0132 ${extension}`, 'US')).toBe('+14155550132');
      expect(normalize_phone(`(415) 555-0132${extension}`, 'US')).toBe('+14155550132');
    },
  );

  test.each([
    ['', 'US'],
    ['+', 'US'],
    ['n/a', 'US'],
    ['jane@example.com', 'US'],
    ['2026-01-31', null],
    ['192.168.0.1', 'US'],
    ['1-800-FLOWERS', 'US'],
    ['+999 123 456 789', null],
    ['415 555 0132 / 415 555 0133', 'US'],
    ['415 555 0132', 'XX'],
    ['415 555 0132', 'United States'],
    ['1'.repeat(300), 'US'],
    ['00', 'US'],
    ['0000000000', 'US'],
  ])('%j in %j is null', (value, region) => {
    expect(normalize_phone(value, region)).toBeNull();
  });

  test('the zero that nobody dials is left out in every region', () => {
    for (const { number, region } of exampleNumbers) {
      const shown = `${number.countryCallingCode} (0) ${number.nationalNumber.replace(/(...)/g, '$1 ')}`;
      for (const text of [`+${shown}`, `00${shown}`, `+${shown}`.replaceAll(' ', '')]) {
        expect([region, text, normalize_phone(text, region)]).toEqual([region, text, number.number]);
      }
    }
  });

  test('its own results are unchanged by it', () => {
    for (const { number, region } of exampleNumbers) {
      for (const anyRegion of [null, region, 'US', 'KR'] as const) {
        expect(normalize_phone(number.number, anyRegion)).toBe(number.number);
      }
    }
  });

  test('never throws, and gives E.164 or null', () => {
    const noise = fc.string({
      unit: fc.constantFrom(...'0123456789+-() .x#;=~/tel:extphone'.split('')),
      maxLength: 30,
    });
    fc.assert(
      fc.property(fc.oneof(noise, fc.string()), fc.option(fc.constantFrom(...getCountries())), (text, region) => {
        expect(normalize_phone(text, region) ?? '+10').toMatch(/^\+[1-9]\d{1,16}$/);
      }),
      { numRuns: 2000 },
    );
  });
});
