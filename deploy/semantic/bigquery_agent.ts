import type { Model } from '../../config/model.ts';
import type { Location } from '../../procedures/locations.ts';
import { contextOf } from '../../procedures/locations.ts';
import { bigquery } from '../../sql/dialects/bigquery.ts';
import { id, join, nexus, op, sql } from '../../sql/tag.ts';
import type { Sql } from '../../sql/tag.ts';
import type { SemanticReference, SemanticTable } from './semantic_model.ts';
import { instructions, semanticTables } from './semantic_model.ts';
import { aggregateOf, HEAD, spelledIn } from './spelled.ts';
import { verifiedQuestions } from './verified_questions.ts';

/** The property graph's name. */
export const GRAPH = 'nexus_graph';

const keyOf = (columns: readonly string[]): Sql => sql`(${join(columns.map(id), ', ')})`;

/**
 * An edge for a reference. Where the reference is the table's own key, not every row leads somewhere (an entity is a person
 * or a group), but every row of the other side leads back: then that side is the table of edges.
 */
function edgeOf(table: SemanticTable, { column, table: other, key }: SemanticReference): Sql {
  const isOneToOne = table.key.length === 1 && table.key[0] === column;
  const [edges, edgeKey, leading] = isOneToOne ? [other, [key], key] : [table.name, table.key, column];
  return sql`${nexus(edges)} AS ${id(`${table.name}_to_${other}`)}
      KEY ${keyOf(edgeKey)}
      SOURCE KEY ${keyOf(isOneToOne ? [key] : table.key)} REFERENCES ${id(table.name)} ${keyOf(table.key)}
      DESTINATION KEY ${keyOf([leading])} REFERENCES ${id(other)} ${keyOf([key])}
      NO PROPERTIES`;
}

// https://cloud.google.com/bigquery/docs/reference/standard-sql/graph-schema-statements and, for measures,
// https://cloud.google.com/bigquery/docs/graph-measures
/** `CREATE PROPERTY GRAPH` over the tables of the model, with its metrics as measures. */
export function propertyGraphDdl(model: Model, location: Location): string {
  const tables = semanticTables(model);
  const nodes = tables.map(
    ({ name, key, columns, metrics }) => sql`${nexus(name)} AS ${id(name)}
      KEY ${keyOf(key)}
      PROPERTIES (
        ${join(
          [
            ...columns.map((column) => id(column.name)),
            ...metrics.map((metric) => sql`MEASURE(${aggregateOf(metric, id)}) AS ${id(metric.name)}`),
          ],
          ',\n        ',
        )}
      )`,
  );
  const edges = tables.flatMap((table) => table.references.map((reference) => edgeOf(table, reference)));
  const statement = sql`CREATE OR REPLACE PROPERTY GRAPH ${nexus(GRAPH)}
  NODE TABLES (
    ${join(nodes, ',\n    ')}
  )
  EDGE TABLES (
    ${join(edges, ',\n    ')}
  )`;
  return `-- ${HEAD}\n${spelledIn(contextOf(bigquery, location), statement)};\n`;
}

// https://cloud.google.com/gemini/docs/conversational-analytics-api/build-agent-http: the body of dataAgents.create
/** A data agent of BigQuery's conversational analytics: tables with descriptions, terms, and verified queries. */
export function dataAgent(model: Model, { database, schema }: Location): string {
  const context = contextOf(bigquery, { database, schema });
  const tables = semanticTables(model);
  const fullName = (table: string): string =>
    `bigquery.googleapis.com/projects/${String(database)}/datasets/${schema}/tables/${table}`;
  const agent = {
    // First, so that the head of the file says who made it.
    description: HEAD,
    displayName: 'Nexus',
    dataAnalyticsAgent: {
      publishedContext: {
        systemInstruction: instructions(model).join('\n'),
        datasourceReferences: {
          bq: {
            tableReferences: tables.map(({ name, description, columns }) => ({
              projectId: database,
              datasetId: schema,
              tableId: name,
              schema: {
                description,
                fields: columns.map((column) => ({
                  name: column.name,
                  type: spelledIn(context, op.type(column.type)),
                  description: column.description,
                })),
              },
            })),
          },
        },
        glossaryTerms: tables.flatMap(({ name: table, metrics }) =>
          metrics.map((metric) => ({
            displayName: metric.label,
            description: `${metric.description}: ${spelledIn(context, sql`SELECT ${aggregateOf(metric, id)} FROM ${nexus(table)}`)}`,
          })),
        ),
        schemaRelationships: tables.flatMap((table) =>
          table.references.map((reference) => ({
            leftSchemaPaths: { tableFqn: fullName(table.name), paths: [reference.column] },
            rightSchemaPaths: { tableFqn: fullName(reference.table), paths: [reference.key] },
          })),
        ),
        exampleQueries: verifiedQuestions(model, nexus).map(({ question, query }) => ({
          naturalLanguageQuestion: question,
          sqlQuery: spelledIn(context, query),
        })),
      },
    },
  };
  return `${JSON.stringify(agent, null, 2)}\n`;
}
