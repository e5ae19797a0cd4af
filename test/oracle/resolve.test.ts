import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Rules } from './resolve.ts';
import { resolve } from './resolve.ts';
import type { Delivery, Identifier } from './rows.ts';
import { nameOf } from './rows.ts';

const day = (count: number): string => `2026-01-${String(count + 1).padStart(2, '0')}T00:00:00Z`;

/** `email:a` */
const identifier = (text: string): Identifier => {
  const [type = '', value = ''] = text.split(':');
  return { entityType: 'person', type, value };
};
const short = (name: string): string => {
  const [, type, value] = JSON.parse(name) as string[];
  return `${String(type)}:${String(value)}`;
};

let events = 0;
const row = (identifiers: string, occurred = 0, group?: string, ingested = 0): Delivery => ({
  source: 'crm',
  eventId: group ?? `e${String((events += 1))}`,
  rowId: 'r',
  ingestedAt: day(ingested),
  occurredAt: day(occurred),
  identifiers: identifiers.split(' ').map(identifier),
});

const entities = (rows: readonly Delivery[], rules?: Rules): string[] =>
  resolve(rows, rules).entities.map((members) => members.map(short).join(' '));

describe('what rows come to', () => {
  test('a chain is one entity, and what no row ties is another', () => {
    expect(entities([row('email:a phone:1'), row('phone:1 email:b'), row('email:c')])).toEqual([
      'email:a email:b phone:1',
      'email:c',
    ]);
  });

  test('the newest delivery of a link group stands for all', () => {
    expect(entities([row('email:a phone:1', 0, 'g', 1), row('email:a phone:2', 0, 'g', 0)])).toEqual([
      'email:a phone:1',
    ]);
  });

  test('all rows of a link group with its newest stamp are one delivery, and one that says nothing clears it', () => {
    expect(entities([row('email:a', 0, 'g', 1), row('phone:2', 3, 'g', 1), row('phone:1', 0, 'g', 0)])).toEqual([
      'email:a phone:2',
    ]);
    const blank = { ...row('email:a', 0, 'g', 1), identifiers: [] };
    expect(entities([row('email:a phone:1', 0, 'g', 0), blank, row('email:b')])).toEqual(['email:b']);
    const gone = { ...row('email:a phone:1', 0, 'g', 1), isDeleted: true };
    expect(entities([row('email:a phone:1', 0, 'g', 0), gone, row('email:b')])).toEqual(['email:b']);
    expect(entities([gone, row('phone:3', 0, 'g', 1)])).toEqual(['phone:3']);
  });

  test('rows that are appended add to their link group, until one of them is said to be gone', () => {
    const appended = (...rows: Delivery[]): string[] =>
      resolve(rows, {}, 'append').entities.map((members) => members.map(short).join(' '));
    const late = [row('email:a', 0, 'g', 0), row('phone:1', 0, 'g', 2)];
    expect(appended(...late)).toEqual(['email:a phone:1']);
    const gone = { ...row('phone:1', 0, 'g', 3), isDeleted: true };
    expect(appended(...late, gone)).toEqual(['email:a']);
    expect(appended(...late, gone, row('phone:1', 0, 'g', 4))).toEqual(['email:a phone:1']);
    expect(appended(...late, { ...gone, ingestedAt: day(1) })).toEqual(['email:a phone:1']);
    expect(appended(...late, { ...gone, identifiers: [] }, row('email:b'))).toEqual(['email:b']);
  });

  test('what is blocked is taken out of rows, and what it stood between stays tied', () => {
    const blocked = ({ type }: Identifier): string | undefined => (type === 'ip' ? 'blocked' : undefined);
    const rows = [row('ip:0 email:a phone:1'), row('ip:0 email:b')];
    expect(entities(rows, { blocked })).toEqual(['email:a phone:1', 'email:b']);
    expect([...resolve(rows, { blocked }).setAside]).toEqual([[nameOf(identifier('ip:0')), 'blocked']]);
  });

  test('a hub is set aside with all of its links', () => {
    const rows = [row('device:d email:a'), row('device:d email:b'), row('device:d email:c'), row('device:e email:a')];
    expect(entities(rows, { hubLimits: { device: 2 } })).toEqual(['device:e email:a', 'email:b', 'email:c']);
    expect(entities(rows, { hubLimits: { device: 3 } })).toEqual(['device:d device:e email:a email:b email:c']);
  });

  test('a limit keeps what ties stronger types, and then what was seen first', () => {
    const rows = [row('customer:1 phone:p', 5), row('customer:2 phone:p', 3), row('customer:1 email:a', 9)];
    const rules = { entityLimits: { customer: 1 }, priority: ['customer', 'email', 'phone'] };
    expect(entities(rows, rules)).toEqual(['customer:1 email:a', 'customer:2 phone:p']);
    expect(resolve(rows, rules).refused.map(({ pair, rule }) => [pair.map(short).join(' '), rule])).toEqual([
      ['customer:1 phone:p', 'entity_limit customer'],
    ]);
  });

  test('a veto keeps two apart however they are tied, and a link joins what no row does', () => {
    const [one, other] = [identifier('email:a'), identifier('email:b')];
    const rows = [row('email:a phone:1', 1), row('email:b phone:1', 2)];
    const veto = { kind: 'veto' as const, one, other, createdAt: day(0) };
    expect(entities(rows, { decisions: [veto] })).toEqual(['email:a phone:1', 'email:b']);
    const link = { ...veto, kind: 'link' as const };
    expect(entities([row('email:a'), row('email:b')], { decisions: [link] })).toEqual(['email:a email:b']);
    // A veto binds links.
    expect(entities([row('email:a'), row('email:b')], { decisions: [link, veto] })).toEqual(['email:a', 'email:b']);
  });

  test('two customers that were linked count as one against a limit', () => {
    const rows = [row('customer:1 phone:p'), row('customer:2 phone:p')];
    const [one, other] = [identifier('customer:1'), identifier('customer:2')];
    const link = { kind: 'link' as const, one, other, createdAt: day(0) };
    expect(entities(rows, { entityLimits: { customer: 1 } })).toHaveLength(2);
    const limits = { entityLimits: { customer: 1 }, decisions: [link] };
    expect(entities(rows, limits)).toEqual(['customer:1 customer:2 phone:p']);
  });
});

const anyIdentifier = fc
  .tuple(fc.constantFrom('customer', 'email', 'phone', 'device'), fc.integer({ min: 0, max: 4 }))
  .map(([type, value]) => identifier(`${type}:${String(value)}`));
const anyRow = fc.record({
  source: fc.constantFrom('crm', 'shop'),
  eventId: fc.integer({ min: 0, max: 9 }).map(String),
  rowId: fc.constant('r'),
  ingestedAt: fc.integer({ min: 0, max: 5 }).map(day),
  occurredAt: fc.option(fc.integer({ min: 0, max: 5 }).map(day), { nil: null }),
  identifiers: fc.array(anyIdentifier, { minLength: 1, maxLength: 3 }),
});
const anyRules: fc.Arbitrary<Rules> = fc.record({
  hubLimits: fc.record({ device: fc.integer({ min: 1, max: 4 }) }),
  entityLimits: fc.record({ customer: fc.integer({ min: 1, max: 2 }), phone: fc.integer({ min: 1, max: 3 }) }),
  priority: fc.shuffledSubarray(['customer', 'email', 'phone', 'device']),
  decisions: fc.array(
    fc.record({
      kind: fc.constantFrom('link' as const, 'veto' as const),
      one: anyIdentifier,
      other: anyIdentifier,
      createdAt: fc.integer({ min: 0, max: 5 }).map(day),
    }),
    { maxLength: 3 },
  ),
});

describe('whatever the rows and rules', () => {
  const rows = fc.array(anyRow, { maxLength: 14 });

  test('order and repeats of deliveries change nothing', () => {
    fc.assert(
      fc.property(rows, anyRules, fc.infiniteStream(fc.nat()), (given, rules, random) => {
        const keyed = [...given, ...given.slice(0, 3)].map((delivery) => ({
          delivery,
          at: random.next().value as number,
        }));
        const shuffled = keyed.sort((left, right) => left.at - right.at).map(({ delivery }) => delivery);
        expect(resolve(shuffled, rules)).toEqual(resolve(given, rules));
      }),
      { numRuns: 300 },
    );
  });

  test('entities are parts of components, and without constraints they are the components', () => {
    fc.assert(
      fc.property(rows, anyRules, (given, rules) => {
        const { components, entities: found } = resolve(given, rules);
        const within = found.every((members) =>
          components.some((component) => members.every((member) => component.includes(member))),
        );
        expect(within).toBe(true);
        const free = resolve(given, { hubLimits: rules.hubLimits ?? {} });
        expect(free.entities).toEqual(free.components);
        expect(free.refused).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('every refused pair would break a rule, and each stands between two entities', () => {
    fc.assert(
      fc.property(rows, anyRules, (given, rules) => {
        const { refused, entities: found } = resolve(given, rules);
        for (const { pair, rule } of refused) {
          expect(rule).not.toBe('nothing');
          expect(found.filter((members) => pair.some((one) => members.includes(one)))).toHaveLength(2);
        }
      }),
      { numRuns: 300 },
    );
  });
});
