import { nexus, sql } from '../../sql/tag.ts';
import { listed, policyReferences } from '../snowflake/policy_references.ts';
import type { Outcome, Probe } from './probe.ts';
import type { SnowflakeLab } from './snowflake_lab.ts';
import { js } from './snowflake_lab.ts';

const GUARDED = 'guarded';

/** Policies are a feature of Enterprise Edition; without them, nothing needs them. */
async function whereThereArePolicies(make: () => Promise<unknown>, work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    await make();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (!/unsupported feature|not enabled|edition/i.test(message)) throw error;
    return { holds: true, measured: `this account has no policies: ${message}` };
  }
  return work();
}

/** What `nexus doctor` takes for granted of policies, and what they do to a procedure. */
export const policyProbes: readonly Probe<SnowflakeLab>[] = [
  {
    name: 'masks_in_procedures',
    assumption:
      'A procedure with owner’s rights reads masked what its owner’s role reads masked, and POLICY_REFERENCES lists the mask.',
    reliedOnBy: 'what `nexus doctor` says of masking policies',
    async run(lab) {
      const place = { ...lab.warehouse.at, name: GUARDED };
      const table = lab.spell(nexus(GUARDED));
      await lab.run(
        sql`CREATE TABLE ${nexus(GUARDED)} AS SELECT column1 AS email FROM VALUES ('ann@example.com'), ('bob@example.com')`,
      );
      return whereThereArePolicies(
        async () => {
          await lab.run(
            `CREATE MASKING POLICY ${lab.spell(nexus('hide'))} AS (val VARCHAR) RETURNS VARCHAR -> CASE WHEN IS_ROLE_IN_SESSION('NEXUS_NOBODY') THEN val ELSE '***MASKED***' END`,
          );
          await lab.run(`ALTER TABLE ${table} MODIFY COLUMN email SET MASKING POLICY ${lab.spell(nexus('hide'))}`);
        },
        async () => {
          const upper = {
            database: place.database.toUpperCase(),
            schema: place.schema.toUpperCase(),
            name: GUARDED.toUpperCase(),
          };
          const read = await lab.inProcedure(
            'reads_masked',
            `return one(${js(`SELECT LISTAGG(DISTINCT email, ',') FROM ${table}`)});`,
          );
          const { kind } = await listed(lab.warehouse, upper);
          const references = await policyReferences(lab.warehouse, upper, kind);
          return {
            holds:
              read === '***MASKED***' &&
              references.some((one) => one.kind === 'MASKING_POLICY' && one.column === 'EMAIL'),
            measured: `read ${String(read)}; listed: ${references.map((one) => `${one.kind} ${one.policy} on ${one.column}`).join(', ') || 'nothing'}`,
          };
        },
      );
    },
  },
  {
    name: 'rows_that_are_hidden',
    assumption: 'A row access policy hides rows from queries, and SHOW OBJECTS counts them all the same.',
    reliedOnBy: 'what `nexus doctor` says of row access policies',
    async run(lab) {
      const name = 'hidden_rows';
      const table = lab.spell(nexus(name));
      await lab.run(sql`CREATE TABLE ${nexus(name)} AS SELECT column1 AS x FROM VALUES (1), (2)`);
      return whereThereArePolicies(
        async () => {
          await lab.run(
            `CREATE ROW ACCESS POLICY ${lab.spell(nexus('some_rows'))} AS (x NUMBER) RETURNS BOOLEAN -> x = 1`,
          );
          await lab.run(`ALTER TABLE ${table} ADD ROW ACCESS POLICY ${lab.spell(nexus('some_rows'))} ON (x)`);
        },
        async () => {
          const { database, schema } = lab.warehouse.at;
          const { rows } = await listed(lab.warehouse, {
            database: database.toUpperCase(),
            schema: schema.toUpperCase(),
            name: name.toUpperCase(),
          });
          const seen = await lab.one(`SELECT COUNT(*) FROM ${table}`);
          return { holds: seen === 1 && rows === 2, measured: `seen ${String(seen)}, counted ${String(rows)}` };
        },
      );
    },
  },
];
