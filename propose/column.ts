import type { Json } from '../config/json.ts';
import { isObject } from '../config/json.ts';
import type { MappedValue } from '../config/types.ts';
import { NO_VALUE } from '../sql/mapping/base_columns.ts';
import type { SampledTable } from './sampled_table.ts';
import { wordsOf } from './words.ts';

/** A column, or a member of the JSON in one, with what the sample says of it. */
export interface Column {
  /** As a person calls it: `Email`, `properties->email`. */
  readonly label: string;
  /** As a mapping names it. */
  readonly value: MappedValue;
  /** As it stands between the braces of a text; undefined where it cannot. */
  readonly braced: string | undefined;
  readonly words: readonly string[];
  readonly type: string;
  /** By row; null where there is no value. */
  readonly values: readonly (string | null)[];
  /** Value to the number of rows that have it, in the order in which they came. */
  readonly counts: ReadonlyMap<string, number>;
  /** Rows with a value. */
  readonly filled: number;
}

// A bracket that comes first in a class is part of it everywhere but in JavaScript.
const BLANK = new RegExp(NO_VALUE.replace('[])>]', '[\\])>]'));
const MOST_MEMBERS = 60;
const DEEPEST = 2;

/** A cell as a mapping reads it: null where it is blank or stands for nothing. */
export function presentText(text: string | null): string | null {
  const trimmed = text?.replace(/^[ \t\r\n\u00a0]+|[ \t\r\n\u00a0]+$/g, '') ?? '';
  return trimmed === '' || BLANK.test(trimmed) ? null : trimmed;
}

interface Naming {
  readonly name: string;
  readonly path: readonly string[];
  readonly isExact: boolean;
}

/** A mapping reads arrows and braces in a text; a name that has any is given as an object. */
function naming({ name, path, isExact }: Naming): Pick<Column, 'label' | 'value' | 'braced'> {
  const label = [name, ...path].join('->');
  const written = isExact ? `"${name}"` : name;
  const isOdd = [name, ...path].some((part) => /->|[{}]/.test(part) || part !== part.trim());
  if (isOdd)
    return { label, value: { column: name, ...(path.length > 0 ? { path: [...path] } : {}) }, braced: undefined };
  const text = [written, ...path].join('->');
  return { label, value: text, braced: `{${text}}` };
}

function columnFrom(named: Naming, type: string, values: readonly (string | null)[]): Column {
  const counts = new Map<string, number>();
  let filled = 0;
  for (const value of values) {
    if (value === null) continue;
    filled++;
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const words = wordsOf(named.path.at(-1) ?? named.name);
  return { ...naming(named), words, type, values, counts, filled };
}

function objectOf(text: string | null): Json | undefined {
  if (text === null || !/^\s*\{/.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The members of the JSON in a column; none where it holds something else. */
function members(named: Naming, values: readonly (string | null)[]): Column[] {
  if (named.path.length >= DEEPEST) return [];
  const objects = values.map(objectOf);
  const present = values.filter((value) => value !== null).length;
  if (present === 0 || objects.filter((object) => object !== undefined).length < present * 0.9) return [];
  const names = [...new Set(objects.flatMap((object) => Object.keys(object ?? {})))].slice(0, MOST_MEMBERS);
  return names
    .filter((name) => /^[^"'`\\\p{Cc}]+$/u.test(name))
    .flatMap((name) => {
      const path = [...named.path, name];
      const found = objects.map((object) => object?.[name] ?? null);
      const texts = found.map((value) =>
        presentText(
          typeof value === 'object' && value !== null
            ? JSON.stringify(value)
            : value === null
              ? null
              : String(value as string | number | boolean),
        ),
      );
      return columnsFrom({ ...named, path }, 'JSON', texts);
    });
}

function columnsFrom(named: Naming, type: string, values: readonly (string | null)[]): Column[] {
  const inside = members(named, values);
  if (inside.length > 0) return inside;
  return values.some((value) => value !== null && /^\s*[[{]/.test(value)) ? [] : [columnFrom(named, type, values)];
}

/** Columns of quotes and control characters cannot be named by a mapping. */
export const isNameable = (name: string): boolean => /^[^"'`\\\p{Cc}]{1,1024}$/u.test(name);

/**
 * The columns of a table in its order, with the members of those that hold JSON in their place.
 *
 * @param isExact whether a name was quoted where the table was made: Snowflake
 */
export const columnsOf = (table: SampledTable, isExact: (name: string) => boolean = () => false): Column[] =>
  table.columns.flatMap(({ name, type }, position) =>
    isNameable(name)
      ? columnsFrom(
          { name, path: [], isExact: isExact(name) },
          type,
          table.rows.map((row) => presentText(row[position] ?? null)),
        )
      : [],
  );

export const distinct = ({ counts }: Column): number => counts.size;
export const fill = ({ filled, values }: Column): number => (values.length === 0 ? 0 : filled / values.length);
/** Different values for each filled row: 1 where each value is there once. */
export const distinctness = (column: Column): number => (column.filled === 0 ? 0 : column.counts.size / column.filled);

/** A share as people read it: never 100 % or 0 % where that is not all or nothing. */
export function percent(share: number): string {
  if (share > 0.99 && share < 1) return '99 %';
  if (share > 0 && share < 0.01) return 'under 1 %';
  return `${String(Math.round(share * 100))} %`;
}

/** What is said of every column that is proposed. */
export const figures = (column: Column): string => {
  const different = column.counts.size === column.filled ? 'all different' : `${String(column.counts.size)} different`;
  return `${percent(fill(column))} filled, ${different}`;
};
