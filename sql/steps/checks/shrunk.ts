import type { DeliveredSource } from '../../sources/deliveries.ts';
import { nexus, op, sql } from '../../tag.ts';
import type { Sql, Variable } from '../../tag.ts';
import { columnsOf, flag, words } from './measures.ts';

/** A source of which the probe counts rows of files and snapshots. */
export interface Counted {
  readonly source: DeliveredSource;
  /** How many there are now. */
  readonly wholeRows: Variable;
}

/**
 * Files and snapshots that have fewer rows than the last run saw: in a file of another delivery what is missing stays,
 * which is seldom meant; of a snapshot it is gone, which is as seldom meant where it is most of it. To be asked before
 * watermarks move.
 */
export const shrunk = ({ source: { source, relations }, wholeRows }: Counted): Sql => {
  const whole = relations.filter((relation) => relation.isWhole);
  const kept = whole.filter(({ delivery }) => delivery !== 'snapshot');
  const names = (kept.length > 0 ? kept : whole).flatMap(({ name }) => name ?? []).join(', ');
  const says =
    kept.length > 0
      ? `. What is not in them any more stays, as it was delivered last. Where a file is always all there is, say "delivery": "snapshot" in the config: then it goes.`
      : '. What they do not show any more is gone, with its links, traits and states; it comes back when they show it again.';
  return sql`SELECT ${columnsOf({
    measure: sql`'shrunk_source'`,
    source: sql`watermarks.source`,
    value: sql`${wholeRows}`,
    compared_value: sql`watermarks.whole_rows`,
    is_warning: kept.length > 0 ? sql`1` : flag(sql`2 * ${wholeRows} < watermarks.whole_rows`),
    says: words(
      `${source} (${names}) has fewer rows than in the last run: `,
      op.text(sql`${wholeRows}`),
      ' after ',
      op.text(sql`watermarks.whole_rows`),
      says,
    ),
  })}, 5 AS place
  FROM ${nexus('nexus_watermarks')} AS watermarks
  WHERE watermarks.source = ${source} AND watermarks.whole_rows > ${wholeRows}`;
};
