import type { Analyser } from '../googlesql/analyser.ts';
import { MISSING_BUILTINS } from '../googlesql/language.ts';
import type { TypeProto } from '../googlesql/language.ts';
import type { TypedName } from '../googlesql/catalog.ts';
import type { AnalyserServer, Answer } from '../googlesql/server.ts';
import type { Cell, Plain } from './values.ts';
import { decode, encode } from './values.ts';

/** Rows of a relation, each with a value per column. */
export interface Contents {
  readonly columns: readonly TypedName[];
  readonly rows: readonly (readonly unknown[])[];
}

export interface Constant extends TypedName {
  readonly value: unknown;
}

/** What a statement can see. */
export interface Given {
  readonly tables: ReadonlyMap<string, Contents>;
  /** Variables of the script. As on BigQuery, a column of the same name wins. */
  readonly constants: readonly Constant[];
}

/** Rows, or the reason why there are none. */
export type Evaluated =
  | { readonly ok: true; readonly columns: readonly TypedName[]; readonly rows: readonly (readonly Plain[])[] }
  | { readonly ok: false; readonly message: string };

/** What a statement of DML does to the rows of its target, each known by its place before it. */
export type Modified =
  | {
      readonly ok: true;
      readonly updated: ReadonlyMap<number, readonly Plain[]>;
      readonly deleted: ReadonlySet<number>;
    }
  | { readonly ok: false; readonly message: string };

/** A column that no relation has: where a row of a statement's target stood. */
const PLACE: TypedName = { name: 'nexus_place', type: { typeKind: 2 } };

/** Operations of the evaluator's answer: https://github.com/google/zetasql/blob/master/zetasql/local_service/local_service.proto */
const DELETE = 2;
const UPDATE = 3;

interface ReturnedRow {
  readonly cell: readonly Cell[];
  readonly oldPrimaryKey?: readonly Cell[];
  readonly operation?: number;
}

/** Google's reference implementation of GoogleSQL: it executes one statement over rows that are given with it. */
export class Evaluator {
  readonly #server: AnalyserServer;
  readonly #options: object;

  constructor(server: AnalyserServer, { languageOptions }: Analyser) {
    this.#server = server;
    this.#options = languageOptions;
  }

  async query(sql: string, given: Given): Promise<Evaluated> {
    const answer = await this.#server.call('evaluateQuery', this.#request(sql, given.tables, given.constants));
    if (!answer.ok) return answer;
    const { content, prepared } = answer.response as {
      content: { tableData: { row: ReturnedRow[] } | null } | null;
      prepared: { columns: { name: string; type: TypeProto }[] };
    };
    const rows = content?.tableData?.row ?? [];
    return {
      ok: true,
      columns: prepared.columns,
      rows: rows.map(({ cell }) => decodeRow(cell, prepared.columns)),
    };
  }

  /** UPDATE and DELETE. */
  async modify(sql: string, given: Given, target: string): Promise<Modified> {
    const before = given.tables.get(target);
    if (!before) throw new Error(`${target} is not given`);
    // A key tells which rows the statement met.
    const placed = { columns: [PLACE, ...before.columns], rows: before.rows.map((row, place) => [place, ...row]) };
    const request = this.#request(sql, new Map([...given.tables, [target, placed]]), given.constants, target);
    const answer: Answer = await this.#server.call('evaluateModify', request);
    if (!answer.ok) return answer;
    const { content } = answer.response as { content: ReturnedRow[] };
    const placeOf = ({ oldPrimaryKey = [] }: ReturnedRow): number => Number(decode(oldPrimaryKey[0] ?? {}, PLACE.type));
    const of = (operation: number) => content.filter((row) => row.operation === operation);
    return {
      ok: true,
      updated: new Map(of(UPDATE).map((row) => [placeOf(row), decodeRow(row.cell.slice(1), before.columns)] as const)),
      deleted: new Set(of(DELETE).map(placeOf)),
    };
  }

  #request(sql: string, tables: ReadonlyMap<string, Contents>, constants: readonly Constant[], keyed?: string): object {
    const relations = [...tables].map(([name, { columns }], index) => ({
      name,
      serializationId: index + 1,
      column: columns.map((column) => ({ name: column.name, type: column.type })),
      ...(name === keyed ? { primaryKeyColumnIndex: [0] } : {}),
    }));
    const contents = [...tables].map(([name, { columns, rows }]) => [
      name,
      {
        tableData: {
          row: rows.map((row) => ({
            cell: row.map((value, index) => encode(value, columns[index]?.type ?? PLACE.type)),
          })),
        },
      },
    ]);
    return {
      sql,
      simpleCatalog: {
        name: 'bigquery',
        table: relations,
        customFunction: MISSING_BUILTINS,
        constant: constants.map(({ name, type, value }) => ({ namePath: [name], type, value: encode(value, type) })),
        builtinFunctionOptions: { languageOptions: this.#options },
      },
      tableContent: Object.fromEntries(contents) as object,
      options: { languageOptions: this.#options, defaultTimezone: 'UTC' },
    };
  }
}

const decodeRow = (cells: readonly Cell[], columns: readonly TypedName[]): Plain[] =>
  columns.map(({ type }, index) => decode(cells[index] ?? {}, type));
