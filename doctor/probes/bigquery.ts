import { costProbes } from './bigquery_cost.ts';
import { definitionProbes } from './bigquery_definitions.ts';
import type { BigQueryProbe } from './bigquery_lab.ts';
import { policyProbes } from './bigquery_policies.ts';
import { scriptProbes } from './bigquery_scripts.ts';
import { statementProbes } from './bigquery_statements.ts';

/** Everything that the design takes for granted of BigQuery and that its documentation does not settle. */
export const bigQueryProbes: readonly BigQueryProbe[] = [
  ...scriptProbes,
  ...definitionProbes,
  ...costProbes,
  ...policyProbes,
  // Last: others make some of the same objects, or rely on there being none.
  ...statementProbes,
];

/** Megabytes that the probes bill at most: each statement on a table bills the minimum. */
export const megabytesBilled = (probes: readonly BigQueryProbe[]): number =>
  10 * probes.reduce((sum, { billed }) => sum + billed, 0);
