import type { Model } from '../config/model.ts';
import type { PublishedRelation } from '../deploy/dbt/published_relations.ts';
import { publishedRelations } from '../deploy/dbt/published_relations.ts';
import { tables } from '../sql/tables/index.ts';
import { entityViewName } from '../sql/views/index.ts';
import { box, drawn, labelText, PREAMBLE } from './diagram.ts';
import { layers } from './docs_data_model.ts';

/** A column that holds the key of another relation. */
export interface Reference {
  readonly from: string;
  readonly column: string;
  readonly to: string;
  readonly key: string;
  /** Records have an `event_id` whether or not an event is told of it: a contact has one. */
  readonly isOptional: boolean;
}

/** What cannot be loaded leads nowhere. */
const LEADS_NOWHERE = 'nexus_rejected_records';

/** Columns by which rows of several relations are one thing, to the relation that has a row for each. */
const owners = (model: Model): ReadonlyMap<string, string> =>
  new Map([
    ...model.entityTypes.map(({ name }) => [`${name}_id`, entityViewName(name)] as const),
    ['membership_id', 'nexus_memberships'],
    ['state_id', 'nexus_states'],
    ['event_id', 'nexus_events'],
    ['entity_id', 'nexus_entity_ids'],
  ]);

/** What refers to what among relations that are published, by how columns are called: `trigger_event_id` is an `event_id`. */
export function references(model: Model): Reference[] {
  const known = owners(model);
  const relations = publishedRelations(model).filter(({ name }) => name !== LEADS_NOWHERE);
  return relations.flatMap(({ name: from, columns }) =>
    columns.flatMap(({ name: column }): Reference[] => {
      const key = [...known.keys()].find((one) => column === one || column.endsWith(`_${one}`)) ?? '';
      const to = known.get(key);
      if (to === undefined) return [];
      if (to !== from) return [{ from, column, to, key, isOptional: key === 'event_id' }];
      // The row of a person is that of an entity by another name.
      const isEntity = model.entityTypes.some(({ name }) => entityViewName(name) === from);
      const ids = { to: known.get('entity_id') ?? '', key: 'entity_id', isOptional: false };
      return isEntity ? [{ from, column, ...ids }] : [];
    }),
  );
}

/**
 * The picture of `docs/data_model.md`: what is stored, what has a key, and what refers to it. Views for one use, which have
 * neither, refer by the same columns; with them nobody sees anything.
 */
export function dataModelDiagram(model: Model): Promise<string> {
  const stored = new Set(tables.map(({ name }) => name));
  const targets = new Set(owners(model).values());
  const relations = publishedRelations(model).filter(
    ({ name, key }) => key !== undefined || stored.has(name) || targets.has(name),
  );
  const refs = references(model).filter(({ from }) => relations.some(({ name }) => name === from));
  const isDrawn = ({ name }: PublishedRelation): boolean => refs.some(({ from, to }) => from === name || to === name);
  const node = ({ name, columns, key }: PublishedRelation): string => {
    const shown = columns.filter(
      (column) =>
        column.name === key ||
        refs.some(
          (ref) => (ref.from === name && ref.column === column.name) || (ref.to === name && ref.key === column.name),
        ),
    );
    const others = columns.length - shown.length;
    const lines = shown.map((column) => ({
      html: column.name === key ? `<B>${column.name}</B>` : column.name,
      port: column.name,
    }));
    return `${name} [label=${box(name, [...lines, ...(others === 0 ? [] : [{ html: `<I>${String(others)} more</I>` }])])}];`;
  };
  const clusters = layers(model).flatMap(({ title, tables: stores, views }, place) => {
    const names = new Set([...stores, ...views].map(({ name }) => name));
    const members = relations.filter((relation) => names.has(relation.name) && isDrawn(relation));
    return members.length === 0
      ? []
      : [`subgraph cluster_${String(place)} { label=<${labelText(title)}>; ${members.map(node).join('\n')} }`];
  });
  const edges = refs.map(
    ({ from, column, to, key, isOptional }) =>
      `${from}:${column} -> ${to}:${key}${isOptional ? ' [style=dashed]' : ''};`,
  );
  const dot = `digraph {
${PREAMBLE}
graph [rankdir=RL, nodesep=0.25, ranksep=1];
${clusters.join('\n')}
${edges.join('\n')}
}`;
  return drawn(dot, 'The tables and views that are published, and what refers to what');
}
