import type { Probe } from './probe.ts';
import { javascriptProbes } from './snowflake_javascript.ts';
import type { SnowflakeLab } from './snowflake_lab.ts';
import { policyProbes } from './snowflake_policies.ts';
import { procedureProbes } from './snowflake_procedures.ts';
import { pruningProbes } from './snowflake_pruning.ts';
import { sqlProbes } from './snowflake_sql.ts';
import { statementProbes } from './snowflake_statements.ts';
import { transactionProbes } from './snowflake_transactions.ts';

/** Everything that the design takes for granted of Snowflake and that its documentation does not settle. */
export const snowflakeProbes: readonly Probe<SnowflakeLab>[] = [
  ...javascriptProbes,
  ...procedureProbes,
  ...transactionProbes,
  ...sqlProbes,
  ...pruningProbes,
  ...policyProbes,
  // Last: others make some of the same objects, or rely on there being none.
  ...statementProbes,
];
