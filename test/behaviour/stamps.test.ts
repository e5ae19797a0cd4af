import { describe, expect, test } from '@jest/globals';
import { id, nexus, op, sql } from '../../sql/tag.ts';
import type { World } from '../support/world.ts';
import { engines } from './engines.ts';
import { day, good, identifierRows, partition } from './records.ts';

const CONFIG = { sources: [{ name: 'crm', relations: { person_identifiers: {} } }], identifier_types: { user_id: {} } };

/** One user, in a link group of its own. */
const link = (world: World, on: number, user: string): Promise<void> =>
  world.insert(
    'crm',
    'person_identifiers',
    identifierRows([{ id: user, identifiers: [['user_id', user]], ingestedAt: day(on) }]),
  );

/** Some time from now, as ISO 8601. */
const inHours = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();

describe.each(engines)('stamps and the clock on $engine', ({ createWorld }) => {
  test('a stamp of the year 2999 moves no watermark', async () => {
    const world = await createWorld(CONFIG);
    await link(world, 1, 'a');
    await world.insert('crm', 'person_identifiers', [
      { ...good, event_id: 'e7', _ingested_at: '2999-01-01T00:00:00Z' },
    ]);
    await world.resolve();
    expect(await world.read('nexus_watermarks', ['watermark'])).toEqual([{ watermark: day(1).replace('Z', '000Z') }]);
    await link(world, 2, 'b');
    await world.resolve();
    expect(await partition(world)).toEqual([['user_id a'], ['user_id b']]);
    await world.close();
  });

  test.each([0, 1])('with a look-back of %d hours a row ahead of the clock lets none pass unread', async (hours) => {
    const world = await createWorld({ ...CONFIG, resolution: { late_arrival_hours: hours } });
    await world.insert('crm', 'person_identifiers', [
      { ...good, event_id: 'e1', identifier_value: 'now', _ingested_at: inHours(-2) },
      { ...good, event_id: 'e2', identifier_value: 'ahead', _ingested_at: inHours(10) },
    ]);
    await world.resolve();
    expect((await world.resolve()).summary['status']).toBe('unchanged');
    await world.insert('crm', 'person_identifiers', [
      { ...good, event_id: 'e3', identifier_value: 'later', _ingested_at: inHours(-1.5) },
    ]);
    expect((await world.resolve()).summary['status']).toBe('published');
    // Ahead too, and not as far: it would be behind a watermark that the first had moved.
    await world.insert('crm', 'person_identifiers', [
      { ...good, event_id: 'e4', identifier_value: 'ahead too', _ingested_at: inHours(5) },
    ]);
    expect((await world.resolve()).summary['status']).toBe('published');
    expect((await world.resolve()).summary['status']).toBe('unchanged');
    expect(await partition(world)).toEqual([
      ['user_id ahead'],
      ['user_id ahead too'],
      ['user_id later'],
      ['user_id now'],
    ]);
    expect(await world.read('nexus_rejected_records')).toEqual([]);
    await world.close();
  });

  test('a watermark that is ahead because the clock stepped back is as if it were the present', async () => {
    const world = await createWorld({ ...CONFIG, resolution: { late_arrival_hours: 0 } });
    await link(world, 1, 'a');
    await world.resolve();
    const ahead = op.addSeconds(op.now(), sql`7200`);
    await world.execute(sql`UPDATE ${nexus('nexus_watermarks')} SET watermark = ${ahead} WHERE TRUE`);
    await world.insert('crm', 'person_identifiers', [
      { ...good, identifier_value: 'b', event_id: 'e2', _ingested_at: inHours(0.5) },
    ]);
    await world.resolve();
    expect(await partition(world)).toEqual([['user_id a'], ['user_id b']]);
    await world.close();
  });

  test('an audit after the clock stepped back between two runs finds nothing, and the older id stays', async () => {
    const world = await createWorld(CONFIG);
    await link(world, 1, 'a');
    await link(world, 1, 'b');
    await world.resolve();
    const idOf = async (value: string): Promise<unknown> =>
      (await world.read('nexus_entity_map', ['identifier_value', 'entity_id'])).find(
        (row) => row['identifier_value'] === value,
      )?.['entity_id'];
    const older = [await idOf('a'), await idOf('b')];
    // The clock was two days ahead, until now.
    const ahead = (column: string) => sql`${id(column)} = ${op.addSeconds(id(column), sql`172800`)}`;
    await world.execute(sql`UPDATE ${nexus('nexus_runs')} SET ${ahead('started_at')} WHERE TRUE`);
    await world.execute(sql`UPDATE ${nexus('nexus_resolution_log')} SET ${ahead('logged_at')} WHERE TRUE`);
    await world.execute(sql`UPDATE ${nexus('nexus_entity_ids')} SET ${ahead('created_at')} WHERE TRUE`);
    await link(world, 2, 'c');
    await world.resolve();
    await world.insert(
      'crm',
      'person_identifiers',
      identifierRows([
        {
          id: 'a b c',
          identifiers: [
            ['user_id', 'a'],
            ['user_id', 'b'],
            ['user_id', 'c'],
          ],
          ingestedAt: day(3),
        },
      ]),
    );
    await world.resolve();
    expect((await world.call('nexus_audit')).answer).toMatchObject({ status: 'sound', log_ends_elsewhere: 0 });
    // Of two ids with as many identifiers the older one stays, whatever the clock said.
    expect(older).toContain(await idOf('c'));
    expect(
      (await world.query(sql`SELECT run_number FROM ${nexus('nexus_runs')}`)).map((row) => row['run_number']),
    ).toEqual([1, 2, 3]);
    await world.close();
  });
});
