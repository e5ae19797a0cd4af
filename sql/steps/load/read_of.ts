import type { DeliveredSource } from '../../sources/deliveries.ts';
import type { Sql, Variable } from '../../tag.ts';

/** What is read of the sources. */
export interface ReadOf {
  readonly sources: readonly DeliveredSource[];
  /** From when on a source is read, but for its relations that are looked at whole. */
  readonly since: (source: string) => Sql;
  /** Whether these are read; of sources that have any. */
  readonly changed: (source: string) => Variable;
  /** Sources that the config has no more, and whose records are to go. */
  readonly removed: readonly string[];
}
