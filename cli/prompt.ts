import { createInterface } from 'node:readline';
import type { Interface } from 'node:readline';
import type { Rows, Warehouse } from '../warehouses/warehouse.ts';
import type { Output } from './output.ts';
import { isBlank, splitStatements } from './sql_text.ts';
import { printRows } from './table.ts';

const FIRST = 'nexus> ';
const FURTHER = '  ...> ';
const HELP = `  SQL, over as many lines as it takes, up to a semicolon
  CALL nexus_resolve();      resolve what is new
  .tables                    tables and views
  .help                      this
  .exit                      leave (or Ctrl-D)`;

/** Tables and views of the schema of the deployment. */
async function relations(warehouse: Warehouse): Promise<Rows> {
  const present = (await warehouse.presentObjects()) ?? [];
  const rows = present.filter(({ kind }) => kind === 'table' || kind === 'view').map(({ name, kind }) => [name, kind]);
  return { columns: ['name', 'kind'], rows: rows.sort() };
}

/** What a prompt asks. */
export interface Asked {
  /** Where; it may be opened anew in between. */
  readonly warehouse: Warehouse;
  run(statement: string): Promise<unknown>;
}

export interface Console {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/** Reads SQL from a terminal and answers, until the user leaves. An error ends a statement, not the prompt. */
export async function openPrompt(
  asked: Asked,
  output: Output,
  console: Console = { input: process.stdin, output: process.stdout },
): Promise<void> {
  const names = (await relations(asked.warehouse)).rows.map(([name]) => String(name));
  const lines = createInterface({ ...console, prompt: FIRST, historySize: 1000, completer: completerOf(names) });
  let pending = '';
  lines.on('SIGINT', () => {
    if (pending === '' && lines.line === '') lines.close();
    pending = '';
    ask(lines, pending);
  });
  output.print(`${output.color.dim('End statements with a semicolon; .help for help.')}`);
  ask(lines, pending);
  for await (const line of lines) {
    const command = line.trim();
    if (pending === '' && command.startsWith('.')) {
      if (command === '.exit' || command === '.quit') break;
      await answer(output, async () => {
        if (command === '.tables') printRows(await relations(asked.warehouse), output);
        else output.print(HELP);
      });
    } else {
      const { complete, rest } = splitStatements(`${pending}${line}\n`);
      pending = isBlank(rest) ? '' : `${rest}\n`;
      for (const statement of complete) await answer(output, () => asked.run(statement));
    }
    ask(lines, pending);
  }
  lines.close();
}

function ask(lines: Interface, pending: string): void {
  lines.setPrompt(pending === '' ? FIRST : FURTHER);
  lines.prompt();
}

async function answer(output: Output, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    output.error(error);
  }
}

const completerOf =
  (names: readonly string[]) =>
  (line: string): [string[], string] => {
    const word = /[\w.]*$/.exec(line)?.[0] ?? '';
    return [[...names, '.tables', '.help', '.exit'].filter((name) => word !== '' && name.startsWith(word)), word];
  };
