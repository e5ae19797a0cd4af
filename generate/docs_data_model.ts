import type { Model } from '../config/model.ts';
import { contextOf } from '../procedures/locations.ts';
import { dialects } from '../sql/dialects/index.ts';
import type { RecordKind } from '../sql/sources/relations.ts';
import { NEEDED_COLUMNS, STANDARD_COLUMNS } from '../sql/sources/relations.ts';
import type { Column, Table } from '../sql/table.ts';
import { nexus_event_log } from '../sql/tables/event_log.ts';
import * as erasure from '../sql/tables/erasure.ts';
import { nexus_file_buckets } from '../sql/tables/files.ts';
import * as identity from '../sql/tables/identity.ts';
import * as operations from '../sql/tables/operations.ts';
import { nexus_rejected_records } from '../sql/tables/rejected.ts';
import * as results from '../sql/tables/results.ts';
import * as seeds from '../sql/tables/seeds.ts';
import type { LogicalType } from '../sql/tag.ts';
import type { View } from '../sql/view.ts';
import {
  entityView,
  eventLogViews,
  finalViews,
  erasureViews,
  identityViews,
  overrideViews,
  qualityView,
  ruleViews,
} from '../sql/views/index.ts';
import { nexus_audience_intervals } from '../sql/tables/audiences.ts';
import { nexus_changes } from '../sql/tables/changes.ts';
import { contextTables } from '../sql/tables/context.ts';
import { typeName } from '../build/definitions.ts';
import { code, markdownTable } from './docs_markdown.ts';
import { LEAVING, REJECTED } from './docs_records.ts';

const WAREHOUSES = ['snowflake', 'bigquery', 'duckdb'] as const;
const TYPES: readonly LogicalType[] = ['string', 'int', 'float', 'bool', 'timestamp', 'json', 'key'];

interface Layer {
  readonly title: string;
  readonly text: string;
  readonly tables: readonly Table[];
  readonly views: readonly View[];
}

export const layers = (model: Model): readonly Layer[] => [
  {
    title: 'People, companies, timelines',
    text: 'What dashboards, support and AI tools read. The columns of `nexus_persons` and `nexus_groups` follow the config; those below are of the demo. Both are views, or tables that each run refreshes where the target says `materialize` (the default on BigQuery).',
    tables: [],
    views: [...model.entityTypes.map((type) => entityView(model, type)), ...finalViews(model)],
  },
  {
    title: 'Traits and states',
    text: 'Both are computed anew by each run that finds work.',
    tables: Object.values(results),
    views: [],
  },
  {
    title: 'Audiences',
    text: 'Who was in which audience when: [audiences.md](audiences.md). Who is in now, and the rest of the history, are views above. Where the config has audiences, and does not say that `audience_history` is false.',
    tables: [nexus_audience_intervals],
    views: [],
  },
  {
    title: 'One customer',
    text: 'What [nexus_context](context.md) reads of one customer, where the target says `materialize.context`: copies by entity, and by what is asked for, of what is elsewhere here.',
    tables: contextTables,
    views: [],
  },
  {
    title: 'Changes',
    text: 'For tools that follow what runs change: [activation.md](activation.md). A table where the config says `changes`, else a view without rows.',
    tables: [nexus_changes],
    views: [],
  },
  {
    title: 'Identity resolution',
    text: 'Which identifiers are one entity, why, and what each run decided.',
    tables: Object.values(identity),
    views: [...identityViews(model.entityTypes), ...overrideViews()],
  },
  {
    title: 'Event log',
    text: 'What sources gave, as they gave it, and what of it cannot be loaded. One wide table; the views show one kind of record each.',
    tables: [nexus_event_log, nexus_rejected_records],
    views: eventLogViews(model.entityTypes),
  },
  {
    title: 'Rules',
    text: 'Rules of the config that runs join as rows.',
    tables: [],
    views: ruleViews(model),
  },
  {
    title: 'Erasure',
    text: 'What keeps the erased from coming back, and what was erased when: keyed hashes, no personal data. The views are what an erasure looks through, of what is still stored.',
    tables: Object.values(erasure),
    views: erasureViews(model.identifierTypes),
  },
  {
    title: 'Operations',
    text: 'How runs and deployments went.',
    tables: [...Object.values(operations), nexus_file_buckets],
    views: [qualityView()],
  },
  {
    title: 'Lists',
    text: 'Too large for a function: the bundle brings them as tables, and SQL joins them.',
    tables: Object.values(seeds),
    views: [],
  },
];

const columnTable = (columns: Readonly<Record<string, Omit<Column, 'required'> & { readonly required?: boolean }>>) =>
  markdownTable(
    ['column', 'type', 'what it holds'],
    Object.entries(columns).map(([name, { type, description, required }]) => [
      code(name),
      required === true ? `${type}, not null` : type,
      description,
    ]),
  );

const storage = ({ partitionByMonth, clusterBy = [] }: Table): string =>
  [
    ...(partitionByMonth === undefined ? [] : [`partitioned by month of ${code(partitionByMonth)}`]),
    ...(clusterBy.length === 0 ? [] : [`clustered by ${clusterBy.map(code).join(', ')}`]),
  ].join(', ');

function tableSection(table: Table): string {
  const stored = storage(table);
  const title = `### ${table.name}\n\nTable. ${table.description}`;
  return [stored === '' ? title : `${title} On BigQuery ${stored}.`, columnTable(table.columns)].join('\n\n');
}

const viewSection = (view: View): string =>
  [`### ${view.name}\n\nView. ${view.description}`, columnTable(view.columns)].join('\n\n');

const layerSection = ({ title, text, tables, views }: Layer): string =>
  [`## ${title}`, text, ...tables.map(tableSection), ...views.map(viewSection)].join('\n\n');

/** A view of the event log that has the columns of a source relation, with their descriptions. */
const SOURCE_RELATIONS: readonly { readonly name: string; readonly kind: RecordKind; readonly likeView: string }[] = [
  { name: '{source}_events', kind: 'event', likeView: 'nexus_events' },
  { name: '{source}_{entity type}_identifiers', kind: 'identifier', likeView: 'nexus_entity_identifiers' },
  { name: '{source}_{entity type}_traits', kind: 'trait', likeView: 'nexus_entity_traits' },
  { name: '{source}_membership_identifiers', kind: 'membership', likeView: 'nexus_membership_identifiers' },
];

function sourceSection(views: readonly View[]): string {
  const sections = SOURCE_RELATIONS.map(({ name, kind, likeView }) => {
    const described = views.find((view) => view.name === likeView)?.columns ?? {};
    const rows = Object.entries(STANDARD_COLUMNS[kind])
      .filter(([column]) => column !== 'source')
      .map(([column, type]) => [
        code(column),
        type,
        NEEDED_COLUMNS[kind].includes(column) ? 'yes' : '',
        described[column]?.description ?? '',
      ]);
    return [`### ${name}`, markdownTable(['column', 'type', 'needed', 'what it holds'], rows)].join('\n\n');
  });
  return [
    '## What a source gives',
    'Relations (tables, views or, on DuckDB, files) under these names, made by an adapter, by dbt or by hand. A source gives those that it has; at least one must hold identifiers. Columns that are not needed may be missing if the config names them under `lacks`. The name of the source is taken from the config.',
    ...sections,
  ].join('\n\n');
}

const DELIVERIES = `## What a delivery is

A link group is what one relation gives under one \`event_id\` and \`row_id\`; an event is alone in its own. What stands of it follows from what the relation shows, and from nothing else: not from the order in which rows came, and not from which run saw them. So runs after every few rows come to what one run over all of them comes to.

| \`delivery\` | what stands of a link group |
| --- | --- |
| \`replace\` (default) | Its newest delivery: all rows with its newest \`_ingested_at\`, in whatever run they are seen. A newer one takes the place of all that an older one said. Where all of its rows are blank, or deleted, nothing stands. What a relation does not show any more stays as it was delivered last. |
| \`append\` | All rows, whatever their \`_ingested_at\`: the halves of a link group may come years apart. Rows of one \`_ingested_at\` are one delivery, which stands beside the others. What a relation does not show any more stays. Of an event the newest delivery stands. |
| \`snapshot\` | As \`replace\`, of what the relation shows now. A link group that it does not show any more is gone, with its links, traits and states. |

A delivery is a set: two rows that say the same are one, and of two versions of an event with one \`_ingested_at\` the one with the greater MD5 of its content stands.

**Which rows are compared.** A run looks at the rows from the watermark of the source less \`late_arrival_hours\` on, and holds each delivery among them against what is stored of it, as a set. So rows that come with a known stamp join their delivery, and what was edited in place under its stamp takes the place of what it was. A count and a fingerprint of these rows say whether there is anything to do. What is older is looked at by a full refresh. Two kinds of relations are always looked at whole: files (on DuckDB), where any change of the file is work even if no stamp moved, and snapshots.

**A snapshot** is all that the relation shows when the run reads it: the file as it is now, or all rows of the table or view. One that is read while it is being written, or that is empty, takes away what it lacks; the next run brings it back, with the ids it had. A table that keeps one export after the other is no snapshot; a view of its newest export is one. Where a file of delivery \`replace\` or \`append\` has fewer rows than in the run before, the run warns: what is not in it any more stays.

**Gone in the source.** \`deleted\` names a column that says so: a flag such as \`_fivetran_deleted\`, or a time such as \`_ab_cdc_deleted_at\`. A row is deleted where it holds anything but null, blank, false, \`f\`, \`n\`, \`no\` or 0. A deleted row says nothing in its delivery. With \`append\` it also takes back what the same relation said of it until then: its identifier, trait or membership, and all of the link group where it names none; where such a row is edited in place to say something else, what it took back comes back as far as the look-back reaches.`;

/** Every table and view with every column, as Markdown. Views depend on the config's entity types. */
export function renderDataModel(model: Model): string {
  const contexts = WAREHOUSES.map((name) => contextOf(dialects[name], { database: undefined, schema: 'nexus' }));
  const types = markdownTable(
    ['type', 'Snowflake', 'BigQuery', 'DuckDB'],
    TYPES.map((type) => [type, ...contexts.map((context) => code(typeName(type, context)))]),
  );
  const all = layers(model);
  const contents = all.map(({ title, tables, views }) => [
    title,
    [...tables, ...views].map(({ name }) => `[${name}](#${name})`).join(', '),
  ]);
  return `${[
    '# Data model',
    'Generated by the build from `sql/tables/` and `sql/views/` (`npm run generate`). All of it lives in one schema, `nexus` unless the config says otherwise; on BigQuery `nexus_secrets` has one of its own ([why](bigquery_rights.md#what-readers-may-not-read)). Work tables of a run (`nexus_work_…`) are temporary, on Snowflake transient and without time travel, and are not described here.',
    '![Tables and views with their keys, and lines from each column that holds the key of another](images/data_model.svg)',
    'What is stored or has a key of its own (bold), and what refers to it. A dashed line may lead nowhere: a contact is a record with an `event_id`, and no event. Not drawn: the run, which nearly every row names (`run_id` of `nexus_runs`), and views for one use, which refer by the same columns.',
    markdownTable(['layer', 'tables and views'], contents),
    '## Types',
    'Times are UTC on every warehouse. A `key` is a hash of the warehouse, internal: no id depends on one, and no query of yours should.',
    types,
    sourceSection(all.flatMap(({ views }) => views)),
    DELIVERIES,
    REJECTED,
    LEAVING,
    ...all.map(layerSection),
  ].join('\n\n')}\n`;
}
