import Table from 'cli-table3';
import type { Rows } from '../warehouses/warehouse.ts';
import type { Output } from './output.ts';
import { count, counted } from './output.ts';
import { oneLine } from './visible.ts';

const SIDES = ['top', 'bottom', 'left', 'right', 'mid'];
const NO_BORDERS = Object.fromEntries(
  ['middle', ...SIDES, ...SIDES.flatMap((side) => [`${side}-left`, `${side}-mid`, `${side}-right`])].map((name) => [
    name,
    '',
  ]),
);
const GAP = 2;
const NARROWEST = 8;
const MOST_ROWS = 100;

/** A value on one line. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return '∅';
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value as string | number | boolean | bigint);
  return oneLine(text);
}

/** Widths that fit together into the width of the terminal: the widest columns give way first. */
export function fitWidths(natural: readonly number[], available: number): number[] {
  const widths = [...natural];
  const total = (): number => widths.reduce((sum, width) => sum + width, 0) + GAP * Math.max(0, widths.length - 1);
  while (total() > available) {
    const widest = Math.max(...widths);
    if (widest <= NARROWEST) break;
    const next = Math.max(NARROWEST, ...widths.filter((width) => width < widest));
    const sharing = widths.filter((width) => width === widest).length;
    const step = Math.min(widest - next || 1, Math.max(1, Math.ceil((total() - available) / sharing)));
    widths.forEach((width, column) => {
      if (width === widest) widths[column] = Math.max(NARROWEST, width - step);
    });
  }
  return widths;
}

/** Rows as a table without borders, cut to the output's width. Numbers stand to the right. */
export function renderTable({ columns, rows }: Rows, output: Output): string {
  const cells = rows.map((row) => row.map(cellText));
  const natural = columns.map((name, column) =>
    Math.max(name.length, ...cells.map((row) => (row[column] ?? '').length)),
  );
  const isNumeric = (column: number): boolean =>
    rows.some((row) => row[column] !== null) &&
    rows.every((row) => row[column] === null || typeof row[column] === 'number' || isInteger(row[column]));
  const widths = fitWidths(natural, output.width);
  const table = new Table({
    head: columns.map((name) => output.color.bold(name)),
    chars: NO_BORDERS,
    style: { 'padding-left': 0, 'padding-right': GAP, head: [], border: [], compact: true },
    colWidths: widths.map((width) => width + GAP),
    colAligns: columns.map((_, column) => (isNumeric(column) ? 'right' : 'left')),
  });
  for (const row of cells) table.push(row.map((text) => (text === '∅' ? output.color.dim(text) : text)));
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

const isInteger = (value: unknown): boolean => typeof value === 'string' && /^-?\d{1,19}$/.test(value);

/** Rows as machines read them: an object each. */
export const rowObjects = ({ columns, rows }: Rows): Record<string, unknown>[] =>
  rows.map((row) => Object.fromEntries(columns.map((name, column) => [name, row[column]])));

/** The answer to a query as a table, and how many rows there are: on a terminal the first, elsewhere all. */
export function printRows(result: Rows, output: Output): void {
  const shown = output.isTerminal ? result.rows.slice(0, MOST_ROWS) : result.rows;
  output.print(renderTable({ columns: result.columns, rows: shown }, output));
  const more = result.rows.length - shown.length;
  const all = counted(result.rows.length, 'row');
  output.print(output.color.dim(more > 0 ? `${all}, ${count(more)} not shown (--json, --csv or a pipe has all)` : all));
}
