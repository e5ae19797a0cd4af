export { drive } from './drive_snowflake.ts';
export { unpack } from './unpack.ts';
