import { describe, expect, test } from '@jest/globals';
import { Explore } from '../../report/explore.ts';
import { readBrief } from '../../report/read_overview.ts';
import { nexus, sql } from '../../sql/tag.ts';
import { engines } from './engines.ts';
import { day, identifierRows } from './records.ts';

const CONFIG = {
  sources: [{ name: 'crm', relations: { person_identifiers: {} } }],
  identifier_types: { email: { normalizer: 'email' as const }, phone: {} },
};

describe.each(engines)('explore on $engine', ({ createWorld }) => {
  test('finds and shows whom it is asked for; a decision is looked at, then made', async () => {
    const world = await createWorld(CONFIG);
    await world.insert(
      'crm',
      'person_identifiers',
      identifierRows([
        {
          id: '1',
          identifiers: [
            ['email', "O'Ann@acme.com"],
            ['phone', '1'],
          ],
          occurredAt: day(2),
        },
        { id: '2', identifiers: [['email', 'bob@acme.com']], occurredAt: day(3) },
      ]),
    );
    await world.resolve();
    const explore = new Explore({
      warehouse: world.warehouse,
      relations: new Set(),
      isMasked: false,
      author: "the 'analyst'",
    });

    // The overview, and what there is of one entity, are asked as for a report: readers.test.ts.
    const { value: found, bytes_billed: billed } = await explore.search("O'ANN");
    // Only BigQuery says what it billed.
    expect(typeof billed).toBe(world.warehouse.name === 'bigquery' ? 'number' : 'object');
    const [ann] = found.hits;
    expect(found).toEqual({
      hits: [{ id: ann?.id, type: 'person', name: "o'ann@acme.com", matched: "o'ann@acme.com" }],
      has_more: false,
    });
    expect(await readBrief(world.warehouse, ann?.id ?? '')).toEqual({
      ...{ id: ann?.id, type: 'person', name: "o'ann@acme.com", identifier_count: 2, chosen: 'sample' },
      first_seen_at: day(2).replace('Z', '000Z'),
    });

    const link = {
      kind: 'link',
      entity_type: 'person',
      identifier_type_a: 'phone',
      identifier_value_a: '1',
      identifier_type_b: 'email',
      identifier_value_b: 'bob@acme.com',
    };
    const { value: preview } = await explore.preview(link);
    expect(preview.changes).toMatchObject([
      { kind: 'merged', to: ann?.id, identifiers: 1, such_as: 'email bob@acme.com' },
    ]);
    const written = () =>
      world.query(
        sql`SELECT kind, identifier_value_a, identifier_value_b, author, reason FROM ${nexus('nexus_overrides')} WHERE withdrawn_at IS NULL`,
      );
    expect(await written()).toEqual([]);
    await explore.decide({ preview_id: preview.preview_id, reason: 'she said so' });
    expect(await written()).toEqual([
      {
        kind: 'link',
        identifier_value_a: '1',
        identifier_value_b: 'bob@acme.com',
        author: "the 'analyst'",
        reason: 'she said so',
      },
    ]);
    await world.close();
  });
});
