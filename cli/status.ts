import { id, nexus, op, sql } from '../sql/tag.ts';
import type { Sql } from '../sql/tag.ts';
import { latestFirst } from '../deploy/latest_runs.ts';
import type { Rows, Warehouse } from '../warehouses/warehouse.ts';
import { spell } from '../warehouses/warehouse.ts';
import { withDeployment } from './deployed.ts';
import { HELD_LOCK, holderOf } from './held_lock.ts';
import type { Output } from './output.ts';
import type { CommonOptions } from './session.ts';
import { openSession } from './session.ts';
import { renderTable, rowObjects } from './table.ts';

/** Heading to the query under it. */
const sectionsOf = (latest: Sql): Readonly<Record<string, Sql>> => ({
  runs: sql`SELECT started_at, status, (${op.epochMicros(sql`finished_at`)} - ${op.epochMicros(sql`started_at`)}) / 1000000 AS ${id('seconds')}, version, run_id, error
FROM ${nexus('nexus_runs')} ORDER BY ${latest} LIMIT 5`,
  watermarks: sql`SELECT source, watermark AS read_up_to, run_id AS by_run FROM ${nexus('nexus_watermarks')} ORDER BY source`,
  lock: HELD_LOCK,
  counts: sql`SELECT 'entities' AS what, entity_type AS kind, COUNT(*) AS ${id('rows')} FROM ${nexus('nexus_entity_ids')} WHERE status = 'live' GROUP BY entity_type
UNION ALL SELECT 'records', record_kind, COUNT(*) FROM ${nexus('nexus_event_log')} GROUP BY record_kind
UNION ALL SELECT 'memberships', '', COUNT(*) FROM ${nexus('nexus_memberships')}
UNION ALL SELECT 'state intervals', state_name, COUNT(*) FROM ${nexus('nexus_states')} GROUP BY state_name
UNION ALL SELECT 'set aside', reason, COUNT(*) FROM ${nexus('nexus_quarantine')} GROUP BY reason
ORDER BY what, kind`,
});

type Sections = Record<string, Rows>;

async function readSections(warehouse: Warehouse): Promise<Sections> {
  const sections: Sections = {};
  for (const [name, query] of Object.entries(sectionsOf(await latestFirst(warehouse)))) {
    sections[name] = await warehouse.query(spell(warehouse, query));
  }
  return sections;
}

const EMPTY: Readonly<Record<string, string>> = {
  runs: 'no run yet: npx nexus-warehouse resolve',
  watermarks: 'none',
  lock: 'free',
  counts: 'nothing yet',
};

const told = (name: string, rows: Rows, output: Output): string => {
  if (rows.rows.length === 0) return EMPTY[name] ?? '';
  const holder = name === 'lock' ? holderOf(rows) : undefined;
  return holder === undefined ? renderTable(rows, output) : `held by ${holder}`;
};

/** `nexus status`. */
export async function status(output: Output, options: CommonOptions): Promise<void> {
  const session = await openSession(options, output);
  const sections = await withDeployment(session, output, readSections, 'read');
  output.result(Object.fromEntries(Object.entries(sections).map(([name, rows]) => [name, rowObjects(rows)])));
  for (const [name, rows] of Object.entries(sections)) {
    output.print(output.color.bold(name));
    output.print(told(name, rows, output));
    output.print();
  }
}
