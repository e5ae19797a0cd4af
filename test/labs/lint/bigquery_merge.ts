/** A MERGE fails where two rows of its source meet one row of its target: held against the resolved tree. */
import type { AstNode } from '../googlesql/ast.ts';
import { child, children, descendants, number } from '../googlesql/ast.ts';
import { builtinName, columnIds, conjuncts, reads } from './bigquery_planner.ts';
import type { Fault } from './rule.ts';

/** MERGE statements whose source the tree cannot show to be unique: step, or seed, and why it is. */
export const ONE_ROW_PER_KEY: Readonly<Record<string, string>> = {
  publish_map: 'the map of the run has a row per raw value; the other branch holds values that it lacks',
  publish_ids: 'an id is live, or leads elsewhere, or is new: a row each',
  publish_nexus_persons: 'one row for each entity that lives; the other branch holds ids that do not',
  publish_nexus_groups: 'one row for each entity that lives; the other branch holds ids that do not',
  publish_nexus_timeline:
    'an event stands once for an entity, a state has an id; joined with what the table has of it on the same two',
  publish_context_values:
    'the map of the run has a row per raw value, of which the two texts differ; joined with what the table has of it on the same four',
  publish_context_items:
    'an identifier, another side or a state stands once for an entity, a former id leads to one; joined with what the table has of it on the same three',
  publish_traits: 'the run has one winner per entity and trait, joined with what the table has of it',
  publish_states: 'the run has one interval per entity, state and start, joined with what the table has of it',
  publish_audiences:
    'an entity is found once in each audience; it meets the open interval, or that has it alone, and a run begins one at most',
  publish_due: 'the earliest of each entity, joined with what the table has of it',
  publish_quarantine: 'a row per raw value; the other branch holds values that the first lacks',
  scrub_log: 'a row per erased text, which is distinct; the secret is one row',
  scrub_ids: 'the same',
  scrub_names: 'the same',
  publish_rejected:
    'faults are grouped with all that tells of them, which their key is made of; they meet the table, a row per key, on the key',
  nexus_deployed_names:
    'the names of a kind are unique in the config; the other branch holds names that the config lacks',
  nexus_watermarks: 'names of the config are unique; the other branch holds names that the config lacks',
};

const isLiteral = (node: AstNode | undefined, field: string, value: boolean | number) =>
  node?.kind === 'resolvedLiteral' && child(child(node, 'value'), 'value')?.[field] === value;

const columnOf = (node: AstNode) => number(child(node, 'column'), 'columnId');

/** Ids of the columns of which there is one row per value: those numbered by ROW_NUMBER where only the first is kept. */
function numberedBy(filter: AstNode): number[][] {
  const kept = conjuncts(child(filter, 'filterExpr')).filter(
    (condition) =>
      builtinName(condition) === '$equal' &&
      children(condition, 'argumentList').some((operand) => isLiteral(operand, 'int64Value', 1)),
  );
  const numbers = new Set(kept.flatMap(reads));
  const groups = [...descendants(filter)].flatMap((node) => children(node, 'functionGroupList'));
  return groups
    .filter((group) =>
      children(group, 'analyticFunctionList').some(
        (made) => numbers.has(columnOf(made)) && builtinName(child(made, 'expr') ?? made) === 'row_number',
      ),
    )
    .map((group) => children(child(group, 'partitionBy'), 'partitionByList').map(columnOf));
}

/** Whether a UNION ALL is of single rows whose literals in the columns `keys` differ. */
function areDifferentRows(union: AstNode, keys: ReadonlySet<number>): boolean {
  const positions = children(union, 'columnList').flatMap((column, position) =>
    keys.has(number(column, 'columnId')) ? [position] : [],
  );
  const rows = children(union, 'inputItemList').map((item) => {
    const scan = child(item, 'scan');
    if (child(scan, 'inputScan')?.kind !== 'resolvedSingleRowScan') return undefined;
    const made = new Map(children(scan, 'exprList').map((entry) => [columnOf(entry), child(entry, 'expr')]));
    const given = children(item, 'outputColumnList').map((column) => made.get(number(column, 'columnId')));
    const literals = positions.map((position) => given[position]).map((value) => child(child(value, 'value'), 'value'));
    return literals.every((literal) => literal !== undefined) ? JSON.stringify(literals) : undefined;
  });
  return positions.length > 0 && !rows.includes(undefined) && new Set(rows).size === rows.length;
}

/** Whether a projection is of the fields of a literal array of structs, whose elements differ in the columns `keys`. */
function areDifferentElements(projection: AstNode, keys: ReadonlySet<number>): boolean {
  const scan = child(projection, 'inputScan');
  const element = child(scan, 'elementColumn');
  const values = child(child(child(scan, 'arrayExpr'), 'value'), 'value');
  // What is joined with the array, or stands beside it, repeats its elements.
  const isAlone = scan?.kind === 'resolvedArrayScan' && !child(scan, 'inputScan');
  if (!isAlone || !element || !values) return false;
  const places = children(projection, 'exprList').flatMap((made) => {
    const field = child(made, 'expr');
    const of = child(field, 'expr');
    const isField =
      keys.has(columnOf(made)) &&
      field?.kind === 'resolvedGetStructField' &&
      of?.kind === 'resolvedColumnRef' &&
      columnOf(of) === number(element, 'columnId');
    return isField ? [number(field, 'fieldIdx')] : [];
  });
  const rows = children(child(values, 'arrayValue'), 'element').map((row) => {
    const fields = children(child(row, 'structValue'), 'field');
    return JSON.stringify(places.map((place) => fields[place]));
  });
  return places.length > 0 && new Set(rows).size === rows.length;
}

/** Whether a scan has at most one row per value of the columns `keys`. */
function isUnique(scan: AstNode | undefined, keys: ReadonlySet<number>): boolean {
  if (!scan) return false;
  const within = (columns: number[]) => columns.length > 0 && columns.every((id) => keys.has(id));
  switch (scan.kind) {
    case 'resolvedAggregateScan':
      return within(children(scan, 'groupByList').map(columnOf));
    case 'resolvedFilterScan':
      return numberedBy(scan).some(within) || isUnique(child(scan, 'inputScan'), keys);
    case 'resolvedSetOperationScan':
      return areDifferentRows(scan, keys);
    case 'resolvedSingleRowScan':
      return true;
    case 'resolvedWithScan':
      return isUnique(child(scan, 'query'), keys);
    case 'resolvedProjectScan':
      return areDifferentElements(scan, keys) || isUnique(child(scan, 'inputScan'), keys);
    case 'resolvedAnalyticScan':
    case 'resolvedOrderByScan':
      return isUnique(child(scan, 'inputScan'), keys);
    default:
      return false;
  }
}

/**
 * https://cloud.google.com/bigquery/docs/reference/standard-sql/dml-syntax#merge_statement: more than one match is an error.
 *
 * @param place step of the procedure, or the object
 */
export function lintMerge(statement: AstNode, place: string): Fault[] {
  const condition = child(statement, 'mergeExpr');
  const source = child(statement, 'fromScan');
  if (
    statement.kind !== 'resolvedMergeStmt' ||
    isLiteral(condition, 'boolValue', false) ||
    Object.hasOwn(ONE_ROW_PER_KEY, place)
  )
    return [];
  const given = columnIds(children(source, 'columnList'));
  const equalities = conjuncts(condition).filter((one) => builtinName(one) === '$equal');
  const operands = equalities.flatMap((one) => children(one, 'argumentList'));
  const keys = operands.filter(({ kind }) => kind === 'resolvedColumnRef').map(columnOf);
  if (isUnique(source, new Set(keys.filter((id) => given.has(id))))) return [];
  const message =
    'two rows of the source may meet one of the target: group it by the columns of ON, keep ROW_NUMBER() = 1, or write ON FALSE';
  return [{ rule: 'merge-source', message }];
}
