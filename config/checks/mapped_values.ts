import type { Path } from '../findings.ts';
import type { Bare } from '../mapping.ts';
import { asList, columnRef, refsOfValue, timeOf } from '../mapping.ts';
import type { ColumnCondition, MappedTime, MappedValue } from '../types.ts';
import type { Inspection } from './inspection.ts';
import { checkForeignName } from './names.ts';

interface Where {
  /** What a text without braces is. */
  readonly bare: Bare;
  /** Whether one cell may hold several values. */
  readonly mayBeList?: boolean;
}

const SQL_SIGNS = /;|--|\/\*/;

function checkSql(inspection: Inspection, path: Path, text: string | undefined): void {
  if (text === undefined || !SQL_SIGNS.test(text)) return;
  inspection.report(path, text, 'one expression: no semicolon and no comment');
}

/** Braces that hold no name, or are not closed. */
const hasOddBraces = (text: string): boolean => /[{}]/.test(text.replace(/\{[^{}]*[^{}\s][^{}]*\}/g, ''));

/** A value of a mapping, as a text or an object. */
export function checkValue(inspection: Inspection, path: Path, value: MappedValue | undefined, where: Where): void {
  if (value === undefined) return;
  const text = typeof value === 'string' ? value : value.text;
  if (text !== undefined && text.trim() === '') {
    inspection.report(path, text, where.bare === 'column' ? 'the name of a column' : 'a text');
    return;
  }
  if (text !== undefined && hasOddBraces(text)) {
    const expected =
      'braces with the name of a column between them; a column that has braces in its name is {"column": "…"}';
    inspection.report(path, text, expected);
    return;
  }
  for (const { column, path: members } of refsOfValue(value, where.bare)) {
    checkForeignName(inspection, path, column === '' ? undefined : column);
    for (const member of members) checkForeignName(inspection, path, member);
    if (column === '' && typeof value === 'string')
      inspection.report(path, value, 'the name of a column before the arrow');
  }
  if (typeof value === 'string') return;
  const ways = (['column', 'text', 'sql'] as const).filter((way) => value[way] !== undefined);
  if (ways.length !== 1 && !inspection.isBroken(path)) {
    inspection.report(path, ways.length === 0 ? value : ways, 'one of column, text or sql');
  }
  checkSql(inspection, [...path, 'sql'], value.sql);
  if (value.path !== undefined && value.column === undefined) {
    inspection.report([...path, 'path'], value.path, 'nothing without a column');
  }
  if (value.otherwise !== undefined && value.values === undefined) {
    inspection.report([...path, 'otherwise'], value.otherwise, 'nothing without values');
  }
  if (value.separator !== undefined && where.mayBeList !== true) {
    inspection.report([...path, 'separator'], value.separator, 'nothing: only identifiers may be several in one cell');
  }
}

export function checkValues(
  inspection: Inspection,
  path: Path,
  values: MappedValue | MappedValue[] | undefined,
  where: Where,
): void {
  const isSeveral = Array.isArray(values);
  if (isSeveral && values.length === 0) inspection.report(path, values, 'at least one column');
  for (const [position, value] of asList(values).entries()) {
    checkValue(inspection, isSeveral ? [...path, position] : path, value, where);
  }
}

export function checkTime(
  inspection: Inspection,
  path: Path,
  time: MappedTime | undefined,
  { isOfFile = false }: { readonly isOfFile?: boolean } = {},
): void {
  if (time === undefined) return;
  const { ref, sql, file_time: fileTime } = timeOf(time);
  if (ref !== undefined) {
    if (ref.column.trim() === '') inspection.report(path, time, 'the name of a column');
    else checkForeignName(inspection, path, ref.column);
    for (const member of ref.path) checkForeignName(inspection, path, member);
  }
  if (typeof time === 'string') {
    if (/[{}]/.test(time))
      inspection.report(path, time, 'the name of a column: a time is not made of a text with columns');
    return;
  }
  const ways = [ref, sql, fileTime].filter((way) => way !== undefined);
  if (ways.length !== 1 && !inspection.isBroken(path)) inspection.report(path, time, 'one of column, sql or file_time');
  checkSql(inspection, [...path, 'sql'], sql);
  if (fileTime === true && !isOfFile) {
    inspection.report([...path, 'file_time'], true, 'nothing: it is for ingested_at of a file');
  }
}

export function checkConditions(
  inspection: Inspection,
  path: Path,
  where: Readonly<Record<string, ColumnCondition>> | undefined,
): void {
  for (const column of Object.keys(where ?? {}))
    checkForeignName(inspection, [...path, column], columnRef(column).column);
}
