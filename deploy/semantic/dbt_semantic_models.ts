import { stringify } from 'yaml';
import type { Model } from '../../config/model.ts';
import { contextOf } from '../../procedures/locations.ts';
import { bigquery } from '../../sql/dialects/bigquery.ts';
import { keyword } from '../../sql/tag.ts';
import { SOURCE } from '../dbt/project_files.ts';
import type { ProjectFile } from '../dbt/write_project.ts';
import type { SemanticColumn, SemanticMetric, SemanticTable } from './semantic_model.ts';
import { semanticTables } from './semantic_model.ts';
import { aggregateOf, HEAD, spelledIn } from './spelled.ts';

/**
 * How semantic models are written: `latest` stands in the properties of the model, `legacy` beside it.
 * https://docs.getdbt.com/docs/build/latest-metrics-spec
 */
export type DbtSpec = 'latest' | 'legacy';

/** The first dbt that reads the latest spec: https://docs.getdbt.com/reference/semantic-model-properties */
export function specOf(dbtVersion: string | undefined): DbtSpec {
  const [major = 0, minor = 0] = (dbtVersion ?? '').split('.').map(Number);
  return major > 1 || (major === 1 && minor >= 12) ? 'latest' : 'legacy';
}

/** A view of the dbt project over Nexus, and what MetricFlow is to know of it. */
interface SemanticModelFile extends SemanticTable {
  readonly modelName: string;
  readonly text: string;
}

/** What MetricFlow takes for a name: small letters, digits and single underscores. */
const metricFlowName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/_{2,}/g, '_')
    .replace(/^_+|_+$/g, '');

const named = (name: string): object =>
  metricFlowName(name) === name ? { name } : { name: metricFlowName(name), expr: name };

const modelName = (table: string): string => table.replace(/^nexus_/, 'nexus_semantic_');

/** Whose entity ids are of many types: each type is led to by a column of its own. */
const isOfAnyType = ({ key, columns }: SemanticTable): boolean =>
  !(key.length === 1 && key[0] === 'entity_id') && columns.some(({ name }) => name === 'entity_type');

const AS_OF: SemanticColumn = {
  name: 'as_of',
  type: 'timestamp',
  description: 'When it was asked: who is in it now has no other time',
  role: 'time',
};

/** What dbt makes of a table: MetricFlow knows only models, and wants a time beside every number. */
function modelOf(
  table: SemanticTable,
  all: readonly SemanticTable[],
  entityTypes: readonly string[],
): SemanticModelFile {
  const computed = all.find(({ references, key }) =>
    references.some(
      (to) => to.table === table.name && key[0] === to.column && key.length === 1 && to.key === to.column,
    ),
  );
  const known = table.columns.map(({ name }) => name);
  const added = (computed?.columns ?? []).filter(({ role, name }) => role === 'fact' || !known.includes(name));
  const ofType = isOfAnyType(table) ? entityTypes : [];
  const selected = [
    `given.*`,
    ...added.map(({ name }) => `computed.${name}`),
    ...ofType.map((type) => `case when given.entity_type = '${type}' then given.entity_id end as ${type}_id`),
    ...(table.time === undefined ? [`{{ dbt.current_timestamp() }} as ${AS_OF.name}`] : []),
  ];
  const from = [
    `from {{ source('${SOURCE}', '${table.name}') }} as given`,
    ...(computed === undefined
      ? []
      : [
          `left join {{ source('${SOURCE}', '${computed.name}') }} as computed`,
          `  on computed.${String(computed.key[0])} = given.${String(table.key[0])}`,
        ]),
  ];
  return {
    ...table,
    modelName: modelName(table.name),
    time: table.time ?? AS_OF.name,
    columns: [
      ...table.columns,
      ...added,
      ...ofType.map((type): SemanticColumn => ({
        name: `${type}_id`,
        type: 'string',
        description: `The entity, where it is of type ${type}`,
        role: 'reference',
      })),
      ...(table.time === undefined ? [AS_OF] : []),
    ],
    metrics: [...table.metrics, ...(computed?.metrics ?? [])],
    text: `-- ${HEAD}
-- depends_on: {{ ref('nexus_run') }}
{{ config(materialized='view') }}
select
  ${selected.join(',\n  ')}
${from.join('\n')}
`,
  };
}

/** An aggregate's argument, as both specs take it. */
function expressionOf(metric: SemanticMetric): string {
  const call = spelledIn(contextOf(bigquery, { database: undefined, schema: '' }), aggregateOf(metric, keyword));
  return call.replace(/^\w+\((DISTINCT )?/, '').replace(/\)$/, '');
}

const nameOfRow = (table: SemanticTable): string => table.name.replace(/^nexus_/, '').replace(/s$/, '');

/** The entity that a table has no column for: a row is told by several. */
const primaryEntity = (table: SemanticTable): object =>
  table.key.length === 1 ? {} : { primary_entity: nameOfRow(table) };

/** Columns of a key of several lead somewhere or tell apart, one by one. */
const roleIn = (table: SemanticTable, { name, role }: SemanticColumn): SemanticColumn['role'] =>
  role !== 'key' || table.key.length === 1 ? role : name === 'entity_id' ? 'reference' : 'dimension';

function legacy(models: readonly SemanticModelFile[]): object {
  return {
    semantic_models: models.map((model) => {
      const of = (...roles: SemanticColumn['role'][]): SemanticColumn[] =>
        model.columns.filter((column) => roles.includes(roleIn(model, column)));
      return {
        name: model.name,
        description: model.description,
        model: `ref('${model.modelName}')`,
        defaults: { agg_time_dimension: model.time },
        ...primaryEntity(model),
        entities: of('key', 'reference').map((column) => ({
          ...named(column.name),
          type: roleIn(model, column) === 'key' ? 'primary' : 'foreign',
          description: column.description,
        })),
        dimensions: [
          ...of('dimension').map(({ name, description }) => ({ ...named(name), type: 'categorical', description })),
          ...of('time').map(({ name, description }) => ({
            ...named(name),
            type: 'time',
            type_params: { time_granularity: 'day' },
            description,
          })),
        ],
        measures: model.metrics.map((metric) => ({
          name: metricFlowName(metric.name),
          description: metric.description,
          agg: metric.aggregate,
          expr: expressionOf(metric),
        })),
      };
    }),
    metrics: models.flatMap(({ metrics }) =>
      metrics.map(({ name, label, description }) => ({
        name: metricFlowName(name),
        label,
        description,
        type: 'simple',
        type_params: { measure: metricFlowName(name) },
      })),
    ),
  };
}

/** What the latest spec says of a column. */
function latestColumn(table: SemanticTable, column: SemanticColumn): object {
  const { name, description } = column;
  const role = roleIn(table, column);
  const called = metricFlowName(name);
  switch (role) {
    case 'key':
    case 'reference':
      return { name, description, entity: { type: role === 'key' ? 'primary' : 'foreign', name: called } };
    case 'time':
      return { name, description, granularity: 'day', dimension: { type: 'time', name: called } };
    case 'dimension':
      return { name, description, dimension: { type: 'categorical', name: called } };
    case 'fact':
      return { name, description };
  }
}

const latest = (models: readonly SemanticModelFile[]): object => ({
  models: models.map((model) => ({
    name: model.modelName,
    description: model.description,
    semantic_model: { enabled: true, name: model.name },
    agg_time_dimension: model.time,
    ...primaryEntity(model),
    columns: model.columns.map((column) => latestColumn(model, column)),
    metrics: model.metrics.map((metric) => ({
      name: metricFlowName(metric.name),
      label: metric.label,
      description: metric.description,
      type: 'simple',
      agg: metric.aggregate,
      expr: expressionOf(metric),
    })),
  })),
});

const TIME_SPINE = 'nexus_time_spine';

/** The days that MetricFlow joins numbers to. Off where the project has a time spine: https://docs.getdbt.com/docs/build/metricflow-time-spine */
const timeSpine = `-- ${HEAD}
-- For a project without a time spine; with one of its own: nexus_time_spine: false in its variables.
{{ config(materialized='table', enabled=var('nexus_time_spine', true)) }}
select cast(date_day as date) as date_day
from (
  {{ dbt.date_spine('day', "cast('2010-01-01' as date)", "cast('2040-01-01' as date)") }}
) as days
`;

const timeSpineProperties = {
  models: [
    {
      name: TIME_SPINE,
      description: 'A row per day.',
      time_spine: { standard_granularity_column: 'date_day' },
      columns: [{ name: 'date_day', description: 'Day', granularity: 'day' }],
    },
  ],
};

const yaml = (value: object): string => `# ${HEAD}\n${stringify({ version: 2, ...value }, { lineWidth: 0 })}`;

/** Models over Nexus, their semantic models and metrics, and a time spine. Paths are below the folder of models. */
export function dbtSemanticFiles(model: Model, spec: DbtSpec): ProjectFile[] {
  const tables = semanticTables(model);
  const entityTypes = model.entityTypes.map(({ name }) => name);
  const computed = tables.filter(({ name }) => name.endsWith('_computed_traits'));
  const models = tables
    .filter((table) => !computed.includes(table))
    .map((table) => modelOf(table, computed, entityTypes));
  return [
    ...models.map(({ modelName: name, text }) => ({ path: `${name}.sql`, text })),
    { path: 'nexus_semantic_models.yml', text: yaml(spec === 'legacy' ? legacy(models) : latest(models)) },
    { path: `${TIME_SPINE}.sql`, text: timeSpine },
    { path: `${TIME_SPINE}.yml`, text: yaml(timeSpineProperties) },
  ];
}
