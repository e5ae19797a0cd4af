import type { Model } from '../../config/model.ts';
import { audited, auditSummary } from '../../sql/steps/compare/audit.ts';
import { planned, planSummary } from '../../sql/steps/compare/plan_changes.ts';
import type { Node } from '../program.ts';
import { variable } from '../program.ts';
import { v_run_id } from './start.ts';

export const v_planned = variable('v_planned', 'string');
export const v_audited = variable('v_audited', 'string');

/** What publishing would change. */
export const plan: readonly Node[] = [
  { kind: 'set', step: 'plan', values: [{ variable: v_planned, value: planSummary(v_run_id) }], from: planned() },
];

/** How what is published differs from what was solved again. */
export const audit = (model: Model): Node[] => [
  {
    kind: 'set',
    step: 'audit',
    values: [{ variable: v_audited, value: auditSummary(v_run_id) }],
    from: audited(model),
  },
];
