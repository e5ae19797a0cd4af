import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import type { Target } from '../../../config/types.ts';
import { deploy } from '../../../deploy/deploy.ts';
import type { Step } from '../../../warehouses/warehouse.ts';
import { spell } from '../../../warehouses/warehouse.ts';
import { openDuckDb } from '../../../warehouses/duckdb/duckdb.ts';
import type { LogicalType, Sql } from '../../../sql/tag.ts';
import { id, join, op, relation, sql } from '../../../sql/tag.ts';
import type { Engine, Place } from '../engine.ts';
import { WithoutStep } from '../engine.ts';

const INSERT_ROWS = 5_000;

const fromText = (column: Sql, type: LogicalType): Sql =>
  type === 'timestamp'
    ? sql`CAST(CAST(${column} AS TIMESTAMPTZ) AS TIMESTAMP)`
    : sql`CAST(${column} AS ${op.type(type)})`;

/** A database file of its own. */
async function open(given: Target = {}): Promise<Place> {
  const directory = await mkdtemp(joinPath(tmpdir(), 'nexus-world-'));
  const target: Target = { duckdb: { ...given.duckdb, path: joinPath(directory, 'world.duckdb') } };
  const connect = () =>
    openDuckDb({ targets: { test: target }, sources: [], identifier_types: {} }, undefined, directory);
  let warehouse = await connect();
  return {
    target,
    get warehouse() {
      return warehouse;
    },
    schemaName: (name) => name,
    install: async (bundle) => void (await deploy(warehouse, bundle)),
    async executeAll(texts) {
      for (const text of texts) await warehouse.execute(text);
    },
    async load(table, types, rows) {
      const columns = Object.entries(types);
      const names = join(
        columns.map(([name]) => id(name)),
        ', ',
      );
      const values = join(
        columns.map(([name, type]) => fromText(id(name), type)),
        ', ',
      );
      const shape = JSON.stringify([
        Object.fromEntries(columns.map(([name, type]) => [name, type === 'json' ? 'JSON' : 'VARCHAR'])),
      ]);
      for (let start = 0; start < rows.length; start += INSERT_ROWS) {
        const texts = JSON.stringify(rows.slice(start, start + INSERT_ROWS));
        await warehouse.run(sql`INSERT INTO ${relation(table)} (${names})
SELECT ${values} FROM (SELECT UNNEST(from_json(${texts}, ${shape}), max_depth := 2))`);
      }
    },
    async call(_bundle, procedure, args, disturbance) {
      const steps: Step[] = [];
      let isDisturbed = false;
      const result = await warehouse.call(procedure, args, async (step) => {
        steps.push(step);
        if (disturbance === undefined || isDisturbed || step.step !== disturbance.after) return;
        isDisturbed = true;
        if ('statement' in disturbance) await warehouse.execute(spell(warehouse, disturbance.statement));
        else await disturbance.meanwhile();
      });
      if (disturbance !== undefined && !isDisturbed) throw new WithoutStep(disturbance.after);
      return { result, steps };
    },
    async kill(_bundle, after) {
      let isClosed = false;
      // Closing the connection is what a kill is to the database: no handler can write any more.
      const killed = warehouse.call('nexus_resolve', [], ({ step }) => {
        if (step !== after || isClosed) return;
        isClosed = true;
        void warehouse.close();
      });
      await killed.catch((error: unknown) => {
        if (!isClosed) throw error;
      });
      if (!isClosed) throw new WithoutStep(after);
      warehouse = await connect();
    },
    async close() {
      await warehouse.close();
      await rm(directory, { recursive: true });
    },
  };
}

export const duckdb: Engine = { name: 'duckdb', open, close: () => Promise.resolve() };
