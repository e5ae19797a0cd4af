import { test } from '@jest/globals';
import { worldsOn } from '../support/world.ts';

/** Modules of the engines by name, loaded only when they are asked for: most need a lab. */
const ENGINES = {
  duckdb: async () => (await import('../support/engines/duckdb.ts')).duckdb,
  bigquery: async () => (await import('../labs/behaviour/bigquery.ts')).bigquery,
  snowflake: async () => (await import('../labs/behaviour/snowflake.ts')).snowflake,
} as const;

const name = process.env['NEXUS_ENGINE'] ?? 'duckdb';
const load = Object.entries(ENGINES).find(([engine]) => engine === name)?.[1];
if (load === undefined) throw new Error(`NEXUS_ENGINE is ${Object.keys(ENGINES).join(' or ')}, not ${name}.`);

/**
 * Whether all cases are asked. On an emulator each statement of a call is a job, and a case takes half a minute; what only
 * the rules decide is asked there with NEXUS_EVERY_CASE=1 (`npm run test:emulators -- --every-case`).
 */
export const everyCase = name === 'duckdb' || process.env['NEXUS_EVERY_CASE'] === '1';

/** The engine that the behaviour suite runs on. A case uses nothing of it but its `World`. */
export const engines = [{ engine: name, everyCase, createWorld: worldsOn(await load(), { again: true }) }];

const leftOut = Object.assign(() => undefined, { each: () => () => undefined }) as unknown as typeof test;

/** A case of what the rules decide, in statements that other cases execute on every engine. */
export const testOfRules = everyCase ? test : leftOut;
