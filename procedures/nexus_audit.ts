import { configuredLimits } from '../sql/limits.ts';
import { noRows } from '../sql/no_rows.ts';
import { audited, auditSummary } from '../sql/steps/audit.ts';
import { batch } from '../sql/tables/work.ts';
import { sql } from '../sql/tag.ts';
import type { Procedure } from './program.ts';
import { runProcedure } from './resolve/run.ts';
import type { ResolveSettings } from './resolve/settings.ts';
import { v_run_id } from './resolve/variables.ts';

/** `nexus_audit()`: everything solved again from the log, held against what is published. */
export const nexusAudit = (settings: ResolveSettings): Procedure =>
  runProcedure(settings, {
    name: 'nexus_audit',
    description:
      'Solves everything again from the event log, without reading a source, and compares it with what is published. Changes nothing. Returns how many findings each check has, as JSON.',
    label: 'audit',
    limits: configuredLimits(settings.model.identifierTypes),
    options: '{}',
    batch: noRows(batch),
    workAnyway: sql`1 = 1`,
    answer: { value: auditSummary(v_run_id), from: audited() },
    publish: [],
    onError: [],
  });
