import { duckdb } from '../../sql/dialects/duckdb.ts';

/** Quoted texts and names, comments, and the placeholders between them. */
const PIECES = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\$(\d+)/g;

/** A text of SQL ends at it, wherever it stands. */
const NUL = '\0';

/** Characters. One value may stand in a statement dozens of times. */
const LONGEST = 10_000;

const isSpelled = (value: string | number | null): boolean =>
  typeof value !== 'string' || (value.length <= LONGEST && !value.includes(NUL));

/**
 * A statement of ours with its values in the place of its placeholders (`$1`, `$2`, ...), to be run without being prepared:
 * DuckDB plans a statement when it is prepared, and again when it is executed with values. For statements over many views,
 * planning is most of what a small run costs. A statement without values is the text as it is.
 *
 * @returns undefined where a value has to be bound: a text with NUL, or a long one
 */
export function spellValues(text: string, values: readonly (string | number | null)[]): string | undefined {
  if (values.length === 0) return text;
  if (!values.every(isSpelled)) return undefined;
  return text.replace(PIECES, (piece, position: string | undefined) => {
    const value = position === undefined ? undefined : values[Number(position) - 1];
    return value === undefined ? piece : duckdb.literal(value);
  });
}
