import { BUCKET } from '../sql/buckets.ts';
import type { Dialect } from '../sql/dialect.ts';
import type { Column, Table, WorkTable } from '../sql/table.ts';
import type { LogicalType, RenderContext } from '../sql/tag.ts';
import { nexus, op, render, work } from '../sql/tag.ts';
import type { ViewColumn } from '../sql/view.ts';

const indent = '  ';

export const typeName = (type: LogicalType, context: RenderContext): string => render(op.type(type), context).text;

function columnDefinition(name: string, column: Column, context: RenderContext): string {
  const { dialect } = context;
  const notNull = column.required === true ? ' NOT NULL' : '';
  const definition = `${indent}${dialect.quote(name)} ${typeName(column.type, context)}${notNull}`;
  return `${definition}${columnComment(column, dialect)}`;
}

function columnComment(column: { readonly description: string }, dialect: Dialect): string {
  if (dialect.name === 'bigquery') return ` OPTIONS (description = ${dialect.literal(column.description)})`;
  return dialect.name === 'snowflake' ? ` COMMENT ${dialect.literal(column.description)}` : '';
}

/**
 * An account, a database or a schema may have a collation for new columns. Ours are compared by their characters, as the
 * hashes of their texts are. https://docs.snowflake.com/en/sql-reference/parameters#default-ddl-collation
 */
const NO_COLLATION = `DEFAULT_DDL_COLLATION = ''`;

/** A data set may have an expiration for new tables and partitions: the secrets and ids of a deployment must not go. */
const KEPT = ['expiration_timestamp = NULL'];
const PARTITIONS_KEPT = ['partition_expiration_days = NULL'];

/** The columns of a table, with that by which it is laid out. */
export const columnsHere = (table: Table, { buckets }: RenderContext): Table['columns'] =>
  table.bucketed === true && buckets !== undefined ? { ...table.columns, bucket: BUCKET } : table.columns;

/**
 * Snowflake sorts by the first five bytes of a text, and prunes by all of the column: ids begin alike.
 * https://docs.snowflake.com/en/user-guide/tables-clustering-keys#considerations-for-choosing-clustering-for-a-table
 */
function clusteringKey({ clusterBy = [] }: Table, dialect: Dialect): string {
  const keys = clusterBy.flatMap((column) => {
    const name = dialect.quote(column);
    return column === 'entity_id' ? [`SUBSTR(${name}, 1, 4)`, `SUBSTR(${name}, 5, 5)`] : [name];
  });
  return keys.length === 0 ? '' : `CLUSTER BY (${keys.join(', ')})\n`;
}

/** `CREATE TABLE IF NOT EXISTS`: an upgrade must never lose rows. */
export function tableDefinition(table: Table, context: RenderContext): string {
  const { dialect } = context;
  const name = render(nexus(table.name), context).text;
  const buckets = table.bucketed === true ? context.buckets : undefined;
  const columns = Object.entries(columnsHere(table, context)).map(([column, definition]) =>
    columnDefinition(column, definition, context),
  );
  const partition =
    buckets === undefined
      ? table.partitionByMonth && `TIMESTAMP_TRUNC(${dialect.quote(table.partitionByMonth)}, MONTH)`
      : // A number of the list is the first of a partition; the last ends where the list does.
        `RANGE_BUCKET(${dialect.quote('bucket')}, GENERATE_ARRAY(0, ${String(buckets)}, 1))`;
  const create = `CREATE TABLE IF NOT EXISTS ${name} (\n${columns.join(',\n')}\n)`;
  const quoted = (table.clusterBy ?? []).map((column) => dialect.quote(column)).join(', ');
  switch (dialect.name) {
    case 'bigquery':
      return [
        create,
        ...(partition === undefined ? [] : [`PARTITION BY ${partition}`]),
        ...(quoted === '' ? [] : [`CLUSTER BY ${quoted}`]),
        `OPTIONS (${[
          `description = ${dialect.literal(table.description)}`,
          ...KEPT,
          ...(table.partitionByMonth === undefined || buckets !== undefined ? [] : PARTITIONS_KEPT),
        ].join(', ')})`,
      ].join('\n');
    case 'snowflake':
      // A key buys automatic reclustering, for which the account is to pay only if it asked.
      return `${create}\n${context.clusters === true ? clusteringKey(table, dialect) : ''}${NO_COLLATION}\nCOMMENT = ${dialect.literal(table.description)}`;
    case 'duckdb':
      return create;
  }
}

/** Snowflake only, where work tables outlive a run: transient, without time travel. */
export function workTableDefinition(table: WorkTable, context: RenderContext): string {
  const columns = Object.entries(table.columns).map(
    ([name, type]) => `${indent}${context.dialect.quote(name)} ${typeName(type, context)}`,
  );
  return `CREATE OR REPLACE TRANSIENT TABLE ${render(work(table.name), context).text} (\n${columns.join(',\n')}\n)\nDATA_RETENTION_TIME_IN_DAYS = 0\n${NO_COLLATION}\nCOPY GRANTS`;
}

/** Stands between the description of a view and its query. */
const AS = '\nAS\n';

/** The query of what {@link viewDefinition} made. */
export const viewQuery = (definition: string): string => definition.slice(definition.indexOf(AS) + AS.length);

/** `query` is SQL text already. Columns may be left out where they are not ours to describe. */
export function viewDefinition(
  view: { name: string; description: string; columns?: Readonly<Record<string, ViewColumn>> },
  query: string,
  context: RenderContext,
): string {
  const { dialect } = context;
  const name = render(nexus(view.name), context).text;
  const described =
    view.columns === undefined || dialect.name === 'duckdb'
      ? ''
      : ` (\n${Object.entries(view.columns)
          .map(([column, definition]) => `${indent}${dialect.quote(column)}${columnComment(definition, dialect)}`)
          .join(',\n')}\n)`;
  const description = {
    bigquery: `\nOPTIONS (description = ${dialect.literal(view.description)})`,
    snowflake: `\nCOPY GRANTS\nCOMMENT = ${dialect.literal(view.description)}`,
    duckdb: '',
  }[dialect.name];
  return `CREATE OR REPLACE VIEW ${name}${described}${description}${AS}${query}`;
}
