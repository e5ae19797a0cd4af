import { stringify } from 'yaml';
import type { Model } from '../../config/model.ts';
import type { Location } from '../../procedures/locations.ts';
import { contextOf } from '../../procedures/locations.ts';
import { snowflake } from '../../sql/dialects/snowflake.ts';
import { id, join, keyword, nexus, op, sql } from '../../sql/tag.ts';
import type { Sql } from '../../sql/tag.ts';
import type { ColumnRole, SemanticColumn, SemanticReference, SemanticTable } from './semantic_model.ts';
import { instructions, semanticTables } from './semantic_model.ts';
import { aggregateOf, columnOf, HEAD, spelledIn } from './spelled.ts';
import { verifiedQuestions } from './verified_questions.ts';

/** The semantic view's name. */
export const SEMANTIC_VIEW = 'nexus_semantic';

const DESCRIPTION =
  'People, companies, who belongs where, what happened and in which state they are: resolved by Nexus.';

const relationshipName = ({ name }: SemanticTable, { table }: SemanticReference): string => `${name}_to_${table}`;

/** Numbers are facts; all else is told apart by. */
const isFact = (role: ColumnRole): boolean => role === 'fact';

const inParentheses = (clause: string, pieces: readonly Sql[]): Sql =>
  sql`  ${keyword(clause)} (
    ${join(pieces, ',\n    ')}
  )
`;

// https://docs.snowflake.com/en/sql-reference/sql/create-semantic-view: clauses in this order, facts before dimensions.
/** `CREATE SEMANTIC VIEW`, with the questions that are verified. */
export function semanticViewDdl(model: Model, location: Location): string {
  const tables = semanticTables(model);
  const columns = (wanted: (role: ColumnRole) => boolean): Sql[] =>
    tables.flatMap((table) =>
      table.columns
        .filter(({ role }) => wanted(role))
        .map(({ name, description }) => sql`${columnOf(table.name)(name)} AS ${id(name)} COMMENT = ${description}`),
    );
  const references = tables.flatMap((table) => table.references.map((reference) => ({ table, reference })));
  const statement = sql`CREATE OR REPLACE SEMANTIC VIEW ${nexus(SEMANTIC_VIEW)}
${inParentheses(
  'TABLES',
  tables.map(
    ({ name, key, description }) =>
      sql`${id(name)} AS ${nexus(name)} PRIMARY KEY (${join(key.map(id), ', ')}) COMMENT = ${description}`,
  ),
)}${inParentheses(
    'RELATIONSHIPS',
    references.map(
      ({ table, reference }) =>
        sql`${id(relationshipName(table, reference))} AS ${id(table.name)} (${id(reference.column)}) REFERENCES ${id(reference.table)} (${id(reference.key)})`,
    ),
  )}${inParentheses('FACTS', columns(isFact))}${inParentheses(
    'DIMENSIONS',
    columns((role) => !isFact(role)),
  )}${inParentheses(
    'METRICS',
    tables.flatMap((table) =>
      table.metrics.map(
        (metric) =>
          sql`${columnOf(table.name)(metric.name)} AS ${aggregateOf(metric, columnOf(table.name))} COMMENT = ${metric.description}`,
      ),
    ),
  )}  COMMENT = ${DESCRIPTION}
  AI_SQL_GENERATION ${instructions(model).join('\n')}
${inParentheses(
  'AI_VERIFIED_QUERIES',
  verifiedQuestions(model, id).map(
    ({ name, question, query }) =>
      sql`${id(name)} AS (
      QUESTION ${question}
      SQL ${spelledIn(contextOf(snowflake, location), query)}
    )`,
  ),
)}`;
  return `-- ${HEAD}\n${spelledIn(contextOf(snowflake, location), statement).trimEnd()};\n`;
}

// https://docs.snowflake.com/en/user-guide/views-semantic/semantic-view-yaml-spec
/** The same as YAML, for `SYSTEM$CREATE_SEMANTIC_VIEW_FROM_YAML` and Cortex Analyst. */
export function semanticViewYaml(model: Model, location: Location): string {
  const context = contextOf(snowflake, location);
  const spelled = (piece: Sql): string => spelledIn(context, piece);
  const upper = (name: string): string => name.toUpperCase();
  const columnEntry = ({ name, type, description, role }: SemanticColumn): object => ({
    name: upper(name),
    description,
    expr: spelled(id(name)),
    data_type: spelled(op.type(type)),
    ...(role === 'key' ? { unique: true } : {}),
  });
  const tableEntry = (table: SemanticTable): object => {
    const of = (...roles: ColumnRole[]): object[] =>
      table.columns
        .filter(({ role }) => roles.includes(role))
        .map((column) =>
          columnEntry(table.key.length > 1 && column.role === 'key' ? { ...column, role: 'reference' } : column),
        );
    const lists = {
      dimensions: of('key', 'reference', 'dimension'),
      time_dimensions: of('time'),
      facts: of('fact'),
      metrics: table.metrics.map((metric) => ({
        name: upper(metric.name),
        description: metric.description,
        expr: spelled(aggregateOf(metric, id)),
      })),
    };
    return {
      name: upper(table.name),
      description: table.description,
      base_table: {
        ...(location.database === undefined ? {} : { database: upper(location.database) }),
        schema: upper(location.schema),
        table: upper(table.name),
      },
      primary_key: { columns: table.key.map(upper) },
      ...Object.fromEntries(Object.entries(lists).filter(([, entries]) => entries.length > 0)),
    };
  };
  const tables = semanticTables(model);
  const content = {
    name: upper(SEMANTIC_VIEW),
    description: DESCRIPTION,
    tables: tables.map(tableEntry),
    relationships: tables.flatMap((table) =>
      table.references.map((reference) => ({
        name: upper(relationshipName(table, reference)),
        left_table: upper(table.name),
        right_table: upper(reference.table),
        relationship_columns: [{ left_column: upper(reference.column), right_column: upper(reference.key) }],
      })),
    ),
    module_custom_instructions: { sql_generation: instructions(model).join('\n') },
    verified_queries: verifiedQuestions(model, id).map(({ name, question, query }) => ({
      name,
      question,
      sql: spelled(query),
    })),
  };
  return `# ${HEAD}\n${stringify(content, { lineWidth: 0 })}`;
}
