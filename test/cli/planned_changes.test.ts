import { expect, test } from '@jest/globals';
import { isDestructive, renderPlan } from '../../cli/planned_changes.ts';
import type { PlannedChange } from '../../deploy/plan.ts';
import { plainOutput } from './support/terminal.ts';

const CHANGES: PlannedChange[] = [
  { action: 'create', kind: 'view', name: 'nexus_persons' },
  {
    action: 'change',
    kind: 'source_view',
    name: 'gmail_events',
    diff: '===\n--- installed\n+++ new\n@@ -1,2 +1,2 @@\n SELECT\n-  a\n+  b\n\\ No newline at end of file\n',
  },
  { action: 'unchanged', kind: 'table', name: 'nexus_runs' },
  { action: 'drop', kind: 'table', name: 'nexus_old' },
  { action: 'drop', kind: 'function', name: 'normalize_fax' },
];

test('a plan names what changes, and counts the rest', () => {
  expect(renderPlan(CHANGES, plainOutput().output)).toBe(`+ view        nexus_persons
~ source view gmail_events
- table       nexus_old (its rows stay)
- function    normalize_fax

1 object to create, 1 to change, 2 to drop, 1 unchanged.`);
});

test('with differences it shows the lines', () => {
  expect(renderPlan(CHANGES.slice(1, 2), plainOutput().output, true)).toBe(`~ source view gmail_events
    @@ -1,2 +1,2 @@
     SELECT
    -  a
    +  b

0 objects to create, 1 to change, 0 to drop, 0 unchanged.`);
});

test('colours are for terminals', () => {
  expect(renderPlan(CHANGES, plainOutput({ isTTY: true }).output)).toContain('\u001b[32m+ view');
});

test('only changes and drops are asked about', () => {
  expect(CHANGES.filter(isDestructive).map(({ name }) => name)).toEqual(['gmail_events', 'nexus_old', 'normalize_fax']);
});
