import type { IdentifierTypeModel } from '../config/model.ts';
import { join, sql } from './tag.ts';
import type { Sql, Variable } from './tag.ts';

/** How many of something an identifier type allows. */
export interface Limit {
  /** The identifier type. */
  readonly name: string;
  readonly most: Variable;
}

/** The limits that a run goes by, in variables: a plan may try others than the config's. */
export interface Limits {
  /** Distinct values that one entity may hold. */
  readonly entity: readonly Limit[];
  /** Distinct identifiers of one other type that a value may share rows with. */
  readonly hub: readonly Limit[];
}

/** More than any entity holds. */
export const NO_LIMIT = 2_147_483_647;

export const limitsOf = (types: readonly IdentifierTypeModel[]): Limits => ({
  entity: types.map(({ name }) => ({ name, most: { variable: `v_entity_limit_${name}`, type: 'int', initial: 0 } })),
  hub: types.map(({ name }) => ({ name, most: { variable: `v_hub_limit_${name}`, type: 'int', initial: 0 } })),
});

/** The limit of the type that a column names. */
export const limitOf = (limits: readonly { readonly name: string; readonly most: Variable | Sql }[], type: Sql): Sql =>
  sql`CASE ${type} ${join(
    limits.map(({ name, most }) => sql`WHEN ${name} THEN ${most}`),
    ' ',
  )} END`;

/** Whether the type that a column names has a limit: most have none, and what they hold need not be counted. */
export const isLimited = (limits: readonly Limit[], type: Sql): Sql => sql`${limitOf(limits, type)} < ${NO_LIMIT}`;

/** A limit below this is a rule of how identifiers are, such as one customer, and being at it is nothing to report. */
export const LEAST_NEARED_LIMIT = 5;

/** Whether a count is 80% of a limit or more. */
export const nears = (count: Sql, limit: Sql): Sql => sql`${count} * 5 >= ${limit} * 4`;
