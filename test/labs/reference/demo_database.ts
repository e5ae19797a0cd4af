import { readFileSync } from 'node:fs';
import { modelOf } from '../../../config/model.ts';
import type { NexusConfig } from '../../../config/types.ts';
import { buildBundle } from '../../../build/build.ts';
import type { Bundle } from '../../../build/bundle.ts';
import { sourceRelations } from '../../../build/source_relations.ts';
import { bundleFiles } from '../../../deploy/write_bundle.ts';
import { RAW_TABLES } from '../../../fixtures/raw_tables.ts';
import { id, join, op, relationsIn, sql } from '../../../sql/tag.ts';
import { spell } from '../../../warehouses/warehouse.ts';
import { DEMO_CONFIG, readOf, sourceOf } from '../../behaviour/demo.ts';
import type { Place, Row } from '../../support/engine.ts';
import { duckdb } from '../../support/engines/duckdb.ts';
import type { Bundle as EmittedBundle, Manifest } from '../manifest.ts';

/** Both warehouses store the same views, so that their runs have the same statements. */
const MATERIALIZE = { persons: true, groups: true };

/** Shares of the sample's rows. The evaluator takes its rows in one message of four megabytes, the log's among them. */
const FIRST = 0.25;
const SECOND = 0.12;

export interface DemoDatabase {
  readonly place: Place;
  readonly duckdb: Bundle;
  /** The same for BigQuery, as it is emitted. */
  readonly bigquery: EmittedBundle;
  /**
   * Parts of BigQuery's texts that stand for the same as others of DuckDB's: hashes of definitions, the hash of keys, who
   * calls. */
  readonly hashes: ReadonlyMap<string, string>;
  /** Rows of the sample that came in first, or those that came after them. */
  deliver(part: 'first' | 'second'): Promise<void>;
}

const rowsOf = (table: string): Row[] =>
  readFileSync(`fixtures/sample/${table}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((row) => JSON.parse(row) as Row);

const ingestedAt = (row: Row): string => String(row['_ingested_at']);

/** Texts at the same places of two values of one shape, where they differ. */
function differing(one: unknown, other: unknown): [string, string][] {
  if (typeof one === 'string' && typeof other === 'string') return one === other ? [] : [[one, other]];
  if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null) return [];
  return Object.entries(one).flatMap(([name, value]) => differing(value, (other as Record<string, unknown>)[name]));
}

/** DuckDB with the raw tables of the demo, still empty, and the deployment over them. */
export async function openDemo(): Promise<DemoDatabase> {
  const place = await duckdb.open({ duckdb: { path: '', materialize: MATERIALIZE } });
  const config: NexusConfig = {
    ...DEMO_CONFIG,
    targets: {
      test: {
        ...place.target,
        bigquery: { project: 'demo', dataset: 'nexus', location: 'EU', materialize: MATERIALIZE },
      },
    },
    default_target: 'test',
  };
  const bundle = buildBundle(config, 'duckdb');
  const other = buildBundle(config, 'bigquery');
  const files = new Map(bundleFiles(other));
  const manifest = JSON.parse(files.get('manifest.json') ?? '') as Manifest;

  const { externals } = sourceRelations(modelOf(config), 'duckdb');
  const create = externals.flatMap(({ relation, columns }) => {
    const [table] = relationsIn(relation);
    const schema = table?.kind === 'external' ? table.schema : undefined;
    const typed = Object.entries(columns).map(([name, type]) => sql`${id(name)} ${op.type(type)}`);
    return [
      ...(schema === undefined ? [] : [sql`CREATE SCHEMA IF NOT EXISTS ${id(schema)}`]),
      sql`CREATE TABLE ${relation} (${join(typed, ', ')})`,
    ];
  });
  await place.executeAll(create.map((statement) => spell(place.warehouse, statement)));
  await place.install(bundle);

  const { rows: answers } = await place.warehouse.query(
    spell(place.warehouse, sql`SELECT ${op.keyFunction()}, ${op.caller()}`),
  );
  const [[keyFunction, caller] = []] = answers;
  const rows = RAW_TABLES.map(({ name }) => ({ name, rows: readOf(name, rowsOf(name)) }));
  const times = rows.flatMap((table) => table.rows.map(ingestedAt)).sort();
  const at = (share: number): string => times[Math.floor(times.length * share)] ?? '';
  const parts = { first: ['', at(FIRST)], second: [at(FIRST), at(FIRST + SECOND)] } as const;
  return {
    place,
    duckdb: bundle,
    bigquery: { manifest, files },
    hashes: new Map([
      ...differing(other.rules, bundle.rules),
      // A run keys anew where the last one had another hash.
      ['SESSION_USER()', `'${String(caller)}'`],
      ["<> 'FARM_FINGERPRINT'", `<> '${String(keyFunction)}'`],
    ]),
    async deliver(part) {
      for (const { name, rows: all } of rows) {
        const external = externals.find(({ source, part }) => source === sourceOf(name) && part === name);
        const [table] = external === undefined ? [] : relationsIn(external.relation);
        if (external === undefined || table?.kind !== 'external') throw new Error(`no source reads ${name}`);
        await place.load(
          table,
          external.columns,
          all.filter((row) => parts[part][0] <= ingestedAt(row) && ingestedAt(row) < parts[part][1]),
        );
      }
    },
  };
}
