import type { AstNode, ByteRange } from './ast.ts';
import { child, children, range, text } from './ast.ts';

/** Where in the control flow a statement stands. */
export interface Flow {
  /** Some path reaches the statement between BEGIN TRANSACTION and its COMMIT or ROLLBACK. */
  inTransaction: boolean;
  inLoop: boolean;
}

/** What a script holds, in the order of its text. Ranges are byte offsets. */
export type ScriptEvent =
  | { type: 'open' }
  | { type: 'close' }
  | { type: 'declare'; names: string[]; typeRange?: ByteRange; valueRange?: ByteRange; range: ByteRange }
  | { type: 'assign'; names: string[]; asStruct: boolean; valueRange: ByteRange; range: ByteRange }
  | { type: 'expression'; expects: 'BOOL' | 'STRING' | 'any'; range: ByteRange }
  | { type: 'for'; variable: string; queryRange: ByteRange }
  | { type: 'statement'; node: AstNode; range: ByteRange; flow: Flow };

/** How control leaves a list of statements. */
interface Exit {
  inTransaction: boolean;
  /** Control never reaches what follows. */
  leaves: boolean;
}

const LEAVING = new Set(['astReturnStatement', 'astBreakStatement', 'astContinueStatement', 'astRaiseStatement']);

function located(node: AstNode | undefined): ByteRange {
  const found = range(node);
  if (!found) throw new Error(`the parser gave no place for ${node?.kind ?? 'a missing node'}`);
  return found;
}

function merge(exits: Exit[]): Exit {
  const staying = exits.filter((exit) => !exit.leaves);
  return { inTransaction: staying.some((exit) => exit.inTransaction), leaves: staying.length === 0 };
}

const identifiers = (node: AstNode | undefined) =>
  children(node, 'identifierList').map((name) => text(name, 'idString'));

/** Walks a parsed list of statements, going into blocks, branches and loops, not into procedures that it creates. */
export function* scriptEvents(list: AstNode | undefined, flow: Flow): Generator<ScriptEvent, Exit> {
  let exit: Exit = { inTransaction: flow.inTransaction, leaves: false };
  for (const statement of children(list, 'statementList')) {
    const here = { ...flow, inTransaction: exit.inTransaction };
    const after = yield* statementEvents(statement, here);
    exit = { inTransaction: after.inTransaction, leaves: exit.leaves || after.leaves };
  }
  return exit;
}

function* branches(bodies: (AstNode | undefined)[], flow: Flow, exhaustive: boolean): Generator<ScriptEvent, Exit> {
  const exits: Exit[] = exhaustive ? [] : [{ inTransaction: flow.inTransaction, leaves: false }];
  for (const body of bodies) exits.push(yield* scriptEvents(body, flow));
  return merge(exits);
}

function* condition(node: AstNode | undefined, expects: 'BOOL' | 'any'): Generator<ScriptEvent> {
  if (node) yield { type: 'expression', expects, range: located(node) };
}

function* statementEvents(node: AstNode, flow: Flow): Generator<ScriptEvent, Exit> {
  const stay: Exit = { inTransaction: flow.inTransaction, leaves: false };
  switch (node.kind) {
    case 'astBeginEndBlock': {
      yield { type: 'open' };
      const exits = [yield* scriptEvents(child(node, 'statementListNode'), flow)];
      yield { type: 'close' };
      for (const handler of children(child(node, 'handlerList'), 'exceptionHandlerList')) {
        exits.push(yield* scriptEvents(child(handler, 'statementList'), flow));
      }
      return merge(exits);
    }
    case 'astVariableDeclaration': {
      const type = child(node, 'type');
      const value = child(node, 'defaultValue');
      yield {
        type: 'declare',
        names: identifiers(child(node, 'variableList')),
        ...(type && { typeRange: located(type) }),
        ...(value && { valueRange: located(value) }),
        range: located(node),
      };
      return stay;
    }
    case 'astSingleAssignment': {
      const names = [text(child(node, 'variable'), 'idString')];
      const valueRange = located(child(node, 'expression'));
      yield { type: 'assign', names, asStruct: false, valueRange, range: located(node) };
      return stay;
    }
    case 'astAssignmentFromStruct': {
      const valueRange = located(child(node, 'structExpression'));
      yield {
        type: 'assign',
        names: identifiers(child(node, 'variables')),
        asStruct: true,
        valueRange,
        range: located(node),
      };
      return stay;
    }
    case 'astIfStatement': {
      yield* condition(child(node, 'condition'), 'BOOL');
      const clauses = children(child(node, 'elseifClauses'), 'elseifClauses');
      for (const clause of clauses) yield* condition(child(clause, 'condition'), 'BOOL');
      const otherwise = child(node, 'elseList');
      const bodies = [child(node, 'thenList'), ...clauses.map((clause) => child(clause, 'body')), otherwise];
      return yield* branches(bodies.filter(Boolean), flow, otherwise !== undefined);
    }
    case 'astCaseStatement': {
      const subject = child(node, 'expression');
      yield* condition(subject, 'any');
      const clauses = children(child(node, 'whenThenClauses'), 'whenThenClauses');
      for (const clause of clauses) yield* condition(child(clause, 'condition'), subject ? 'any' : 'BOOL');
      const otherwise = child(node, 'elseList');
      const bodies = [...clauses.map((clause) => child(clause, 'body')), otherwise];
      return yield* branches(bodies.filter(Boolean), flow, otherwise !== undefined);
    }
    case 'astWhileStatement':
    case 'astRepeatStatement': {
      yield* condition(child(node, 'condition'), 'BOOL');
      const exit = yield* branches([child(node, 'body')], { ...flow, inLoop: true }, false);
      yield* condition(child(child(node, 'untilClause'), 'condition'), 'BOOL');
      return exit;
    }
    case 'astForInStatement': {
      yield { type: 'open' };
      const queryRange = located(child(node, 'query'));
      yield { type: 'for', variable: text(child(node, 'variable'), 'idString'), queryRange };
      const exit = yield* branches([child(node, 'body')], { ...flow, inLoop: true }, false);
      yield { type: 'close' };
      return exit;
    }
    case 'astRaiseStatement': {
      const message = child(node, 'message');
      if (message) yield { type: 'expression', expects: 'STRING', range: located(message) };
      return { ...stay, leaves: true };
    }
    case 'astBeginStatement':
    case 'astCommitStatement':
    case 'astRollbackStatement':
      yield { type: 'statement', node, range: located(node), flow };
      return { inTransaction: node.kind === 'astBeginStatement', leaves: false };
    default:
      if (LEAVING.has(node.kind)) return { ...stay, leaves: true };
      yield { type: 'statement', node, range: located(node), flow };
      return stay;
  }
}
