import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { modelOf } from '../../../config/model.ts';
import { finalizeEntity } from '../../../sql/blocks/finalize_entity.ts';
import { nexus_entity_map } from '../../../sql/tables/identity.ts';
import { nexus_traits } from '../../../sql/tables/results.ts';
import type { Table } from '../../../sql/table.ts';
import { nexus, sql } from '../../../sql/tag.ts';
import { configOf } from '../../support/world.ts';
import type { Row } from '../../support/rows.ts';
import type { Sandbox } from '../../support/sql.ts';
import { openSandbox, rowsOf } from '../../support/sql.ts';

const model = modelOf(
  configOf({
    entity_types: { device: {} },
    identifier_types: { email: {}, phone: { entity_types: ['person'] }, serial: { entity_types: ['device'] } },
    traits: { person: { name: {}, email: { survivorship: 'earliest' } }, group: { industry: {} } },
  }),
);
const finalized = (name: string) => {
  const entityType = model.entityTypes.find((type) => type.name === name);
  if (entityType === undefined) throw new Error(`no entity type ${name}`);
  return finalizeEntity(entityType, model.identifierTypes, model.traits);
};
const day = (number: number): string => `2026-01-0${String(number)}T00:00:00.000000Z`;

const store = (sandbox: Sandbox, table: Table, rows: readonly Row[]): Promise<void> =>
  sandbox.execute(
    sql`CREATE TABLE ${nexus(table.name)} AS ${rowsOf(Object.fromEntries(Object.entries(table.columns).map(([name, column]) => [name, column.type])), rows)}`,
  );

const identifier = (
  entity_id: string | null,
  identifier_type: string,
  normalized_value: string,
  first_seen_at: string | null,
  more: Row = {},
): Row => ({
  entity_type: 'person',
  entity_id,
  identifier_type,
  identifier_value: normalized_value,
  normalized_value,
  first_seen_at,
  ...more,
});
const trait = (entity_id: string, trait_name: string, trait_value: string, entity_type = 'person'): Row => ({
  entity_id,
  entity_type,
  trait_name,
  trait_value,
});

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await openSandbox();
  await store(sandbox, nexus_entity_map, [
    identifier('per_1', 'email', 'z@b.c', day(2)),
    identifier('per_1', 'email', 'a@b.c', day(3)),
    identifier('per_1', 'email', 'z@b.c', day(1), { identifier_value: 'Z@b.c' }),
    identifier('per_1', 'email', '0@b.c', null),
    identifier('per_1', 'phone', '+2', day(5)),
    identifier('per_1', 'phone', '+1', day(5)),
    identifier('per_2', 'email', 'only@b.c', null),
    identifier(null, 'email', 'blocked@b.c', day(1)),
    identifier('grp_1', 'email', 'info@b.c', day(1), { entity_type: 'group' }),
  ]);
  await store(sandbox, nexus_traits, [
    trait('per_1', 'name', 'Ann'),
    trait('per_1', 'email', 'as written'),
    trait('per_1', 'undeclared', 'x'),
    trait('grp_1', 'industry', 'retail', 'group'),
    trait('grp_1', 'name', 'not declared for groups', 'group'),
  ]);
});
afterAll(() => sandbox.close());

describe('finalizeEntity', () => {
  test('one row per entity, the earliest identifier of each type, its traits', async () => {
    expect(await sandbox.rows(finalized('person').query)).toEqual([
      {
        person_id: 'per_1',
        email: 'z@b.c',
        phone: '+1',
        name: 'Ann',
        trait_email: 'as written',
        first_seen_at: day(1),
        identifier_count: 5,
      },
      { person_id: 'per_2', email: 'only@b.c', identifier_count: 1 },
    ]);
  });

  test('another type has its own identifiers and traits', async () => {
    expect(await sandbox.rows(finalized('group').query)).toEqual([
      { group_id: 'grp_1', email: 'info@b.c', industry: 'retail', first_seen_at: day(1), identifier_count: 1 },
    ]);
  });

  test('a type that nothing is known of is empty, not an error', async () => {
    expect(await sandbox.rows(finalized('device').query)).toEqual([]);
  });

  test.each(['person', 'group', 'device'])(
    'the columns of %s are those that are described, in their order',
    async (name) => {
      const { columns, query } = finalized(name);
      const found = await sandbox.warehouse.query(sandbox.spell(query));
      expect(found.columns).toEqual(Object.keys(columns));
    },
  );

  test('a trait of the name of an identifier type stands beside it', () => {
    expect(Object.keys(finalized('person').columns)).toEqual([
      'person_id',
      'email',
      'phone',
      'name',
      'trait_email',
      'first_seen_at',
      'identifier_count',
    ]);
    expect(finalized('person').columns['trait_email']?.description).toBe('email, earliest');
  });
});
