import { modelOf } from '../../../../config/model.ts';
import type { NexusConfig } from '../../../../config/types.ts';
import { buildBundle } from '../../../../build/build.ts';
import { publishedRelations } from '../../../../deploy/dbt/published_relations.ts';
import { readRelations } from '../../../../deploy/dbt/read_relations.ts';
import { deploy } from '../../../../deploy/deploy.ts';
import { DuckDbWarehouse } from '../../../../warehouses/duckdb/duckdb.ts';
import { spell } from '../../../../warehouses/warehouse.ts';
import type { Warehouse } from '../../../../warehouses/warehouse.ts';
import { relationKinds, STANDARD_COLUMNS } from '../../../../sql/sources/relations.ts';
import { id, join, nexus, op, relation, sql } from '../../../../sql/tag.ts';
import type { LogicalType, Sql } from '../../../../sql/tag.ts';
import { rowsOf } from '../../../support/sql.ts';

/** Columns that differ from run to run, or by the warehouse's hash function. */
const OF_THE_RUN = ['run_id', 'created_run_id', 'created_at', 'since', 'first_run_id', 'logged_at'];
const OF_THE_WAREHOUSE = ['identifier_key', 'entity_bucket'];
const LEFT_OUT = [...OF_THE_RUN, ...OF_THE_WAREHOUSE];
/** Relations with rows for each run: another that gets to the same may have had other runs. */
const OF_RUNS = ['nexus_runs', 'nexus_quality', 'nexus_daily_update'];

/** A column as text that engines agree on; numbers are left to JavaScript. */
const comparable = (name: string, type: string): Sql =>
  type.startsWith('TIMESTAMP') ? sql`${op.timestampText(id(name))} AS ${id(name)}` : id(name);

/** Numbers come as numbers or as text, by their size and by the client. */
const plain = (value: unknown, type: string): unknown =>
  value !== null && /^(INT64|FLOAT64|BIGINT|DOUBLE|FLOAT|NUMBER\(38,0\))$/.test(type) ? Number(value) : value;

/** Rows of each published relation, sorted, without what no other run would repeat. */
export async function publishedContents(
  warehouse: Warehouse,
  config: NexusConfig,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const made = new Map(buildBundle(config, warehouse.name).objects.map((object) => [object.name, object]));
  const contents = new Map<string, readonly string[]>();
  for (const { name } of publishedRelations(modelOf(config)).filter(({ name }) => !OF_RUNS.includes(name))) {
    const columns = (made.get(name)?.columns ?? []).filter((column) => !LEFT_OUT.includes(column.name));
    const list = join(
      columns.map((column) => comparable(column.name, column.type)),
      ', ',
    );
    const { rows } = await warehouse.query(spell(warehouse, sql`SELECT ${list} FROM ${nexus(name)}`));
    const texts = rows.map((row) =>
      JSON.stringify(columns.map((column, index) => [column.name, plain(row[index], column.type)])),
    );
    contents.set(name, texts.sort());
  }
  return contents;
}

const SCHEMA = 'analytics';

/** What the models of the sources gave, read from one warehouse and put into another. */
async function copySources(from: Warehouse, to: Warehouse, config: NexusConfig): Promise<void> {
  const model = modelOf(config);
  const kinds = relationKinds(model.entityTypes.map(({ name }) => name));
  await to.execute(`CREATE SCHEMA IF NOT EXISTS ${SCHEMA}`);
  for (const { name } of readRelations(model)) {
    const kind = kinds[name.slice(name.indexOf('_') + 1)];
    if (kind === undefined) throw new Error(`${name} is not named by the convention`);
    const columns: Readonly<Record<string, LogicalType>> = STANDARD_COLUMNS[kind.kind];
    const names = Object.keys(columns);
    const list = Object.entries(columns).map(([column, type]) =>
      type === 'timestamp' ? sql`${op.timestampText(id(column))} AS ${id(column)}` : id(column),
    );
    const table = relation({ kind: 'external', database: undefined, schema: SCHEMA, name });
    const { rows } = await from.query(spell(from, sql`SELECT ${join(list, ', ')} FROM ${table}`));
    const given = rows.map((row) => Object.fromEntries(names.map((column, index) => [column, row[index]])));
    await to.execute(`DROP TABLE IF EXISTS ${SCHEMA}.${name}`);
    await to.execute(spell(to, sql`CREATE TABLE ${table} AS ${rowsOf(columns, given)}`));
  }
}

const SALT = sql`SELECT secret_value FROM ${nexus('nexus_secrets')} WHERE secret_name = 'id_salt'`;

/** The embedded DuckDB beside another warehouse: fed with the same rows, deployed with the same secret. */
export interface Twin {
  readonly warehouse: DuckDbWarehouse;
  /** Takes over what the sources hold now, and runs. */
  catchUp(): Promise<void>;
}

export async function openTwin(original: Warehouse, config: NexusConfig): Promise<Twin> {
  const warehouse = await DuckDbWarehouse.open(':memory:', 'nexus');
  await copySources(original, warehouse, config);
  await deploy(warehouse, buildBundle(config, 'duckdb'));
  const [salt] = (await original.query(spell(original, SALT))).rows[0] ?? [];
  await warehouse.execute(
    spell(
      warehouse,
      sql`UPDATE ${nexus('nexus_secrets')} SET secret_value = ${String(salt)} WHERE secret_name = 'id_salt'`,
    ),
  );
  return {
    warehouse,
    async catchUp() {
      await copySources(original, warehouse, config);
      await warehouse.call('nexus_resolve', []);
    },
  };
}
