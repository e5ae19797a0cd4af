import { eventFilter } from '../blocks/event_filter.ts';
import { CONTENT_COLUMNS } from '../blocks/process_records.ts';
import { recordsView } from '../sources/relations.ts';
import { contentKey } from '../content_key.ts';
import { id, join, nexus, op, sql } from '../tag.ts';
import type { Sql } from '../tag.ts';

const columns = Object.keys(CONTENT_COLUMNS);
const asText = (name: string): Sql =>
  CONTENT_COLUMNS[name] === 'timestamp' ? op.timestampText(id(name)) : op.text(id(name));

/** What a redelivery keeps: everything else is content. */
const ROW_IDENTITY = ['record_kind', 'entity_type', 'source', 'event_id', 'row_id'];
const NOT_CONTENT = [...ROW_IDENTITY, '_ingested_at', 'synced_at'];

/**
 * Reads every source past its watermark and says of each record what is to become of it. A row (link group) is known
 * by source, event and row id; the newest delivery wins. Deliveries of one instant are one delivery, except that an
 * event is one record: there the greater MD5 of the content decides.
 */
export function stageBatch(sources: readonly string[], since: (source: string) => Sql): Sql {
  const contentColumns = join(columns.map(id), ', ');
  const incoming = sources.map(
    // Not a list of columns: it would be most of the procedure's text, whose length is limited.
    (source) => sql`SELECT * FROM ${nexus(recordsView(source))} WHERE ${eventFilter(since(source))}`,
  );
  return sql`WITH incoming AS (
  ${join(incoming, '\n  UNION ALL\n  ')}
),
keyed AS (
  SELECT
    ${contentColumns},
    ${contentKey(ROW_IDENTITY.map(asText))} AS row_key,
    ${contentKey(columns.filter((name) => !NOT_CONTENT.includes(name)).map(asText))} AS record_key
  FROM incoming
),
versioned AS (
  SELECT
    keyed.*,
    ${op.timestampText(id('_ingested_at'))} || CASE WHEN record_kind = 'event' THEN record_key ELSE '' END AS row_version
  FROM keyed
),
ranked AS (
  SELECT
    versioned.*,
    MAX(row_version) OVER (PARTITION BY row_key) AS newest_version,
    ROW_NUMBER() OVER (PARTITION BY row_key, record_key, row_version ORDER BY ${op.timestampText(id('synced_at'))} DESC) AS delivery
  FROM versioned
),
known_rows AS (
  SELECT row_key, MAX(row_version) AS known_version FROM ${nexus('nexus_event_log')} GROUP BY row_key
),
known_records AS (
  SELECT DISTINCT row_key AS known_row_key, record_key AS known_record_key FROM ${nexus('nexus_event_log')}
)
SELECT
  ${join(
    columns.map((name) => sql`ranked.${id(name)}`),
    ', ',
  )},
  ranked.row_key AS row_key,
  ranked.row_version AS row_version,
  ranked.record_key AS record_key,
  CASE
    WHEN ranked.row_version < ranked.newest_version OR ranked.delivery > 1 THEN 'skip'
    WHEN ranked.record_kind <> 'event' AND COALESCE(TRIM(ranked.identifier_value), '') = '' THEN 'skip'
    WHEN ranked.record_kind = 'trait' AND COALESCE(TRIM(ranked.trait_value), '') = '' THEN 'skip'
    WHEN ranked.record_kind = 'membership' AND COALESCE(TRIM(ranked.group_identifier), '') = '' THEN 'skip'
    WHEN known_rows.known_version IS NULL THEN 'insert'
    WHEN ranked.row_version > known_rows.known_version THEN 'supersede'
    WHEN ranked.row_version = known_rows.known_version AND known_records.known_record_key IS NULL THEN 'insert'
    ELSE 'skip'
  END AS action
FROM ranked
LEFT JOIN known_rows ON known_rows.row_key = ranked.row_key
LEFT JOIN known_records
  ON known_records.known_row_key = ranked.row_key AND known_records.known_record_key = ranked.record_key`;
}
