import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { nexus, op, sql } from '../../sql/tag.ts';
import type { Resolved, Row, World } from '../support/world.ts';
import { engines, testOfRules } from './engines.ts';
import type { Identifier } from './records.ts';
import { day, identifierRows, partition } from './records.ts';

const CONFIG = { sources: [{ name: 'crm', relations: { person_identifiers: {} } }], identifier_types: { user_id: {} } };

const LOCK = nexus('nexus_lock');

/** Steps after which a lock, work tables, a transaction and a lock again are left behind. */
const HALF_DONE = ['publish_map', 'commit'];

/** Milliseconds that a run is given to come to where it waits for another. */
const ON_ITS_WAY = 6_000;

/** One link group of users a call. */
async function link(world: World, on: number, ...users: string[]): Promise<void> {
  const identifiers = users.map((user): Identifier => ['user_id', user]);
  await world.insert(
    'crm',
    'person_identifiers',
    identifierRows([{ id: users.join(' '), identifiers, ingestedAt: day(on) }]),
  );
}

/** The run that has the lock is taken for dead. */
const expireLock = (world: World): Promise<void> =>
  world.execute(
    sql`UPDATE ${LOCK} SET expires_at = ${op.parseTimestamp(sql`'2020-01-01T00:00:00Z'`)} WHERE run_id IS NOT NULL`,
  );

const lockedBy = async (world: World): Promise<Row[]> => world.query(sql`SELECT run_id FROM ${LOCK}`);

const statuses = async (world: World): Promise<unknown[]> =>
  (await world.read('nexus_runs', ['status'])).map(({ status }) => status);

/** What a run publishes, without what tells one run from another. */
const contents = (world: World): Promise<Row[][]> =>
  Promise.all([
    world.read('nexus_entity_map', ['entity_type', 'identifier_type', 'identifier_value', 'entity_id']),
    world.read('nexus_event_log', ['event_id', 'row_id', 'identifier_value', '_ingested_at']),
    world.read('nexus_entity_ids', ['entity_id', 'status', 'redirect_to']),
    world.read('nexus_entity_names', ['entity_id', 'normalized_value', 'kind']),
    world.read('nexus_resolution_log', ['subject', 'subject_value', 'from_value', 'to_value', 'kind']),
    world.read('nexus_watermarks', ['source', 'watermark', 'rows_in_window']),
    world.read('nexus_persons'),
  ]);

describe.each(engines)('runs on $engine', ({ engine, everyCase, createWorld }) => {
  testOfRules('a run that finds another at work fails, or is skipped if asked to', async () => {
    const world = await createWorld(CONFIG);
    await link(world, 1, 'a');
    await world.execute(
      sql`UPDATE ${LOCK} SET run_id = 'other', expires_at = ${op.addSeconds(op.now(), sql`3600`)} WHERE TRUE`,
    );
    await expect(world.resolve()).rejects.toThrow('Another run is at work');
    expect((await world.resolve({ on_busy: 'skip' })).summary).toEqual({ status: 'busy' });
    expect(await world.read('nexus_entity_map')).toEqual([]);
    expect(await lockedBy(world)).toEqual([{ run_id: 'other' }]);
    await world.close();
  });

  test('a second call while one runs leaves the first alone', async () => {
    const world = await createWorld(CONFIG);
    await link(world, 1, 'a');
    const seen: unknown[] = [];
    const { summary } = await world.resolve(undefined, {
      after: 'take_lock',
      meanwhile: async () => {
        seen.push(await world.resolve().catch((error: unknown) => String(error)));
        seen.push((await world.resolve({ on_busy: 'skip' })).summary);
      },
    });
    expect(seen).toEqual([expect.stringContaining('Another run is at work'), { status: 'busy' }]);
    expect(summary['status']).toBe('published');
    expect(await statuses(world)).toEqual(['published']);
    expect(await partition(world)).toEqual([['user_id a']]);
    expect(await lockedBy(world)).toEqual([{}]);
    await world.close();
  });

  testOfRules('a lock that expired is taken over', async () => {
    const world = await createWorld(CONFIG);
    await link(world, 1, 'a');
    await world.execute(sql`UPDATE ${LOCK} SET run_id = 'dead' WHERE TRUE`);
    await expireLock(world);
    await world.resolve();
    expect(await partition(world)).toEqual([['user_id a']]);
    expect(await lockedBy(world)).toEqual([{}]);
    await world.close();
  });

  test('a run that takes long says between its statements that it is at work, and puts off when it counts as dead', async () => {
    const world = await createWorld(CONFIG, { beatSeconds: 0 });
    await link(world, 1, 'a', 'b');
    const seen: Row[] = [];
    const look = async (): Promise<void> => {
      seen.push(
        ...(await world.query(
          sql`SELECT run_id, CASE WHEN kept_at > acquired_at THEN 1 ELSE 0 END AS kept, ${op.epochMicros(sql`expires_at`)} - ${op.epochMicros(sql`kept_at`)} AS left_micros FROM ${LOCK}`,
        )),
      );
    };
    const { summary } = await world.resolve(undefined, { after: 'assign_ids', meanwhile: look });
    const [{ left_micros: left, ...rest } = {}] = seen;
    expect(rest).toEqual({ run_id: summary['run_id'], kept: 1 });
    expect(Math.round(Number(left) / 60e6)).toBe(30);
    expect(await partition(world)).toEqual([['user_id a', 'user_id b']]);
    expect(await lockedBy(world)).toEqual([{}]);
    await world.close();
  });

  testOfRules('a run that is done within a minute sends nothing to say so', async () => {
    const world = await createWorld(CONFIG);
    await link(world, 1, 'a');
    const { steps } = await world.resolve();
    expect(steps.map(({ step }) => step)).not.toContain('keep_lock');
    await world.close();
  });

  test('nexus_unlock frees the lock of a run that was killed, and says whose it was', async () => {
    const world = await createWorld(CONFIG);
    await link(world, 1, 'a');
    expect((await world.call('nexus_unlock')).answer).toEqual({ status: 'free' });
    // As a run that was killed leaves it; the embedded database frees it when it is opened next.
    const now = op.now();
    await world.execute(
      sql`UPDATE ${LOCK} SET run_id = 'dead', taken_by = 'ann@acme.com', acquired_at = ${now}, kept_at = ${now}, expires_at = ${op.addSeconds(now, sql`1800`)} WHERE TRUE`,
    );
    const [held] = await world.query(
      sql`SELECT run_id, taken_by, ${op.timestampText(sql`acquired_at`)} AS acquired_at, ${op.timestampText(sql`kept_at`)} AS last_seen_at, ${op.timestampText(sql`expires_at`)} AS expires_at FROM ${LOCK}`,
    );
    expect(Object.keys(held ?? {}).sort()).toEqual(['acquired_at', 'expires_at', 'last_seen_at', 'run_id', 'taken_by']);
    await expect(world.resolve()).rejects.toThrow('nexus_unlock() gives its lock back');
    expect((await world.call('nexus_unlock')).answer).toEqual({ status: 'unlocked', ...held });
    expect(await lockedBy(world)).toEqual([{}]);
    expect((await world.resolve()).summary['status']).toBe('published');
    expect(await partition(world)).toEqual([['user_id a']]);
    await world.close();
  });

  testOfRules(
    'a run whose lock is freed while it is at work publishes, unless another has published before it',
    async () => {
      const world = await createWorld(CONFIG);
      await link(world, 1, 'a');
      const { summary } = await world.resolve(undefined, {
        after: 'assign_ids',
        meanwhile: async () => {
          expect((await world.call('nexus_unlock')).answer['status']).toBe('unlocked');
        },
      });
      expect(summary['status']).toBe('published');
      expect(await partition(world)).toEqual([['user_id a']]);
      await world.close();
    },
  );

  test('of two runs that overlap because a lock expired, the fence undoes the one that publishes later', async () => {
    const world = await createWorld(CONFIG);
    await link(world, 1, 'a');
    await world.resolve();
    await link(world, 2, 'b');
    let late: Promise<Resolved> | undefined;
    // Where work tables are stored, the second waits for the first, which has filled them and publishes before it.
    const isWaiting = world.bundle.objects.some(({ name }) => name.startsWith('nexus_work_'));
    const early = world.resolve(undefined, {
      after: 'check_result',
      meanwhile: async () => {
        await expireLock(world);
        await link(world, 3, 'a', 'c');
        late = world.resolve();
        const ended = late.catch(() => undefined);
        await (isWaiting ? sleep(ON_ITS_WAY) : ended);
      },
    });
    const outcomes = await Promise.allSettled([early, early.catch(() => undefined).then(() => late)]);
    const [undone] = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(String(undone?.reason)).toContain('Another run published while this one');
    expect(await statuses(world)).toEqual(['failed', 'published', 'published']);
    expect(await lockedBy(world)).toEqual([{}]);
    const published = (await world.read('nexus_runs')).filter(({ status }) => status === 'published');
    const logged = await world.read('nexus_resolution_log', ['run_id']);
    expect(published.map((run) => run['run_id'])).toEqual(
      expect.arrayContaining([...new Set(logged.map((decision) => decision['run_id']))]),
    );
    // What the one that was undone had read is still there to be read.
    await world.resolve();
    expect(await partition(world)).toEqual([['user_id a', 'user_id c'], ['user_id b']]);
    expect((await world.resolve()).summary['status']).toBe('unchanged');
    await world.close();
  });

  test.each([
    ['before publishing', 'assign_ids'],
    ['in the middle of publishing', 'publish_map'],
  ])('a statement that fails %s undoes all of it; the next call goes on', async (_when, after) => {
    const world = await createWorld(CONFIG);
    await link(world, 1, 'a');
    await world.resolve();
    await link(world, 2, 'a', 'b');
    const before = await contents(world);
    const failing = world.resolve(undefined, {
      after,
      statement: sql`SELECT ${op.raise('out of resources')}`,
    });
    await expect(failing).rejects.toThrow('out of resources');
    expect(await contents(world)).toEqual(before);
    const [failed] = (await world.read('nexus_runs')).filter(({ status }) => status === 'failed');
    expect(failed?.['error']).toContain('out of resources');
    expect(await lockedBy(world)).toEqual([{}]);
    expect((await world.resolve()).summary['status']).toBe('published');
    expect(await partition(world)).toEqual([['user_id a', 'user_id b']]);
    await world.close();
  });

  testOfRules('a key function that changed re-keys the map and keeps the ids', async () => {
    const world = await createWorld(CONFIG);
    await link(world, 1, 'a');
    await world.resolve();
    const before = await world.read('nexus_persons');
    await world.execute(sql`UPDATE ${nexus('nexus_runs')} SET key_function = 'hash of yesterday' WHERE TRUE`);
    await world.execute(sql`UPDATE ${nexus('nexus_entity_map')} SET identifier_key = 1 WHERE TRUE`);
    await world.resolve();
    expect(await world.read('nexus_persons')).toEqual(before);
    const stale = sql`SELECT COUNT(*) AS stale FROM ${nexus('nexus_entity_map')} WHERE identifier_key = 1`;
    expect(await world.query(stale)).toEqual([{ stale: 0 }]);
    await world.close();
  });

  test(
    'killed after any statement, the next run ends as if it had not been',
    async () => {
      // Twins: the same rows and the same secret, so the same ids.
      const twin = async (): Promise<World> => {
        const world = await createWorld(CONFIG);
        await world.execute(sql`UPDATE ${nexus('nexus_secrets')} SET secret_value = 'twins' WHERE TRUE`);
        await link(world, 1, 'whole 0', 'b');
        await link(world, 1, 'alone 0');
        await world.resolve();
        return world;
      };
      const whole = await twin();
      const killed = await twin();
      expect(await contents(killed)).toEqual(await contents(whole));
      // An entity grows, takes up another, and one is born: something for every statement.
      const happen = async (world: World, round: number): Promise<void> => {
        const last = String(round - 1);
        await link(world, 1 + round, `whole ${last}`, `alone ${last}`, `whole ${String(round)}`);
        await link(world, 1 + round, `alone ${String(round)}`);
      };
      await happen(whole, 1);
      const { steps } = await whole.resolve();
      await happen(killed, 1);
      await killed.resolve();
      const names = [...new Set(steps.map(({ step }) => step))];
      expect(names.length).toBeGreaterThan(20);
      // Elsewhere each statement is a job, and all of them would take a quarter of an hour.
      const stops = everyCase ? names : HALF_DONE;
      for (const [index, stop] of stops.entries()) {
        const before = await contents(killed);
        await Promise.all([whole, killed].map((world) => happen(world, index + 2)));
        await whole.resolve();
        const after = await contents(whole);
        await killed.kill(stop);
        // All of the run is there, or nothing of it.
        const left = await contents(killed);
        expect({ stop, left }).toEqual({ stop, left: names.indexOf(stop) < names.indexOf('commit') ? before : after });
        await expireLock(killed);
        await killed.resolve();
        expect({ stop, contents: await contents(killed) }).toEqual({ stop, contents: after });
      }
      await whole.close();
      await killed.close();
      // On an engine where this is slow everything is, and its timeout is another.
    },
    engine === 'duckdb' ? 300_000 : undefined,
  );
});
