import type { Target } from '../../config/types.ts';
import type { Bundle } from '../../build/bundle.ts';
import type { Step, Warehouse } from '../../warehouses/warehouse.ts';
import type { WarehouseName } from '../../sql/dialect.ts';
import type { LogicalType, Relation, Sql } from '../../sql/tag.ts';

/** A row by column name. A column that is not named is null. */
export type Row = Readonly<Record<string, unknown>>;

/** What happens in the middle of a run, when it has done a step for the first time. */
export type Disturbance = { readonly after: string } & (
  | {
      /** A statement in the run's own session, and so in its transaction where there is one. */
      readonly statement: Sql;
    }
  | {
      /** The run waits while others do this. Not inside the publishing transaction, which does not see them. */
      readonly meanwhile: () => Promise<unknown>;
    }
);

export interface Called {
  /** JSON text. */
  readonly result: string | null;
  /** The statements of the program, in order; `begin`, `commit` and `rollback` are those of the transaction. */
  readonly steps: readonly Step[];
}

/** Where a test may deploy: empty, and used by nobody else. */
export interface Place {
  /** What leads here in a config. */
  readonly target: Target;
  readonly warehouse: Warehouse;
  /** The name here of a schema that a config names: other places may be in the same account. */
  schemaName(name: string): string;
  /** Makes everything of a bundle, in the quickest way that users have. */
  install(bundle: Bundle): Promise<void>;
  /** Runs statements one after the other. */
  executeAll(texts: readonly string[]): Promise<void>;
  /** Adds rows to a table. Timestamps are ISO 8601 text. */
  load(
    table: Relation & { readonly kind: 'external' },
    columns: Readonly<Record<string, LogicalType>>,
    rows: readonly Row[],
  ): Promise<void>;
  /** Calls a procedure of what is deployed here. @throws also where a run ends that was to be disturbed and was not */
  call(bundle: Bundle, procedure: string, args: readonly string[], disturbance?: Disturbance): Promise<Called>;
  /** Calls nexus_resolve() and ends it from outside when it has done a step: nothing of it can write any more. */
  kill(bundle: Bundle, after: string): Promise<void>;
  close(): Promise<void>;
}

/** A warehouse that the tests can have places on. */
export interface Engine {
  readonly name: WarehouseName;
  /** @param target settings of the target that a test insists on */
  open(target?: Target): Promise<Place>;
  /** Ends what the engine started, after its places are closed. */
  close(): Promise<void>;
}

/** A run that was to be disturbed or killed after a step, and ended without it. */
export class WithoutStep extends Error {
  constructor(step: string) {
    super(`The run ended without the step ${step}.`);
  }
}
