import { expect, test } from '@jest/globals';
import { findingsOf, validConfig } from './support/configs.ts';
import { force } from './support/mistake.ts';

/** What is said of a target that keeps its state elsewhere, in JSON. */
function said(part: Readonly<Record<string, unknown>>): string {
  const config = validConfig();
  force(config.targets['dev']?.duckdb ?? {}, part);
  return JSON.stringify(findingsOf(config));
}

const ATTACHED = {
  crm: { type: 'postgres', from: 'env:CRM_URL' },
  lake: { type: 'ducklake', from: 'people.ducklake' },
  shop: { type: 'mysql', from: 'env:SHOP_URL' },
  file: 'kept.duckdb',
};

test.each(['crm', 'lake', 'file'])('the state can be kept in %s', (attach) => {
  expect(said({ attach: ATTACHED, backup_to: { attach } })).toBe('[]');
});

test.each<[string, object, string]>([
  ['a name that is not attached', { backup_to: { attach: 'cmr' } }, 'targets.dev.duckdb.backup_to.attach'],
  [
    'a type that has no such transactions',
    { backup_to: { attach: 'shop' } },
    'one of duckdb, ducklake, postgres, not mysql',
  ],
  [
    'the schema of what readers get',
    { publish_to: { attach: 'crm', schema: 'nexus' }, backup_to: { attach: 'crm', schema: 'nexus' } },
    'readers may not read the state',
  ],
])('%s is refused', (_what, part, words) => {
  expect(said({ attach: ATTACHED, ...part })).toContain(words);
});
