import { describe, expect, test } from '@jest/globals';
import { validateConfig } from '../../config/validate.ts';
import { catalogue } from '../../deploy/config_file.ts';
import { codeBlocks, readProjectFile } from '../docs/support.ts';

const blocks = codeBlocks(readProjectFile('docs/dbt.md'));

describe('docs/dbt.md', () => {
  test('shows models of the example as they are', () => {
    const shown = blocks
      .filter(({ language }) => language === 'sql')
      .map(
        ({ code }) => [code.split('\n', 1)[0]?.replace('-- ', '') ?? '', code.slice(code.indexOf('\n') + 1)] as const,
      );
    expect(shown.map(([path]) => path)).toEqual([
      'models/sources/crm_person_identifiers.sql',
      'models/marts/customers.sql',
    ]);
    for (const [path, code] of shown) expect([path, code]).toEqual([path, readProjectFile(`fixtures/dbt/${path}`)]);
  });

  test('shows a config that is valid', () => {
    const [config] = blocks.filter(({ language }) => language === 'json');
    expect(validateConfig(JSON.parse(config?.code ?? ''), catalogue, 'docs/dbt.md').notes).toEqual([]);
  });

  test('shows the lines for dbt_project.yml that the example has', () => {
    const yaml = blocks.find(({ code }) => code.startsWith('# dbt_project.yml'))?.code ?? '';
    const hook = yaml.slice(yaml.indexOf('on-run-end:'));
    expect(hook).toContain('nexus_resolve_on_run_end');
    expect(readProjectFile('fixtures/dbt/dbt_project.yml')).toContain(hook);
  });
});

describe('docs/from_dbt_nexus.md', () => {
  test('names columns that relations of the convention have', () => {
    const text = readProjectFile('docs/from_dbt_nexus.md');
    const relations = Array.from(text.matchAll(/`("(?:columns|lacks)": [^`]+)`/g), ([, part = '']) => part);
    expect(relations.length).toBeGreaterThan(4);
    for (const part of relations) {
      const ref: unknown = JSON.parse(`{${part}}`);
      const isMembership = /"(person|group)_identifier"/.test(part);
      const isEvent = /event_significance|synced_at/.test(part);
      const relation = isEvent ? 'events' : isMembership ? 'membership_identifiers' : 'person_identifiers';
      const config = {
        targets: { dev: { bigquery: { project: 'my-project', location: 'EU' } } },
        sources: [{ name: 'crm', relations: { group_identifiers: {}, [relation]: ref } }],
        identifier_types: { email: { normalizer: 'email' } },
      };
      expect(validateConfig(config, catalogue, 'docs/from_dbt_nexus.md').notes).toEqual([]);
    }
  });
});
