import { eventFilter } from '../../blocks/event_filter.ts';
import { CONTENT_COLUMNS } from '../../blocks/process_records.ts';
import { recordsView } from '../../sources/relations.ts';
import { keyOfDelivery } from './rejected_records.ts';
import { contentKey, floatText } from '../../content_key.ts';
import { id, join, nexus, op, sql } from '../../tag.ts';
import type { Sql } from '../../tag.ts';
import { presentText } from '../../white_space.ts';

const columns = Object.keys(CONTENT_COLUMNS);
const asText = (name: string): Sql => {
  switch (CONTENT_COLUMNS[name]) {
    case 'timestamp':
      return op.timestampText(id(name));
    case 'float':
      return floatText(id(name));
    default:
      return op.text(id(name));
  }
};

/** What a redelivery keeps: everything else is content. */
const ROW_IDENTITY = ['record_kind', 'entity_type', 'source', 'event_id', 'row_id'];
const NOT_CONTENT = [...ROW_IDENTITY, '_ingested_at', 'synced_at'];

/** Length of the text of a timestamp: a version starts with it. */
const INSTANT = 27;

/** Of what is said twice of one row at one instant the last to be synced is kept. One window, so that rows are sorted once. */
const DELIVERED = sql`OVER (PARTITION BY row_key ORDER BY row_version DESC, record_key, COALESCE(${op.timestampText(id('synced_at'))}, '') DESC)`;

/**
 * Reads every source from its watermark on and says of each record what is to become of it. A row (link group) is known
 * by source, event and row id; the newest delivery wins. Deliveries of one instant are one delivery, except that an
 * event is one record: there the greater MD5 of the content decides.
 *
 * @param isAnew the sources are read from their beginning because what is made from them may have changed: then a row
 * takes the place of what the same delivery gave before. Otherwise the batch is small beside the event log, of which the
 * rows that it names are looked up.
 */
export function stageBatch(sources: readonly string[], since: (source: string) => Sql, isAnew: boolean): Sql {
  const contentColumns = join(columns.map(id), ', ');
  const incoming = sources.map(
    // Not a list of columns: it would be most of the procedure's text, whose length is limited.
    (source) => sql`SELECT * FROM ${nexus(recordsView(source))} WHERE ${eventFilter(since(source))}`,
  );
  // Its own rows of the log are few: they are read once, and then asked twice.
  const known = isAnew ? nexus('nexus_event_log') : id('known');
  const ofBatch = isAnew
    ? sql``
    : sql`known AS (
  SELECT row_key, row_version, record_key
  FROM ${nexus('nexus_event_log')}
  WHERE row_key IN (SELECT row_key FROM flagged)
),
`;
  const counts = isAnew
    ? sql`,
    SUM(flagged.is_current) OVER (PARTITION BY flagged.row_key) AS current_count,
    SUM(CASE WHEN known_records.known_record_key IS NULL THEN 0 ELSE flagged.is_current END) OVER (PARTITION BY flagged.row_key) AS matched_count`
    : sql``;
  const sameDelivery = isAnew
    ? sql`
    WHEN SUBSTR(row_version, 1, ${INSTANT}) = SUBSTR(known_version, 1, ${INSTANT})
      THEN CASE WHEN matched_count < current_count OR current_count < known_count THEN 'supersede' ELSE 'skip' END`
    : sql``;
  return sql`WITH incoming AS (
  ${join(incoming, '\n  UNION ALL\n  ')}
),
keyed AS (
  SELECT
    ${contentColumns},
    fault,
    ${keyOfDelivery(contentKey(ROW_IDENTITY.map(asText)))} AS row_key,
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
    FIRST_VALUE(row_version) ${DELIVERED} AS newest_version,
    LAG(record_key) ${DELIVERED} AS record_before,
    LAG(row_version) ${DELIVERED} AS version_before
  FROM versioned
),
flagged AS (
  SELECT
    ranked.*,
    CASE
      WHEN row_version < newest_version OR (record_key = record_before AND row_version = version_before) THEN 0
      WHEN record_kind <> 'event' AND ${presentText(sql`identifier_value`)} IS NULL THEN 0
      WHEN record_kind = 'trait' AND ${presentText(sql`trait_value`)} IS NULL THEN 0
      WHEN record_kind = 'membership' AND ${presentText(sql`group_identifier`)} IS NULL THEN 0
      ELSE 1
    END AS is_current
  FROM ranked
),
${ofBatch}known_rows AS (
  SELECT row_key, MAX(row_version) AS known_version, COUNT(*) AS known_count
  FROM ${known}
  GROUP BY row_key
),
known_records AS (
  SELECT DISTINCT row_key AS known_row_key, record_key AS known_record_key
  FROM ${known}
),
compared AS (
  SELECT
    flagged.*,
    known_rows.known_version,
    known_rows.known_count,
    known_records.known_record_key${counts}
  FROM flagged
  LEFT JOIN known_rows ON known_rows.row_key = flagged.row_key
  LEFT JOIN known_records
    ON known_records.known_row_key = flagged.row_key AND known_records.known_record_key = flagged.record_key
)
SELECT
  ${contentColumns},
  row_key,
  row_version,
  record_key,
  CASE
    WHEN is_current = 0 OR fault IS NOT NULL THEN 'skip'
    WHEN known_version IS NULL THEN 'insert'${sameDelivery}
    WHEN row_version > known_version THEN 'supersede'
    WHEN row_version = known_version AND known_record_key IS NULL THEN 'insert'
    ELSE 'skip'
  END AS action,
  fault
FROM compared`;
}
