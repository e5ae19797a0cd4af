import type { IdentifierTypeModel } from '../config/model.ts';
import { join, op, sql } from './tag.ts';
import type { Sql, Variable } from './tag.ts';

/** How many of something an identifier type allows. */
export interface Limit {
  /** The identifier type. */
  readonly name: string;
  readonly most: Sql;
}

/** The limits that a run goes by. */
export interface Limits {
  /** Distinct values that one entity may hold, for the types that have such a limit. */
  readonly entity: readonly Limit[];
  /** Distinct identifiers of one other type that a value may share rows with, for every type. */
  readonly hub: readonly Limit[];
}

/** More than any entity holds. */
const ANY = 2_147_483_647;

export const configuredLimits = (types: readonly IdentifierTypeModel[]): Limits => ({
  entity: types.flatMap(({ name, entityLimit }) => (entityLimit === null ? [] : [{ name, most: sql`${entityLimit}` }])),
  hub: types.map(({ name, hubLimit }) => ({ name, most: sql`${hubLimit}` })),
});

/** Limits as the options say, which are JSON as the config is, and as the config says where they are silent. */
export function plannedLimits(types: readonly IdentifierTypeModel[], options: Variable): Limits {
  const asked = (type: string, setting: string, otherwise: number): Sql =>
    sql`COALESCE(${op.safeCast(op.jsonText(op.parseJson(sql`${options}`), ['identifier_types', type, setting]), 'int')}, ${otherwise})`;
  return {
    entity: types.map(({ name, entityLimit }) => ({ name, most: asked(name, 'entity_limit', entityLimit ?? ANY) })),
    hub: types.map(({ name, hubLimit }) => ({ name, most: asked(name, 'hub_limit', hubLimit) })),
  };
}

/** The limit of the type that a column names; there must be one. */
export const limitOf = (limits: readonly Limit[], type: Sql): Sql =>
  sql`CASE ${type} ${join(
    limits.map(({ name, most }) => sql`WHEN ${name} THEN ${most}`),
    ' ',
  )} END`;
