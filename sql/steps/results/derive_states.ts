import type { EntityTypeModel, Model } from '../../../config/model.ts';
import { derivedState } from '../../blocks/derived_state.ts';
import { states } from '../../tables/work.ts';
import { id, join, sql, work } from '../../tag.ts';
import type { Sql } from '../../tag.ts';

/** Derived states of one entity type, from all states that are there. */
export const deriveStates = (type: EntityTypeModel, definitions: Model['derivedStates']): Sql =>
  sql`INSERT INTO ${work(states.name)} (${join(Object.keys(states.columns).map(id), ', ')})
${derivedState(work(states.name), type.name, definitions)}`;
