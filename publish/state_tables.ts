import { nexus_installed, nexus_lock } from '../sql/tables/operations.ts';
import { nexus_free_mail_domains, nexus_public_suffixes } from '../sql/tables/seeds.ts';
import { tables } from '../sql/tables/index.ts';
import type { PublishedTable } from './published_tables.ts';

/** What of a deployment is no state: who is at work, and lists that a deploy brings. */
const NO_STATE: readonly string[] = [nexus_lock, nexus_public_suffixes, nexus_free_mail_domains].map(
  ({ name }) => name,
);

/** What tells the rows of a stored table apart. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  nexus_installed: ['object_name', 'kind'],
  nexus_deployed_names: ['name_kind', 'deployed_name', 'deployed_since'],
  nexus_secrets: ['secret_name'],
  nexus_watermarks: ['source'],
  nexus_file_buckets: ['source', 'bucket'],
  nexus_runs: ['run_id'],
  // People write these, and nothing holds them to an id of its own for each.
  nexus_overrides: [
    ...['override_id', 'kind', 'entity_type', 'identifier_type_a', 'identifier_value_a', 'identifier_type_b'],
    ...['identifier_value_b', 'entity_id', 'source', 'event_id', 'row_id', 'created_at', 'withdrawn_at'],
  ],
  nexus_overrides_read: ['override_key'],
  nexus_event_log: ['row_key', 'record_key'],
  nexus_entity_map: ['entity_type', 'identifier_type', 'identifier_value'],
  nexus_entity_ids: ['entity_id'],
  nexus_entity_names: ['entity_id', 'entity_type', 'identifier_type', 'normalized_value', 'kind'],
  nexus_resolution_log: ['run_id', 'subject', 'entity_type', 'subject_type', 'subject_value'],
  nexus_quarantine: [
    ...['entity_type', 'identifier_type', 'identifier_value', 'other_type', 'other_value', 'reason', 'rule'],
  ],
  nexus_rejected_records: ['rejected_key'],
  nexus_suppressions: ['suppression_hash', 'kind', 'identifier_type', 'normalizer', 'parameter', 'is_own', 'source'],
  nexus_receipts: ['receipt_id'],
  nexus_traits: ['entity_id', 'trait_name'],
  nexus_states: ['state_id'],
  nexus_due: ['entity_id'],
  nexus_audience_intervals: ['audience_interval_id'],
  nexus_changes: ['change_id'],
  nexus_context_values: ['value', 'entity_type', 'identifier_type', 'identifier_value'],
  nexus_context_items: ['entity_id', 'item', 'item_id'],
};

/**
 * The tables that hold what cannot be made again, of those that are there: all that a deployment stores.
 *
 * @param names the tables that the ledger names; final views that are stored are among them
 * @param results what readers get, by which those have their keys
 */
export function stateTables(names: readonly string[], results: readonly PublishedTable[]): PublishedTable[] {
  return [nexus_installed.name, ...names]
    .filter((name, place, all) => !NO_STATE.includes(name) && all.indexOf(name) === place)
    .map((name): PublishedTable => {
      const stored = tables.find((table) => table.name === name);
      const result = results.find((table) => table.name === name);
      const key = KEYS[name] ?? result?.key;
      if (key === undefined) throw new Error(`Nothing tells the rows of ${name} apart.`);
      const { description, columns } = stored ?? result ?? { description: '', columns: {} };
      return { name, description, columns, key, keyOf: 'nullable', indexes: [] };
    });
}
