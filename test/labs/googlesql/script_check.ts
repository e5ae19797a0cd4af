import { lintMerge } from '../lint/bigquery_merge.ts';
import { lintPlan } from '../lint/bigquery_planner.ts';
import { lintPruning, partitionColumn } from '../lint/bigquery_pruning.ts';
import { lintFlow, lintVariable } from '../lint/bigquery_script.ts';
import type { Fault } from '../lint/rule.ts';
import type { Column } from '../manifest.ts';
import type { Analyser } from './analyser.ts';
import type { AstNode, ByteRange } from './ast.ts';
import { child, descendants } from './ast.ts';
import { withScope } from './catalog.ts';
import type { SimpleCatalog, TypedName } from './catalog.ts';
import type { GoogleSqlResult } from './gate.ts';
import { BOOL, STRING, structOf, typeProto, typeText } from './language.ts';
import type { TypeProto } from './language.ts';
import { scriptEvents } from './script.ts';
import type { ScriptEvent } from './script.ts';
import {
  argumentsOf,
  columnsOf,
  isCreate,
  isTemporary,
  lineOf,
  namedPath,
  placeOf,
  slice,
  squeeze,
  textOf,
} from './source.ts';
import type { ParsedObject } from './source.ts';

/** What the statements of one object are analysed against. */
export interface Surroundings {
  analyser: Analyser;
  catalog: SimpleCatalog;
  /** The manifest's temporary tables. */
  workTables: ReadonlyMap<string, TypedName[]>;
  /** The manifest's columns of the object, where it has any. */
  columns: TypedName[] | undefined;
  /** Partitioned tables that were made before, each with its column. */
  partitioned: Map<string, string>;
  /** Takes the counts and the findings. */
  result: GoogleSqlResult;
  onAccepted: OnAccepted;
}

/**
 * Told of each part of a script that was analysed without a finding: a statement, DECLARE or SET as a whole, a condition or
 * a message, the query of FOR.
 */
export type OnAccepted = (object: string, sql: string) => void;

type EventOf<T extends ScriptEvent['type']> = Extract<ScriptEvent, { type: T }>;

const OUTSIDE = { inTransaction: false, inLoop: false };
/** Statements of the script's own control, which the manifest may leave out. */
const CONTROL = /^(DECLARE|SET|BEGIN|COMMIT|ROLLBACK)\b/i;

const describe = (columns: TypedName[]) => columns.map(({ name, type }) => `${name} ${typeText(type)}`);
const oneOrMore = (columns: string[]) => columns.join(', ') || 'nothing';

/** Analyses and lints every statement of one object's file, in the order of the text; a procedure's body included. */
export async function checkObject(item: ParsedObject, surroundings: Surroundings): Promise<void> {
  await new ScriptCheck(item, surroundings).run();
}

class ScriptCheck {
  private readonly scopes: Map<string, TypeProto>[] = [new Map()];
  private readonly temporary = new Map<string, TypedName[]>();
  /** What the script holds, squeezed, to compare with the manifest's list. */
  private readonly seen = new Set<string>();
  private readonly steps: Map<string, string>;

  constructor(
    private readonly item: ParsedObject,
    private readonly surroundings: Surroundings,
  ) {
    this.steps = new Map(item.object.statements?.map((statement) => [squeeze(statement.text), statement.step]));
  }

  async run(): Promise<void> {
    const { object, statements, create } = this.item;
    if (object.kind !== 'procedure' || !create) {
      await this.walk(statements);
      return;
    }
    await this.create(create, placeOf(create));
    const body = child(child(create, 'body'), 'statementListNode');
    if (!body) return;
    const made = [...descendants(body)].filter((node) => isCreate(node) && isTemporary(node));
    const names = new Set(made.map((node) => namedPath(node).join('.')));
    // A table that this procedure makes is visible once it is made; any other was left by its caller.
    for (const [name, columns] of this.surroundings.workTables) if (!names.has(name)) this.temporary.set(name, columns);
    await this.walk(body);
    this.compareWithManifest();
  }

  private async walk(list: AstNode): Promise<void> {
    const { findings } = this.surroundings.result;
    for (const event of scriptEvents(list, OUTSIDE)) {
      const before = findings.length;
      if (event.type === 'open') this.scopes.push(new Map());
      else if (event.type === 'close') this.scopes.pop();
      else if (event.type === 'declare') await this.declare(event);
      else if (event.type === 'assign') await this.assign(event);
      else if (event.type === 'for') await this.forLoop(event);
      else if (event.type === 'expression') await this.expression(event);
      else await this.statement(event);
      const range = 'range' in event ? event.range : 'queryRange' in event ? event.queryRange : undefined;
      if (range && findings.length === before) {
        this.surroundings.onAccepted(this.item.object.name, slice(this.item.source, range));
      }
    }
  }

  private async declare({ names, typeRange, valueRange, range }: EventOf<'declare'>): Promise<void> {
    const { source } = this.item;
    this.seen.add(squeeze(slice(source, range)));
    let type: TypeProto | undefined;
    if (typeRange) {
      const name = slice(source, typeRange);
      type = await this.surroundings.analyser.typeOf(name);
      if (!type) this.refuse(`BigQuery has no type ${name}`, slice(source, range), range);
    }
    if (valueRange) {
      const value = await this.query(`SELECT (${slice(source, valueRange)})`, range, type);
      type ??= value && columnsOf(value)[0]?.type;
    }
    for (const name of names) {
      this.add(lintVariable(name, 'v_'), slice(source, range), range);
      if (type) this.scopes.at(-1)?.set(name.toLowerCase(), type);
    }
  }

  private async assign({ names, asStruct, valueRange, range }: EventOf<'assign'>): Promise<void> {
    const { source } = this.item;
    const sql = slice(source, range);
    this.seen.add(squeeze(sql));
    const variables: TypedName[] = [];
    for (const name of names) {
      const variable = this.variables().find((known) => known.name === name.toLowerCase());
      if (variable) variables.push(variable);
      else this.refuse(`${name} is not a declared variable`, sql, range);
    }
    const [first] = variables;
    if (!first || variables.length < names.length) return;
    await this.query(`SELECT (${slice(source, valueRange)})`, range, asStruct ? structOf(variables) : first.type);
  }

  private async forLoop({ variable, queryRange }: EventOf<'for'>): Promise<void> {
    const sql = slice(this.item.source, queryRange);
    this.add(lintVariable(variable, 'v_'), sql, queryRange);
    const rows = await this.query(sql, queryRange);
    if (rows) this.scopes.at(-1)?.set(variable.toLowerCase(), structOf(columnsOf(rows)));
  }

  private async expression({ expects, range }: EventOf<'expression'>): Promise<void> {
    const target = { BOOL, STRING, any: undefined }[expects];
    await this.query(`SELECT (${slice(this.item.source, range)})`, range, target);
  }

  private async statement({ node, range, flow }: EventOf<'statement'>): Promise<void> {
    const { object, create, source } = this.item;
    if (node === create) {
      await this.create(node, range);
      return;
    }
    const sql = textOf(source, node);
    this.seen.add(squeeze(sql));
    this.add(lintFlow(node, flow, object.kind === 'procedure', this.temporary), sql, range);
    const tree = await this.query(sql, range);
    if (tree) this.add(lintMerge(tree, this.steps.get(squeeze(sql)) ?? object.name), sql, range);
    if (node.kind === 'astCreateTableStatement' && isTemporary(node)) {
      const name = namedPath(node).join('.');
      const declared = this.surroundings.workTables.get(name);
      if (!declared) this.refuse(`the manifest's work_tables have no ${name}`, sql, range);
      else if (tree) this.compareColumns(declared, columnsOf(tree), sql, range);
      // After a refusal the manifest's columns stand in, so that what follows is still looked at.
      this.temporary.set(name, tree ? columnsOf(tree) : (declared ?? []));
    } else if (node.kind === 'astExecuteImmediateStatement') {
      this.surroundings.result.dynamic.push(`${object.name} › ${this.step(sql, range)}`);
    }
  }

  /** The statement that makes the object: what it makes must be what the manifest says. */
  private async create(node: AstNode, place: ByteRange): Promise<void> {
    const { object, source } = this.item;
    const sql = textOf(source, node);
    const tree = await this.query(sql, place);
    if (!tree) return;
    const partition = partitionColumn(tree);
    if (partition !== undefined) this.surroundings.partitioned.set(object.name, partition);
    if (object.kind === 'function' || object.kind === 'procedure') {
      const args = argumentsOf(tree);
      if (object.kind === 'procedure') {
        for (const { name, type } of args) {
          this.add(lintVariable(name, 'p_'), sql, place);
          this.scopes[0]?.set(name.toLowerCase(), type);
        }
      }
      if (object.signature) await this.compareSignature(object.signature, args, tree, sql, place);
    } else if (this.surroundings.columns) this.compareColumns(this.surroundings.columns, columnsOf(tree), sql, place);
  }

  private async compareSignature(
    { args, returns }: { args: Column[]; returns?: string },
    found: TypedName[],
    tree: AstNode,
    sql: string,
    place: ByteRange,
  ): Promise<void> {
    const { analyser } = this.surroundings;
    const said: TypedName[] = [];
    for (const { name, type } of args) said.push({ name, type: (await analyser.typeOf(type)) ?? { typeKind: 0 } });
    const [expected, actual] = [describe(said).join(', '), describe(found).join(', ')];
    if (expected !== actual) this.refuse(`takes (${actual}), and the manifest says (${expected})`, sql, place);
    if (this.item.object.kind !== 'function' || returns === undefined) return;
    const type = typeText(typeProto(child(tree, 'returnType')));
    const wanted = typeText((await analyser.typeOf(returns)) ?? { typeKind: 0 });
    if (type !== wanted) this.refuse(`returns ${type}, and the manifest says ${wanted}`, sql, place);
  }

  private compareColumns(said: TypedName[], found: TypedName[], sql: string, place: ByteRange): void {
    const [expected, actual] = [describe(said), describe(found)];
    const missing = expected.filter((column) => !actual.includes(column));
    const surplus = actual.filter((column) => !expected.includes(column));
    if (missing.length > 0 || surplus.length > 0) {
      this.refuse(`the manifest says ${oneOrMore(missing)}; the statement gives ${oneOrMore(surplus)}`, sql, place);
    } else if (expected.join() !== actual.join()) {
      this.refuse(`the manifest has the columns in another order: ${expected.join(', ')}`, sql, place);
    }
  }

  private compareWithManifest(): void {
    const { object } = this.item;
    const finding = { rule: 'googlesql', object: object.name };
    const { findings } = this.surroundings.result;
    for (const { text: sql, step } of object.statements ?? []) {
      if (!this.seen.has(squeeze(sql))) {
        findings.push({ ...finding, step, message: 'the manifest lists it, the script lacks it', sql });
      }
    }
    for (const sql of this.seen) {
      if (!this.steps.has(sql) && !CONTROL.test(sql)) {
        findings.push({ ...finding, message: 'the script has it, the manifest does not list it', sql });
      }
    }
  }

  /** Analyses and lints one statement; undefined when it was refused. */
  private async query(sql: string, place: ByteRange, target?: TypeProto): Promise<AstNode | undefined> {
    const { analyser, catalog, result } = this.surroundings;
    result.statements++;
    const answer = await analyser.analyse(sql, withScope(catalog, this.variables(), this.temporary), target);
    if (!answer.ok) {
      this.refuse(answer.message, sql, place);
      return undefined;
    }
    this.add(lintPlan(answer.tree, sql), sql, place);
    if (this.item.object.kind === 'procedure') {
      this.add(
        lintPruning(
          answer.tree,
          this.steps.get(squeeze(slice(this.item.source, place))) ?? '',
          this.surroundings.partitioned,
        ),
        sql,
        place,
      );
    }
    return answer.tree;
  }

  private variables(): TypedName[] {
    const visible = new Map(this.scopes.flatMap((scope) => [...scope]));
    return [...visible].map(([name, type]) => ({ name, type }));
  }

  private step(sql: string, place: ByteRange): string {
    const line = `line ${lineOf(this.item.source, place)}`;
    // A SET is analysed as the query that it is of.
    const step = this.steps.get(squeeze(sql)) ?? this.steps.get(squeeze(slice(this.item.source, place)));
    return step ? `${step} (${line})` : line;
  }

  private refuse(message: string, sql: string, place: ByteRange): void {
    this.add([{ rule: 'googlesql', message }], sql, place);
  }

  private add(faults: Fault[], sql: string, place: ByteRange): void {
    const where = { object: this.item.object.name, step: this.step(sql, place), sql };
    this.surroundings.result.findings.push(...faults.map((fault) => ({ ...fault, ...where })));
  }
}
