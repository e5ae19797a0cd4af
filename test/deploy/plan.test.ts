import { describe, expect, test } from '@jest/globals';
import type { Bundle, BundleObject } from '../../build/bundle.ts';
import type { InstalledObject } from '../../deploy/ledger.ts';
import { objectKey } from '../../deploy/ledger.ts';
import { planDeploy } from '../../deploy/plan.ts';

const object = (kind: BundleObject['kind'], name: string, text = 'SELECT 1'): BundleObject => ({
  kind,
  name,
  text,
  file: `${name}.sql`,
  hash: text,
});
const bundleOf = (...objects: BundleObject[]): Bundle => ({
  warehouse: 'duckdb',
  version: '1',
  format: 1,
  rules: { results: '', identifiers: '', limits: '', audiences: '', sources: [] },
  location: { database: undefined, schema: 'nexus' },
  objects,
  workTables: [],
  sources: [],
  removedSources: [],
  externals: [],
});
const installed = (...objects: BundleObject[]): Map<string, InstalledObject> =>
  new Map(
    objects.map((one) => [objectKey(one), { kind: one.kind, hash: one.hash, definition: one.text, version: '1' }]),
  );

const A = object('table', 'a');
const B = object('view', 'b', 'SELECT 1\nFROM a\nWHERE x = 1');

describe('planDeploy', () => {
  test('makes what is not there, in the order of the bundle', () => {
    expect(planDeploy(bundleOf(A, B), new Map())).toEqual([
      { action: 'create', kind: 'table', name: 'a' },
      { action: 'create', kind: 'view', name: 'b' },
    ]);
  });

  test('leaves alone what is the same', () => {
    expect(planDeploy(bundleOf(A, B), installed(A, B)).map(({ action }) => action)).toEqual(['unchanged', 'unchanged']);
  });

  test('shows what changes, line by line', () => {
    const changed = object('view', 'b', 'SELECT 1\nFROM a\nWHERE x = 2');
    const [, change] = planDeploy(bundleOf(A, changed), installed(A, B));
    expect(change).toMatchObject({ action: 'change', kind: 'view', name: 'b' });
    expect(change?.diff).toContain('\n SELECT 1\n FROM a\n-WHERE x = 1\n');
    expect(change?.diff).toContain('\n+WHERE x = 2\n');
  });

  test('an object whose text the ledger lost is a change from nothing', () => {
    const known = new Map([[objectKey(B), { kind: B.kind, hash: 'old', definition: null, version: '1' }]]);
    const [change] = planDeploy(bundleOf(B), known);
    expect(change?.action).toBe('change');
    expect(change?.diff).toContain('+SELECT 1\n');
  });

  test('drops what the bundle no longer has, last, what was made last first', () => {
    const changes = planDeploy(bundleOf(A), installed(A, B, object('view', 'c')));
    expect(changes).toEqual([
      { action: 'unchanged', kind: 'table', name: 'a' },
      { action: 'drop', kind: 'view', name: 'c' },
      { action: 'drop', kind: 'view', name: 'b' },
    ]);
  });

  test('a seed and the table that it fills are two objects', () => {
    const seed = object('seed', 'a', 'INSERT');
    expect(planDeploy(bundleOf(A, seed), installed(A))).toEqual([
      { action: 'unchanged', kind: 'table', name: 'a' },
      { action: 'create', kind: 'seed', name: 'a' },
    ]);
  });

  test('what was a view and is a table is dropped and made', () => {
    expect(planDeploy(bundleOf(object('table', 'b')), installed(B))).toEqual([
      { action: 'create', kind: 'table', name: 'b' },
      { action: 'drop', kind: 'view', name: 'b' },
    ]);
  });
});

test('a schema that is there is not made, whoever made it: that takes the right to make one', () => {
  const schema = object('schema', 'nexus');
  const action = (isThere?: boolean) =>
    planDeploy(bundleOf(schema), new Map(), () => true, isThere === undefined ? undefined : () => isThere)[0]?.action;
  expect([action(true), action(false), action()]).toEqual(['unchanged', 'create', 'create']);
});
