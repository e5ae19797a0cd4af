import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { engines } from './engines.ts';
import { history } from './histories.ts';
import type { Told } from './telling.ts';
import { tell } from './telling.ts';

const PLANS: readonly (readonly Told[])[] = [
  ['batch', 'batch', 'batch', 'batch', 'batch'].map((run): Told => ({ stage: 0, run: run as Told['run'] })),
  ['batch', 'none', 'full', 'none', 'batch'].map((run): Told => ({ stage: 1, run: run as Told['run'] })),
];

describe.each(engines)('deliveries on $engine', ({ everyCase, createWorld }) => {
  // The second plan has every way to run.
  test.each(PLANS.map((plan, number) => ({ plan, number })).slice(everyCase ? 0 : 1))(
    'come to what one run over all that the sources show comes to, whenever runs were ($number)',
    async ({ plan, number }) => {
      const histories = fc.sample(history, { numRuns: everyCase ? 30 : 15, seed: 20_260_501 + number });
      const [difference] = await tell(createWorld, histories, plan);
      expect(difference).toBeUndefined();
    },
  );
});
