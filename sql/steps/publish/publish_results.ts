import type { Model } from '../../../config/model.ts';
import type { Table } from '../../table.ts';
import { nexus_due, nexus_states, nexus_traits } from '../../tables/results.ts';
import { statements, states } from '../../tables/work.ts';
import { sql, work } from '../../tag.ts';
import type { Sql, Variable } from '../../tag.ts';
import { chooseTraits } from '../results/choose_traits.ts';
import { entityBucket, publishOfEntities } from './publish.ts';

/** A stored table of what entities have, with the columns that are the same for all or follow from the id. */
const ofEntities = (table: Table, made: Sql, key: readonly string[], runId: Variable): Sql =>
  publishOfEntities(table, made, key, {
    run_id: sql`${runId}`,
    entity_bucket: entityBucket(sql`made.entity_id`),
  });

/** Winners are chosen of the entities that were solved, and published. */
export const publishTraits = (model: Model, runId: Variable): Sql =>
  ofEntities(nexus_traits, sql`(${chooseTraits(model)})`, ['entity_id', 'trait_name'], runId);

export const publishStates = (runId: Variable): Sql =>
  ofEntities(nexus_states, work(states.name), ['entity_id', 'state_name', 'state_id'], runId);

/**
 * When the first rule of each entity comes due. What was due, and is not any more, goes whether or not its entity was solved:
 * the one that it belonged to may be gone.
 */
export const publishDue = (asOf: Variable, runId: Variable): Sql =>
  publishOfEntities(
    nexus_due,
    sql`(SELECT entity_id, MIN(starts_at) AS due_at FROM ${work(statements.name)} WHERE speaker >= 0 AND starts_at > ${asOf} GROUP BY entity_id)`,
    ['entity_id'],
    { run_id: sql`${runId}` },
    sql`published.due_at <= ${asOf}`,
  );
