import { variablesIn } from '../sql/tag.ts';
import type { Sql, Variable } from '../sql/tag.ts';
import type { Node, Procedure } from './program.ts';
import { nodesIn } from './program.ts';

/** What one node does to variables by itself, without the nodes inside it. */
interface Uses {
  readonly sets: readonly Variable[];
  readonly reads: readonly Variable[];
}

const isVariable = (part: string | number | Variable): part is Variable => typeof part === 'object';
const inPieces = (...pieces: readonly (Sql | undefined)[]): Variable[] =>
  pieces.flatMap((piece) => (piece === undefined ? [] : variablesIn(piece)));
const given = (variable: Variable | undefined): Variable[] => (variable === undefined ? [] : [variable]);

function usesOf(node: Node): Uses {
  switch (node.kind) {
    case 'exec':
      return { sets: given(node.count), reads: inPieces(node.statement) };
    case 'fill':
    case 'replace':
      return { sets: [], reads: inPieces(node.query) };
    case 'set':
      return {
        sets: node.values.map(({ variable }) => variable),
        reads: inPieces(...node.values.map(({ value }) => value), node.from),
      };
    case 'assign':
      return { sets: [node.variable], reads: [node.value].filter(isVariable) };
    case 'repeat':
      return {
        sets: [node.counter],
        reads: [node.from, node.until.left, node.until.right].filter(isVariable),
      };
    case 'when':
      return {
        sets: [],
        reads: [node.condition.left, node.condition.right].filter(isVariable),
      };
    case 'attempt':
      return { sets: [node.error], reads: [] };
    case 'every':
    case 'transaction':
      return { sets: [], reads: [] };
    case 'call':
      return { sets: [], reads: node.arguments.filter(isVariable) };
    case 'fail':
      return { sets: [], reads: node.message.filter(isVariable) };
  }
}

const allUses = (nodes: readonly Node[]): Uses[] => nodesIn(nodes).map(usesOf);

const byName = (variables: readonly Variable[]): Map<string, Variable> =>
  new Map(variables.map((each) => [each.variable, each]));

/** The variables that a procedure declares: those that its nodes set or read, in their order, but for its parameters. */
export function variablesOf({ body, parameters, result }: Procedure): readonly Variable[] {
  const used = byName(allUses(body).flatMap(({ sets, reads }) => [...sets, ...reads]));
  if (result !== undefined) used.set(result.variable, result);
  for (const { variable } of parameters) used.delete(variable);
  return [...used.values()];
}

/** Variables that a procedure sets and nothing reads, or that it reads and nothing sets: a mistake, either of them. */
export function idleVariables({ body, parameters, result, run }: Procedure): { unread: string[]; unset: string[] } {
  const uses = allUses(body);
  const set = byName([...parameters, ...uses.flatMap(({ sets }) => sets)]);
  const read = byName([...given(result), ...given(run), ...uses.flatMap(({ reads }) => reads)]);
  return {
    unread: [...set.keys()].filter((name) => !read.has(name)),
    unset: [...read.keys()].filter((name) => !set.has(name)),
  };
}
