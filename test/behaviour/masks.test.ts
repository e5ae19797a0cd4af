import { describe, expect, test } from '@jest/globals';
import { engines } from './engines.ts';
import { identifierRows, partition } from './records.ts';

const CONFIG = {
  sources: [{ name: 'crm', relations: { person_identifiers: {} } }],
  identifier_types: {
    email: { normalizer: 'email' as const },
    phone: { normalizer: 'phone' as const },
    tax_id: { normalizer: 'exact' as const },
    user_id: { normalizer: 'exact' as const },
  },
};

/** What masking policies and anonymised copies give in the place of a value. */
const MASKS: readonly (readonly [type: string, value: string])[] = [
  ['email', '***MASKED***'],
  ['email', '*****@acme.com'],
  ['email', 'XXXXX@acme.com'],
  ['email', 'xxxx@xxxx.com'],
  ['email', 'redacted@example.com'],
  ['phone', '***-***-2671'],
  ['phone', '(XXX) XXX-2671'],
  ['tax_id', '*****'],
  ['tax_id', 'XXX-XX-XXXX'],
  ['tax_id', 'XXXXX6789'],
  ['tax_id', 'ABCDXXXXX'],
  ['tax_id', '[Redacted]'],
  ['tax_id', 'masked'],
];

/** Names and numbers of people all the same. */
const REAL: readonly (readonly [type: string, value: string])[] = [
  ['email', 'max@xxl.example.com'],
  ['email', 'star*fish@example.com'],
  ['tax_id', '#1'],
  ['tax_id', 'XX-12-34'],
  ['tax_id', 'unmasked-7'],
  ['tax_id', 'Foxxx'],
  ['tax_id', 'XXL-X'],
];

/** Two people who have nothing in common but these values. */
const shared = (values: readonly (readonly [string, string])[]) =>
  identifierRows(
    values.flatMap(([type, value], index) =>
      ['a', 'b'].map((half) => ({
        id: `${half}${String(index)}`,
        identifiers: [['user_id', `${half}${String(index)}`] as const, [type, value] as const],
      })),
    ),
  );

describe.each(engines)('masked values on $engine', ({ createWorld }) => {
  test('link nobody, and are listed with the rule that set them aside', async () => {
    const world = await createWorld(CONFIG);
    await world.insert('crm', 'person_identifiers', shared(MASKS));
    const { summary } = await world.resolve();
    expect((await partition(world)).map((identifiers) => identifiers.length)).toEqual(
      Array.from({ length: 2 * MASKS.length }, () => 1),
    );
    expect(summary).toMatchObject({ set_aside_blocked: MASKS.length, set_aside_invalid: 0 });
    const quarantine = await world.read('nexus_quarantine', ['identifier_type', 'identifier_value', 'reason', 'rule']);
    expect(new Set(quarantine.map(({ identifier_type: type, identifier_value: value }) => `${type} ${value}`))).toEqual(
      new Set(MASKS.map(([type, value]) => `${type} ${value}`)),
    );
    expect([...new Set(quarantine.map(({ reason, rule }) => `${String(reason)} ${String(rule)}`))].sort()).toEqual(
      ['email', 'phone', 'tax_id'].map((type) => `blocked identifier_types.${type}.set_aside_masked`),
    );
    await world.close();
  });

  test('are not the identifier that a normaliser would make of them, and are masks in every spelling', async () => {
    const identifier_types = { ...CONFIG.identifier_types, code: { normalizer: 'trim' as const } };
    const world = await createWorld({ ...CONFIG, identifier_types });
    const linked = (user: string, type: string, value: string) =>
      identifierRows([
        {
          id: user,
          identifiers: [
            ['user_id', user],
            [type, value],
          ],
        },
      ]);
    await world.insert('crm', 'person_identifiers', linked('a', 'email', 'ann@acme.com'));
    await world.insert('crm', 'person_identifiers', linked('b', 'code', ' *'));
    await world.resolve();
    await world.insert('crm', 'person_identifiers', linked('c', 'email', 'ann+***@acme.com'));
    await world.insert('crm', 'person_identifiers', linked('d', 'code', '*'));
    await world.resolve();
    const found = async () => [
      await partition(world),
      await world.read('nexus_quarantine', ['identifier_value', 'rule']),
    ];
    const expected = [
      [['email ann@acme.com', 'user_id a'], ['user_id b'], ['user_id c'], ['user_id d']],
      [
        { identifier_value: ' *', rule: 'identifier_types.code.set_aside_masked' },
        { identifier_value: '*', rule: 'identifier_types.code.set_aside_masked' },
        { identifier_value: 'ann+***@acme.com', rule: 'identifier_types.email.set_aside_masked' },
      ],
    ];
    expect(await found()).toEqual(expected);
    await world.resolve({ full_refresh: true });
    expect(await found()).toEqual(expected);
    await world.close();
  });

  test('look like nobody’s name or number', async () => {
    const world = await createWorld(CONFIG);
    await world.insert('crm', 'person_identifiers', shared(REAL));
    await world.resolve();
    expect(await partition(world)).toHaveLength(REAL.length);
    expect(await world.read('nexus_quarantine')).toEqual([]);
    await world.close();
  });

  test('link again where the config says that they are no masks', async () => {
    const identifier_types = {
      ...CONFIG.identifier_types,
      tax_id: { normalizer: 'exact' as const, set_aside_masked: false },
    };
    const world = await createWorld({ ...CONFIG, identifier_types });
    await world.insert('crm', 'person_identifiers', shared([['tax_id', 'XXX-XX-XXXX']]));
    await world.resolve();
    expect(await partition(world)).toEqual([['tax_id XXX-XX-XXXX', 'user_id a0', 'user_id b0']]);
    await world.close();
  });
});
