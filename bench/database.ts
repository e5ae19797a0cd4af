import type { DuckDBConnection } from '@duckdb/node-api';
import { DuckDBInstance } from '@duckdb/node-api';

/** A DuckDB file whose statements are counted. */
export class Database {
  statements = 0;
  readonly #instance: DuckDBInstance;
  readonly connection: DuckDBConnection;

  private constructor(instance: DuckDBInstance, connection: DuckDBConnection) {
    this.#instance = instance;
    this.connection = connection;
  }

  /** @param memory limit, such as `4GB`; default: DuckDB's, 80 % of the machine's */
  static async open(path: string, memory?: string): Promise<Database> {
    const instance = await DuckDBInstance.create(path, memory === undefined ? {} : { memory_limit: memory });
    return new Database(instance, await instance.connect());
  }

  async execute(text: string): Promise<void> {
    this.statements += 1;
    await this.connection.run(text);
  }

  /** The first row. */
  async one(text: string): Promise<readonly unknown[]> {
    this.statements += 1;
    const reader = await this.connection.runAndReadAll(text);
    return reader.getRows()[0] ?? [];
  }

  close(): void {
    this.connection.closeSync();
    this.#instance.closeSync();
  }
}
