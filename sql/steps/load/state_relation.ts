import type { BaseState } from '../../../config/types.ts';
import { relation } from '../../tag.ts';
import type { Sql } from '../../tag.ts';

/** The relation of the user's that a state is read from. */
export const stateRelation = ({ name, relation: ref }: BaseState): Sql =>
  relation({ kind: 'external', database: ref?.database, schema: ref?.schema, name: ref?.table ?? name });
