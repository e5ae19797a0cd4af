import { readFileSync } from 'node:fs';
import type { NexusConfig } from '../../config/types.ts';
import { columnsThere, givenTable, spelledTables } from '../../sql/sources/given_table.ts';
import { adapters } from '../../sql/sources/index.ts';
import { sql } from '../../sql/tag.ts';
import type { Row } from '../support/world.ts';

/** The config of the demo, for whatever place a test has. */
export const DEMO_CONFIG: NexusConfig = {
  ...(JSON.parse(readFileSync('nexus.config.json', 'utf8')) as NexusConfig),
  targets: { test: {} },
};

/** The source of a raw table of the demo: tables are named after their tool. */
export const sourceOf = (table: string): string =>
  DEMO_CONFIG.sources
    .map(({ name }) => name)
    .find((name) => table.startsWith(name.replace('gadget_shopify_app', 'gadget'))) ?? '';

/** What an adapter reads of rows of a raw table: a world's raw tables have no other columns. */
export function readOf(table: string, rows: readonly Row[]): Row[] {
  const spelled = Object.values(adapters).flatMap((adapter) => spelledTables(adapter));
  const read = spelled
    .filter(({ raw }) => raw.name === table)
    .flatMap((one) => Object.keys(columnsThere(givenTable(one, sql``))));
  return rows.map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => read.includes(name))));
}
