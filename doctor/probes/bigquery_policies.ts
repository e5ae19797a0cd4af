import { nexus, sql } from '../../sql/tag.ts';
import { memberOf } from '../bigquery/principal.ts';
import type { BigQueryLab, BigQueryProbe } from './bigquery_lab.ts';
import { errorOf } from './probe.ts';

const GUARDED = 'guarded';

interface Sight {
  readonly listed: boolean;
  readonly rows: number;
  readonly applied: boolean | undefined;
}

/** What the caller sees of the guarded table, and what BigQuery says of it. */
async function sight(lab: BigQueryLab): Promise<Sight> {
  const { warehouse, dataset } = lab;
  const table = warehouse.client.dataset(dataset, { projectId: warehouse.at.project }).table(GUARDED);
  const refused = await errorOf(() => table.getRows({ maxResults: 1, autoPaginate: false }));
  const { rows, statistics } = await lab.run(sql`SELECT x FROM ${nexus(GUARDED)}`);
  return {
    listed: refused === undefined,
    rows: rows.length,
    applied: statistics.rowLevelSecurityStatistics?.rowLevelSecurityApplied,
  };
}

const told = (what: string, { listed, rows, applied }: Sight): string =>
  `${what}: ${String(rows)} of 2 rows, tabledata.list ${listed ? 'reads' : 'is refused'}, rowLevelSecurityApplied ${String(applied)}`;

/** What `nexus doctor` takes for granted of row access policies. */
export const policyProbes: readonly BigQueryProbe[] = [
  {
    name: 'row_access_policies',
    assumption: 'Only those to whom a policy grants all rows of a table may read it by tabledata.list.',
    reliedOnBy: 'what `nexus doctor` says of policies',
    billed: 4,
    async run(lab) {
      await lab.run(sql`CREATE TABLE ${nexus(GUARDED)} AS SELECT x FROM UNNEST([1, 2]) AS x`);
      const grant = memberOf(lab.principal);
      await lab.run(
        sql`CREATE ROW ACCESS POLICY some_rows ON ${nexus(GUARDED)} GRANT TO (${grant}) FILTER USING (x = 1)`,
      );
      const part = await sight(lab);
      await lab.run(
        sql`CREATE ROW ACCESS POLICY all_rows ON ${nexus(GUARDED)} GRANT TO (${grant}) FILTER USING (TRUE)`,
      );
      const whole = await sight(lab);
      return {
        holds: !part.listed && part.rows === 1 && part.applied === true && whole.listed && whole.rows === 2,
        measured: `${told('a part', part)}; ${told('the whole', whole)}`,
      };
    },
  },
];
