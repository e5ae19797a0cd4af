import type { AstNode } from '../googlesql/ast.ts';
import { child, children, number, path, text } from '../googlesql/ast.ts';
import type { TypedName } from '../googlesql/catalog.ts';
import { typeText } from '../googlesql/language.ts';
import { placeOf, slice } from '../googlesql/source.ts';

/** Columns of {@link mergeQuery}'s rows, before those of the target. */
export const MERGE_COLUMNS = ['nexus_place', 'nexus_action'] as const;
/** Values of `nexus_action`: nothing happens to the row, or what the clause says. */
export type MergeAction = 'keep' | 'insert' | 'update' | 'delete' | 'leave';

const MATCH = { 1: 'matched', 2: 'by source', 3: 'by target' } as const;
const ACTION = { 1: 'insert', 2: 'update', 3: 'delete' } as const;

/**
 * The evaluator has no MERGE, so a MERGE becomes a query over the outer join that it stands for: what happens to each row,
 * and how the row is afterwards. The relations, the condition, the clauses' conditions and the values are the statement's
 * own text. A row of the target that more than one row of the source meets is in it more than once.
 *
 * @param source UTF-8 of the statement
 * @param merge its node of the parser's tree
 */
export function mergeQuery(source: Buffer, merge: AstNode, columns: readonly TypedName[]): string {
  const part = (node: AstNode | undefined): string => {
    if (node === undefined) throw new Error('a MERGE lacks a part');
    return slice(source, placeOf(node));
  };
  const target = part(child(merge, 'targetPath'));
  const alias = text(child(child(merge, 'alias'), 'identifier'), 'idString') || target.replaceAll('`', '');
  const given = child(merge, 'tableExpression');
  const givenAlias = text(child(child(given, 'alias'), 'identifier'), 'idString');
  if (!given || !givenAlias) throw new Error('the source of a MERGE has no alias');
  const own = (name: string): string => `\`${alias}\`.\`${name}\``;

  const clauses = children(child(merge, 'whenClauses'), 'clauseList').map((clause) => {
    const match = MATCH[number(clause, 'matchType') as keyof typeof MATCH];
    const action = child(clause, 'action');
    const kind = ACTION[number(action, 'actionType') as keyof typeof ACTION];
    const condition = child(clause, 'searchCondition');
    const isThere = (name: string): string => `\`${name}\`.nexus_is_there IS NOT NULL`;
    const isNotThere = (name: string): string => `\`${name}\`.nexus_is_there IS NULL`;
    const meets = {
      matched: `${isThere(alias)} AND ${isThere(givenAlias)}`,
      'by source': `${isThere(alias)} AND ${isNotThere(givenAlias)}`,
      'by target': `${isNotThere(alias)} AND ${isThere(givenAlias)}`,
    }[match];
    return {
      kind,
      when: condition ? `${meets} AND (${part(condition)})` : meets,
      values:
        kind === 'insert' ? insertedValues(action, part) : kind === 'update' ? updatedValues(action, part) : new Map(),
    };
  });
  const kept = clauses.length + 1;
  const chosen = `CASE ${clauses.map(({ when }, index) => `WHEN ${when} THEN ${String(index + 1)}`).join(' ')} WHEN \`${alias}\`.nexus_is_there IS NOT NULL THEN ${String(kept)} ELSE 0 END`;
  const otherwise = (kind: string, name: string): string => (kind === 'insert' ? 'NULL' : own(name));
  const values = columns.map(({ name, type }) => {
    const cases = clauses.map(
      ({ kind, values: of }, index) =>
        `WHEN ${String(index + 1)} THEN CAST(${(of.get(name.toLowerCase()) as string | undefined) ?? otherwise(kind, name)} AS ${typeText(type)})`,
    );
    return `CASE ${chosen} ${cases.join(' ')} ELSE ${own(name)} END AS \`${name}\``;
  });
  const names = [...clauses.map(({ kind }) => kind), 'keep'];
  const action = `CASE ${chosen} ${names.map((kind, index) => `WHEN ${String(index + 1)} THEN '${kind}'`).join(' ')} ELSE 'leave' END`;
  return `SELECT
 \`${alias}\`.nexus_place AS nexus_place,
 ${action} AS nexus_action,
 ${values.join(',\n ')}
FROM (SELECT *, 1 AS nexus_is_there, ROW_NUMBER() OVER () AS nexus_place FROM ${target}) AS \`${alias}\`
FULL JOIN (SELECT *, 1 AS nexus_is_there FROM ${part(given)}) AS \`${givenAlias}\`
 ON ${part(child(merge, 'mergeCondition'))}`;
}

type Part = (node: AstNode | undefined) => string;

function insertedValues(action: AstNode | undefined, part: Part): Map<string, string> {
  const columns = children(child(action, 'insertColumnList'), 'identifiers').map((node) => text(node, 'idString'));
  const values = children(child(action, 'insertRow'), 'values').map(part);
  if (columns.length === 0 || columns.length !== values.length)
    throw new Error('an INSERT of a MERGE names no columns');
  return new Map(columns.map((name, index) => [name.toLowerCase(), values[index] ?? '']));
}

function updatedValues(action: AstNode | undefined, part: Part): Map<string, string> {
  const items = children(child(action, 'updateItemList'), 'updateItems').map((item) => child(item, 'setValue'));
  return new Map(
    items.map((item) => [(path(child(item, 'path')).at(-1) ?? '').toLowerCase(), part(child(item, 'value'))] as const),
  );
}
