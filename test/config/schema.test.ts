import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { renderSchema, SCHEMA_FILE } from '../../generate/config_schema.ts';
import { catalogue } from '../../deploy/config_file.ts';

describe('nexus.schema.json', () => {
  const committed = readFileSync(SCHEMA_FILE, 'utf8');

  test('is what config/types.ts gives; run `npm run generate`', () => {
    expect(renderSchema()).toBe(committed);
  });

  test('names the adapters that there are', () => {
    const schema = JSON.parse(committed) as {
      properties: { sources: { items: { properties: { adapter: { enum: string[] } } } } };
    };
    expect(schema.properties.sources.items.properties.adapter.enum).toEqual(Object.keys(catalogue.adapters).sort());
  });
});
