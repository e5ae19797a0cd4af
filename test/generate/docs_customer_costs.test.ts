import { describe, expect, test } from '@jest/globals';
import { buildBundle } from '../../build/build.ts';
import type { Bundle } from '../../build/bundle.ts';
import type { Materialize } from '../../config/types.ts';
import { contextStatements, leastRead, lookedUp } from '../../generate/docs_customer_costs.ts';
import { costOf } from '../../generate/docs_run_costs.ts';
import { SAMPLE_CONFIG } from '../build/support/sample_config.ts';

const MANY = 100_000_000;

const storing = (materialize: Materialize): Bundle => {
  const bigquery = { project: 'acme-project', dataset: 'nexus', location: 'EU', materialize };
  return buildBundle({ ...SAMPLE_CONFIG, targets: { test: { bigquery } }, default_target: 'test' }, 'bigquery');
};
const stored = storing({ context: true });
const read = (bundle: Bundle): number => leastRead(contextStatements(bundle), bundle, MANY);

test('one customer of a hundred million identifiers is less than 100 MB where all is stored, and much more else', () => {
  expect(read(stored)).toBeLessThan(100_000_000);
  expect(read(storing({}))).toBeGreaterThan(100 * 1024 ** 3);
});

describe('lookedUp', () => {
  const items = '`acme-project`.`nexus`.`nexus_context_items`';
  const found = (...filters: readonly string[]): string[] => {
    const text = filters.map((filter) => `(SELECT * FROM ${items}${filter})`).join(' UNION ALL ');
    return [...lookedUp(costOf('step', text, stored), stored)];
  };

  test('what is filtered by what it is clustered by, against values', () => {
    for (const filter of [" WHERE entity_id = 'per_1'", ' AS i WHERE i.entity_id IN (p_a, v_find.b)']) {
      expect(found(filter)).toEqual(['nexus_context_items']);
    }
    expect(found(" WHERE entity_id = v_id AND item = 'state'", ' WHERE entity_id = v_id')).toHaveLength(1);
  });

  test('nothing that is read in another way too, or by another column', () => {
    for (const filter of [
      '',
      " WHERE item = 'state'",
      ' AS i WHERE i.entity_id = o.entity_id',
      ' WHERE entity_id IN (SELECT a FROM b)',
      " WHERE entity_id = v_id OR item = 'state'",
    ]) {
      expect(found(filter)).toEqual([]);
      expect(found(' WHERE entity_id = v_id', filter)).toEqual([]);
    }
  });
});
