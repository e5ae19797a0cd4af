import { nexus_rejected_records } from '../../tables/rejected.ts';
import { id, join, nexus, op, sql } from '../../tag.ts';
import type { Sql, Variable } from '../../tag.ts';
import type { SourcesRead } from '../load/rejected_records.ts';
import { rejectedAfter, TOLD } from '../load/rejected_records.ts';

const all = (names: readonly string[], piece: (name: string) => Sql): Sql => join(names.map(piece), ', ');

/** Records that cannot be loaded, as this run leaves them. */
export const publishRejected = (
  read: SourcesRead,
  oldest: Variable,
  runId: Variable,
  startedAt: Variable,
): Sql => sql`MERGE INTO ${nexus(nexus_rejected_records.name)} AS stored
USING (
  ${op.readFirst(sql`SELECT * FROM (
  ${rejectedAfter(read, oldest)}
  ) AS rejected
  WHERE fate <> 'stays'`)}
) AS given
ON stored.rejected_key = given.rejected_key
WHEN MATCHED AND given.fate = 'drop' THEN DELETE
WHEN MATCHED THEN UPDATE SET
  ${id('_ingested_at')} = given.${id('_ingested_at')},
  last_run_id = ${runId},
  last_seen_at = ${startedAt}
WHEN NOT MATCHED THEN INSERT (rejected_key, ${all([...TOLD, '_ingested_at'], id)}, first_run_id, first_seen_at, last_run_id, last_seen_at)
VALUES (given.rejected_key, ${all([...TOLD, '_ingested_at'], (name) => sql`given.${id(name)}`)}, ${runId}, ${startedAt}, ${runId}, ${startedAt})`;
