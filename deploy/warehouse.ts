import type { WarehouseName } from '../sql/dialect.ts';

export interface Rows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/** One statement that a procedure sent, for progress and for counting. */
export interface Step {
  readonly procedure: string;
  readonly step: string;
  readonly milliseconds: number;
  readonly text: string;
}

/** A connection to one warehouse, as the commands use it. Errors carry the statement that failed. */
export interface Warehouse {
  readonly name: WarehouseName;
  /** Runs one statement that gives no rows. */
  execute(text: string): Promise<void>;
  query(text: string): Promise<Rows>;
  /** Calls one of our procedures. Gives its result: JSON text. What `onStep` returns is awaited before the next step. */
  call(procedure: string, args: readonly string[], onStep?: (step: Step) => unknown): Promise<string | null>;
  close(): Promise<void>;
}

/** A statement that failed, with its text. */
export class StatementError extends Error {
  readonly statement: string;

  constructor(message: string, statement: string, options?: ErrorOptions) {
    super(message, options);
    this.statement = statement;
  }
}
