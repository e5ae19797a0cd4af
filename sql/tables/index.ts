import type { Table, WorkTable } from '../table.ts';
import { nexus_audience_intervals } from './audiences.ts';
import { nexus_changes } from './changes.ts';
import { nexus_context_items, nexus_context_values } from './context.ts';
import { nexus_receipts, nexus_suppressions } from './erasure.ts';
import { nexus_event_log } from './event_log.ts';
import { nexus_file_buckets } from './files.ts';
import {
  nexus_entity_ids,
  nexus_entity_map,
  nexus_entity_names,
  nexus_overrides,
  nexus_overrides_read,
  nexus_quarantine,
  nexus_resolution_log,
} from './identity.ts';
import {
  nexus_deployed_names,
  nexus_installed,
  nexus_lock,
  nexus_runs,
  nexus_secrets,
  nexus_watermarks,
} from './operations.ts';
import { nexus_rejected_records } from './rejected.ts';
import { nexus_due, nexus_states, nexus_traits } from './results.ts';
import { nexus_free_mail_domains, nexus_public_suffixes } from './seeds.ts';
import * as shared from './shared.ts';
import * as work from './work.ts';

/** Every stored table, in the order in which they are made. */
export const tables: readonly Table[] = [
  nexus_installed,
  nexus_deployed_names,
  nexus_secrets,
  nexus_lock,
  nexus_watermarks,
  nexus_file_buckets,
  nexus_runs,
  nexus_overrides,
  nexus_overrides_read,
  nexus_event_log,
  nexus_entity_map,
  nexus_entity_ids,
  nexus_entity_names,
  nexus_resolution_log,
  nexus_quarantine,
  nexus_rejected_records,
  nexus_suppressions,
  nexus_receipts,
  nexus_traits,
  nexus_states,
  nexus_due,
  nexus_audience_intervals,
  nexus_changes,
  nexus_context_values,
  nexus_context_items,
  nexus_public_suffixes,
  nexus_free_mail_domains,
];

export const workTables: readonly WorkTable[] = Object.values(work);

/** Work tables where engines compute shared parts of a statement once for each reference. */
export const sharedTables: readonly WorkTable[] = Object.values(shared);
