import type { Dialect, DialectOperations } from './dialect.ts';

/** A value that the tag turns into a quoted literal. */
export type Literal = string | number | boolean | null;

/** Types that mean the same on the three warehouses; `key` is the native 64-bit hash. */
export type LogicalType = 'string' | 'int' | 'float' | 'bool' | 'timestamp' | 'json' | 'key';

/** A variable of a procedure: `v_…`, or an argument of it: `p_…`. */
export interface Variable {
  readonly variable: string;
  readonly type: LogicalType;
}

/** A table or view: one of ours (in the target's schema), a work table of a run, or a relation of the user's. */
export type Relation =
  | { readonly kind: 'nexus'; readonly name: string }
  | { readonly kind: 'work'; readonly name: string }
  | {
      readonly kind: 'external';
      readonly database?: string | undefined;
      readonly schema?: string | undefined;
      readonly name: string;
    };

type OperationCall = {
  [K in keyof DialectOperations]: { operation: K; args: Parameters<DialectOperations[K]> };
}[keyof DialectOperations];

type Part =
  | { text: string }
  | { literal: Literal }
  | { identifier: string }
  | { relation: Relation }
  | { udf: string }
  | { variable: Variable }
  | OperationCall;

/** A piece of SQL that is not yet spelled for one warehouse. Immutable. */
export class Sql {
  readonly parts: readonly Part[];

  constructor(parts: readonly Part[]) {
    this.parts = parts;
  }
}

/** What may stand in a `${}` of the tag: pieces are spliced, variables referred to, everything else becomes a literal. */
export type Interpolation = Sql | Variable | Literal;

function isVariable(value: Interpolation): value is Variable {
  return typeof value === 'object' && value !== null && 'variable' in value;
}

/**
 * The only way to make SQL here. Text stands as written and must mean the same on all three warehouses;
 * what does not is an operation of {@link DialectOperations}.
 */
export function sql(strings: TemplateStringsArray, ...values: Interpolation[]): Sql {
  const parts: Part[] = [];
  strings.forEach((text, index) => {
    if (text !== '') parts.push({ text });
    const value = values[index];
    if (index >= values.length || value === undefined) return;
    // Not by push(...): its arguments go on the stack, which the values of a long config do not fit on.
    if (value instanceof Sql) for (const part of value.parts) parts.push(part);
    else if (isVariable(value)) parts.push({ variable: value });
    else parts.push({ literal: value });
  });
  return new Sql(parts);
}

/** A column, alias or common table expression name, quoted for the warehouse. */
export const id = (name: string): Sql => new Sql([{ identifier: name }]);

/** A relation's full name. */
export const relation = (ref: Relation): Sql => new Sql([{ relation: ref }]);

/** One of our own tables or views. */
export const nexus = (name: string): Sql => relation({ kind: 'nexus', name });

/** A work table of the current run. */
export const work = (name: string): Sql => relation({ kind: 'work', name });

/** A call of one of our JavaScript functions. */
export const udf = (name: string, ...args: Sql[]): Sql =>
  new Sql([{ udf: name }, { text: '(' }, ...join(args, ', ').parts, { text: ')' }]);

/** Pieces with a separator between them. */
export function join(pieces: readonly Sql[], separator: string): Sql {
  return new Sql(pieces.flatMap((piece, index) => (index === 0 ? piece.parts : [{ text: separator }, ...piece.parts])));
}

/** A literal list for `IN (…)`; an empty list matches nothing. */
export const list = (values: readonly Literal[]): Sql =>
  join(values.length === 0 ? [sql`NULL`] : values.map((value) => sql`${value}`), ', ');

/** Text of our own that is SQL already: a type's name, a keyword. Never a value from outside. */
export const keyword = (text: string): Sql => new Sql([{ text }]);

/** Each operation of the dialects as a function that is spelled when the SQL is rendered. */
export const op = new Proxy({} as { [K in keyof DialectOperations]: DialectOperations[K] }, {
  get:
    (_target, operation: string) =>
    (...args: unknown[]) =>
      new Sql([{ operation, args } as OperationCall]),
});

/** A null of a type: without one, warehouses guess. */
export const nullOf = (type: LogicalType): Sql => sql`CAST(NULL AS ${op.type(type)})`;

/** The SQL of one statement for one warehouse; `binds` names the variables in the order of their placeholders. */
export interface Rendered {
  readonly text: string;
  readonly binds: readonly string[];
}

/** Where names lead to and how variables are spelled. */
export interface RenderContext {
  readonly dialect: Dialect;
  /** Full, quoted name of a relation. */
  relationName(ref: Relation): string;
  /** Full, quoted name of a function. */
  functionName(name: string): string;
  /** How a variable is written; absent where none may stand (views). `position` counts from 1. */
  variable?(variable: Variable, position: number): { text: string; bound: boolean };
}

/** Spells a piece of SQL for one warehouse. */
export function render(piece: Sql, context: RenderContext): Rendered {
  const text: string[] = [];
  const binds: string[] = [];
  const visit = (part: Part): void => {
    if ('text' in part) text.push(part.text);
    else if ('literal' in part) text.push(context.dialect.literal(part.literal));
    else if ('identifier' in part) text.push(context.dialect.quote(part.identifier));
    else if ('relation' in part) text.push(context.relationName(part.relation));
    else if ('udf' in part) text.push(context.functionName(part.udf));
    else if ('operation' in part) {
      const operation = context.dialect.operations[part.operation] as (...args: unknown[]) => Sql;
      operation(...part.args).parts.forEach(visit);
    } else {
      if (context.variable === undefined) throw new Error(`variable ${part.variable.variable} outside a procedure`);
      const spelled = context.variable(part.variable, binds.length + 1);
      if (spelled.bound) binds.push(part.variable.variable);
      text.push(spelled.text);
    }
  };
  piece.parts.forEach(visit);
  return { text: text.join(''), binds };
}

/** The relations that a piece of SQL names, in its order. */
export const relationsIn = (piece: Sql): Relation[] =>
  piece.parts.flatMap((part) => ('relation' in part ? [part.relation] : []));
