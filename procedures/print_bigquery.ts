import type { LogicalType, RenderContext, Sql, Variable } from '../sql/tag.ts';
import { id, join, locatedIn, nexus, op, render, sharedIn, sql, work } from '../sql/tag.ts';
import type { Condition, Node, Procedure, SetVariables } from './program.ts';
import { nodesIn } from './program.ts';
import { inOrder, setQuery } from './render_program.ts';
import { variablesOf } from './variables_of.ts';

/** One statement of a script, for the analyser: what it is, and which work table it makes. */
export interface ScriptStatement {
  readonly step: string;
  readonly text: string;
  readonly creates: string | null;
}

export interface Script {
  /** `CREATE OR REPLACE PROCEDURE …` */
  readonly text: string;
  readonly statements: readonly ScriptStatement[];
  /** Declared variables and arguments, with their types. */
  readonly variables: readonly { readonly name: string; readonly type: string }[];
}

/** One blank: deep inside a program each is thousands of bytes of a script whose length is limited. */
const indent = (text: string): string => text.replace(/^(?=.)/gm, ' ');

/** Names of fields inside a record variable carry no prefix: a column or alias may not look like a variable. */
const field = (variable: string): string => variable.slice(2);

/** When a node `every` last ran its body; from the beginning of the call on. */
const LAST_DUE = 'v_last_due';

/** Names of work tables begin alike; a step says which of them it fills. */
const shortName = (table: string): string => table.replace(/^nexus_work_/, '');

/**
 * Adds a label to those of the caller, so that the jobs of a run can be found in INFORMATION_SCHEMA.JOBS. A key may stand
 * in the list once, and the list outlives the call: it may hold the label already.
 * https://cloud.google.com/bigquery/docs/reference/system-variables
 */
const addLabel = (label: string): string => `BEGIN
 SET @@query_label = IF(REGEXP_CONTAINS(COALESCE(@@query_label, ''), r'(^|,)nexus:'), @@query_label, CONCAT(COALESCE(CONCAT(NULLIF(@@query_label, ''), ','), ''), 'nexus:${label}'));
EXCEPTION WHEN ERROR THEN
 -- A label is worth less than a run.
END;`;

/**
 * A project may have a zone of its own, and a caller may have set another: `DATETIME` and text without a zone are UTC here.
 * https://cloud.google.com/bigquery/docs/reference/system-variables
 */
const IN_UTC = `SET @@time_zone = 'UTC';`;

/**
 * Prints a program as a GoogleSQL stored procedure. The variables of a `set` that computes several are fields of one
 * record variable: one query fills them, and each further `SET` would be a job of its own.
 * https://cloud.google.com/bigquery/docs/reference/standard-sql/procedural-language
 */
export function printBigQuery(procedure: Procedure, context: RenderContext): Script {
  const { dialect } = context;
  const typeName = (type: LogicalType): string => render(op.type(type), context).text;
  const literal = (value: string | number | null): string => dialect.literal(value);

  const records = nodesIn(procedure.body).filter(
    (node): node is SetVariables => node.kind === 'set' && node.values.length > 1,
  );
  const recordOf = new Map(
    records.flatMap((node) => node.values.map(({ variable }) => [variable.variable, `v_${node.step}`] as const)),
  );

  const spell = (variable: Variable): string => {
    const record = recordOf.get(variable.variable);
    if (record === undefined) return variable.variable;
    const path = `${record}.${field(variable.variable)}`;
    return variable.initial === null ? path : `COALESCE(${path}, ${literal(variable.initial)})`;
  };
  const inProcedure: RenderContext = { ...context, variable: (variable) => ({ text: spell(variable), bound: false }) };
  const text = (piece: Sql): string => render(piece, inProcedure).text;
  const value = (part: string | number | Variable): string => (typeof part === 'object' ? spell(part) : literal(part));
  const holds = ({ left, operator, right }: Condition): string => `${spell(left)} ${operator} ${value(right)}`;
  const asText = (part: string | Variable): string =>
    typeof part === 'string' ? literal(part) : `COALESCE(CAST(${spell(part)} AS STRING), '')`;

  const statements: ScriptStatement[] = [];
  const emit = (step: string, statement: string, creates: string | null = null): string => {
    statements.push({ step, text: statement, creates });
    return `-- ${step}\n${statement};`;
  };
  const fill = (step: string, name: string, columns: readonly string[], query: Sql): string =>
    emit(step, dialect.fillWorkTable(text(work(name)), columns, text(inOrder(query, columns))), name);
  const lists = new Set<string>();
  /** Lists of the partitions that a piece reads, but for those that are made. */
  const locate = (step: string, piece: Sql, made: Set<string>): string =>
    locatedIn(piece, context)
      .map(({ name, among, unless, of = (count) => count }) => {
        lists.add(name);
        if (among === undefined || made.has(name)) return '';
        made.add(name);
        const all = `SET ${name} = GENERATE_ARRAY(0, ${String(of(context.buckets ?? 1) - 1)});`;
        const found = emit(
          `${step}.${name.slice(2)}`,
          `SET ${name} = (${text(sql`SELECT ARRAY_AGG(DISTINCT bucket IGNORE NULLS) FROM (\n${among}\n) AS among`)})`,
        );
        return unless === undefined
          ? `${found}\n`
          : `IF ${text(unless)} THEN\n${indent(all)}\nELSE\n${indent(found)}\nEND IF;\n`;
      })
      .join('');
  /** What fills the parts that a piece shares: a line for each, before the statement that reads them. */
  const fillShared = (step: string, ...pieces: readonly Sql[]): string => {
    const made = new Set<string>();
    const parts = sharedIn(join(pieces, ''), dialect)
      .flatMap(({ name, columns, queries }) => {
        const part = `${step}.${shortName(name)}`;
        const names = Object.keys(columns);
        return queries.map((query, index) => {
          const before = locate(step, query, made);
          if (index === 0) return before + fill(part, name, names, query);
          const list = join(names.map(id), ', ');
          return (
            before +
            emit(
              `${part}_${String(index + 1)}`,
              text(sql`INSERT INTO ${work(name)} (${list})\n${inOrder(query, names)}`),
            )
          );
        });
      })
      .map((line) => `${line}\n`)
      .join('');
    return parts + locate(step, join(pieces, ''), made);
  };
  const block = (nodes: readonly Node[]): string => indent(nodes.map(print).join('\n'));

  function print(node: Node): string {
    switch (node.kind) {
      case 'exec': {
        const statement = `${fillShared(node.step, node.statement)}${emit(node.step, text(node.statement))}`;
        return node.count === undefined ? statement : `${statement}\nSET ${spell(node.count)} = @@row_count;`;
      }
      case 'fill': {
        const { name, columns } = node.table;
        return `${fillShared(node.step, node.query)}${fill(node.step, name, Object.keys(columns), node.query)}`;
      }
      case 'replace': {
        const names = Object.keys(node.table.columns).map((name) => dialect.quote(name));
        const statement = dialect.replaceRows(text(nexus(node.table.name)), names, text(node.query));
        return `${fillShared(node.step, node.query)}${emit(node.step, statement)}`;
      }
      case 'set': {
        const [only, ...others] = node.values;
        const before = fillShared(node.step, ...node.values.map(({ value }) => value), node.from ?? sql``);
        if (only !== undefined && others.length === 0) {
          const value = node.from === undefined ? text(only.value) : `SELECT ${text(setQuery(node, (piece) => piece))}`;
          return before + emit(node.step, `SET ${only.variable.variable} = (${value})`);
        }
        const query = setQuery(node, (piece, variable) => sql`${piece} AS ${id(field(variable.variable))}`);
        return before + emit(node.step, `SET v_${node.step} = (SELECT AS STRUCT\n ${text(query)})`);
      }
      case 'assign':
        // Without a query, which would be a job; the emulator takes a field of a record in parentheses only.
        return `SET ${node.variable.variable} = (${value(node.value)});`;
      case 'repeat': {
        const counter = spell(node.counter);
        const passes = `v_${node.step}_passes`;
        return [
          `SET ${counter} = ${value(node.from)};`,
          `SET ${passes} = 0;`,
          'REPEAT',
          indent(`SET ${passes} = ${passes} + 1;`),
          indent(
            `IF ${passes} > ${String(node.maximum)} THEN\n RAISE USING MESSAGE = ${literal(`${node.step}: not done after ${String(node.maximum)} passes`)};\nEND IF;`,
          ),
          block(node.body),
          indent(`SET ${counter} = ${counter} + ${String(node.by)};`),
          `UNTIL ${holds(node.until)}\nEND REPEAT;`,
        ].join('\n');
      }
      case 'when': {
        const otherwise = node.otherwise ?? [];
        const then = node.then.length > 0 ? [block(node.then)] : [];
        const rest = otherwise.length > 0 ? ['ELSE', block(otherwise)] : [];
        return [`IF ${holds(node.condition)} THEN`, ...then, ...rest, 'END IF;'].join('\n');
      }
      case 'every':
        return [
          `IF CURRENT_TIMESTAMP() >= TIMESTAMP_ADD(${LAST_DUE}, INTERVAL ${String(node.seconds)} SECOND) THEN`,
          indent(`SET ${LAST_DUE} = CURRENT_TIMESTAMP();`),
          block(node.body),
          'END IF;',
        ].join('\n');
      case 'attempt':
        return [
          'BEGIN',
          block(node.body),
          'EXCEPTION WHEN ERROR THEN',
          indent(`SET ${spell(node.error)} = @@error.message;`),
          block(node.onError),
          indent(`RAISE USING MESSAGE = ${spell(node.error)};`),
          'END;',
        ].join('\n');
      case 'transaction':
        // Begun outside of the block that rolls back: where the caller has a transaction open, BigQuery refuses a second, and
        // what the caller did in the first is not ours to undo.
        return [
          'BEGIN TRANSACTION;',
          'BEGIN',
          block(node.body),
          indent('COMMIT TRANSACTION;'),
          'EXCEPTION WHEN ERROR THEN',
          indent('ROLLBACK TRANSACTION;\nRAISE;'),
          'END;',
        ].join('\n');
      case 'call':
        return emit('call', `CALL ${text(nexus(node.procedure))}(${node.arguments.map(value).join(', ')})`);
      case 'fail':
        return `RAISE USING MESSAGE = CONCAT(${node.message.map(asText).join(', ')});`;
    }
  }

  const body = block(procedure.body);
  const passes = body.match(/\bv_\w+_passes\b/g) ?? [];
  const plain = variablesOf(procedure).filter(({ variable }) => !recordOf.has(variable));
  const declarations = [
    ...plain.map(({ variable, type, initial: start }) => ({
      name: variable,
      type: typeName(type),
      start: start === null ? '' : ` DEFAULT ${literal(start)}`,
    })),
    ...records.map((node) => ({
      name: `v_${node.step}`,
      type: `STRUCT<${node.values.map(({ variable }) => `${field(variable.variable)} ${typeName(variable.type)}`).join(', ')}>`,
      start: '',
    })),
    ...[...lists].map((name) => ({ name, type: 'ARRAY<INT64>', start: '' })),
    ...[...new Set(passes)].map((name) => ({ name, type: 'INT64', start: ' DEFAULT 0' })),
    ...(body.includes(LAST_DUE) ? [{ name: LAST_DUE, type: 'TIMESTAMP', start: ' DEFAULT CURRENT_TIMESTAMP()' }] : []),
  ];
  const parameters = procedure.parameters.map(({ variable, type }) => ({ name: variable, type: typeName(type) }));
  const result =
    procedure.result === undefined ? [] : [indent(emit('result', `SELECT ${spell(procedure.result)} AS summary`))];
  const lines = [
    `CREATE OR REPLACE PROCEDURE ${text(nexus(procedure.name))}(${parameters.map(({ name, type }) => `${name} ${type}`).join(', ')})`,
    `OPTIONS (strict_mode = FALSE, description = ${literal(procedure.description)})`,
    'BEGIN',
    ...declarations.map(({ name, type, start }) => indent(`DECLARE ${name} ${type}${start};`)),
    ...(procedure.label === undefined ? [] : [indent(IN_UTC), indent(addLabel(procedure.label))]),
    body,
    ...result,
    'END',
  ];
  return {
    text: lines.join('\n'),
    statements,
    variables: [...parameters, ...declarations.map(({ name, type }) => ({ name, type }))],
  };
}
