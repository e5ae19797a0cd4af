import type { Database } from '../database.ts';

/** A way to find connected components. It leaves them in a table `labels` (node, component), every node in it. */
export interface Contestant {
  readonly name: string;
  /** What it is, for the table. */
  readonly title: string;
  /** Whether it promises the right answer on every graph. */
  readonly isExact: boolean;
  /** What is not timed. */
  prepare?(database: Database): Promise<void>;
  /** From the tables `edges` (low_key, high_key) and `nodes` (node). */
  solve(database: Database): Promise<void>;
}
