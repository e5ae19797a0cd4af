import { dialects } from '../sql/dialects/index.ts';

const { quote } = dialects.duckdb;

/**
 * What lets a role read what is published, for the role that publishes to run: what is there, and what comes with a later
 * run. https://www.postgresql.org/docs/current/sql-alterdefaultprivileges.html
 */
export const grantsToRead = (schema: string, role: string): readonly string[] => [
  `GRANT USAGE ON SCHEMA ${quote(schema)} TO ${quote(role)}`,
  `GRANT SELECT ON ALL TABLES IN SCHEMA ${quote(schema)} TO ${quote(role)}`,
  `ALTER DEFAULT PRIVILEGES IN SCHEMA ${quote(schema)} GRANT SELECT ON TABLES TO ${quote(role)}`,
];
