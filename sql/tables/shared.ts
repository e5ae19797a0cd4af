import type { WorkTable } from '../table.ts';

/**
 * Parts that the steps of a run share between what they read: see `Shared`. Tables on BigQuery only; elsewhere common
 * table expressions of the same names.
 */

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
