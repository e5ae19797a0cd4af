import { duckdb } from './engines/duckdb.ts';
import { worldsOn } from './world.ts';

export type { Row, World } from './world.ts';

/** A world on an embedded DuckDB. */
export const createWorld = worldsOn(duckdb);
