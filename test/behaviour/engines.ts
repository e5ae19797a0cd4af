import { createWorld } from '../support/duckdb.ts';

/** Every engine that the behaviour suite runs on. A case uses nothing of an engine but its `World`. */
export const engines = [{ engine: 'duckdb', createWorld }] as const;
