import type { IdentifierTypeModel } from '../../config/model.ts';
import { identifierText, keyedHash, secrets } from '../keyed_hash.ts';
import { LONGEST_KEY } from '../steps/load/rejected_records.ts';
import { nexus_changes } from '../tables/changes.ts';
import { batch, forgotten, ids } from '../tables/work.ts';
import { id, keyword, nexus, op, sql, work } from '../tag.ts';
import type { Sql, Variable } from '../tag.ts';
import type { Request } from './candidates.ts';
import { formed, formHash, rulesOfAnyTime, rulesOfTypes, SPELLED } from './forms.ts';

/** Every text that stood for an erased identifier, each once, with the hash that is kept in its place. */
const texts =
  (): Sql => sql`SELECT texts.entity_type, texts.identifier_type, texts.identifier_text, ${keyedHash(identifierText('value', 'texts', 'identifier_text'))} AS keyed_hash
  FROM (
    SELECT DISTINCT entity_type, identifier_type, identifier_text
    FROM (
      SELECT entity_type, identifier_type, identifier_value AS identifier_text FROM ${work(forgotten.name)} WHERE kind = 'identifier'
      UNION ALL
      SELECT entity_type, identifier_type, normalized_value FROM ${work(forgotten.name)} WHERE kind = 'identifier'
    ) AS spelled
    WHERE identifier_text IS NOT NULL
  ) AS texts
  CROSS JOIN ${secrets()}`;

/** Puts the hash in the place of what stored rows name; `where` and `type`, `value` are said of `stored`. */
const hashInPlace = (table: string, type: string, value: string): Sql => sql`MERGE INTO ${nexus(table)} AS stored
USING (
  ${texts()}
) AS given
ON stored.entity_type = given.entity_type AND stored.${id(type)} = given.identifier_type AND stored.${id(value)} = given.identifier_text
WHEN MATCHED THEN UPDATE SET ${id(value)} = given.keyed_hash`;

export const scrubLog = (): Sql => hashInPlace('nexus_resolution_log', 'subject_type', 'subject_value');

/** The hash stays, so that no id is ever minted twice. */
export const scrubIds = (): Sql => hashInPlace('nexus_entity_ids', 'minted_type', 'minted_value');

export const scrubNames = (): Sql => sql`MERGE INTO ${nexus('nexus_entity_names')} AS stored
USING (
  ${texts()}
) AS given
ON stored.entity_type = given.entity_type AND stored.identifier_type = given.identifier_type AND stored.normalized_value = given.identifier_text
WHEN MATCHED THEN DELETE`;

/** Overrides that name an erased identifier, in any spelling, withdrawn ones too: a column of theirs. */
const namingErased = (column: 'override_id' | 'override_key', where: Sql): Sql => sql`SELECT named.${id(column)}
FROM ${nexus('nexus_override_identifiers')} AS named
JOIN (
  ${texts()}
) AS texts
  ON texts.entity_type = named.entity_type
  AND texts.identifier_type = named.identifier_type
  AND (texts.identifier_text = named.identifier_value OR texts.identifier_text = named.form)
WHERE ${where}`;

/** Ids of overrides may name whom they are about. To be run while the overrides are there. */
export const scrubCauses = (): Sql => sql`UPDATE ${nexus('nexus_resolution_log')}
SET cause = 'override erased'
WHERE cause IN (
  SELECT 'override ' || override_id FROM (
${namingErased('override_id', sql`1 = 1`)}
  ) AS naming
)`;

export const scrubOverrides = (): Sql => sql`DELETE FROM ${nexus('nexus_overrides')} WHERE override_id IN (
${namingErased('override_id', sql`named.override_key IS NULL`)}
)`;

/** The copy of what runs followed. */
export const scrubOverridesRead = (): Sql => sql`DELETE FROM ${nexus('nexus_overrides_read')} WHERE override_key IN (
${namingErased('override_key', sql`named.override_key IS NOT NULL`)}
)`;

/** Shorter texts are parts of other words. */
const LEAST_QUOTED = 4;

/** Rows of a table that are about an erased event, or quote what is erased: a column of theirs. */
const ofErased = (
  table: string,
  alias: string,
  column: string,
  { eventId, quote }: { readonly eventId: Sql; readonly quote: Sql },
): Sql => {
  const name = keyword(alias);
  return sql`SELECT ${name}.${keyword(column)}
  FROM ${nexus(table)} AS ${name}
  JOIN ${work(batch.name)} AS erased ON erased.source = ${name}.source AND ${eventId} = ${name}.event_id
  WHERE erased.record_kind = 'erased'
  UNION ALL
  SELECT ${name}.${keyword(column)}
  FROM ${nexus(table)} AS ${name}
  CROSS JOIN (
    ${texts()}
  ) AS texts
  WHERE LENGTH(texts.identifier_text) >= ${LEAST_QUOTED}
    AND REPLACE(LOWER(${quote}), LOWER(texts.identifier_text), '') <> LOWER(${quote})`;
};

/** Why and by whom a record was taken back that is erased, and reasons that quote what is erased: the decisions stay. */
export const scrubReasons = (): Sql => sql`UPDATE ${nexus('nexus_overrides')}
SET author = NULL, reason = NULL
WHERE (reason IS NOT NULL OR author IS NOT NULL) AND override_id IN (
  ${ofErased('nexus_overrides', 'overrides', 'override_id', {
    eventId: sql`erased.event_id`,
    quote: sql`CONCAT(COALESCE(overrides.reason, ''), ' ', COALESCE(overrides.author, ''))`,
  })}
)`;

/** Records that could not be loaded: of what is erased, and those that quote it. */
export const scrubRejected = (): Sql => sql`DELETE FROM ${nexus('nexus_rejected_records')} WHERE rejected_key IN (
  ${ofErased('nexus_rejected_records', 'rejected', 'rejected_key', {
    eventId: sql`SUBSTR(erased.event_id, 1, ${LONGEST_KEY})`,
    quote: sql`rejected.value`,
  })}
)`;

/**
 * Values of earlier changes, of all entities that the run solves, that ever named what is erased, or whose values quote it:
 * a name that came with it says nothing of whose it was. Who lives of them is said anew. To be run while the names are there.
 */
export const eraseChanges = (runId: Variable): Sql => sql`UPDATE ${nexus(nexus_changes.name)}
SET changed_columns = NULL, audience = NULL, erased_run_id = ${runId}
WHERE changed_columns IS NOT NULL AND entity_id IN (
  SELECT entity_id FROM ${work(ids.name)}
  UNION ALL
  SELECT names.entity_id
  FROM ${nexus('nexus_entity_names')} AS names
  JOIN (
    ${texts()}
  ) AS texts
    ON texts.entity_type = names.entity_type
    AND texts.identifier_type = names.identifier_type
    AND texts.identifier_text = names.normalized_value
  UNION ALL
  SELECT quoting.entity_id
  FROM ${nexus(nexus_changes.name)} AS quoting
  CROSS JOIN (
    ${texts()}
  ) AS texts
  WHERE LENGTH(texts.identifier_text) >= ${LEAST_QUOTED}
    AND REPLACE(LOWER(quoting.changed_columns), LOWER(texts.identifier_text), '') <> LOWER(quoting.changed_columns)
)`;

/**
 * Errors of earlier runs may quote what they stumbled over, in any spelling, cut or escaped: no comparison finds that, so
 * none stays. Their summaries are numbers.
 */
export const scrubErrors = (): Sql => sql`UPDATE ${nexus('nexus_runs')} SET error = 'erased' WHERE error <> 'erased'`;

/** What earlier runs measured names events, of which those of the erased are no longer known, and quotes what was rejected. */
export const scrubQuality = (): Sql => sql`UPDATE ${nexus('nexus_runs')}
SET quality = '[]'
WHERE run_id IN (
  SELECT measured.run_id
  FROM ${nexus('nexus_quality')} AS measured
  JOIN ${work(batch.name)} AS erased ON erased.source = measured.source AND erased.event_id = measured.event_id
  WHERE erased.record_kind = 'erased'
  UNION ALL
  SELECT run_id FROM ${nexus('nexus_quality')} WHERE measure = 'rejected_records'
)`;

/**
 * Keeps identifiers from coming back: as they are spelled, and as every rule makes them that a type may have later. The hash
 * is of no type's name. Of an erasure that is all that goes; of a load what it passed over and had stored, or knows by a
 * hash of the first stored format, which is bound to the rules and names of then.
 */
export const suppressIdentifiers = (
  types: readonly IdentifierTypeModel[],
  runId: Variable,
  startedAt: Variable,
): Sql => sql`INSERT INTO ${nexus('nexus_suppressions')} (suppression_hash, kind, run_id, suppressed_at, identifier_type, normalizer, parameter, is_own)
${op.readFirst(sql`WITH of_today AS (
  ${rulesOfTypes(types)}
),
spelled AS (
  SELECT DISTINCT entity_type, identifier_type, identifier_value
  FROM (
    SELECT entity_type, identifier_type, identifier_value FROM ${work(forgotten.name)} WHERE kind = 'identifier' AND is_to_keep = 1
    UNION ALL
    SELECT entity_type, identifier_type, normalized_value FROM ${work(forgotten.name)} WHERE kind = 'identifier' AND is_to_keep = 1
  ) AS values_of_it
  WHERE identifier_value IS NOT NULL
),
to_form AS (
  SELECT spelled.entity_type, spelled.identifier_type, spelled.identifier_value, rules.normalizer, rules.parameter
  FROM spelled
  CROSS JOIN (
    ${rulesOfAnyTime(types)}
  ) AS rules
),
${formed()},
hashed AS (
  SELECT
    formed.identifier_type, formed.normalizer, formed.parameter,
    CASE WHEN of_today.identifier_type IS NOT NULL OR formed.normalizer = ${SPELLED.normalizer} THEN 1 ELSE 0 END AS is_own,
    ${formHash('formed')} AS keyed_hash
  FROM formed
  LEFT JOIN of_today
    ON of_today.identifier_type = formed.identifier_type
    AND of_today.normalizer = formed.normalizer
    AND of_today.parameter = formed.parameter
  CROSS JOIN ${secrets()}
  WHERE formed.form IS NOT NULL
)
SELECT DISTINCT
  hashed.keyed_hash, 'identifier' AS kind, ${runId} AS run_id, ${startedAt} AS suppressed_at,
  hashed.identifier_type, hashed.normalizer, hashed.parameter, hashed.is_own
FROM hashed
LEFT JOIN ${nexus('nexus_suppressions')} AS known
  ON known.suppression_hash = hashed.keyed_hash
  AND known.identifier_type = hashed.identifier_type
  AND known.is_own >= hashed.is_own
WHERE known.suppression_hash IS NULL`)}`;

/** Numbers of an erasure, as its preview counted them. */
export interface Counts {
  readonly entities: Variable;
  readonly erased: Variable;
  readonly kept: Variable;
}

export const insertReceipt = (
  runId: Variable,
  startedAt: Variable,
  { type, value }: Request,
  { entities, erased, kept }: Counts,
): Sql => sql`INSERT INTO ${nexus('nexus_receipts')} (receipt_id, subject_hash, requested_at, run_id, entities, identifiers_erased, identifiers_kept, records_erased, history, history_until)
SELECT
  'receipt_' || ${runId},
  ${keyedHash(sql`'subject|' || ${type} || '|' || ${value}`)},
  ${startedAt}, ${runId}, ${entities}, ${erased}, ${kept},
  (SELECT COUNT(*) FROM ${work(batch.name)} WHERE record_kind = 'erased'),
  ${op.historyKept()},
  ${op.addSeconds(sql`${startedAt}`, op.historySeconds())}
FROM ${secrets()}`;
