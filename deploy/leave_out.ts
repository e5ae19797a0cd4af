import type { ColumnRef } from '../config/mapping.ts';
import { asList } from '../config/mapping.ts';
import { columnUses } from '../config/mapping_uses.ts';
import type { Path } from '../config/findings.ts';
import type { MappedTable } from '../config/types.ts';

type Change = { [key: string]: Change | null | unknown[] };

/** What of an event goes with a column: it cannot be without its time, its name or its conditions. */
const OF_EVENT: Readonly<Record<string, number>> = { description: 3, value: 3 };

/** Where in a mapping null takes out what reads a column at a path, and as little else as can be. */
function nullable(path: Path): Path {
  if (path[0] === 'parts') return path[2] === 'role' ? path.slice(0, 3) : path.slice(0, 4);
  if (path[0] !== 'events') return path.slice(0, 1);
  if (path[3] === 'unit') return path.slice(0, 4);
  return path.slice(0, OF_EVENT[String(path[2])] ?? 2);
}

function put(into: Change, path: Path, value: null | unknown[]): void {
  const [key = '', ...rest] = path.map(String);
  // What is gone as a whole is gone with all that is in it.
  if (into[key] === null) return;
  if (rest.length === 0) {
    into[key] = value;
    return;
  }
  const inner = (into[key] ?? {}) as Change;
  into[key] = inner;
  put(inner, rest, value);
}

/**
 * What a config says over a preset's table so that nothing reads columns that are not there.
 *
 * @returns undefined where nothing has to be said, or nothing helps: a table cannot be without its key
 */
export function leaveOut(table: MappedTable, isThere: (ref: ColumnRef) => boolean): Change | undefined {
  const missing = columnUses(table).filter(({ ref }) => !isThere(ref));
  if (missing.length === 0 || missing.some(({ path }) => path[0] === 'key')) return undefined;
  const change: Change = {};
  for (const { path } of missing) {
    const [area, part = '', kind, type = ''] = path;
    const values = area === 'parts' && kind === 'identifiers' ? table.parts?.[part]?.identifiers?.[type] : undefined;
    const left = Array.isArray(values)
      ? asList(values).filter(
          (_, index) => !missing.some((use) => use.path.join('\n') === [...path.slice(0, 4), index].join('\n')),
        )
      : [];
    put(change, nullable(path), left.length === 0 ? null : left);
  }
  return change;
}
