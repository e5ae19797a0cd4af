import { expect } from '@jest/globals';
import type { World } from '../support/world.ts';
import { everyCase } from './engines.ts';

/** What a run makes of a world, which another run, a full refresh and an audit must agree with. */
export async function agreed<Found>(world: World, shown: () => Promise<Found>): Promise<Found> {
  await world.resolve();
  const before = await shown();
  // Four calls, of which an emulator is asked the one that differs from case to case.
  if (!everyCase) return before;
  expect((await world.resolve()).summary).toEqual({ status: 'unchanged' });
  expect((await world.call('nexus_audit')).answer['status']).toBe('sound');
  await world.resolve({ full_refresh: true });
  expect(await shown()).toEqual(before);
  return before;
}
