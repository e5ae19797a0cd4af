import { asList } from '../mapping.ts';
import type { Path } from '../findings.ts';
import type { Inspection } from './inspection.ts';

/** Views append to these names, and a column's may be no longer than 255 on Snowflake. */
const LONGEST_NAME = 63;
const LONGEST_CONTAINER = 255;

/** Variables and arguments of procedures, and our own relations: BigQuery reads a column of that name in their place. */
const RESERVED_PREFIX = /^(v_|p_|nexus_)/i;
const PLAIN = /^[A-Za-z][A-Za-z0-9_]*$/;

/** A name of ours that becomes part of SQL: a relation, a column, a value of a state. */
export function checkName(inspection: Inspection, path: Path, name: string): void {
  if (!PLAIN.test(name)) {
    inspection.report(path, name, 'a name of letters, digits and underscores, a letter first');
  } else if (RESERVED_PREFIX.test(name)) {
    inspection.report(path, name, 'a name that does not start with v_, p_ or nexus_, which are kept for Nexus');
  } else if (name.length > LONGEST_NAME) {
    inspection.report(path, name, `a name of at most ${String(LONGEST_NAME)} characters`);
  }
}

/** A schema, data set or database that Nexus lives in. */
export function checkContainerName(inspection: Inspection, path: Path, name: string | undefined): void {
  if (name === undefined || (PLAIN.test(name) && name.length <= LONGEST_CONTAINER)) return;
  inspection.report(
    path,
    name,
    `a name of letters, digits and underscores, a letter first, at most ${String(LONGEST_CONTAINER)}`,
  );
}

/** Somebody else's schema, table or column: it may be spelled in any way that can be quoted. */
export function checkForeignName(inspection: Inspection, path: Path, name: string | undefined): void {
  if (name === undefined || /^[^"'`\\\p{Cc}]{1,1024}$/u.test(name)) return;
  inspection.report(path, name, 'a name without quotes, backticks, backslashes and control characters');
}

/** Reports each name that an earlier one equals but for the case of its letters. */
export function checkUnique(
  inspection: Inspection,
  entries: readonly { path: Path; name: string }[],
  what: string,
): void {
  const seen = new Map<string, string>();
  for (const { path, name } of entries) {
    const earlier = seen.get(name.toLowerCase());
    if (earlier === undefined) seen.set(name.toLowerCase(), name);
    else inspection.report(path, name, `a name that no other ${what} has, in any case: there is ${earlier} already`);
  }
}

/** Whether a name, or a list of them, that is given says nothing. */
export const lacksNames = (given: string | string[] | undefined): boolean =>
  given !== undefined && (given.length === 0 || asList(given).includes(''));
