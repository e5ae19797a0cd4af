/**
 * What BigQuery's planner refuses though Google's analyser accepts it, read from the analyser's resolved tree, where names,
 * joins and correlation are facts and not guesses. Each rule carries the report or page that shows the refusal.
 */
import type { AstNode } from '../googlesql/ast.ts';
import { child, children, descendants, number, range, text } from '../googlesql/ast.ts';
import { UNKNOWN_TO_BIGQUERY, typeProto, typeText } from '../googlesql/language.ts';
import { nonNull } from './bigquery_nulls.ts';
import type { Fault } from './rule.ts';

const BY_JOIN_TYPE = ['INNER', 'LEFT', 'RIGHT', 'FULL'];
const IGNORE_NULLS = 1;
const NULLS_FIRST = 1;
const NULLS_LAST = 2;
const RANGE_FRAME = 1;
/**
 * Calls that BigQuery takes as a partition key:
 * https://cloud.google.com/bigquery/docs/reference/standard-sql/data-definition-language#partition_expression
 */
const PARTITION_CALLS = ['date', 'date_trunc', 'datetime_trunc', 'range_bucket', 'timestamp_trunc'];
const PARTITION_COLUMNS = ['DATE', 'DATETIME', 'TIMESTAMP'];
const MAX_CLUSTERING_COLUMNS = 4;

/** The built-in's name in lower case (`$equal`, `array_agg`), or '' for any other node. */
export function builtinName(node: AstNode): string {
  return (
    text(child(node, 'function'), 'name')
      .match(/^ZetaSQL:(.*)$/)?.[1]
      ?.toLowerCase() ?? ''
  );
}

export function conjuncts(condition: AstNode | undefined): AstNode[] {
  if (!condition) return [];
  if (builtinName(condition) === '$and') return children(condition, 'argumentList').flatMap(conjuncts);
  return [condition];
}

export const columnIds = (columns: AstNode[]) => new Set(columns.map((column) => number(column, 'columnId')));

/** Ids of the columns that an expression reads. */
export function reads(expression: AstNode): number[] {
  const references = [...descendants(expression)].filter((node) => node.kind === 'resolvedColumnRef');
  return references.map((reference) => number(child(reference, 'column'), 'columnId'));
}

/** `a = b` where one side reads only `left` and the other only `right`. */
function equates(condition: AstNode, left: (id: number) => boolean, right: (id: number) => boolean): boolean {
  if (builtinName(condition) !== '$equal') return false;
  const [first = [], second = []] = children(condition, 'argumentList').map(reads);
  if (first.length === 0 || second.length === 0) return false;
  return (first.every(left) && second.every(right)) || (first.every(right) && second.every(left));
}

/**
 * OHDSI/Achilles#532 (LEFT), trilogy-data/pytrilogy#649 (FULL, where an OR beside the key or around it is refused too).
 */
function outerJoin(node: AstNode): string | undefined {
  if (node.kind !== 'resolvedJoinScan') return undefined;
  const type = BY_JOIN_TYPE[number(node, 'joinType')] ?? 'INNER';
  if (type === 'INNER') return undefined;
  const left = columnIds(children(child(node, 'leftScan'), 'columnList'));
  const right = columnIds(children(child(node, 'rightScan'), 'columnList'));
  const conditions = conjuncts(child(node, 'joinExpr'));
  const keys = conditions.filter((condition) =>
    equates(
      condition,
      (id) => left.has(id),
      (id) => right.has(id),
    ),
  );
  if (keys.length === 0) return `${type} JOIN needs an equality between a column of each side, outside any OR`;
  if (type === 'FULL' && keys.length < conditions.length) return 'FULL JOIN takes equalities between both sides only';
  return undefined;
}

/**
 * jOOQ/jOOQ#11842 (EXISTS without an equality);
 * https://cloud.google.com/bigquery/docs/reference/standard-sql/subqueries#correlated_subquery_concepts
 */
function correlatedSubquery(node: AstNode): string | undefined {
  if (node.kind !== 'resolvedSubqueryExpr') return undefined;
  const outer = columnIds(children(node, 'parameterList').flatMap((parameter) => child(parameter, 'column') ?? []));
  const subquery = child(node, 'subquery');
  if (outer.size === 0 || !subquery) return undefined;
  const below = [...descendants(subquery)];
  if (!below.some(({ kind }) => ['resolvedTableScan', 'resolvedWithRefScan'].includes(kind))) return undefined;
  if (below.some(({ kind }) => kind === 'resolvedLimitOffsetScan')) {
    return 'a correlated subquery over a table cannot have LIMIT: BigQuery cannot turn it into a join';
  }
  const isOuter = (id: number) => outer.has(id);
  const conditions = below.flatMap((scan) => [
    ...conjuncts(child(scan, 'filterExpr')),
    ...conjuncts(child(scan, 'joinExpr')),
  ]);
  if (conditions.some((condition) => equates(condition, isOuter, (id) => !isOuter(id)))) return undefined;
  return 'a correlated subquery over a table needs an equality between an outer and an inner column, outside any OR';
}

function againstDefault(item: AstNode): boolean {
  return number(item, 'nullOrder') === (item['isDescending'] === true ? NULLS_FIRST : NULLS_LAST);
}

/** tobymao/sqlglot#4172 (aggregates), tobymao/sqlglot#4480 (RANGE windows, which is what ORDER BY alone makes) */
function nullOrder(node: AstNode): string | undefined {
  const advice = 'NULLS FIRST/LAST against the default (nulls are lowest) is refused';
  if (node.kind === 'resolvedAggregateFunctionCall') {
    return children(node, 'orderByItemList').some(againstDefault) ? `${advice} inside an aggregate` : undefined;
  }
  const functions = children(node, 'analyticFunctionList').flatMap((computed) => child(computed, 'expr') ?? []);
  if (!functions.some((call) => number(child(call, 'windowFrame'), 'frameUnit') === RANGE_FRAME)) return undefined;
  const items = children(child(node, 'orderBy'), 'orderByItemList');
  return items.some(againstDefault) ? `${advice} in a RANGE window; write ROWS` : undefined;
}

/**
 * An array with a null cannot be stored or returned:
 * https://cloud.google.com/bigquery/docs/reference/standard-sql/data-types#array_nulls
 */
function nullInArray(node: AstNode, _sql: string, statement: AstNode): string | undefined {
  if (builtinName(node) !== 'array_agg' || number(node, 'nullHandlingModifier') === IGNORE_NULLS) return undefined;
  const [element] = children(node, 'argumentList');
  if (!element || nonNull(element, statement)) return undefined;
  return 'ARRAY_AGG of a value that may be null: write IGNORE NULLS, or aggregate a STRUCT';
}

/**
 * INT64 cannot be passed to JavaScript:
 * https://cloud.google.com/bigquery/docs/user-defined-functions#supported-javascript-udf-data-types
 */
function integerToJavaScript(node: AstNode): string | undefined {
  if (node.kind !== 'resolvedCreateFunctionStmt' || text(node, 'language').toLowerCase() !== 'js') return undefined;
  const types = children(child(node, 'signature'), 'argument').map((argument) =>
    typeText(typeProto(child(argument, 'type'))),
  );
  const refused = types.find((type) => /\bINT64\b/.test(type));
  return refused && `a JavaScript function cannot take ${refused}: pass STRING or FLOAT64`;
}

/** https://cloud.google.com/bigquery/docs/reference/standard-sql/functions-all */
function unknownFunction(node: AstNode): string | undefined {
  const name = builtinName(node);
  return UNKNOWN_TO_BIGQUERY.has(name) ? `BigQuery has no function ${name.toUpperCase()}` : undefined;
}

/**
 * https://cloud.google.com/bigquery/docs/clustered-tables#limitations, https://cloud.google.com/bigquery/docs/reference/standard-sql/data-definition-language#partition_expression
 */
function tableLayout(node: AstNode): string | undefined {
  if (!/^resolvedCreateTable(AsSelect)?Stmt$/.test(node.kind)) return undefined;
  if (children(node, 'clusterByList').length > MAX_CLUSTERING_COLUMNS) {
    return `a table has at most ${MAX_CLUSTERING_COLUMNS} clustering columns`;
  }
  const [key, more] = children(node, 'partitionByList');
  if (more) return 'a table is partitioned by one expression';
  if (!key || PARTITION_CALLS.includes(builtinName(key))) return undefined;
  const type = typeText(typeProto(child(key, 'type')));
  if (key.kind === 'resolvedColumnRef' && PARTITION_COLUMNS.includes(type)) return undefined;
  return `PARTITION BY takes a date or time column, ${PARTITION_CALLS.map((name) => name.toUpperCase()).join(', ')}`;
}

/**
 * Names of tables and data sets are case-sensitive, to the analyser they are not:
 * https://cloud.google.com/bigquery/docs/reference/standard-sql/lexical#case_sensitivity
 */
function tableNameCase(node: AstNode, sql: string): string | undefined {
  const place = range(node);
  if (node.kind !== 'resolvedTableScan' || !place) return undefined;
  const declared = lastSegment(text(child(node, 'table'), 'name'));
  const written = Buffer.from(sql, 'utf8').subarray(place.start, place.end).toString('utf8').replaceAll('`', '');
  const name = lastSegment(written);
  if (name === declared || name.toLowerCase() !== declared.toLowerCase()) return undefined;
  return `table ${declared} is written ${name}: BigQuery's table names are case-sensitive`;
}

export const lastSegment = (name: string) => name.slice(name.lastIndexOf('.') + 1);

type PlanRule = (node: AstNode, sql: string, statement: AstNode) => string | undefined;
const RULES: Record<string, PlanRule> = {
  'outer-join-equality': outerJoin,
  'correlated-subquery': correlatedSubquery,
  'null-order': nullOrder,
  'null-in-array': nullInArray,
  'javascript-int64': integerToJavaScript,
  'unknown-function': unknownFunction,
  'table-layout': tableLayout,
  'table-name-case': tableNameCase,
};

/** Lints one analysed statement; `sql` is the text that was analysed. */
export function lintPlan(statement: AstNode, sql: string): Fault[] {
  const faults = new Map<string, Fault>();
  for (const node of descendants(statement)) {
    for (const [rule, check] of Object.entries(RULES)) {
      const message = check(node, sql, statement);
      if (message) faults.set(`${rule} ${message}`, { rule, message });
    }
  }
  return [...faults.values()];
}
