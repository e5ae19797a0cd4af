import { describe, expect, test } from '@jest/globals';
import { buildBundle } from '../../build/build.ts';
import { inLevels } from '../../deploy/dependencies.ts';
import { contextOf } from '../../procedures/locations.ts';
import type { WarehouseName } from '../../sql/dialect.ts';
import { dialects } from '../../sql/dialects/index.ts';
import { nexus, render } from '../../sql/tag.ts';
import { SAMPLE_CONFIG } from '../build/support/sample_config.ts';

const WAREHOUSES: readonly WarehouseName[] = ['duckdb', 'snowflake', 'bigquery'];

describe.each(WAREHOUSES)('the levels of the bundle for %s', (warehouse) => {
  const bundle = buildBundle(SAMPLE_CONFIG, warehouse);
  const context = contextOf(dialects[warehouse], bundle.location);
  const levels = inLevels({ context }, bundle.objects);

  test('hold every object once', () => {
    const keys = (objects: typeof bundle.objects): string[] =>
      objects.map(({ kind, name }) => `${kind} ${name}`).sort();
    expect(keys(levels.flat())).toEqual(keys(bundle.objects));
  });

  test('are few, so that objects are made side by side', () => {
    expect(levels.length).toBeLessThan(15);
  });

  test('put what a view reads before the view', () => {
    const levelOf = new Map(levels.flatMap((level, index) => level.map(({ name }) => [name, index] as const)));
    const views = bundle.objects.filter(({ kind }) => kind === 'view' || kind === 'source_view');
    const early = views.flatMap((view) => {
      const body = view.text.slice(view.text.indexOf('\nAS\n'));
      return views
        .filter(({ name }) => name !== view.name && body.includes(render(nexus(name), context).text))
        .filter(({ name }) => (levelOf.get(name) ?? 0) >= (levelOf.get(view.name) ?? 0))
        .map(({ name }) => `${view.name} reads ${name}`);
    });
    expect(early).toEqual([]);
    expect(levels.filter((level) => level.some(({ kind }) => kind === 'view')).length).toBeGreaterThan(1);
  });
});
