import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { check_options } from '../../udfs/check_options.ts';

const OPTIONS = {
  full_refresh: 'boolean',
  on_busy: ['fail', 'skip'],
  note: 'text',
  most: 'count',
  limits: { email: { hub: 'count' } },
  identifiers: { '[]': { type: 'text', value: 'text' } },
} as const;
const KNOWN = JSON.stringify({ resolve: { procedure: 'resolve', options: OPTIONS } });
const problem = (given: unknown): string | null => check_options(JSON.stringify(given), KNOWN);

/** Options that are as they are said to be. */
const sound = fc.record(
  {
    full_refresh: fc.boolean(),
    on_busy: fc.constantFrom('fail', 'skip'),
    note: fc.string(),
    most: fc.integer({ min: 1 }),
    limits: fc.record(
      { email: fc.record({ hub: fc.integer({ min: 1 }) }, { requiredKeys: [] }) },
      { requiredKeys: [] },
    ),
    identifiers: fc.array(fc.record({ type: fc.string(), value: fc.string() }, { requiredKeys: [] })),
  },
  { requiredKeys: [] },
);

describe('check_options', () => {
  test('has nothing against options that are as they are said to be, nor against null in the place of any', () => {
    fc.assert(
      fc.property(sound, fc.constantFrom(...Object.keys(OPTIONS)), (options, name) => {
        expect(problem(options)).toBeNull();
        expect(problem({ ...options, [name]: null })).toBeNull();
      }),
    );
  });

  test('names every option that it does not know, whatever it is called', () => {
    fc.assert(
      fc.property(
        sound,
        fc.string().filter((name) => !(name in OPTIONS) && name !== 'run' && name !== '__proto__'),
        fc.jsonValue(),
        (options, name, value) => {
          expect(problem({ ...options, [name]: value })).toContain(`resolve has no option ${name}`);
        },
      ),
    );
  });

  test('says something of any other text than an object, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const answer = check_options(text, KNOWN);
        if (!text.trimStart().startsWith('{')) expect(answer).toContain('are to be a JSON object');
      }),
    );
  });

  test('says again no more than the beginning of what it was given', () => {
    const long = 'x'.repeat(1_000_000);
    for (const given of [long, JSON.stringify({ [long]: 1 }), JSON.stringify({ on_busy: long })]) {
      expect(check_options(given, KNOWN)?.length).toBeLessThan(400);
    }
  });
});
