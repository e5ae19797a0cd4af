import { describe, expect, test } from '@jest/globals';
import { engines } from './engines.ts';
import { identifierRows, partition } from './records.ts';

const CONFIG = {
  sources: [{ name: 'crm', relations: { person_identifiers: {} } }],
  identifier_types: {
    email: { normalizer: 'email' as const },
    website: { normalizer: 'domain' as const },
    device: { normalizer: 'exact' as const },
    user_id: { normalizer: 'exact' as const },
  },
};

/** What many records hold and nobody is, with the rule that says so. */
const NOBODY: readonly (readonly [type: string, value: string, rule: string])[] = [
  ['device', '00000000-0000-0000-0000-000000000000', 'identifier_types.device.block_defaults.zero_id'],
  ['device', '0', 'identifier_types.device.block_defaults.zero_id'],
  ['device', '[object Object]', 'identifier_types.device.block_defaults.written_by_program'],
  ['device', 'undefined', 'identifier_types.device.block_defaults.placeholder'],
  ['email', 'a..b@shop.example', 'identifier_types.email.normalizer'],
  ['email', `reply+${'a1'.repeat(30)}@reply.example`, 'identifier_types.email.normalizer'],
  ['website', 'https://www.instagram.com/annscakes', 'identifier_types.website.normalizer'],
  ['website', 'https://sites.google.com/view/annscakes', 'identifier_types.website.normalizer'],
  ['website', 'ann@privaterelay.appleid.com', 'nexus_free_mail_domains'],
  ['website', 'ann@slmail.me', 'nexus_free_mail_domains'],
  ['website', 'bob@bob.anonaddy.me', 'nexus_free_mail_domains'],
];

/** Pairs of spellings of one thing. */
const SAME: readonly (readonly [type: string, one: string, other: string])[] = [
  ['email', 'jo\u0308rg@shop.example', 'J\u00D6RG@shop.example'],
  ['website', 'https://acme.onmicrosoft.com', 'ann@mail.acme.onmicrosoft.com'],
  ['website', 'https://annscakes.github.io/menu', 'annscakes.github.io'],
];

/** Pairs of things that are two. */
const OTHERS: readonly (readonly [type: string, one: string, other: string])[] = [
  ['website', 'ann.github.io', 'bob.github.io'],
  ['website', 'ann@ann.onmicrosoft.com', 'bob@bob.onmicrosoft.com'],
  ['email', 'IMCEAEX-_O=ACME+20INC_CN=ALEE@acme.example', 'IMCEAEX-_O=ACME+20INC_CN=BRAY@acme.example'],
];

/** Two users for each pair, who have nothing in common but its values. */
const usersOf = (pairs: readonly (readonly [string, string, string])[]) =>
  identifierRows(
    pairs.flatMap(([type, ...values], index) =>
      values.map((value, half) => ({
        id: `${String(index)}.${String(half)}`,
        identifiers: [['user_id', `u${String(index)}.${String(half)}`] as const, [type, value] as const],
      })),
    ),
  );

describe.each(engines)('strangers on $engine', ({ createWorld }) => {
  test('are not made one by what stands for nobody, each of which is listed with its rule', async () => {
    const world = await createWorld(CONFIG);
    await world.insert('crm', 'person_identifiers', usersOf(NOBODY.map(([type, value]) => [type, value, value])));
    await world.resolve();
    expect((await partition(world)).map((identifiers) => identifiers.length)).toEqual(
      Array.from({ length: 2 * NOBODY.length }, () => 1),
    );
    const aside = await world.read('nexus_quarantine', ['identifier_type', 'identifier_value', 'rule']);
    const listed = (rows: readonly (readonly unknown[])[]): string[] => rows.map((row) => row.join('|')).sort();
    expect(listed(aside.map((row) => [row['identifier_type'], row['identifier_value'], row['rule']]))).toEqual(
      listed(NOBODY),
    );
    await world.close();
  });

  test('are told apart, and spellings of one value are not', async () => {
    const world = await createWorld(CONFIG);
    await world.insert('crm', 'person_identifiers', usersOf([...SAME, ...OTHERS]));
    await world.resolve();
    const users = (await partition(world)).map((entity) => entity.filter((name) => name.startsWith('user_id')));
    expect(users.filter((entity) => entity.length === 2)).toEqual(
      SAME.map((_, index) => [`user_id u${String(index)}.0`, `user_id u${String(index)}.1`]),
    );
    expect(users.filter((entity) => entity.length === 1)).toHaveLength(2 * OTHERS.length);
    await world.close();
  });
});
