import type { Model } from '../config/model.ts';
import type { Materialize } from '../config/types.ts';
import type { StoredTimeline } from '../procedures/resolve/settings.ts';
import { solved, solvedTimeline } from '../sql/steps/identity/touched.ts';
import type { MadeEntities } from '../sql/steps/publish/publish_changes.ts';
import type { Table } from '../sql/table.ts';
import { nexus_file_buckets } from '../sql/tables/files.ts';
import type { ExternalRelation } from './external_relation.ts';
import { nexus_audience_intervals } from '../sql/tables/audiences.ts';
import { nexus_changes } from '../sql/tables/changes.ts';
import { contextTables } from '../sql/tables/context.ts';
import { entityView, entityViewName, timelineView } from '../sql/views/index.ts';

/** Whether a table is part of a deployment of this config. */
export const isKept = (
  { changes, keepsAudiences }: Model,
  { context }: Required<Materialize>,
  table: Table,
  externals: readonly ExternalRelation[],
): boolean =>
  (table !== nexus_file_buckets || externals.some(({ file }) => file !== undefined)) &&
  (changes || table !== nexus_changes) &&
  (keepsAudiences || table !== nexus_audience_intervals) &&
  (context || !contextTables.includes(table));

/** Names of the views in whose place a table stands. Changes are told by what was stored before. */
export const storedNames = (model: Model, { persons, groups, timeline }: Required<Materialize>): ReadonlySet<string> =>
  new Set([
    ...(model.changes
      ? [nexus_changes.name, ...model.entityTypes.map(({ name }) => entityViewName(name))]
      : [...(persons ? ['nexus_persons'] : []), ...(groups ? ['nexus_groups'] : [])]),
    ...(timeline ? [timelineView(model).name] : []),
  ]);

/** Final views that are stored, each with a query of its rows of the entities that a run solved. */
export const storedFinals = (model: Model, names: ReadonlySet<string>): MadeEntities[] =>
  model.entityTypes
    .map((type) => ({ entityType: type.name, view: entityView(model, type, solved()) }))
    .filter(({ view }) => names.has(view.name))
    .map(({ entityType, view }) => ({
      entityType,
      table: { ...view, clusterBy: [Object.keys(view.columns)[0] ?? ''] },
      query: view.query,
    }));

/** The timeline where it is stored, with a query of its rows of the entities that a run solved. */
export function storedTimeline(model: Model, names: ReadonlySet<string>): StoredTimeline | undefined {
  const view = timelineView(model, solvedTimeline());
  return names.has(view.name) ? { table: { ...view, clusterBy: ['entity_id'] }, query: view.query } : undefined;
}
