import { describe, expect, test } from '@jest/globals';
import type { Row } from '../support/world.ts';
import { engines } from './engines.ts';
import { setOverrides } from './overrides.ts';
import type { Identifier, LinkRow } from './records.ts';
import { day, identifierRows } from './records.ts';

const CONFIG = {
  sources: [{ name: 'crm', relations: { person_identifiers: {} } }],
  identifier_types: {
    user_id: { normalizer: 'exact' as const },
    email: { normalizer: 'exact' as const },
    phone: { normalizer: 'exact' as const, entity_limit: 5 },
    device: { normalizer: 'exact' as const, hub_limit: 10 },
    customer_id: { normalizer: 'exact' as const, entity_limit: 1 },
  },
};

/** A user with so many addresses, each in a row with the user. */
const user = (name: string, addresses: number, from = 0): LinkRow[] =>
  Array.from({ length: addresses }, (_, index) => ({
    id: `${name} ${String(from + index)}`,
    identifiers: [
      ['user_id', name],
      ['email', `${name} ${String(from + index)}`],
    ],
  }));
const single = (name: string): LinkRow => ({ id: name, identifiers: [['email', name]] });
const singles = (name: string, count: number): LinkRow[] =>
  Array.from({ length: count }, (_, index) => single(`${name} ${String(index)}`));

/** What is said of a warning, without its ids and its sentence. */
const shown = ({ measure, identifier_type, event_id, value, compared_value }: Row): Row =>
  Object.fromEntries(
    Object.entries({ measure, identifier_type, event_id, value, compared_value }).filter(
      ([, each]) => each !== null && each !== undefined,
    ),
  );

describe.each(engines)('quality on $engine', ({ createWorld }) => {
  test('a run measures what it left, and warns of what is new', async () => {
    const world = await createWorld(CONFIG);
    let at = 1;
    const insert = (rows: readonly LinkRow[]) => {
      at += 1;
      return world.insert(
        'crm',
        'person_identifiers',
        identifierRows(rows.map((row) => ({ ...row, ingestedAt: day(at) }))),
      );
    };
    /** Warnings of a run: the caller gets those that are rows of nexus_quality. */
    const run = async (): Promise<{ warnings: Row[]; rows: Row[] }> => {
      const { summary } = await world.resolve();
      const warnings = summary['warnings'] as unknown as Row[];
      const rows = (await world.read('nexus_quality')).filter(({ run_id }) => run_id === summary['run_id']);
      const said = rows.filter(({ is_warning }) => is_warning === 1).map(({ says }) => says);
      expect(warnings.map(({ says }) => says).sort()).toEqual(said.sort());
      return { warnings: warnings.map(shown), rows };
    };

    await insert([
      ...user('left', 30),
      ...user('right', 25),
      ...user('ann', 9),
      ...singles('single', 120),
      {
        id: 'phones',
        identifiers: Array.from({ length: 4 }, (_, index) => ['phone', `phone ${String(index)}`] as Identifier),
      },
      {
        id: 'customer',
        identifiers: [
          ['customer_id', '1'],
          ['email', 'of the customer'],
        ],
      },
      ...Array.from({ length: 8 }, (_, index): LinkRow => ({
        id: `device ${String(index)}`,
        identifiers: [
          ['device', 'kiosk'],
          ['email', `kiosk ${String(index)}`],
        ],
      })),
    ]);
    const first = await run();
    expect(first.warnings).toEqual([
      { measure: 'near_entity_limit', identifier_type: 'phone', value: 1, compared_value: 4 },
      { measure: 'near_hub_limit', identifier_type: 'device', value: 1 },
    ]);
    const totals = first.rows.filter(({ is_warning }) => is_warning === 0).map(shown);
    expect(totals.map(({ measure, value }) => [measure, Math.round(Number(value) * 1000) / 1000])).toEqual(
      expect.arrayContaining([
        ['entities', 126],
        ['identifiers', 31 + 26 + 10 + 120 + 4 + 2 + 9],
        ['singletons', 0.952],
        ['largest_entity', 31],
      ]),
    );

    // One row makes one of two.
    await insert([
      {
        id: 'between',
        identifiers: [
          ['user_id', 'left'],
          ['user_id', 'right'],
        ],
      },
    ]);
    const second = await run();
    expect(second.warnings).toEqual([
      { measure: 'bridge', event_id: 'event between', value: 26, compared_value: 31 },
      // The id is that of the larger.
      { measure: 'large_entity', value: 57, compared_value: 31 },
    ]);
    const [large, bridge] = ['large_entity', 'bridge'].map((name) =>
      second.rows.find(({ measure }) => measure === name),
    );
    const [entity] = (await world.read('nexus_resolved_person_identifiers')).filter(
      ({ normalized_value }) => normalized_value === 'left 3',
    );
    expect(bridge).toMatchObject({ source: 'crm', row_id: 'row between', entity_id: entity?.['person_id'] });
    expect(large?.['entity_id']).toBe(entity?.['person_id']);
    expect(String(bridge?.['says'])).toContain('row between of event event between of crm');

    // A quiet run, of an entity that is large and has a bridge no more: somebody said that the two are one.
    await setOverrides(world, [
      {
        override_id: 'one',
        kind: 'link',
        created_at: day(3),
        entity_type: 'person',
        identifier_type_a: 'email',
        identifier_value_a: 'left 3',
        identifier_type_b: 'user_id',
        identifier_value_b: 'right',
      },
    ]);
    await insert([single('quiet')]);
    const third = await run();
    expect(third.warnings).toEqual([]);
    expect(third.rows.map(({ measure }) => measure).sort()).toEqual([
      'entities',
      'identifiers',
      'large_entity',
      'largest_entity',
      'singletons',
    ]);

    await insert([
      ...user('ann', 10, 9),
      ...Array.from({ length: 15 }, (_, index): LinkRow => ({
        id: `pair ${String(index)}`,
        identifiers: [
          ['email', `single ${String(2 * index)}`],
          ['email', `single ${String(2 * index + 1)}`],
        ],
      })),
    ]);
    expect((await run()).warnings).toEqual([
      { measure: 'singletons', value: expect.closeTo(91 / 111, 3), compared_value: expect.closeTo(121 / 126, 3) },
      { measure: 'grown_entity', value: 20, compared_value: 10 },
    ]);

    await insert(singles('more', 111));
    expect((await run()).warnings).toEqual([{ measure: 'entities', value: 222, compared_value: 111 }]);

    // An erasure takes the events of the erased out of what runs said, and what is about others stays.
    const request = { type: 'user_id', value: 'left', identifiers: [{ type: 'email', value: 'left 3' }] };
    const { answer } = await world.call('nexus_forget_with', JSON.stringify(request));
    await world.call('nexus_forget_with', JSON.stringify({ ...request, confirm: answer['confirm'] }));
    const left = await world.read('nexus_quality');
    expect(left.filter(({ run_id }) => run_id === first.rows[0]?.['run_id'])).toEqual(first.rows);
    expect(left.filter(({ run_id }) => run_id === second.rows[0]?.['run_id'])).toEqual([]);
  });
});
