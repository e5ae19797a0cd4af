import { asksEveryCase, testWhere } from '../support/every_case.ts';
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

export const everyCase = asksEveryCase(name);

/** The engine that the behaviour suite runs on. A case uses nothing of it but its `World`. */
export const engines = [{ engine: name, everyCase, createWorld: worldsOn(await load(), { again: true }) }];

/** A case of what the rules decide, in statements that other cases execute on every engine. */
export const testOfRules = testWhere(everyCase);
