import type { Dialect, WarehouseName } from '../dialect.ts';
import { bigquery } from './bigquery.ts';
import { duckdb } from './duckdb.ts';
import { snowflake } from './snowflake.ts';

export const dialects: Record<WarehouseName, Dialect> = { duckdb, snowflake, bigquery };
