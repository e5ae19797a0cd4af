import { expect, test } from '@jest/globals';
import { nexusPlan } from '../../procedures/nexus_plan.ts';

test('is nexus_plan_with without options, and gives its result', () => {
  expect(nexusPlan.body).toEqual([{ kind: 'call', procedure: 'nexus_plan_with', arguments: ['{}'] }]);
  expect(nexusPlan.result).toBeUndefined();
});
