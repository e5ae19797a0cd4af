import type { Model } from '../../config/model.ts';
import { nexus_audience_intervals } from '../../sql/tables/audiences.ts';
import { nexus_changes } from '../../sql/tables/changes.ts';
import {
  nexus_entity_ids,
  nexus_entity_names,
  nexus_entity_map,
  nexus_quarantine,
  nexus_resolution_log,
} from '../../sql/tables/identity.ts';
import { nexus_receipts } from '../../sql/tables/erasure.ts';
import { nexus_runs } from '../../sql/tables/operations.ts';
import { nexus_rejected_records } from '../../sql/tables/rejected.ts';
import { nexus_due, nexus_states, nexus_traits } from '../../sql/tables/results.ts';
import {
  computedTraitsName,
  entityView,
  entityViewName,
  eventLogViews,
  finalViews,
  identityViews,
  qualityView,
} from '../../sql/views/index.ts';

/** A table or view of Nexus that models of the user's read. */
export interface PublishedRelation {
  readonly name: string;
  readonly description: string;
  readonly columns: readonly { readonly name: string; readonly description: string }[];
  /** The column that names a row, where one does. */
  readonly key: string | undefined;
}

/** What a run leaves for readers, but for the lists, secrets and locks that only runs need. */
export function publishedRelations(model: Model): PublishedRelation[] {
  const keys: Readonly<Record<string, string>> = {
    ...Object.fromEntries(model.entityTypes.map(({ name }) => [entityViewName(name), `${name}_id`])),
    ...Object.fromEntries(model.entityTypes.map(({ name }) => [computedTraitsName(name), `${name}_id`])),
    nexus_memberships: 'membership_id',
    nexus_membership_roles: 'membership_role_id',
    nexus_entities: 'entity_id',
    nexus_states: 'state_id',
    nexus_number_changes: 'change_id',
    nexus_due: 'entity_id',
    nexus_audience_intervals: 'audience_interval_id',
    nexus_changes: 'change_id',
    nexus_entity_ids: 'entity_id',
    nexus_entity_redirects: 'entity_id',
    nexus_runs: 'run_id',
    nexus_receipts: 'receipt_id',
  };
  const published = [
    ...model.entityTypes.map((type) => entityView(model, type)),
    ...finalViews(model),
    nexus_traits,
    nexus_states,
    nexus_due,
    ...(model.keepsAudiences ? [nexus_audience_intervals] : []),
    nexus_changes,
    nexus_entity_map,
    nexus_entity_ids,
    nexus_entity_names,
    ...identityViews(model.entityTypes),
    nexus_quarantine,
    nexus_rejected_records,
    nexus_resolution_log,
    ...eventLogViews(model.entityTypes),
    nexus_runs,
    qualityView(),
    nexus_receipts,
  ];
  return published.map(({ name, description, columns }) => ({
    name,
    description,
    columns: Object.entries(columns).map(([column, definition]) => ({
      name: column,
      description: definition.description,
    })),
    key: keys[name],
  }));
}
