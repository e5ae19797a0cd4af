import type { ExternalRelation } from '../build/external_relation.ts';
import { fileFormat } from '../build/file_view.ts';
import { nearestName, pathText } from '../config/findings.ts';
import type { ColumnRef } from '../config/mapping.ts';
import type { ColumnUse } from '../config/mapping_uses.ts';
import { messageOf } from '../procedures/message_of.ts';
import { id, keyword, op, sql } from '../sql/tag.ts';
import type { LogicalType, Sql } from '../sql/tag.ts';
import type { ColumnTypes, Warehouse } from '../warehouses/warehouse.ts';
import { spell } from '../warehouses/warehouse.ts';

export type MappedExternal = ExternalRelation & { readonly mapped: NonNullable<ExternalRelation['mapped']> };

export const isMapped = (external: ExternalRelation): external is MappedExternal => external.mapped !== undefined;

/** More names than this are no help. */
const MOST_NAMES = 40;
const quoted = (name: string): string => JSON.stringify(name);

/** DuckDB takes letters of ASCII in any case, and others as they are. */
const lower = (name: string): string => name.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

/** Whether a column that is there is the one that is meant, by how names are told apart there. */
function isMeant(warehouse: Warehouse, { file }: MappedExternal, ref: ColumnRef, name: string): boolean {
  if (warehouse.name === 'snowflake') {
    const spelled = spell(warehouse, op.sourceColumn(ref.column, ref.isExact));
    return spelled === `"${name.replaceAll('"', '""')}"`;
  }
  // Names of JSON are told apart by the case of their letters, those of columns are not.
  if (file !== undefined && fileFormat(file) === 'json') return name === ref.column;
  return lower(name) === lower(ref.column);
}

/** A column of a mapping as it is there; undefined where it is not. */
const columnThere = (
  warehouse: Warehouse,
  external: MappedExternal,
  types: ColumnTypes,
  ref: ColumnRef,
): readonly [name: string, type: string] | undefined =>
  types.spelled.find(([name]) => isMeant(warehouse, external, ref, name));

/** The columns of a mapping that are there, as it spells them. */
export const columnsThere = (warehouse: Warehouse, external: MappedExternal, types: ColumnTypes): string[] =>
  external.mapped.refs
    .filter((ref) => columnThere(warehouse, external, types, ref) !== undefined)
    .map(({ column }) => column);

/** What to write instead of a name that is not there. */
function instead(warehouse: Warehouse, { column, path }: ColumnRef, names: readonly string[]): string {
  const whole = [column, ...path].join('->');
  if (path.length > 0 && names.includes(whole)) return ` The column ${quoted(whole)} is {"column": ${quoted(whole)}}.`;
  const [first = '', ...members] = column.split('.');
  const holder = members.length === 0 ? undefined : names.find((name) => name.toLowerCase() === first.toLowerCase());
  if (holder !== undefined) {
    return ` A dot is part of a name; of the JSON in ${quoted(holder)} it is ${quoted([holder, ...members].join('->'))}.`;
  }
  const inOtherLetters = names.find((name) => name.toLowerCase() === column.toLowerCase());
  if (warehouse.name === 'snowflake' && inOtherLetters !== undefined) {
    return ` It is ${quoted(inOtherLetters)}, in just these letters: write ${quoted(`"${inOtherLetters}"`)}.`;
  }
  const nearest = nearestName(column, names);
  return nearest === undefined ? '' : ` The nearest is ${quoted(nearest)}.`;
}

/** What of a table's types cannot be read as its mapping says, and what to write for it. */
function hint(type: LogicalType, found: string, { column }: ColumnRef): string {
  const as = (word: string): string => `{"column": ${quoted(column)}, "as": ${quoted(word)}}`;
  if (type === 'timestamp' && /CHAR|STRING|TEXT/.test(found)) return ` Of a text with a time: ${as('text')}.`;
  if (type === 'timestamp') return ` Of a number of seconds since 1970: ${as('seconds')}, or "milliseconds".`;
  return type === 'string' ? ` Of a member of it: ${quoted(`${column}->…`)}.` : '';
}

/** More places than this are no help. */
const MOST_PLACES = 3;

/** Where a mapping names a column, in words, and how it is meant where it is named first. */
function usesOf(uses: readonly ColumnUse[], ref: ColumnRef): { readonly text: string; readonly ref: ColumnRef } {
  const found = uses.filter(({ ref: used }) => used.column === ref.column && used.isExact === ref.isExact);
  const places = [...new Set(found.map(({ path }) => pathText(path)))];
  const shown = places.length > MOST_PLACES ? [...places.slice(0, MOST_PLACES - 1), 'others'] : places;
  return {
    text: shown.length === 0 ? '"deleted" of the source' : shown.join(', ').replace(/, ([^,]*)$/, ' and $1'),
    ref: found[0]?.ref ?? ref,
  };
}

/** The columns of a mapping that are not there, one finding each, and those whose type does not do. */
export function columnProblems(
  warehouse: Warehouse,
  external: MappedExternal,
  types: ColumnTypes,
  fits: (type: LogicalType, found: string) => boolean,
): string[] {
  const names = types.spelled.map(([name]) => name);
  const { refs, uses } = external.mapped;
  const missing: string[] = [];
  const unfit: string[] = [];
  for (const ref of refs) {
    const there = columnThere(warehouse, external, types, ref);
    const used = usesOf(uses, ref);
    const type = external.columns[ref.column] ?? 'string';
    if (there === undefined) {
      missing.push(`there is no column ${quoted(ref.column)} (${used.text}).${instead(warehouse, used.ref, names)}`);
    } else if (external.file === undefined && !fits(type, there[1])) {
      const wanted = spell(warehouse, op.type(type));
      unfit.push(
        `column ${quoted(ref.column)} (${used.text}) has the type ${there[1]}, and must be ${wanted}.${hint(type, there[1], ref)}`,
      );
    }
  }
  const shown = names.length > MOST_NAMES ? [...names.slice(0, MOST_NAMES).map(quoted), '…'] : names.map(quoted);
  // Said once, however many are missing.
  const all = missing.map((text, index) =>
    index === missing.length - 1 ? `${text} There are ${shown.join(', ')}.` : text,
  );
  return [...all, ...unfit];
}

/** What is wrong with the expressions of a mapping, as the warehouse says it. */
export async function expressionProblems(warehouse: Warehouse, external: MappedExternal, from: Sql): Promise<string[]> {
  const problems: string[] = [];
  for (const expression of external.mapped.expressions) {
    try {
      await warehouse.columns(
        sql`(SELECT (${keyword(expression)}) AS ${id('expression')} FROM ${from} AS expression_rows) AS checked`,
      );
    } catch (error) {
      problems.push(`the expression ${quoted(expression)}: ${messageOf(error).split('\n')[0] ?? ''}`);
    }
  }
  return problems;
}
