import type { Procedure } from '../procedures/program.ts';
import { nodesIn } from '../procedures/program.ts';
import { printBigQuery } from '../procedures/print_bigquery.ts';
import { printData, printProgram } from '../procedures/print_program.ts';
import { renderProgram } from '../procedures/render_program.ts';
import type { RenderedNode, RenderedProgram } from '../procedures/rendered_program.ts';
import type { RenderContext } from '../sql/tag.ts';
import { nexus, render } from '../sql/tag.ts';
import type { BundleColumn, BundleStatement } from './bundle.ts';
import { compileModule, inProject } from './compile_module.ts';
import { pack } from './pack.ts';
import { LIMITS } from './platform_rules.ts';
import { remembered } from './remembered.ts';
import { withoutAmpersands } from './without_ampersands.ts';

/** A module of `procedures/` as one script that sets the variable `nexus` to its exports; `minify` where nobody can read it. */
const compile = (module: string, minify = false): string =>
  remembered(`${module}${minify ? '_short' : ''}`, () =>
    withoutAmpersands(
      compileModule({
        entryPoints: [inProject(`procedures/${module}.ts`)],
        minify,
        globalName: 'nexus',
        // What a library would use if it were there.
        define: { TextDecoder: 'undefined' },
      }).replace(/"use strict";\n?/, () => ''),
    ),
  );

export interface ProcedureDefinition {
  readonly text: string;
  readonly statements: readonly BundleStatement[];
  readonly variables: readonly BundleColumn[];
}

const calledBy = (nodes: readonly RenderedNode[]): string[] =>
  nodesIn(nodes).flatMap((node) => (node.kind === 'call' ? [node.procedure] : []));

/** The statements of a program, in the order of its text. */
const statementsOf = (nodes: readonly RenderedNode[]): BundleStatement[] =>
  nodesIn(nodes).flatMap((node) =>
    node.kind === 'statement' || node.kind === 'set'
      ? [{ step: node.step, text: node.statement.text, creates: null }]
      : [],
  );

const program = (rendered: RenderedProgram): string => `var program = ${printProgram(rendered)};\n`;

/** With whose rights a procedure runs, where that is a choice. */
export type ExecuteAs = 'owner' | 'caller';

function snowflakeProcedure(procedure: Procedure, context: RenderContext, executeAs: ExecuteAs): ProcedureDefinition {
  const rendered = renderProgram(procedure, context);
  const full = (name: string): string => render(nexus(name), context).text;
  const parameters = procedure.parameters.map(({ variable }) => variable.toUpperCase());
  const names = printData(Object.fromEntries(calledBy(rendered.body).map((name) => [name, full(name)])));
  const run = `return nexus.drive(snowflake, program, [${parameters.join(', ')}], ${names}, Date.now);\n`;
  const readable = `${compile('drive_snowflake')}${program(rendered)}${run}`;
  // Every source makes the program longer: one that would pass the limit is no longer there for reading.
  const body =
    Buffer.byteLength(readable) <= LIMITS.snowflake.body
      ? readable
      : `${compile('drive_packed_snowflake', true)}// Packed, because Snowflake limits the length of a body. Its statements are in the bundle's manifest.json.
var program = JSON.parse(nexus.unpack('${pack(rendered)}'));\n${run}`;
  const text = `CREATE OR REPLACE PROCEDURE ${full(procedure.name)}(${parameters.map((name) => `${name} VARCHAR`).join(', ')})
COPY GRANTS
RETURNS VARIANT
LANGUAGE JAVASCRIPT
COMMENT = ${context.dialect.literal(procedure.description)}
EXECUTE AS ${executeAs.toUpperCase()}
AS $$
${body}$$`;
  return { text, statements: statementsOf(rendered.body), variables: [] };
}

function duckdbProcedure(procedure: Procedure, context: RenderContext): ProcedureDefinition {
  const rendered = renderProgram(procedure, context);
  const parameters = procedure.parameters.map(({ variable }) => variable).join(', ');
  const body = `(function () {
${compile('interpreter')}${program(rendered)}return function (${parameters}) { return nexus.interpret(program, [${parameters}]); };
})()
`;
  return {
    text: `// ${procedure.name}(${parameters})\n${body}`,
    statements: statementsOf(rendered.body),
    variables: [],
  };
}

/** What makes a procedure on one warehouse. */
export function procedureDefinition(
  procedure: Procedure,
  context: RenderContext,
  executeAs: ExecuteAs = 'owner',
): ProcedureDefinition {
  switch (context.dialect.name) {
    case 'snowflake':
      return snowflakeProcedure(procedure, context, executeAs);
    case 'bigquery':
      return printBigQuery(procedure, context);
    case 'duckdb':
      return duckdbProcedure(procedure, context);
  }
}
