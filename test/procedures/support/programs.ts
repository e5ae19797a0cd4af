import type { Request, Response } from '../../../procedures/interpreter.ts';
import { interpret } from '../../../procedures/interpreter.ts';
import type { RenderedNode, RenderedProgram, Value } from '../../../procedures/rendered_program.ts';

/** A rendered program from its body; every variable that the test names starts at the given value. */
export const programOf = (
  body: readonly RenderedNode[],
  variables: Readonly<Record<string, Value>> = {},
  more: Partial<RenderedProgram> = {},
): RenderedProgram => ({
  name: 'p',
  parameters: [],
  variables,
  body,
  result: null,
  run: null,
  ...more,
});

export const exec = (step: string, binds: readonly string[] = [], count?: string): RenderedNode => ({
  kind: 'statement',
  step,
  statement: { text: step.toUpperCase(), binds },
  ...(count === undefined ? {} : { count }),
});

/** The same, seen by other sessions at once. */
export const execAtOnce = (step: string, binds: readonly string[] = []): RenderedNode => ({
  kind: 'statement',
  step,
  statement: { text: step.toUpperCase(), binds },
  atOnce: true,
});

export const set = (step: string, variables: readonly string[], binds: readonly string[] = []): RenderedNode => ({
  kind: 'set',
  step,
  statement: { text: step.toUpperCase(), binds },
  variables,
});

/** What a driver was asked for, in one line each, and how it ended. */
export interface Trace {
  readonly asked: string[];
  readonly result?: Value;
  readonly error?: unknown;
}

const line = (request: Request): string => {
  if (request.kind === 'transaction') return request.verb;
  if (request.kind === 'clock') return 'clock';
  const values = request.kind === 'call' ? request.arguments : request.binds;
  const name = request.kind === 'call' ? `call ${request.procedure}` : request.step;
  return values.length === 0 ? name : `${name}(${values.map((value) => JSON.stringify(value)).join(', ')})`;
};

/** Answers to requests by what {@link Trace.asked} shows of them; what has none changes no rows. An error is thrown. */
export type Answers = Readonly<Record<string, Response | Error | readonly (Response | Error)[]>>;

/** Interprets a program against canned answers; of several to one request, each is given once. */
export function trace(program: RenderedProgram, answers: Answers = {}, args: readonly Value[] = []): Trace {
  const asked: string[] = [];
  const given = new Map<string, number>();
  const answer = (request: Request): Response | Error => {
    const key = line(request);
    asked.push(key);
    const turn = given.get(key) ?? 0;
    given.set(key, turn + 1);
    const list = [answers[key] ?? { count: 0 }].flat();
    return list[Math.min(turn, list.length - 1)] ?? { count: 0 };
  };
  const running = interpret(program, args);
  try {
    let turn = running.next();
    while (turn.done !== true) {
      const response = answer(turn.value);
      turn = response instanceof Error ? running.throw(response) : running.next(response);
    }
    return { asked, result: turn.value };
  } catch (error) {
    return { asked, error };
  }
}
