import { solve, v_edge_count } from '../../procedures/resolve/solve.ts';
import { interpret } from '../../procedures/interpreter.ts';
import type { Response } from '../../procedures/interpreter.ts';
import { contextOf } from '../../procedures/locations.ts';
import type { Procedure } from '../../procedures/program.ts';
import { renderProgram } from '../../procedures/render_program.ts';
import { udfBody } from '../../build/udf_definition.ts';
import { readSignatures } from '../../build/udf_signature.ts';
import { registerUdf } from '../../warehouses/duckdb/udf.ts';
import { dialects } from '../../sql/dialects/index.ts';
import { render, sql, work } from '../../sql/tag.ts';
import * as workTables from '../../sql/tables/work.ts';
import type { Database } from '../database.ts';
import type { Contestant } from './contestant.ts';

const context = contextOf(dialects.duckdb, { database: undefined, schema: 'main' });
const nameOf = (table: string): string => render(work(table), context).text;

/** The part of a run that solves, as a program of its own. */
const PROGRAM: Procedure = {
  name: 'solve',
  description: '',
  parameters: [],
  body: [
    {
      kind: 'set',
      step: 'count_edges',
      values: [{ variable: v_edge_count, value: sql`(SELECT COUNT(*) FROM ${work(workTables.edges.name)})` }],
    },
    ...solve(),
  ],
};

async function run(database: Database): Promise<void> {
  const running = interpret(renderProgram(PROGRAM, context), []);
  let turn = running.next();
  while (turn.done !== true) {
    const request = turn.value;
    if (request.kind !== 'execute' && request.kind !== 'query') throw new Error(`unexpected ${request.kind}`);
    database.statements += 1;
    const reader = await database.connection.runAndReadAll(request.text, [...request.binds]);
    const response: Response =
      request.kind === 'query' ? { row: (reader.getRows()[0] ?? []).map(Number) } : { count: reader.rowsChanged };
    turn = running.next(response);
  }
}

/** The solver of this project: the statements and the function that the bundle holds. */
export const nexus: Contestant = {
  name: 'nexus',
  title: 'Nexus',
  isExact: true,
  async prepare(database) {
    const name = 'solve_components';
    registerUdf(database.connection, {
      name,
      body: `(function (${readSignatures()
        [name].args.map((argument) => argument.name)
        .join(', ')}) {\n${udfBody('duckdb', name)}})`,
      signature: readSignatures()[name],
    });
    await database.connection.run(
      `CREATE TEMP TABLE ${nameOf(workTables.edges.name)} AS SELECT CAST(0 AS BIGINT) AS round, low_key, high_key FROM edges`,
    );
  },
  async solve(database) {
    await run(database);
    await database.execute(`CREATE TABLE labels AS
SELECT nodes.node, COALESCE(found.component, nodes.node) AS component
FROM nodes
LEFT JOIN ${nameOf(workTables.labels.name)} AS found ON found.node = nodes.node`);
  },
};
