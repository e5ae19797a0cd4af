import type { Model } from '../../../config/model.ts';
import type { Table } from '../../table.ts';
import { nexus_states, nexus_traits } from '../../tables/results.ts';
import { states } from '../../tables/work.ts';
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
  ofEntities(nexus_states, work(states.name), ['entity_id', 'state_name', 'state_entered_at'], runId);
