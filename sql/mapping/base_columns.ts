import type { ColumnRef } from '../../config/mapping.ts';
import type { LogicalType, Sql } from '../tag.ts';
import { id, keyword, op, sql } from '../tag.ts';
import { presentText, trimmed } from '../white_space.ts';
import { Names } from './names.ts';

/** What programs and spreadsheets write where there is no value, letter by letter: `Null` is somebody's name. */
export const NO_VALUE = '^(\\\\N|[<([]null[])>]|NULL|null|None|NaN|nan|undefined|#N/A|N/A|n/a|-|--|\u2013|\u2014)$';

/** A text without white space around it; null where it is blank or stands for nothing. */
export const presentValue = (text: Sql): Sql =>
  sql`CASE WHEN ${op.regexpContains(trimmed(text), sql`${NO_VALUE}`)} THEN NULL ELSE ${presentText(text)} END`;

interface BaseColumn {
  readonly name: string;
  readonly type: 'string' | 'timestamp';
  /** Over the table; undefined where it is read of a JSON column. */
  readonly read: Sql | undefined;
  /** Over what was read, where that is not all. */
  readonly expression?: Sql;
  /** Part of a JSON value. */
  readonly isNested: boolean;
}

/** What one table's mapping reads of it: each column once, however often the mapping names it. */
export class BaseColumns {
  readonly #names: Names;
  readonly #columns = new Map<string, BaseColumn>();
  readonly #raw = new Map<string, { readonly ref: ColumnRef; readonly type: LogicalType }>();
  readonly #json = new Map<string, { readonly name: string; readonly read: Sql }>();
  readonly #times = new Map<string, ColumnRef>();
  readonly #expressions: string[] = [];

  /** @param taken names that the layers use for themselves */
  constructor(taken: readonly string[]) {
    this.#names = new Names(taken);
  }

  /** The text of a column, as a column of {@link BaseColumns.present}. */
  text(ref: ColumnRef): Sql {
    const column = op.sourceColumn(ref.column, ref.isExact);
    const isNested = ref.path.length > 0;
    this.#reads(ref, isNested ? 'json' : 'string');
    const wanted = [ref.column, ...ref.path].join(' ');
    if (!isNested)
      return this.#column(wanted, ['text', ref], { type: 'string', read: op.sourceText(column), isNested });
    // Parsed once, below, however many members are read of it.
    const whole = JSON.stringify([ref.column, ref.isExact]);
    const json = this.#json.get(whole)?.name ?? this.#names.take(`${ref.column} json`);
    this.#json.set(whole, { name: json, read: op.sourceJson(column) });
    return this.#column(wanted, ['text', ref], {
      type: 'string',
      read: undefined,
      expression: op.jsonText(id(json), ref.path),
      isNested,
    });
  }

  /** The text of a column from which a time is read. */
  timeText(ref: ColumnRef): Sql {
    if (ref.path.length === 0) this.#times.set(ref.column, ref);
    return this.text(ref);
  }

  /** A column of any type for timestamps, in UTC. */
  instant(ref: ColumnRef): Sql {
    this.#reads(ref, 'timestamp');
    return this.#column(ref.column, ['instant', ref], {
      type: 'timestamp',
      read: op.instant(op.sourceColumn(ref.column, ref.isExact)),
      isNested: false,
    });
  }

  /** An expression of the user's over the columns of the table. */
  expression(text: string, type: BaseColumn['type']): Sql {
    if (!this.#expressions.includes(text)) this.#expressions.push(text);
    // Theirs, and put there as it is: that is what it is for.
    const given = sql`(${keyword(text)})`;
    return this.#column('expression', [type, text], {
      type,
      read: type === 'timestamp' ? op.instant(given) : op.sourceText(given),
      isNested: false,
    });
  }

  /** Columns of the table that the mapping names, each with the type that is asked of it. */
  get raw(): readonly { readonly ref: ColumnRef; readonly type: LogicalType }[] {
    return [...this.#raw.values()];
  }

  /** Columns whose texts are read as times. */
  get times(): readonly ColumnRef[] {
    return [...this.#times.values()];
  }

  get expressions(): readonly string[] {
    return this.#expressions;
  }

  /** Names by which a row that was edited in place is known. */
  printed(withNested: boolean): string[] {
    return [...this.#columns.values()].filter(({ isNested }) => withNested || !isNested).map(({ name }) => name);
  }

  /** The select list over the table. */
  selected(): Sql[] {
    return [...this.#columns.values(), ...this.#json.values()].flatMap(({ name, read }) =>
      read === undefined ? [] : [sql`${read} AS ${id(name)}`],
    );
  }

  /** The select list over that. */
  unpacked(): Sql[] {
    return [...this.#columns.values()].map(({ name, expression }) =>
      expression === undefined ? id(name) : sql`${expression} AS ${id(name)}`,
    );
  }

  /** The select list over that, in which a text is null where there is no value. */
  present(): Sql[] {
    return [...this.#columns.values()].map(({ name, type }) =>
      type === 'string' ? sql`${presentValue(id(name))} AS ${id(name)}` : id(name),
    );
  }

  #column(wanted: string, key: unknown, column: Omit<BaseColumn, 'name'>): Sql {
    const known = JSON.stringify(key);
    const name = this.#columns.get(known)?.name ?? this.#names.take(wanted);
    this.#columns.set(known, { name, ...column });
    return id(name);
  }

  /** Of several types that are asked of a column the strictest is held against it. */
  #reads(ref: ColumnRef, type: LogicalType): void {
    const key = JSON.stringify([ref.column, ref.isExact]);
    const before = this.#raw.get(key)?.type ?? 'string';
    this.#raw.set(key, { ref: { ...ref, path: [] }, type: before === 'string' ? type : before });
  }
}
