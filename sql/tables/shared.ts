import type { WorkTable } from '../table.ts';
import { batch } from './work.ts';

/** Columns of a record of the batch. */
const columnsWithout = (...names: readonly string[]): WorkTable['columns'] =>
  Object.fromEntries(Object.entries(batch.columns).filter(([name]) => !names.includes(name)));
const record = columnsWithout('action');

/**
 * Parts that the steps of a run share between what they read: see `Shared`. Tables on BigQuery only; elsewhere common
 * table expressions of the same names.
 */

/** What the probe sees of each source: of `probe`, where sources are more than one statement reads. */
export const seenSources: WorkTable = {
  name: 'nexus_work_seen_sources',
  columns: {
    source: 'string',
    newest_at: 'timestamp',
    row_count: 'int',
    past_count: 'int',
    ahead_count: 'int',
    all_print: 'int',
    rows_in_window: 'int',
    window_print: 'int',
    whole_rows: 'int',
  },
};

/** Records as sources give them, with their keys: of `stage_batch`. */
export const stagedRecords: WorkTable = {
  name: 'nexus_work_staged_records',
  columns: { ...record, delivery: 'string', is_deleted: 'int', is_sound: 'int' },
};

/** The newest delivery of each link group that came in, beside what is stored of it: of `stage_batch`. */
export const newestDeliveries: WorkTable = {
  name: 'nexus_work_newest_deliveries',
  columns: {
    row_key: 'string',
    newest_version: 'string',
    first_record_key: 'string',
    most_told: 'int',
    current_count: 'int',
    matched_count: 'int',
    known_version: 'string',
    known_count: 'int',
  },
};

/** What is stored of link groups that records are added to, by what becomes of it: of `stage_batch`. */
export const fatedRecords: WorkTable = {
  name: 'nexus_work_fated_records',
  columns: { ...columnsWithout('action', 'fault'), fate: 'string' },
};

/** The distinct raw values of `normalize_values`, each with what was known of it: see `nexus_work_named`. */
export const lookedUpValues: WorkTable = {
  name: 'nexus_work_looked_up_values',
  columns: {
    entity_type: 'string',
    identifier_type: 'string',
    identifier_value: 'string',
    first_seen_at: 'timestamp',
    is_present: 'int',
    part: 'string',
    is_known: 'int',
    known_normalized_value: 'string',
    known_identifier_key: 'key',
    known_reason: 'string',
    known_rule: 'string',
    known_rule_is_by_other: 'int',
  },
};

/** Rows of the map of the components that a run solves: of `gather`. */
export const knownValues: WorkTable = {
  name: 'nexus_work_known_values',
  columns: {
    entity_type: 'string',
    identifier_type: 'string',
    identifier_value: 'string',
    normalized_value: 'string',
    identifier_key: 'key',
    component_id: 'string',
    entity_id: 'string',
    first_seen_at: 'timestamp',
  },
};

/** How many identifiers of one other type each that comes near its hub limit stands beside: of `link_rows`. */
export const neighbourCounts: WorkTable = {
  name: 'nexus_work_neighbour_counts',
  columns: { identifier_key: 'key', identifier_type: 'string', neighbour_count: 'int' },
};

/** Which id goes to which place: of `inherit_ids`, where each column is described. */
export const drawnIds: WorkTable = {
  name: 'nexus_work_drawn_ids',
  columns: {
    entity_id: 'string',
    entity_type: 'string',
    entity_key: 'key',
    stays_id: 'string',
    override_id: 'string',
    is_taken: 'int',
    is_led: 'int',
  },
};

/** What the checks of `check_result` found: one row. */
export const foundNames: WorkTable = { name: 'nexus_work_found_names', columns: { finding_names: 'string' } };

/** Pairs of row and identifier of large entities, or how many there are: of `find_bridges`. */
export const bridgeTies: WorkTable = {
  name: 'nexus_work_bridge_ties',
  columns: {
    entity_type: 'string',
    entity_id: 'string',
    row_key: 'string',
    identifier_key: 'key',
    tie_count: 'int',
  },
};

/** What lies in components that break a constraint: of `list_pairs`. */
export const brokenNodes: WorkTable = {
  name: 'nexus_work_broken_nodes',
  columns: {
    entity_type: 'string',
    identifier_type: 'string',
    identifier_value: 'string',
    normalized_value: 'string',
    identifier_key: 'key',
    component: 'key',
  },
};

/** Records that `strip_records` decides on. `fate_of_delivery`: their `action`, or `stored`. */
export const judgedRecords: WorkTable = {
  name: 'nexus_work_judged_records',
  columns: { ...record, fate_of_delivery: 'string', is_erased: 'int', is_touched: 'int' },
};

/** Changed values and their neighbours: of `reopen_neighbours`. */
export const nearValues: WorkTable = {
  name: 'nexus_work_near_values',
  columns: { entity_type: 'string', identifier_type: 'string', identifier_value: 'string' },
};

/** What came in, by each rule that makes another of it, hashed as what was erased is: of `find_suppressed`. */
export const hashedValues: WorkTable = {
  name: 'nexus_work_hashed_values',
  columns: {
    entity_type: 'string',
    identifier_type: 'string',
    identifier_value: 'string',
    normalized_value: 'string',
    is_stored: 'int',
    is_of_today: 'int',
    keyed_hash: 'string',
    hash_of_type: 'string',
  },
};

const IDENTIFIER = {
  entity_type: 'string',
  identifier_type: 'string',
  identifier_value: 'string',
  normalized_value: 'string',
  entity_id: 'string',
} as const;

/** Every identifier that is kept anywhere, as an erasure reads it: of `preview` and `find_forgotten`. */
export const knownIdentifiers: WorkTable = {
  name: 'nexus_work_known_identifiers',
  columns: { ...IDENTIFIER, owner_id: 'string', is_retired: 'int' },
};

/** Those of the entity that an erasure is about. */
export const memberIdentifiers: WorkTable = { name: 'nexus_work_member_identifiers', columns: IDENTIFIER };
