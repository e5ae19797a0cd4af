import type { Model } from '../../config/model.ts';
import type { Rules } from '../../sql/rules.ts';
import type { DeliveredSource } from '../../sql/sources/deliveries.ts';
import type { MadeEntities } from '../../sql/steps/publish/publish_changes.ts';
import type { Table } from '../../sql/table.ts';
import type { Sql } from '../../sql/tag.ts';

/** The timeline as a table, with a query of its rows of the entities that a run solved. */
export interface StoredTimeline {
  readonly table: Table;
  readonly query: Sql;
}

/** What a run is made from, besides its options. */
export interface ResolveSettings {
  readonly model: Model;
  readonly version: string;
  /** When they change, a run has work even without new rows. */
  readonly rules: Rules;
  /** What each source gives, in the order of the config. */
  readonly deliveries: readonly DeliveredSource[];
  /** DuckDB: sources on servers that are told from when on they are read. Default: none. */
  readonly windowed?: readonly string[];
  /**
   * The one user that may run: BigQuery's procedures see what their caller may see, and a policy on rows would hide
   * some from another caller while the watermark moves past them.
   */
  readonly runAs?: string;
  /** Views that are stored, each with a query of its rows of the entities that a run solved. */
  readonly materialized: readonly MadeEntities[];
  /** Where it is stored. */
  readonly timeline?: StoredTimeline;
  /** Whether what nexus_context says besides is stored too. */
  readonly storesContext?: boolean;
  /** Edges up to which JavaScript resolves alone. Default: 50,000. */
  readonly javascriptEdges?: number;
  /** How often, in seconds, a run says that it is at work, where its statements let it. Default: 60. */
  readonly beatSeconds?: number;
  /** Steps of the longest chain that nexus_explain finds. Default: 1,000. */
  readonly longestChain?: number;
  /** Maps the 64-bit key to a narrower one. Only tests do that, to make two keys meet. */
  readonly narrowKey?: (key: Sql) => Sql;
}
