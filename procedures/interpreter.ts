import { messageOf } from './message_of.ts';
import type { Operand, RenderedCondition, RenderedNode, RenderedProgram, Value } from './rendered_program.ts';

/** What the interpreter asks of whoever drives it. `transaction` verbs are statements too. */
export type Request = Asked & {
  /** Id of the run; null where there is none, or not yet. */
  readonly run: Value;
};

type Asked =
  | {
      readonly kind: 'execute';
      readonly step: string;
      readonly text: string;
      readonly binds: readonly Value[];
      readonly atOnce: boolean;
    }
  | {
      readonly kind: 'query';
      readonly step: string;
      readonly text: string;
      readonly binds: readonly Value[];
      readonly columns: number;
    }
  | { readonly kind: 'transaction'; readonly verb: 'BEGIN' | 'COMMIT' | 'ROLLBACK' }
  /** How many seconds went by since some time or other. */
  | { readonly kind: 'clock' }
  | { readonly kind: 'call'; readonly procedure: string; readonly arguments: readonly Value[] };

/** To `execute`: changed rows. To `query`: the one row. To `call`: the result. To `clock`: seconds. */
export type Response =
  | { readonly count: number }
  | { readonly row: readonly Value[] }
  | { readonly result: Value }
  | { readonly seconds: number };

/** Thrown for errors that the program itself raises. */
export class ProgramError extends Error {}

type Run<T = void> = Generator<Request, T, Response>;

/**
 * Runs a program as a generator that yields what must be done outside: driven synchronously inside Snowflake's
 * procedures and asynchronously on DuckDB. Uses nothing that Snowflake's JavaScript lacks.
 */
export function* interpret(program: RenderedProgram, args: readonly Value[]): Generator<Request, Value, Response> {
  const scope: Record<string, Value> = { ...program.variables };
  program.parameters.forEach((parameter, index) => {
    scope[parameter] = args[index] ?? null;
  });
  let called: Value = null;
  let lastDue: number | null = null;

  const valueOf = (operand: Operand): Value =>
    'variable' in operand ? (scope[operand.variable] ?? null) : operand.literal;

  // As in SQL, a comparison with null does not hold.
  function holds(condition: RenderedCondition): boolean {
    const left = scope[condition.left] ?? null;
    const right = valueOf(condition.right);
    if (left === null || right === null) return false;
    switch (condition.operator) {
      case '=':
        return left === right;
      case '<>':
        return left !== right;
      case '<':
        return left < right;
      case '<=':
        return left <= right;
      case '>':
        return left > right;
      case '>=':
        return left >= right;
    }
  }

  function* ask(asked: Asked): Run<Response> {
    return yield { ...asked, run: program.run === null ? null : (scope[program.run] ?? null) };
  }

  const bound = (names: readonly string[]): Value[] => names.map((name) => scope[name] ?? null);

  function* runAll(nodes: readonly RenderedNode[]): Run {
    for (const node of nodes) yield* run(node);
  }

  function* run(node: RenderedNode): Run {
    switch (node.kind) {
      case 'statement': {
        const { text, binds } = node.statement;
        const response = yield* ask({
          kind: 'execute',
          step: node.step,
          text,
          binds: bound(binds),
          atOnce: node.atOnce === true,
        });
        if (node.count !== undefined && 'count' in response) scope[node.count] = response.count;
        return;
      }
      case 'set': {
        const { text, binds } = node.statement;
        const columns = node.variables.length;
        const response = yield* ask({ kind: 'query', step: node.step, text, binds: bound(binds), columns });
        if ('row' in response) {
          node.variables.forEach((name, index) => {
            scope[name] = response.row[index] ?? null;
          });
        }
        return;
      }
      case 'assign':
        scope[node.variable] = valueOf(node.value);
        return;
      case 'repeat': {
        let counter = Number(valueOf(node.from));
        for (let pass = 1; ; pass += 1) {
          if (pass > node.maximum) {
            throw new ProgramError(`${node.step}: not done after ${String(node.maximum)} passes`);
          }
          scope[node.counter] = counter;
          yield* runAll(node.body);
          counter += node.by;
          scope[node.counter] = counter;
          if (holds(node.until)) return;
        }
      }
      case 'when':
        yield* runAll(holds(node.condition) ? node.then : node.otherwise);
        return;
      case 'every': {
        const response = yield* ask({ kind: 'clock' });
        const seconds = 'seconds' in response ? response.seconds : 0;
        if (lastDue !== null && seconds - lastDue < node.seconds) return;
        const isFirst = lastDue === null;
        lastDue = seconds;
        if (!isFirst) yield* runAll(node.body);
        return;
      }
      case 'attempt':
        try {
          yield* runAll(node.body);
        } catch (error) {
          scope[node.error] = messageOf(error);
          try {
            yield* runAll(node.onError);
          } catch {
            // What made the body fail may make this fail too (a full disk): the first error is the one to report.
          }
          throw error;
        }
        return;
      case 'transaction':
        yield* ask({ kind: 'transaction', verb: 'BEGIN' });
        try {
          yield* runAll(node.body);
          yield* ask({ kind: 'transaction', verb: 'COMMIT' });
        } catch (error) {
          try {
            yield* ask({ kind: 'transaction', verb: 'ROLLBACK' });
          } catch {
            // The warehouse may have rolled back by itself; the first error is the one to report.
          }
          throw error;
        }
        return;
      case 'call': {
        const response = yield* ask({
          kind: 'call',
          procedure: node.procedure,
          arguments: node.arguments.map(valueOf),
        });
        if ('result' in response) called = response.result;
        return;
      }
      case 'fail':
        throw new ProgramError(node.message.map((part) => String(valueOf(part) ?? '')).join(''));
    }
  }

  yield* runAll(program.body);
  return program.result === null ? called : (scope[program.result] ?? null);
}
