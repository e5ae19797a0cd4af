import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DeliveryName, NexusConfig } from '../../../../config/types.ts';
import { partition } from '../../../behaviour/records.ts';
import { duckdb } from '../../../support/engines/duckdb.ts';
import type { Summary } from '../../../support/world.ts';
import { worldsOn } from '../../../support/world.ts';

const createWorld = worldsOn(duckdb);
let directory = '';
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'nexus-files-'));
});
afterAll(() => {
  rmSync(directory, { recursive: true });
});

const HEAD = 'event_id,identifier_type,identifier_value,_ingested_at';
/** Contacts of one export; all stamps are older than any look-back of the newest. */
const write = (file: string, ...contacts: readonly (readonly [id: string, email: string])[]): void => {
  const lines = contacts.flatMap(([contact, email], index) => {
    const stamp = `20${String(10 + index)}-01-01T00:00:00Z`;
    return [`${contact},crm_id,${contact},${stamp}`, `${contact},email,${email},${stamp}`];
  });
  writeFileSync(file, `${[HEAD, ...lines].join('\n')}\n`);
};

const configOf = (file: string, delivery?: DeliveryName): Partial<NexusConfig> => ({
  sources: [
    {
      name: 'crm',
      ...(delivery === undefined ? {} : { delivery }),
      relations: { person_identifiers: { file, lacks: ['row_id', 'role', 'occurred_at'] } },
    },
  ],
  identifier_types: { crm_id: { normalizer: 'exact' }, email: { normalizer: 'email' } },
});

const told = ({ warnings }: Summary): string[] =>
  (warnings as unknown as { readonly measure: string; readonly says: string }[])
    .filter(({ measure }) => measure === 'shrunk_source')
    .map(({ says }) => says);

describe('a file', () => {
  test('that changed is work, wherever it changed and whatever its stamps; where it shrinks, the run says what stays', async () => {
    const file = join(directory, 'contacts.csv');
    write(file, ['1', 'ann@a.example'], ['2', 'bob@b.example'], ['3', 'cid@c.example']);
    const world = await createWorld(configOf(file));
    expect(told((await world.resolve()).summary)).toEqual([]);
    expect((await world.resolve()).summary).toEqual({ status: 'unchanged' });
    // Edited by hand, in its oldest row.
    write(file, ['1', 'anna@a.example'], ['2', 'bob@b.example'], ['3', 'cid@c.example']);
    expect(told((await world.resolve()).summary)).toEqual([]);
    const all = [
      ['crm_id 1', 'email anna@a.example'],
      ['crm_id 2', 'email bob@b.example'],
      ['crm_id 3', 'email cid@c.example'],
    ];
    expect(await partition(world)).toEqual(all);
    write(file, ['1', 'anna@a.example']);
    expect(told((await world.resolve()).summary)).toEqual([
      `crm (${file}) has fewer rows than in the last run: 2 after 6. What is not in them any more stays, as it was delivered last. Where a file is always all there is, say "delivery": "snapshot" in the config: then it goes.`,
    ]);
    expect(await partition(world)).toEqual(all);
    expect((await world.resolve()).summary).toEqual({ status: 'unchanged' });
    // As the warning advises.
    await world.redeploy(configOf(file, 'snapshot'));
    expect((await world.resolve()).summary).toMatchObject({ link_groups_gone: 2 });
    expect(await partition(world)).toEqual(all.slice(0, 1));
    await world.close();
  });

  test('that is a snapshot takes away what it lacks, and warns where that is most of it', async () => {
    const file = join(directory, 'snapshot.csv');
    write(file, ['1', 'ann@a.example'], ['2', 'bob@b.example'], ['3', 'cid@c.example']);
    const world = await createWorld(configOf(file, 'snapshot'));
    await world.resolve();
    write(file, ['1', 'ann@a.example'], ['3', 'cid@c.example']);
    const { summary } = await world.resolve();
    expect(told(summary)).toEqual([]);
    expect(summary).toMatchObject({ link_groups_gone: 1 });
    expect(await partition(world)).toEqual([
      ['crm_id 1', 'email ann@a.example'],
      ['crm_id 3', 'email cid@c.example'],
    ]);
    write(file);
    expect(told((await world.resolve()).summary)).toEqual([
      `crm (${file}) has fewer rows than in the last run: 0 after 4. What they do not show any more is gone, with its links, traits and states; it comes back when they show it again.`,
    ]);
    expect(await partition(world)).toEqual([]);
    await world.close();
  });
});
