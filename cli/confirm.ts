import { confirm } from '@inquirer/prompts';
import { UsageError } from './errors.ts';
import type { Output } from './output.ts';

/** Asks on a terminal; elsewhere --yes must have been given. @throws UsageError if the answer is no. */
export async function confirmed(output: Output, question: string, yes: boolean | undefined): Promise<void> {
  if (yes === true) return;
  if (!output.isTerminal || output.isJson || !process.stdin.isTTY) {
    throw new UsageError(`${question} Add --yes to say so; nothing was changed.`);
  }
  if (!(await confirm({ message: question, default: false }))) throw new UsageError('Nothing was changed.');
}
