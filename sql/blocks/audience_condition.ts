import type { AudienceCondition } from '../../config/types.ts';
import { join, list, op, sql } from '../tag.ts';
import type { Sql } from '../tag.ts';

/** What a condition looks at, as columns of the rows that it is held against. */
export interface Operands {
  /** What a trait, a computed trait or a state is; null where there is none. */
  valueOf(condition: AudienceCondition): { readonly value: Sql; readonly isText: boolean };
  /** 1 where the entity is in an audience or, of `in_group` and `role`, where a group of the person's meets them. */
  flagOf(condition: AudienceCondition): Sql;
}

const COMPARISONS = { at_least: '>=', at_most: '<=', more_than: '>', less_than: '<' } as const;
const OPERATORS = { '>=': sql`>=`, '<=': sql`<=`, '>': sql`>`, '<': sql`<` } as const;

/** A condition over columns: true or false and never null, so that `not` is what is left. */
export function audienceCondition(condition: AudienceCondition, operands: Operands): Sql {
  const { all, any, not } = condition;
  const of = (inner: AudienceCondition): Sql => audienceCondition(inner, operands);
  if (all !== undefined) return sql`(${join(all.map(of), ' AND ')})`;
  if (any !== undefined) return sql`(${join(any.map(of), ' OR ')})`;
  if (not !== undefined) return sql`NOT (${of(not)})`;
  if (condition.audience !== undefined || condition.in_group !== undefined || condition.role !== undefined) {
    return sql`COALESCE(${operands.flagOf(condition)}, 0) = 1`;
  }
  const { value, isText } = operands.valueOf(condition);
  if (condition.is === null) return sql`${value} IS NULL`;
  const number = isText ? op.safeCast(value, 'float') : value;
  const wanted: readonly (string | number)[] = condition.is === undefined ? [] : [condition.is].flat();
  const tests = [
    ...(wanted.length === 0 ? [] : [sql`${value} IN (${list(isText ? wanted.map(String) : wanted)})`]),
    ...Object.entries(COMPARISONS).flatMap(([key, operator]) => {
      const bound = condition[key as keyof typeof COMPARISONS];
      return bound === undefined ? [] : [sql`${number} ${OPERATORS[operator]} ${bound}`];
    }),
  ];
  return sql`COALESCE(${join(tests, ' AND ')}, FALSE)`;
}
