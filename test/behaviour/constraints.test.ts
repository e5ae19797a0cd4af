import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { engines } from './engines.ts';
import { setOverrides } from './overrides.ts';
import { deliver, deliveriesOf, expectedOf, outcome, overridesAt, universeOf } from './universes.ts';

const CONFIG = {
  sources: [{ name: 'crm', relations: { person_identifiers: {} } }],
  identifier_types: {
    user_id: { normalizer: 'exact' as const, entity_limit: 1 },
    device: { normalizer: 'exact' as const, hub_limit: 2 },
    phone: { normalizer: 'exact' as const, entity_limit: 2, hub_limit: 2 },
  },
  resolution: { priority: ['user_id', 'phone'], late_arrival_hours: 1_000 },
};
const RULES = {
  hubLimits: { user_id: 10_000, device: 2, phone: 2 },
  entityLimits: { user_id: 1, phone: 2 },
  priority: CONFIG.resolution.priority,
};

const STEPS = 3;
const universe = universeOf({
  steps: STEPS,
  types: ['user_id', 'device', 'phone'],
  values: ['0', '1', '2', '3'],
});

describe.each(engines)('constraints on $engine', ({ createWorld }) => {
  test('are a function of the set of rows and overrides, in batches as at once', async () => {
    const universes = fc.sample(universe, { numRuns: 100, seed: 20_260_101 });
    const world = await createWorld(CONFIG);
    for (let at = 0; at < STEPS; at += 1) {
      await deliver(
        world,
        deliveriesOf(universes, (each) => each === at),
      );
      const overrides = overridesAt(universes, at);
      await setOverrides(world, overrides);
      await world.resolve();
      const known = deliveriesOf(universes, (each) => each <= at);
      expect(await outcome(world)).toEqual(expectedOf(known, overrides, RULES));
    }
    // All decisions go: what they did is undone.
    await setOverrides(world, []);
    await world.resolve();
    const undone = expectedOf(
      deliveriesOf(universes, () => true),
      [],
      RULES,
    );
    expect(await outcome(world)).toEqual(undone);
    await world.resolve({ full_refresh: true });
    expect(await outcome(world)).toEqual(undone);
    await world.close();
  });
});
