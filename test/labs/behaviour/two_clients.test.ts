import { describe, expect, test } from '@jest/globals';
import { nexus, sql } from '../../../sql/tag.ts';
import { engines } from '../../behaviour/engines.ts';
import { day, identifierRows, partition } from '../../behaviour/records.ts';

/** Where each client has a session of its own: DuckDB has one process, and that one connection. */
describe.each(engines)('two clients of $engine', ({ createWorld }) => {
  test('that call at the same moment leave what one leaves', async () => {
    const world = await createWorld({
      sources: [{ name: 'crm', relations: { person_identifiers: {} } }],
      identifier_types: { user_id: {} },
    });
    for (const round of [1, 2, 3]) {
      await world.insert(
        'crm',
        'person_identifiers',
        identifierRows([
          { id: String(round), identifiers: [['user_id', `u${String(round)}`]], ingestedAt: day(round) },
        ]),
      );
      const outcomes = await Promise.allSettled([world.resolve({ on_busy: 'skip' }), world.resolve()]);
      const statuses = outcomes.map((outcome) =>
        outcome.status === 'fulfilled' ? outcome.value.summary['status'] : String(outcome.reason),
      );
      expect(statuses).toContain('published');
      for (const status of statuses) {
        // The warehouse may turn the later of two changes of the lock away, in its own words.
        expect(status).toMatch(/^(published|unchanged|busy)$|Another run (is at work|published)|conflict|concurrent/i);
      }
    }
    expect(await partition(world)).toEqual([['user_id u1'], ['user_id u2'], ['user_id u3']]);
    expect((await world.read('nexus_event_log')).length).toBe(3);
    expect((await world.read('nexus_runs')).filter((run) => run['status'] === 'published')).toHaveLength(3);
    expect(await world.query(sql`SELECT run_id FROM ${nexus('nexus_lock')}`)).toEqual([{}]);
    expect((await world.resolve()).summary).toEqual({ status: 'unchanged' });
    await world.close();
  });
});
