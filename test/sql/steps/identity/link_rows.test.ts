import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { contextOf } from '../../../../procedures/locations.ts';
import { dialects } from '../../../../sql/dialects/index.ts';
import { LEAST_NEARED_LIMIT } from '../../../../sql/limits.ts';
import { noRows } from '../../../../sql/no_rows.ts';
import { linkRows } from '../../../../sql/steps/identity/link_rows.ts';
import { HUBS, NEAR_HUBS } from '../../../../sql/steps/identity/rounds.ts';
import { nexus_overrides_read } from '../../../../sql/tables/identity.ts';
import { batch, gathered, named, values } from '../../../../sql/tables/work.ts';
import { nexus, render, sharing, sql, work } from '../../../../sql/tag.ts';
import type { Sandbox } from '../../../support/sql.ts';
import { openSandbox } from '../../../support/sql.ts';

const TYPES = ['email', 'phone', 'device'] as const;
type Type = (typeof TYPES)[number];
interface Member {
  readonly row: string;
  readonly type: Type;
  readonly value: string;
}
type HubLimits = Readonly<Record<Type, number>>;

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await openSandbox();
  for (const table of [batch, gathered, named, values]) {
    await sandbox.execute(sql`CREATE TEMP TABLE ${work(table.name)} AS ${noRows(table)}`);
  }
  const overrides = noRows({
    name: 'nexus_overrides_active',
    columns: Object.fromEntries(Object.entries(nexus_overrides_read.columns).map(([name, { type }]) => [name, type])),
  });
  await sandbox.execute(sql`CREATE TABLE ${nexus('nexus_overrides_active')} AS ${overrides}`);
  await sandbox.execute(
    sql`CREATE VIEW ${nexus('nexus_retracted_rows')} AS SELECT source, event_id, row_id FROM ${nexus('nexus_overrides_active')}`,
  );
});
afterAll(() => sandbox.close());

/** Link groups as a run has them after `find_affected`: a value that begins with `hub` is known as one. */
async function give(members: readonly Member[]): Promise<void> {
  await sandbox.execute(sql`DELETE FROM ${work(gathered.name)}`);
  await sandbox.execute(sql`DELETE FROM ${work(values.name)}`);
  if (members.length === 0) return;
  const list = JSON.stringify(members.map(({ row, type, value }) => [row, type, value]));
  const given = sql`(SELECT CAST(UNNEST(from_json(${list}, '[["VARCHAR"]]')) AS VARCHAR[]) AS member) AS given`;
  await sandbox.execute(sql`INSERT INTO ${work(gathered.name)} BY NAME
SELECT 'identifier' AS record_kind, member[1] AS row_key, 'person' AS entity_type, member[2] AS identifier_type, member[3] AS identifier_value
FROM ${given}`);
  // An upper-case spelling is another raw value of the same identifier.
  await sandbox.execute(sql`INSERT INTO ${work(values.name)} BY NAME
SELECT DISTINCT
  'person' AS entity_type, member[2] AS identifier_type, member[3] AS identifier_value, 1 AS is_present,
  hash(member[2] || LOWER(member[3])) AS identifier_key,
  CASE WHEN LOWER(member[3]) LIKE 'hub%' THEN 'hub' WHEN LOWER(member[3]) LIKE 'blocked%' THEN 'blocked' END AS set_aside_reason
FROM ${given}`);
}

/** What the step says of which identifier, by round of its loops. */
async function found(
  limits: HubLimits,
): Promise<Record<'hubs' | 'near' | 'linked', string[]> & { milliseconds: number }> {
  const hub = TYPES.map((name) => ({
    name,
    most: { variable: `v_hub_limit_${name}`, type: 'int' as const, initial: 0 },
  }));
  const context = contextOf(dialects.duckdb, { database: undefined, schema: 'nexus' });
  const { text } = render(sharing(linkRows({ entity: [], hub })), {
    ...context,
    variable: ({ variable }) => ({ text: String(limits[variable.replace('v_hub_limit_', '') as Type]), bound: false }),
  });
  const started = performance.now();
  await sandbox.warehouse.execute(`CREATE OR REPLACE TEMP TABLE linked AS ${text}`);
  const milliseconds = performance.now() - started;
  const named = async (condition: string): Promise<string[]> => {
    const { rows } = await sandbox.warehouse.query(
      `SELECT DISTINCT identifier_type || ' ' || LOWER(identifier_value)
FROM (SELECT round, UNNEST([low_key, high_key]) AS end_key FROM linked) AS ends
JOIN ${values.name} AS known ON known.identifier_key = end_key
WHERE ${condition}
ORDER BY 1`,
    );
    return rows.map(([name]) => String(name));
  };
  return {
    hubs: await named(`round = ${String(HUBS)}`),
    near: await named(`round = ${String(NEAR_HUBS)}`),
    linked: await named('round = 0'),
    milliseconds,
  };
}

/** The same by definition: every identifier against all that it shares a row with. */
function byDefinition(members: readonly Member[], limits: HubLimits): Record<'hubs' | 'near', string[]> {
  const known = members
    .map(({ row, type, value }) => ({ row, type, value: value.toLowerCase() }))
    .filter(({ value }) => !value.startsWith('blocked'));
  const counts = new Map<string, { type: Type; most: number }>();
  for (const { type, value } of known.filter((member) => !member.value.startsWith('hub'))) {
    const rows = new Set(known.filter((one) => one.type === type && one.value === value).map(({ row }) => row));
    const beside = (other: Type): number =>
      new Set(known.filter((one) => one.type === other && rows.has(one.row)).map((one) => one.value)).size;
    const most = Math.max(...TYPES.filter((other) => other !== type).map(beside));
    counts.set(`${type} ${value}`, { type, most });
  }
  const names = (holds: (count: number, limit: number) => boolean): string[] =>
    [...counts]
      .filter(([, { type, most }]) => holds(most, limits[type]))
      .map(([name]) => name)
      .sort();
  return {
    hubs: names((count, limit) => count > limit),
    near: names((count, limit) => count <= limit && limit >= LEAST_NEARED_LIMIT && count * 5 >= limit * 4),
  };
}

describe('hubs', () => {
  test('are those that share rows with more identifiers of one other type than they may, whatever the rows', async () => {
    const member = fc.record({
      row: fc.constantFrom('r1', 'r2', 'r3', 'r4', 'r5', 'r6', 'r7', 'r8', 'r9'),
      type: fc.constantFrom(...TYPES),
      value: fc.constantFrom('a', 'A', 'b', 'c', 'd', 'e', 'f', 'g', 'hub', 'blocked'),
    });
    const limit = fc.integer({ min: 1, max: 7 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(member, { maxLength: 60 }),
        fc.record({ email: limit, phone: limit, device: limit }),
        async (members, limits) => {
          await give(members);
          const { hubs, near } = await found(limits);
          expect({ hubs, near }).toEqual(byDefinition(members, limits));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('of many rows with most of the same identifiers are found without naming who stands beside whom', async () => {
    const members = Array.from({ length: 40_000 }, (_, index): Member => {
      const number = index % 2_000;
      return {
        row: `r${String(Math.floor(index / 2_000))}`,
        type: TYPES[index % 2] ?? 'email',
        value: `v${String(number)}`,
      };
    }).filter((_, index) => index % 7 > 0);
    await give(members);
    // A thousand of each, of which the largest row holds about 857.
    const { hubs, near, milliseconds } = await found({ email: 1_000, phone: 10_000, device: 10_000 });
    expect(hubs).toEqual([]);
    expect(near).toHaveLength(1_000);
    expect(near.every((name) => name.startsWith('email'))).toBe(true);
    // Three tenths of a second, where naming them takes 15 million pairs.
    expect(milliseconds).toBeLessThan(5_000);
  });

  test.each([
    ['one type', 1, 0],
    ['two types', 2, 20_000],
  ])('of a row with 20,000 identifiers of %s are found without joining it with itself', async (_name, types, hubs) => {
    const members = Array.from({ length: 20_000 }, (_, index): Member => ({
      row: 'all',
      type: TYPES[index % types] ?? 'email',
      value: `v${String(index)}`,
    }));
    await give(members);
    const { hubs: seen, linked, milliseconds } = await found({ email: 100, phone: 100, device: 100 });
    expect(seen).toHaveLength(hubs);
    expect(linked).toHaveLength(20_000 - hubs);
    // Half a second where every pair of them, 400 million rows, is a minute if memory allows.
    expect(milliseconds).toBeLessThan(10_000);
  });
});
