import type { LogicalType, RenderContext, Sql, Variable } from '../sql/tag.ts';
import { id, join, op, render, sharing, sql, work, nexus } from '../sql/tag.ts';
import type { Condition, Node, Procedure, SetVariables } from './program.ts';
import type {
  Operand,
  RenderedCondition,
  RenderedNode,
  RenderedProgram,
  RenderedStatement,
} from './rendered_program.ts';
import { variablesOf } from './variables_of.ts';

/** How a value leaves SQL for a variable of the interpreter: as text or a number. */
const asValue = (value: Sql, type: LogicalType): Sql => (type === 'timestamp' ? op.timestampText(value) : value);

/** How a placeholder becomes a value of the variable's type again. */
const PLACEHOLDER: Record<'duckdb' | 'snowflake', (position: number, type: LogicalType) => string> = {
  duckdb: (position, type) =>
    type === 'timestamp'
      ? `CAST(CAST($${String(position)} AS TIMESTAMPTZ) AS TIMESTAMP)`
      : `CAST($${String(position)} AS ${type === 'int' ? 'BIGINT' : 'VARCHAR'})`,
  snowflake: (_position, type) =>
    type === 'timestamp'
      ? `TO_TIMESTAMP_NTZ(RTRIM(?, 'Z'), 'YYYY-MM-DD"T"HH24:MI:SS.FF6')`
      : `CAST(? AS ${type === 'int' ? 'NUMBER(38,0)' : 'VARCHAR'})`,
};

const operand = (value: string | number | Variable): Operand =>
  typeof value === 'object' ? { variable: value.variable } : { literal: value };

const condition = ({ left, operator, right }: Condition): RenderedCondition => ({
  left: left.variable,
  operator,
  right: operand(right),
});

/** The query of a `set`, one column per variable. */
export const setQuery = (node: SetVariables, column: (value: Sql, variable: Variable) => Sql): Sql =>
  sql`${join(
    node.values.map(({ variable, value }) => column(value, variable)),
    ',\n  ',
  )}${node.from === undefined ? sql`` : sql`\n${node.from}`}`;

/**
 * What a value is called in a query. Not the name of a column that the query reads: Snowflake lets an alias be referred to
 * in the same SELECT, and does not say which of the two it then takes.
 * https://docs.snowflake.com/en/sql-reference/sql/select
 */
const aliasOf = (variable: string): string => `new_${variable.slice(2)}`;

/** A program as the interpreter takes it, for DuckDB or Snowflake. */
export function renderProgram(procedure: Procedure, context: RenderContext): RenderedProgram {
  const { dialect } = context;
  if (dialect.name === 'bigquery') throw new Error('BigQuery has no JavaScript procedures: print a script');
  const placeholder = PLACEHOLDER[dialect.name];
  const inProcedure: RenderContext = {
    ...context,
    variable: (variable, position) => ({ text: placeholder(position, variable.type), bound: true }),
  };
  const statement = (piece: Sql): RenderedStatement => render(piece, inProcedure);
  const wrap = (query: Sql, spell: (text: string) => string): RenderedStatement => {
    const { text, binds } = statement(query);
    return { text: spell(text), binds };
  };
  const nameOf = (piece: Sql): string => render(piece, context).text;
  const quoted = (names: readonly string[]): string[] => names.map((name) => dialect.quote(name));

  const nodes = (list: readonly Node[]): RenderedNode[] =>
    list.filter((given) => given.kind !== 'fill' || given.ofShared !== true || dialect.fillsShared).map(node);
  function node(given: Node): RenderedNode {
    switch (given.kind) {
      case 'exec': {
        return {
          kind: 'statement',
          step: given.step,
          statement: statement(given.statement),
          ...(given.count === undefined ? {} : { count: given.count.variable }),
          ...(given.atOnce === undefined ? {} : { atOnce: given.atOnce }),
        };
      }
      case 'fill': {
        const name = nameOf(work(given.table.name));
        const columns = quoted(Object.keys(given.table.columns));
        return {
          kind: 'statement',
          step: given.step,
          statement: wrap(inOrder(given.query, Object.keys(given.table.columns)), (text) =>
            dialect.fillWorkTable(name, columns, text),
          ),
        };
      }
      case 'replace': {
        const name = nameOf(nexus(given.table.name));
        const columns = quoted(Object.keys(given.table.columns));
        return {
          kind: 'statement',
          step: given.step,
          statement: wrap(sharing(given.query), (text) => dialect.replaceRows(name, columns, text)),
        };
      }
      case 'set':
        return {
          kind: 'set',
          step: given.step,
          statement: statement(
            sharing(
              sql`SELECT\n  ${setQuery(given, (value, { variable, type }) => sql`${asValue(value, type)} AS ${id(aliasOf(variable))}`)}`,
            ),
          ),
          variables: given.values.map(({ variable }) => variable.variable),
        };
      case 'assign':
        return { kind: 'assign', variable: given.variable.variable, value: operand(given.value) };
      case 'repeat':
        return {
          kind: 'repeat',
          step: given.step,
          counter: given.counter.variable,
          from: operand(given.from),
          by: given.by,
          until: condition(given.until),
          maximum: given.maximum,
          body: nodes(given.body),
        };
      case 'when':
        return {
          kind: 'when',
          condition: condition(given.condition),
          then: nodes(given.then),
          otherwise: nodes(given.otherwise ?? []),
        };
      case 'every':
        return { kind: 'every', seconds: given.seconds, body: nodes(given.body) };
      case 'attempt':
        return { kind: 'attempt', body: nodes(given.body), error: given.error.variable, onError: nodes(given.onError) };
      case 'transaction':
        return { kind: 'transaction', body: nodes(given.body) };
      case 'call':
        return { kind: 'call', procedure: given.procedure, arguments: given.arguments.map(operand) };
      case 'fail':
        return { kind: 'fail', message: given.message.map(operand) };
    }
  }

  return {
    name: procedure.name,
    parameters: procedure.parameters.map(({ variable }) => variable),
    variables: Object.fromEntries(variablesOf(procedure).map(({ variable, initial }) => [variable, initial])),
    body: nodes(procedure.body),
    result: procedure.result?.variable ?? null,
    run: procedure.run?.variable ?? null,
  };
}

/** A query with its columns by name in a table's order: `INSERT OVERWRITE` goes by position. */
export const inOrder = (query: Sql, columns: readonly string[]): Sql =>
  sql`SELECT ${join(columns.map(id), ', ')} FROM (
${sharing(query)}
) AS filling`;
