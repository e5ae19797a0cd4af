import { describe, expect, test } from '@jest/globals';
import { schemaViolations } from '../../config/schema_findings.ts';
import { validateConfig } from '../../config/validate.ts';
import { catalogue } from '../../deploy/config_file.ts';
import { presets } from '../../presets/index.ts';
import { codeBlocks, readProjectFile } from './support.ts';

const PAGE = 'docs/presets.md';

describe(PAGE, () => {
  const example = codeBlocks(readProjectFile(PAGE)).find(({ language }) => language === 'json')?.code ?? '';

  test('shows a config that an editor takes as it is written, nulls and all', () => {
    expect(schemaViolations(JSON.parse(example))).toEqual([]);
  });

  test('and that is valid, with what it says over the presets', () => {
    const { config } = validateConfig(JSON.parse(example), catalogue);
    const [hubspot, support] = config.sources;
    expect(Object.keys(hubspot?.tables ?? {})).toEqual(['contacts', 'companies', 'deals']);
    expect(Object.keys(support?.tables ?? {})).toEqual(['users', 'tickets']);
    expect(support?.tables?.['users']?.parts).toEqual({
      person: {
        identifiers: { zendesk_user_id: 'id', email: 'email', user_id: 'external_id' },
        traits: { name: 'name', locale: 'locale' },
        role: 'end_user',
      },
    });
    expect(support?.tables?.['tickets']).toMatchObject({ table: 'all_tickets', ingested_at: '_airbyte_extracted_at' });
  });

  test('has a section for each preset and a row for each of its loaders', () => {
    const text = readProjectFile(PAGE);
    for (const { name, title, loaders } of Object.values(presets)) {
      const section = text.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? '';
      expect(section).toContain(`"preset": "${name}"`);
      for (const loader of Object.keys(loaders)) expect(section).toContain(`| \`${loader}\` |`);
    }
  });
});
