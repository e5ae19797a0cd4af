import type { Rows } from '../warehouse.ts';
import type { DuckDbWarehouse } from '../warehouses/duckdb.ts';
import { UsageError } from './errors.ts';
import type { Output } from './output.ts';
import { useSchema } from './query.ts';
import type { CommonOptions } from './session.ts';
import { databasePath, needsDuckDb, openSession, withDatabase } from './session.ts';
import { renderTable, rowObjects } from './table.ts';

/** Heading to the query under it. Names are of our schema. */
const SECTIONS = {
  runs: `SELECT started_at, status, round(epoch(finished_at - started_at), 1) AS "seconds", version, run_id, error
FROM nexus_runs ORDER BY started_at DESC LIMIT 5`,
  watermarks: 'SELECT source, watermark AS read_up_to, run_id AS by_run FROM nexus_watermarks ORDER BY source',
  lock: 'SELECT run_id AS held_by, acquired_at, expires_at FROM nexus_lock WHERE run_id IS NOT NULL',
  counts: `SELECT 'entities' AS what, entity_type AS kind, COUNT(*) AS "rows" FROM nexus_entity_ids WHERE status = 'live' GROUP BY entity_type
UNION ALL SELECT 'records', record_kind, COUNT(*) FROM nexus_event_log GROUP BY record_kind
UNION ALL SELECT 'memberships', '', COUNT(*) FROM nexus_memberships
UNION ALL SELECT 'state intervals', state_name, COUNT(*) FROM nexus_states GROUP BY state_name
UNION ALL SELECT 'set aside', reason, COUNT(*) FROM nexus_quarantine GROUP BY reason
ORDER BY ALL`,
} as const;

type Sections = Record<keyof typeof SECTIONS, Rows>;

async function readSections(database: DuckDbWarehouse): Promise<Sections> {
  const sections: Partial<Sections> = {};
  for (const [name, text] of Object.entries(SECTIONS)) {
    sections[name as keyof Sections] = await database.query(text);
  }
  return sections as Sections;
}

const EMPTY: Readonly<Record<keyof Sections, string>> = {
  runs: 'no run yet: npx nexus resolve',
  watermarks: 'none',
  lock: 'free',
  counts: 'nothing yet',
};

/** `nexus status`. */
export async function status(output: Output, options: CommonOptions): Promise<void> {
  needsDuckDb('status', options);
  const session = await openSession(options, output);
  const sections = await withDatabase(session, async (database) => {
    if (!(await database.isInstalled())) {
      throw new UsageError(`Nexus is not deployed in ${databasePath(session)}. Run \`npx nexus deploy\` first.`);
    }
    await useSchema(database, session);
    return readSections(database);
  });
  output.result(Object.fromEntries(Object.entries(sections).map(([name, rows]) => [name, rowObjects(rows)])));
  for (const [name, rows] of Object.entries(sections)) {
    output.print(output.color.bold(name));
    output.print(rows.rows.length === 0 ? EMPTY[name as keyof Sections] : renderTable(rows, output));
    output.print();
  }
}
