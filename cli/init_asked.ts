import { checkbox } from '@inquirer/prompts';
import { EVERYTHING, isProposed } from '../propose/config_parts.ts';
import type { Choice } from '../propose/config_parts.ts';
import { factId, factText } from '../propose/facts.ts';
import type { Proposal } from '../propose/propose.ts';
import type { Output } from './output.ts';

/** Whether there is somebody who can be asked. */
export const canAsk = (output: Output, yes: boolean | undefined): boolean =>
  yes !== true && output.isTerminal && !output.isJson && process.stdin.isTTY;

const HELP = 'space takes or leaves, enter goes on';

/** Asks what of a proposal is taken, table by table; all is, unless it is left. */
export async function askedChoice({ tables, blocked }: Proposal): Promise<Choice> {
  const proposed = tables.filter(isProposed);
  const taken = await checkbox({
    message: `Tables (${HELP})`,
    choices: proposed.map((table) => ({ name: `${table.source}.${table.name}`, value: table, checked: true })),
  });
  const left = new Set<string>();
  for (const table of taken) {
    if (table.facts.length === 0) continue;
    const facts = await checkbox({
      message: `${table.source}.${table.name}`,
      pageSize: 20,
      choices: table.facts.map((fact) => ({
        name: factText(fact)
          .filter((text) => text !== '')
          .join('  ←  '),
        value: fact,
        checked: true,
      })),
    });
    for (const fact of table.facts) {
      if (!facts.includes(fact)) left.add(`${table.source}.${table.name} ${factId(fact)}`);
    }
  }
  const values =
    blocked.length === 0
      ? []
      : await checkbox({
          message: 'Values to be blocked',
          pageSize: 20,
          choices: blocked.map((value) => ({ name: `${value.value}  (${value.why})`, value, checked: true })),
        });
  return {
    ...EVERYTHING,
    takesTable: (table) => taken.includes(table),
    takes: (table, fact) => !left.has(`${table.source}.${table.name} ${factId(fact)}`),
    takesBlocked: (value) => values.includes(value),
  };
}
