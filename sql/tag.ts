import type { Dialect, DialectOperations } from './dialect.ts';
import { Sql } from './piece.ts';
import type {
  Interpolation,
  Literal,
  Located,
  LogicalType,
  OperationCall,
  Part,
  Relation,
  Shared,
  Variable,
} from './piece.ts';

export { Sql } from './piece.ts';
export type { Interpolation, Literal, Located, LogicalType, Relation, Shared, Variable } from './piece.ts';

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

/**
 * A relation: a part of a statement that other parts of it share. It is to be given an alias, as a table is. Whoever
 * prints a `fill`, `replace` or `set` takes care of it; in any other statement it stands inside {@link sharing}.
 */
export const shared = ({ name, columns }: Pick<Shared, 'name' | 'columns'>, ...queries: readonly Sql[]): Sql =>
  new Sql([{ shared: { name, columns, queries } }]);

/** A query at whose head its shared parts stand, where the warehouse's engine plans a common table expression once. */
export const sharing = (query: Sql): Sql => new Sql([{ sharing: query }]);

/**
 * What stands in a statement only where tables are laid out by buckets (BigQuery, if its target says so), and what where they
 * are not. Parts that either shares are to be shared outside of it too.
 */
export const bucketed = (piece: (count: number) => Sql, otherwise: Sql = sql``): Sql =>
  new Sql([{ bucketed: piece, otherwise }]);

/** The list of the partitions that a statement reads; inside of {@link bucketed} only. */
export const located = (list: Located): Sql => new Sql([{ located: list }]);

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
      new Sql([{ operation, args }]),
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
  /** How many partitions the tables have that are laid out by buckets; absent where none is. */
  readonly buckets?: number;
  /** Snowflake: whether tables have clustering keys. */
  readonly clusters?: boolean;
  /** How a variable is written; absent where none may stand (views). `position` counts from 1. */
  variable?(variable: Variable, position: number): { text: string; bound: boolean };
}

/** The shared parts of a piece, each after those that it reads itself. */
export function sharedIn(piece: Sql, dialect: Dialect): Shared[] {
  const found = new Map<string, Shared>();
  const visit = (part: Part): void => {
    if ('operation' in part) spelled(part, dialect).parts.forEach(visit);
    else if ('sharing' in part) part.sharing.parts.forEach(visit);
    else if ('shared' in part) {
      const { shared: given } = part;
      const known = found.get(given.name);
      if (known === undefined) given.queries.forEach((query) => query.parts.forEach(visit));
      else if (known !== given && JSON.stringify(known) !== JSON.stringify(given)) {
        throw new Error(`${given.name} stands for two queries`);
      }
      found.set(given.name, given);
    }
  };
  piece.parts.forEach(visit);
  return [...found.values()];
}

function spelled(part: OperationCall, dialect: Dialect): Sql {
  const operations = dialect.operations as unknown as Record<string, (...args: readonly unknown[]) => Sql>;
  const operation = operations[part.operation];
  if (operation === undefined) throw new Error(`${dialect.name} has no operation ${part.operation}`);
  return operation(...part.args);
}

const oneAfterOther = (columns: readonly string[], queries: readonly Sql[]): Sql =>
  queries.length === 1
    ? join(queries, '')
    : join(
        queries.map((query) => sql`SELECT ${join(columns.map(id), ', ')} FROM (\n${query}\n) AS part`),
        '\nUNION ALL\n',
      );

/** Spells a piece of SQL for one warehouse. */
export function render(piece: Sql, context: RenderContext): Rendered {
  const { dialect } = context;
  const text: string[] = [];
  const binds: string[] = [];
  /** Names of shared parts that stand at the head of the query being spelled. */
  const atHead = new Set<string>();
  const visit = (part: Part): void => {
    if ('text' in part) text.push(part.text);
    else if ('literal' in part) text.push(dialect.literal(part.literal));
    else if ('identifier' in part) text.push(dialect.quote(part.identifier));
    else if ('relation' in part) text.push(context.relationName(part.relation));
    else if ('udf' in part) text.push(context.functionName(part.udf));
    else if ('operation' in part) spelled(part, dialect).parts.forEach(visit);
    else if ('sharing' in part) visitSharing(part.sharing);
    else if ('bucketed' in part) {
      const { buckets } = context;
      (buckets === undefined ? part.otherwise : part.bucketed(buckets)).parts.forEach(visit);
    } else if ('located' in part) text.push(part.located.name);
    else if ('shared' in part) {
      if (!dialect.fillsShared && !atHead.has(part.shared.name))
        throw new Error(`${part.shared.name} is not shared here`);
      text.push(part.shared.name);
    } else {
      if (context.variable === undefined) throw new Error(`variable ${part.variable.variable} outside a procedure`);
      const { text: spelling, bound } = context.variable(part.variable, binds.length + 1);
      if (bound) binds.push(part.variable.variable);
      text.push(spelling);
    }
  };
  const visitSharing = (query: Sql): void => {
    const parts = dialect.fillsShared ? [] : sharedIn(query, dialect).filter(({ name }) => !atHead.has(name));
    parts.forEach(({ name, columns, queries }, index) => {
      text.push(index === 0 ? 'WITH ' : ',\n', name, ' AS (\n');
      oneAfterOther(Object.keys(columns), queries).parts.forEach(visit);
      text.push('\n)');
      atHead.add(name);
    });
    if (parts.length > 0) {
      // Its own expressions come after the shared ones.
      const [first] = query.parts;
      const own = first !== undefined && 'text' in first && first.text.startsWith('WITH ');
      text.push(own ? ',\n' : '\n');
      (own ? [{ text: first.text.slice('WITH '.length) }, ...query.parts.slice(1)] : query.parts).forEach(visit);
      parts.forEach(({ name }) => atHead.delete(name));
    } else {
      query.parts.forEach(visit);
    }
  };
  piece.parts.forEach(visit);
  return { text: text.join(''), binds };
}

/** The lists of partitions that a piece reads by, but for those of what it shares. */
export function locatedIn(piece: Sql, context: Pick<RenderContext, 'buckets' | 'dialect'>): Located[] {
  const { buckets, dialect } = context;
  const inPart = (part: Part): Located[] => {
    if ('located' in part) return [part.located];
    if ('operation' in part) return locatedIn(spelled(part, dialect), context);
    if ('sharing' in part) return locatedIn(part.sharing, context);
    if ('bucketed' in part && buckets !== undefined) return locatedIn(part.bucketed(buckets), context);
    return [];
  };
  return buckets === undefined ? [] : piece.parts.flatMap(inPart);
}

/** The relations that a piece of SQL names, in its order. */
export const relationsIn = (piece: Sql): Relation[] =>
  piece.parts.flatMap((part) => ('relation' in part ? [part.relation] : []));

/** The variables that a piece of SQL refers to, in its order, in operations too. */
export const variablesIn = (piece: Sql): Variable[] => piece.parts.flatMap(variablesInPart);

function variablesInPart(part: Part): Variable[] {
  if ('variable' in part) return [part.variable];
  if ('sharing' in part) return variablesIn(part.sharing);
  if ('bucketed' in part) return [...variablesIn(part.otherwise), ...variablesIn(part.bucketed(1))];
  if ('located' in part)
    return [part.located.among, part.located.unless].flatMap((piece) => piece?.parts.flatMap(variablesInPart) ?? []);
  if ('shared' in part) return part.shared.queries.flatMap(variablesIn);
  return 'operation' in part ? variablesInValue(part.args) : [];
}

/** Arguments of operations are pieces, and lists and records of them. */
function variablesInValue(value: unknown): Variable[] {
  if (value instanceof Sql) return variablesIn(value);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(variablesInValue) : [];
}
