import { deliveryOf, ingestedAtOf, isFileTime } from '../config/mapping.ts';
import { columnUses } from '../config/mapping_uses.ts';
import type { Model } from '../config/model.ts';
import { formerNames } from '../config/model.ts';
import type { MappedTable, Source } from '../config/types.ts';
import type { WarehouseName } from '../sql/dialect.ts';
import { loadedRecords } from '../sql/mapping/load_records.ts';
import { FILE_TIME, planTable } from '../sql/mapping/table_plan.ts';
import type { TableOfSource } from '../sql/mapping/table_plan.ts';
import type { MappingContext, PlannedTable } from '../sql/mapping/table_views.ts';
import { intermediateView, relationsOf, tableViews } from '../sql/mapping/table_views.ts';
import type { LogicalType, Sql } from '../sql/tag.ts';
import { id, keyword, nexus, sql } from '../sql/tag.ts';
import type { ExternalRelation, LoadedRelation, SourceRelations } from './external_relation.ts';
import { locate } from './external_relation.ts';
import { fileRows, fileRowsWithTime } from './file_view.ts';

interface BuiltTable extends PlannedTable {
  readonly external: ExternalRelation;
  readonly raw: Sql;
  readonly loaded: Pick<LoadedRelation, 'delivery' | 'isWhole'> & { readonly name: string; readonly table: string };
}

function builtTable(
  source: Source,
  name: string,
  mapping: MappedTable,
  model: Model,
  warehouse: WarehouseName,
): BuiltTable {
  // Elsewhere than on DuckDB a file stands for a table that was loaded from it, and its own time is not known.
  const file = warehouse === 'duckdb' && mapping.file !== undefined ? mapping : undefined;
  const stamp = ingestedAtOf(source, mapping);
  const hasFileTime = isFileTime(stamp);
  const deleted = mapping.deleted ?? source.deleted;
  const table: TableOfSource = {
    name,
    mapping,
    ingestedAt: hasFileTime && file === undefined ? undefined : stamp,
    deleted,
    isText: file !== undefined,
    normalizerOf: (type) => model.identifierTypes.find((one) => one.name === type)?.normalizer,
  };
  const plan = planTable(table);
  const columns = Object.fromEntries(plan.base.raw.map(({ ref, type }): [string, LogicalType] => [ref.column, type]));
  const delivery = deliveryOf(source, mapping);
  const isWhole = file !== undefined || delivery === 'snapshot' || table.ingestedAt === undefined;
  const base = nexus(`${source.name}_base_${name}`);
  const given = locate(source, mapping, name);
  return {
    table,
    plan,
    raw:
      file === undefined
        ? given
        : sql`${hasFileTime ? fileRowsWithTime(file, columns, FILE_TIME) : fileRows(file, columns)} AS ${keyword('file_rows')}`,
    external: {
      source: source.name,
      part: name,
      relation: file === undefined ? given : base,
      file,
      columns,
      ingestedAt: '',
      raw: false,
      isWhole,
      isText: file !== undefined,
      mapped: {
        refs: plan.base.raw.map(({ ref }) => ref),
        uses: columnUses(mapping),
        expressions: plan.base.expressions,
        times: plan.base.times,
      },
      arriving: {
        relation: base,
        ingestedAt: '_ingested_at',
        isWhole,
        // Where there is no stamp, nothing else tells that a row was edited.
        printed: plan.base.printed(warehouse === 'duckdb' || isWhole),
      },
    },
    loaded: { delivery, isWhole, name: file?.file ?? mapping.table ?? name, table: name },
  };
}

/** What a source comes to that is tables and what their columns say. */
export function mappedSource(source: Source, model: Model, warehouse: WarehouseName): SourceRelations {
  const entityTypes = model.entityTypes.map(({ name }) => name);
  const tables = Object.entries(source.tables ?? {}).map(([name, mapping]) =>
    builtTable(source, name, mapping, model, warehouse),
  );
  const context: MappingContext = {
    source: source.name,
    // Ids stay as they were when the source gets another name.
    firstSource: formerNames(source).at(-1) ?? source.name,
    raw: (name) => tables.find(({ table }) => table.name === name)?.raw ?? id(name),
    view: (name) => nexus(`${source.name}_${name}`),
  };
  return {
    relations: relationsOf(tables, entityTypes).flatMap(({ name, kind, from }) =>
      tables
        .filter((table) => from.includes(table))
        .map(({ loaded }) => ({
          source: source.name,
          relation: context.view(name),
          ...kind,
          columns: {},
          lacks: [],
          ...loaded,
        })),
    ),
    views: tableViews(tables, entityTypes, context).map((view) => ({ ...view, source: source.name })),
    externals: tables.map(({ external }) => external),
    records: {
      [source.name]: loadedRecords(
        source.name,
        tables.map(({ loaded }) => ({ ...loaded, records: context.view(intermediateView(loaded.table)) })),
      ),
    },
  };
}
