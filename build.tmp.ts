import { buildBundle } from './deploy/build/build.ts';
import { writeBundle } from './deploy/build/write_bundle.ts';
import { readFileSync } from 'node:fs';
const config = JSON.parse(readFileSync('nexus.config.json','utf8'));
for (const wh of ['duckdb','snowflake','bigquery'] as const) await writeBundle(buildBundle(config, wh), 'dist');
