import type { SnowflakeWarehouse } from '../../warehouses/snowflake/snowflake.ts';

/** What the checks need of a warehouse. */
export type Asked = Pick<
  SnowflakeWarehouse,
  'at' | 'context' | 'columns' | 'query' | 'records' | 'listing' | 'virtualWarehouse'
>;
