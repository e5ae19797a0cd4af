import type { Procedure } from './program.ts';

/** `nexus_audit()`: everything solved again from the log, held against what is published. */
export const nexusAudit: Procedure = {
  name: 'nexus_audit',
  description:
    'Solves everything again from the event log, without reading a source, and compares it with what is published. Changes nothing. Returns how many findings each check has, as JSON.',
  label: 'audit',
  parameters: [],
  body: [{ kind: 'call', procedure: 'nexus_resolve_with', arguments: ['{"run":"audit"}'] }],
};
