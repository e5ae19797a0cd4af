import type { Command, Option } from 'commander';
import { createProgram } from '../cli/program.ts';
import { EXAMPLES } from '../cli/examples.ts';
import { code, markdownTable } from './docs_markdown.ts';

const optionRow = ({ flags, description, defaultValue, argChoices }: Option): string[] => [
  code(flags),
  [
    description,
    ...(argChoices === undefined ? [] : [`one of ${argChoices.map(code).join(', ')}`]),
    ...(typeof defaultValue === 'string' ? [`default ${code(defaultValue)}`] : []),
  ].join('; '),
];

const optionTable = (options: readonly Option[]): string =>
  markdownTable(['option', 'what it says'], options.map(optionRow));

const usageOf = (command: Command): string =>
  `${command.name()} ${command.usage().replace(/\[options\] ?/, '')}`.trim();

/** Every command with its options, as the command line's own help has them. */
export function renderCommands(): string {
  const program = createProgram(process);
  const shown = program
    .createHelp()
    .visibleCommands(program)
    .filter((command) => command.name() !== 'help');
  const connection = program.commands.find((command) => command.name() === 'connection');
  const everywhere = shown
    .map(({ options }) => options.filter(({ hidden }) => !hidden).map(({ flags }) => flags))
    .reduce((common, flags) => common.filter((one) => flags.includes(one)));
  const common = (shown[0]?.options ?? []).filter(({ flags }) => everywhere.includes(flags));
  const sections = shown.map((command) => {
    const own = command.options.filter(({ flags, hidden }) => !hidden && !everywhere.includes(flags));
    const examples = EXAMPLES[command.name()] ?? [];
    return [
      `## ${command.name()}`,
      `${code(`npx nexus-warehouse ${usageOf(command)}`)}: ${command.description()}.`,
      ...(own.length === 0 ? [] : [optionTable(own)]),
      ...(examples.length === 0
        ? []
        : [`\`\`\`sh\n${examples.map((example) => `npx nexus-warehouse ${example}`).join('\n')}\n\`\`\``]),
    ].join('\n\n');
  });
  return `${[
    '# Commands',
    'Generated from the command line itself (`npm run generate`); `--help` after a command says the same. Results go to stdout, progress and notes to stderr; the exit code is 0 where all went well.',
    markdownTable(
      ['command', 'does'],
      shown.map((command) => [`[${code(command.name())}](#${command.name()})`, command.description()]),
    ),
    ...sections,
    '## Options of every command',
    optionTable(common),
    '## Options of the connection',
    'Every command has them; those of another warehouse than the one that is called are of no meaning.',
    optionTable(connection?.options ?? []),
  ].join('\n\n')}\n`;
}
