import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Rules } from '../../sql/rules.ts';
import { changedParts, isChanged, rulesText } from '../../sql/rules.ts';
import { sql } from '../../sql/tag.ts';
import type { Sandbox } from '../support/sql.ts';
import { openSandbox } from '../support/sql.ts';

const source = (name: string, hash = 'a0') => ({ name, hash });
const RULES: Rules = {
  results: 'r1',
  identifiers: 'i1',
  limits: 'l1',
  audiences: 'a1',
  sources: [source('crm'), source('shop')],
};

const CASES: readonly (readonly [what: string, recorded: Rules | undefined, changed: readonly string[]])[] = [
  ['nothing', RULES, []],
  ['values', { ...RULES, identifiers: 'i0' }, ['identifiers']],
  ['limits', { ...RULES, limits: 'l0' }, ['limits']],
  ['audiences', { ...RULES, audiences: 'a0' }, ['audiences']],
  ['results', { ...RULES, results: 'r0' }, ['results']],
  ['one source', { ...RULES, sources: [source('crm', 'a1'), source('shop')] }, ['source crm']],
  ['a source after the others', { ...RULES, sources: [source('crm')] }, ['source shop']],
  ['a source before the others', { ...RULES, sources: [source('shop')] }, ['results', 'source crm']],
  ['the order', { ...RULES, sources: [source('shop'), source('crm')] }, ['results']],
  ['a source that went', { ...RULES, sources: [...RULES.sources, source('desk')] }, ['results']],
  [
    'a source whose name begins alike',
    { ...RULES, sources: [source('crm'), source('shop2')] },
    ['results', 'source shop'],
  ],
  [
    'everything, before the first run',
    undefined,
    ['results', 'identifiers', 'limits', 'audiences', 'source crm', 'source shop'],
  ],
];

describe('rules that changed', () => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await openSandbox();
  });
  afterAll(() => sandbox.close());

  test.each(CASES)('%s', async (_what, recorded, changed) => {
    const text = recorded === undefined ? null : rulesText(recorded);
    expect(changedParts(RULES, text ?? '')).toEqual(changed);
    const parts = ['results', 'identifiers', 'limits', 'audiences', 'source crm', 'source shop'] as const;
    for (const part of parts) {
      const condition = isChanged(RULES, part, sql`CAST(${text} AS VARCHAR)`);
      expect(await sandbox.rows(sql`SELECT ${condition} AS changed`)).toEqual([{ changed: changed.includes(part) }]);
    }
  });
});
