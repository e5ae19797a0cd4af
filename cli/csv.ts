import type { Rows } from '../warehouses/warehouse.ts';

/** As RFC 4180 has it. An empty text is in quotes, since nothing at all is what is not known. */
function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value as string | number | boolean | bigint);
  return text === '' || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as CSV in UTF-8, with a header and a line end at the end. */
export const csvText = ({ columns, rows }: Rows): string =>
  [columns, ...rows].map((row) => `${row.map(cell).join(',')}\n`).join('');
