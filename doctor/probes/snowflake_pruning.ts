import type { Sql } from '../../sql/tag.ts';
import { nexus, op, sql } from '../../sql/tag.ts';
import type { Probe } from './probe.ts';
import type { SnowflakeLab } from './snowflake_lab.ts';

const DAYS = 6;
const TYPES = ['TIMESTAMP_NTZ', 'TIMESTAMP_LTZ', 'TIMESTAMP_TZ'] as const;

/** Micro-partitions that a query would read, as it is compiled. https://docs.snowflake.com/en/sql-reference/sql/explain */
async function partitions(lab: SnowflakeLab, condition: Sql, table: Sql): Promise<{ total: number; read: number }> {
  const rows = await lab.run(sql`EXPLAIN USING TABULAR SELECT COUNT(x) FROM ${table} WHERE ${condition}`);
  const stats = rows.find((row) => row['operation'] === 'GlobalStats') ?? {};
  return { total: Number(stats['partitionstotal']), read: Number(stats['partitionsassigned']) };
}

/** What is read of a source. */
export const pruningProbes: readonly Probe<SnowflakeLab>[] = [
  {
    name: 'pruning_by_time',
    assumption:
      'A filter on when a row came in, brought to UTC, reads no more micro-partitions than one on the column itself.',
    reliedOnBy:
      'the cost of reading what is new from a large source; where it does not hold, a run reads that column of all of it',
    async run(lab) {
      const measured: string[] = [];
      let holds = true;
      let isPruned = false;
      for (const type of TYPES) {
        const table = nexus(`by_${type.toLowerCase()}`);
        const spelled = lab.spell(table);
        await lab.run(`CREATE TABLE ${spelled} (at_time ${type}, x NUMBER(38,0))`);
        // What one statement inserts is in micro-partitions of its own.
        for (let day = 1; day <= DAYS; day += 1) {
          await lab.run(
            `INSERT INTO ${spelled} (at_time, x) SELECT CAST('2026-01-0${String(day)} 12:00:00 +0000' AS ${type}), SEQ4() FROM TABLE(GENERATOR(ROWCOUNT => 1000))`,
          );
        }
        const since = sql`CAST(${`2026-01-0${String(DAYS)} 00:00:00`} AS ${op.type('timestamp')})`;
        const plain = await partitions(lab, sql`at_time >= ${since}`, table);
        const ours = await partitions(lab, sql`${op.instant(sql`at_time`)} >= ${since}`, table);
        // What could be asked besides, were it pruned where ours is not: the clock of a value is a day from its instant at most.
        const cast = await partitions(lab, sql`CAST(at_time AS TIMESTAMP_NTZ) >= ${since}`, table);
        holds &&= ours.read <= plain.read;
        isPruned ||= plain.read < plain.total;
        measured.push(
          `${type}: ${String(ours.read)}, by itself ${String(plain.read)} and by a cast ${String(cast.read)} of ${String(plain.total)}`,
        );
      }
      if (!isPruned) throw new Error(`nothing is pruned in so small a table: ${measured.join('; ')}`);
      return { holds, measured: measured.join('; ') };
    },
  },
];
