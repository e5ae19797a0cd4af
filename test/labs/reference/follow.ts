import { runInContext } from 'node:vm';
import { createBareContext } from '../../../warehouses/duckdb/bare_context.ts';
import { interpret } from '../../../procedures/interpreter.ts';
import type { Response } from '../../../procedures/interpreter.ts';
import { nodesIn } from '../../../procedures/program.ts';
import type { RenderedNode, RenderedProgram, Value } from '../../../procedures/rendered_program.ts';
import { dialects } from '../../../sql/dialects/index.ts';
import type { Warehouse } from '../../../warehouses/warehouse.ts';
import type { Bundle } from '../../../build/bundle.ts';

/** A statement that a program is about to execute on DuckDB, or has executed. */
export interface Followed {
  readonly procedure: string;
  readonly step: string;
  /** Its place in the procedure's list of the manifest. */
  readonly index: number;
  /** Values of the variables that it reads. */
  readonly variables: Readonly<Record<string, Value>>;
}

/** Told of each statement, with the connection as it was before and as it is after. */
export interface Follower {
  before(statement: Followed): Promise<void>;
  /** @param set the variables that the statement gave, with their values */
  after(statement: Followed, set: Readonly<Record<string, Value>>): Promise<void>;
}

type Executed = Extract<RenderedNode, { kind: 'statement' | 'set' }>;

/** A procedure of DuckDB's bundle is a program and an interpreter: the program. */
export function programOf({ objects }: Pick<Bundle, 'objects'>, procedure: string): RenderedProgram {
  const text = objects.find(({ name, kind }) => name === procedure && kind === 'procedure')?.text;
  if (text === undefined) throw new Error(`there is no procedure ${procedure}`);
  const whole = text.replace(
    /return function \([^)]*\) \{[^}]*\};\n\}\)\(\)\s*$/,
    'return JSON.stringify(program);\n})()\n',
  );
  if (whole === text) throw new Error(`the program of ${procedure} stands otherwise than it did`);
  return JSON.parse(String(runInContext(whole, createBareContext()))) as RenderedProgram;
}

/** Its statements, in the order in which the manifest lists them. */
const statementsOf = (nodes: readonly RenderedNode[]): Executed[] =>
  nodesIn(nodes).flatMap((node) => (node.kind === 'statement' || node.kind === 'set' ? [node] : []));

/** A statement with the values of its placeholders in their places. */
function withValues(text: string, binds: readonly Value[]): string {
  return text.replace(/'(?:''|[^'])*'|"(?:""|[^"])*"|\$(\d+)\b/g, (whole, place: string | undefined) =>
    place === undefined ? whole : dialects.duckdb.literal(binds[Number(place) - 1] ?? null),
  );
}

/**
 * Calls a procedure on DuckDB, statement by statement.
 *
 * @param isInteger whether a variable holds integers, which the client gives as text
 */
export async function follow(
  warehouse: Warehouse,
  bundle: Bundle,
  procedure: string,
  args: readonly Value[],
  isInteger: (procedure: string, variable: string) => boolean,
  follower: Follower,
): Promise<Value> {
  const program = programOf(bundle, procedure);
  const statements = statementsOf(program.body);
  const running = interpret(program, args);
  const answer = async (request: Exclude<ReturnType<typeof running.next>['value'], Value>): Promise<Response> => {
    if (request.kind === 'transaction') {
      await warehouse.execute(request.verb === 'BEGIN' ? 'BEGIN TRANSACTION' : request.verb);
      return { count: 0 };
    }
    // It stands still, so that what happens every so often does not happen between the statements that are compared.
    if (request.kind === 'clock') return { seconds: 0 };
    if (request.kind === 'call') {
      return {
        result: await follow(warehouse, bundle, request.procedure, request.arguments, isInteger, follower),
      };
    }
    const index = statements.findIndex(
      ({ step, statement }) => step === request.step && statement.text === request.text,
    );
    const node = statements[index];
    if (node === undefined) throw new Error(`${procedure} has no statement ${request.step} like the one it executes`);
    const variables = Object.fromEntries(
      node.statement.binds.map((name, place) => [name, request.binds[place] ?? null]),
    );
    const followed: Followed = { procedure, step: node.step, index, variables };
    await follower.before(followed);
    const { rows } = await warehouse.query(withValues(request.text, request.binds));
    const row = rows[0] ?? [];
    if (node.kind === 'statement') {
      const count = Number(row[0] ?? 0);
      await follower.after(followed, node.count === undefined ? {} : { [node.count]: count });
      return { count };
    }
    const values = node.variables.map((name, place): Value => {
      const value = row[place] ?? null;
      if (value === null) return null;
      return isInteger(procedure, name) ? Number(value) : String(value);
    });
    await follower.after(
      followed,
      Object.fromEntries(node.variables.map((name, place) => [name, values[place] ?? null])),
    );
    return { row: values };
  };
  let turn = running.next();
  while (turn.done !== true) {
    let response: Response;
    try {
      response = await answer(turn.value);
    } catch (error) {
      turn = running.throw(error);
      continue;
    }
    turn = running.next(response);
  }
  return turn.value;
}
