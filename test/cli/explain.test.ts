import { describe, expect, test } from '@jest/globals';
import { renderSteps, verdictText } from '../../cli/explain.ts';
import type { ExplainedEnd, ExplainedStep, Explanation } from '../../procedures/nexus_explain.ts';
import { plainOutput } from './support/terminal.ts';

const end = (identifier_value: string, entity: number | null, others: Partial<ExplainedEnd> = {}): ExplainedEnd => ({
  identifier_type: 'email',
  identifier_value,
  normalized_value: identifier_value.toLowerCase(),
  entity_type: 'person',
  entity_id: entity === null ? null : `per_${String(entity)}`,
  reason: null,
  rule: null,
  since: null,
  ...others,
});
const step = (others: Partial<ExplainedStep> = {}): ExplainedStep => ({
  step: 1,
  from_type: 'email',
  from_value: 'ann@x.org',
  to_type: 'user_id',
  to_value: '7',
  source: 'crm',
  event_id: 'e1',
  row_id: 'r1',
  event_name: null,
  occurred_at: '2026-01-01T09:00:00.000000Z',
  author: null,
  reason: null,
  refused: false,
  rule: null,
  since: null,
  ...others,
});
const refused = step({ step: 2, refused: true, rule: 'identifier_types.user_id.entity_limit' });
const ASIDE = { reason: 'hub', rule: 'identifier_types.email.hub_limit', since: '2026-02-03T00:00:00.000000Z' };
const UNKNOWN = { entity_type: null, normalized_value: null };

describe('verdictText', () => {
  test.each<[Explanation, string]>([
    [
      { verdict: 'linked', from: end('Ann@x.org', 1), to: end('b', 1), steps: [step(), step({ step: 2 })] },
      'One: both are person per_1. 2 rows tie them.',
    ],
    [
      { verdict: 'same_identifier', from: end('Ann@x.org', 1), to: end('ann@x.org', 1), steps: [] },
      'One: both are written for email ann@x.org, of person per_1.',
    ],
    [
      { verdict: 'refused', from: end('a', 1), to: end('b', 2), steps: [step(), refused] },
      'Two: person per_1 and person per_2. Rows tie them, and identifier_types.user_id.entity_limit keeps them apart.',
    ],
    [
      {
        verdict: 'no_chain',
        from: end('a', 1),
        to: end('b', 2, { entity_type: 'group', entity_id: 'grp_2' }),
        steps: [],
      },
      'Two: person per_1 and group grp_2. No chain of rows ties them.',
    ],
    [
      { verdict: 'set_aside', from: end('a', 1), to: end('b', null, ASIDE), steps: [] },
      'email b is set aside (hub) since 2026-02-03, by identifier_types.email.hub_limit: it ties nobody, and belongs to nobody.',
    ],
    [
      { verdict: 'unknown', from: end('a', null, UNKNOWN), to: end('b', null, UNKNOWN), steps: [] },
      'email a is unknown: no record that was loaded has it.\nemail b is unknown: no record that was loaded has it.',
    ],
  ])('of %j', (explanation, text) => {
    expect(verdictText(explanation)).toBe(text);
  });
});

describe('renderSteps', () => {
  const rendered = (...steps: readonly ExplainedStep[]): string[] =>
    renderSteps({ verdict: 'linked', from: end('a', 1), to: end('b', 1), steps }, plainOutput({ columns: 200 }).output)
      .split('\n')
      .map((line) => line.replaceAll(/ {2,}/g, ' | '));

  test('has a line per step, and nothing where there is none', () => {
    expect(rendered(step(), step({ event_name: 'paid', occurred_at: null }))).toEqual([
      'from | to | source | event | row | when | what',
      'email ann@x.org | user_id 7 | crm | e1 | r1 | 2026-01-01 09:00:00 | ∅',
      'email ann@x.org | user_id 7 | crm | e1 | r1 | ∅ | paid',
    ]);
    expect(rendered()).toEqual(['']);
  });

  test('tells of refused links and of decisions where there are any', () => {
    expect(
      rendered(
        refused,
        step({ source: 'override', event_id: 'o1', row_id: null, author: 'kim', reason: 'she called' }),
      ),
    ).toEqual([
      'from | to | source | event | row | when | what | kept apart by | who | why',
      'email ann@x.org | user_id 7 | crm | e1 | r1 | 2026-01-01 09:00:00 | ∅ | identifier_types.user_id.entity_limit | ∅ | ∅',
      'email ann@x.org | user_id 7 | override | o1 | ∅ | 2026-01-01 09:00:00 | ∅ | kim | she called',
    ]);
  });
});
