import { readFileSync } from 'node:fs';
import type { NexusConfig } from '../../config/types.ts';

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
