import type { Preview } from '../deploy/preview.ts';
import { factText } from '../propose/facts.ts';
import type { Proposal, TableProposal } from '../propose/propose.ts';
import type { Output } from './output.ts';
import { count, counted } from './output.ts';
import { renderTable } from './table.ts';

const sampled = ({ table: { rows, total } }: TableProposal): string =>
  rows.length < total ? `${count(rows.length)} of ${count(total)} rows looked at` : counted(total, 'row');

const placeOf = ({ table: { place } }: TableProposal): string =>
  place.file ?? [place.database, place.schema, place.table].filter((part) => part !== undefined).join('.');

function showTable(proposal: TableProposal, output: Output): void {
  const { color } = output;
  output.print();
  output.print(
    `${color.bold(placeOf(proposal))}  ${color.dim(`${sampled(proposal)} · ${proposal.source}.${proposal.name}`)}`,
  );
  if (proposal.adapter !== undefined) {
    output.print(
      `  adapter ${proposal.adapter.adapter}${proposal.adapter.loader === undefined ? '' : ` by ${proposal.adapter.loader}`}, raw table ${proposal.adapter.rawTable}: ${proposal.adapter.why}`,
    );
  } else if (proposal.without !== undefined) {
    output.print(`  nothing is proposed: ${proposal.without}`);
  } else {
    const rows = proposal.facts.map((fact) => [...factText(fact), fact.why]);
    output.print(renderTable({ columns: ['says', 'column', 'why'], rows }, output));
  }
  for (const { column, why } of proposal.left) output.print(color.dim(`  not used: ${column} (${why})`));
}

/** All that is proposed, with its reasons. */
export function showProposal({ tables, types, blocked }: Proposal, output: Output): void {
  for (const table of tables) showTable(table, output);
  const reasons = types.filter(({ why }) => why !== '');
  if (reasons.length > 0) {
    output.print();
    output.print(output.color.bold('Identifier types'));
    for (const { name, normalizer, region, why } of types) {
      const how = [normalizer, ...(region === undefined ? [] : [`default_region ${region}`])].join(', ');
      output.print(`  ${name.padEnd(24)} ${how}${why === '' ? '' : output.color.dim(`  ${why}`)}`);
    }
  }
  if (blocked.length > 0) {
    output.print();
    output.print(output.color.bold('To be blocked: shared by several people'));
    for (const { value, why } of blocked.slice(0, 10)) output.print(`  ${value.padEnd(32)} ${output.color.dim(why)}`);
    if (blocked.length > 10) output.print(output.color.dim(`  and ${count(blocked.length - 10)} more`));
  }
}

/** What a run over the samples gave. */
export function showPreview(preview: Preview, isPart: boolean, output: Output): void {
  const { color } = output;
  output.print();
  output.print(color.bold(isPart ? 'What that gives, of the rows that were looked at' : 'What that gives'));
  for (const name of ['persons', 'groups', 'memberships', 'events'] as const) {
    output.print(`  ${name.padEnd(14)} ${count(preview[name]).padStart(10)}`);
  }
  for (const type of ['person', 'group'] as const) {
    const entities = preview.largest[type];
    if (entities.length === 0) continue;
    output.print();
    output.print(`  ${type === 'person' ? 'Persons' : 'Groups'} with the most identifiers`);
    for (const { name, identifiers, examples } of entities) {
      const more = identifiers > examples.length ? ', …' : '';
      output.print(
        `    ${(name ?? '(no name)').padEnd(28)} ${String(identifiers).padStart(3)}  ${color.dim(`${examples.join(', ')}${more}`)}`,
      );
    }
  }
  if (preview.set_aside.length > 0) {
    output.print();
    output.print('  Set aside: these link nobody');
    for (const { type, reason, values, example } of preview.set_aside) {
      output.print(
        `    ${type.padEnd(14)} ${reason.padEnd(10)} ${count(values).padStart(7)}  ${color.dim(`such as ${example}`)}`,
      );
    }
  }
  for (const { source, column, reason, records } of preview.rejected) {
    output.note(`${counted(records, 'record')} of ${source} cannot be loaded: ${column} ${reason}`);
  }
}
