import { nexus_changes } from '../sql/tables/changes.ts';
import { nexus_states, nexus_traits } from '../sql/tables/results.ts';
import { allViews, computedTraitsName, entityViewName } from '../sql/views/index.ts';
import type { Deployment } from './deployment.ts';
import { describeConfig } from './tools/describe_model.ts';

export interface Resource {
  readonly uri: string;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** As JSON. */
  content(deployment: Deployment): unknown;
}

/** Relations that people read, besides those of entity types. */
const READ = ['nexus_entities', 'nexus_memberships', 'nexus_timeline', 'nexus_audience_members'];

/** Columns of a relation that may be told. */
function columnsTold(deployment: Deployment, relation: string, columns: readonly string[]): readonly string[] {
  const { model, exposure } = deployment;
  const type = model.entityTypes.find(({ name }) => entityViewName(name) === relation);
  if (type !== undefined) return columns.filter((column) => exposure.isColumn(type.name, column));
  const computed = model.entityTypes.find(({ name }) => computedTraitsName(name) === relation);
  if (computed === undefined) return columns;
  const ofTraits = new Set(model.computedTraits.map(({ name }) => name));
  return columns.filter((column) => !ofTraits.has(column) || exposure.isTrait(column));
}

/** Tables and views that hold results, with what their columns hold. */
function schemaOf(deployment: Deployment): unknown {
  const { model } = deployment;
  const names = new Set([
    ...model.entityTypes.flatMap(({ name }) => [entityViewName(name), computedTraitsName(name)]),
    ...READ,
  ]);
  const views = allViews(model).filter(({ name }) => names.has(name));
  const relations = [...views, nexus_states, nexus_traits, ...(model.changes ? [nexus_changes] : [])];
  return relations.map(({ name, description, columns }) => ({
    name,
    description,
    columns: columnsTold(deployment, name, Object.keys(columns)).map((column) => ({
      name: column,
      type: columns[column]?.type,
      description: columns[column]?.description,
    })),
  }));
}

/** What an assistant may read without a question. */
export const RESOURCES: readonly Resource[] = [
  {
    uri: 'nexus://model',
    name: 'model',
    title: 'The model',
    description: 'Types of entities and identifiers, traits, states, audiences and sources of the config.',
    content: describeConfig,
  },
  {
    uri: 'nexus://schema',
    name: 'schema',
    title: 'The schema',
    description: 'Tables and views that hold the results, with the type and meaning of each column.',
    content: schemaOf,
  },
];
