import type { DeliveredSource } from '../../sources/deliveries.ts';
import { join, nexus, op, sql } from '../../tag.ts';
import type { Sql, Variable } from '../../tag.ts';
import { columnsOf, flag } from './measures.ts';

/** A source of which the probe counts rows of files and snapshots. */
export interface Counted {
  readonly source: DeliveredSource;
  /** How many there are now. */
  readonly wholeRows: Variable;
}

/** Where a file is not all that there is, what is missing in it stays. */
const STAYS = `. What is not in them any more stays, as it was delivered last. Where a file is always all there is, say "delivery": "snapshot" in the config: then it goes.`;
const GOES =
  '. What they do not show any more is gone, with its links, traits and states; it comes back when they show it again.';

/** What is said of a source whose files or snapshots have fewer rows. */
function said({ source: { source, relations } }: Counted): { head: string; tail: string; stays: boolean } {
  const whole = relations.filter((relation) => relation.isWhole);
  const kept = whole.filter(({ delivery }) => delivery !== 'snapshot');
  const stays = kept.length > 0;
  const names = (stays ? kept : whole).flatMap(({ name }) => name ?? []).join(', ');
  return { head: `${source} (${names}) has fewer rows than in the last run: `, tail: stays ? STAYS : GOES, stays };
}

/**
 * Files and snapshots that have fewer rows than the last run saw: in a file of another delivery what is missing stays,
 * which is seldom meant; of a snapshot it is gone, which is as seldom meant where it is most of it. To be asked before
 * watermarks move. One reading of the watermarks for all sources; a list, since there may be none.
 */
export const shrunk = (counted: readonly Counted[]): Sql[] => {
  if (counted.length === 0) return [];
  const bySource = (value: (one: Counted) => Sql): Sql =>
    sql`CASE watermarks.source ${join(
      counted.map((one) => sql`WHEN ${one.source.source} THEN ${value(one)}`),
      ' ',
    )} END`;
  const now = bySource(({ wholeRows }) => sql`${wholeRows}`);
  return [
    sql`SELECT ${columnsOf({
      measure: sql`'shrunk_source'`,
      source: sql`watermarks.source`,
      value: now,
      compared_value: sql`watermarks.whole_rows`,
      is_warning: sql`GREATEST(${bySource((one) => sql`${said(one).stays ? 1 : 0}`)}, ${flag(sql`2 * ${now} < watermarks.whole_rows`)})`,
      says: sql`CONCAT(${bySource((one) => sql`${said(one).head}`)}, ${op.text(now)}, ' after ', ${op.text(sql`watermarks.whole_rows`)}, ${bySource((one) => sql`${said(one).tail}`)})`,
    })}, 5 AS place
  FROM ${nexus('nexus_watermarks')} AS watermarks
  WHERE watermarks.whole_rows > ${now}`,
  ];
};
