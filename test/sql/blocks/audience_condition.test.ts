import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { AudienceCondition } from '../../../config/types.ts';
import { audienceCondition } from '../../../sql/blocks/audience_condition.ts';
import type { Sql } from '../../../sql/tag.ts';
import { op, sql } from '../../../sql/tag.ts';
import type { Sandbox } from '../../support/sql.ts';
import { openSandbox } from '../../support/sql.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await openSandbox();
});
afterAll(() => sandbox.close());

/** Of somebody: a trait, a computed trait that is a number, and whether they are in an audience. */
interface Somebody {
  readonly trait: string | null;
  readonly number: number | null;
  readonly isIn: number | null;
}

const tested = (values: fc.Arbitrary<NonNullable<AudienceCondition['is']>>): fc.Arbitrary<AudienceCondition> =>
  fc.oneof(
    fc.record({ is: values }),
    fc.constant({ is: null }),
    fc.record({ at_least: fc.integer({ min: -2, max: 3 }), less_than: fc.integer({ min: -2, max: 3 }) }),
    fc.record({ more_than: fc.integer({ min: -2, max: 3 }) }),
    fc.record({ at_most: fc.constantFrom(-0.5, 1, 2.5) }),
  );
const text = fc.constantFrom('pro', "o'team", '', '2', '-1');
const leaf: fc.Arbitrary<AudienceCondition> = fc.oneof(
  tested(fc.oneof(text, fc.array(text, { minLength: 1, maxLength: 2 }))).map((of) => ({ trait: 'plan', ...of })),
  tested(fc.integer({ min: -2, max: 3 })).map((of) => ({ computed_trait: 'seats', ...of })),
  fc.constant({ audience: 'others' }),
);
const { condition } = fc.letrec<{ condition: AudienceCondition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
    tie('condition').map((not) => ({ not })),
  ),
}));
const somebody: fc.Arbitrary<Somebody> = fc.record({
  trait: fc.option(text),
  number: fc.option(fc.integer({ min: -2, max: 3 })),
  isIn: fc.constantFrom(0, 1, null),
});

/** By its definition. */
function holds(of: AudienceCondition, who: Somebody): boolean {
  if (of.all !== undefined) return of.all.every((inner) => holds(inner, who));
  if (of.any !== undefined) return of.any.some((inner) => holds(inner, who));
  if (of.not !== undefined) return !holds(of.not, who);
  if (of.audience !== undefined) return who.isIn === 1;
  const value = of.trait === undefined ? who.number : who.trait;
  if (of.is === null) return value === null;
  if (value === null) return false;
  const number = value === '' ? Number.NaN : Number(value);
  return (
    (of.is === undefined || ([of.is].flat() as unknown[]).includes(value)) &&
    (of.at_least === undefined || number >= of.at_least) &&
    (of.at_most === undefined || number <= of.at_most) &&
    (of.more_than === undefined || number > of.more_than) &&
    (of.less_than === undefined || number < of.less_than)
  );
}

const spelled = (of: AudienceCondition, who: Somebody): Sql =>
  audienceCondition(of, {
    valueOf: ({ trait }) =>
      trait === undefined
        ? { value: sql`CAST(${who.number} AS ${op.type('int')})`, isText: false }
        : { value: sql`CAST(${who.trait} AS ${op.type('string')})`, isText: true },
    flagOf: () => sql`CAST(${who.isIn} AS ${op.type('int')})`,
  });

test('holds where its definition says so, and is never null', async () => {
  await fc.assert(
    fc.asyncProperty(condition, somebody, async (of, who) => {
      expect(await sandbox.value(spelled(of, who))).toBe(holds(of, who));
    }),
    { numRuns: 150 },
  );
});
