import { expect, test } from '@jest/globals';
import { nexusAudit } from '../../procedures/nexus_audit.ts';

test('is a run that loads and publishes nothing, and gives its result', () => {
  expect(nexusAudit.body).toEqual([{ kind: 'call', procedure: 'nexus_resolve_with', arguments: ['{"run":"audit"}'] }]);
  expect(nexusAudit.result).toBeUndefined();
});
