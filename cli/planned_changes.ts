import type { PlannedChange } from '../deploy/plan.ts';
import type { Output } from './output.ts';
import { counted } from './output.ts';

const MARKS: Readonly<Record<PlannedChange['action'], string>> = {
  create: '+',
  change: '~',
  drop: '-',
  unchanged: ' ',
};

/** What happens to a dropped object, which is not the same for all. */
const dropNote = ({ action, kind }: PlannedChange): string =>
  action === 'drop' && (kind === 'table' || kind === 'seed') ? ' (its rows stay)' : '';

/** A plan for people: what changes, by name, and a line that sums it up. */
export function renderPlan(changes: readonly PlannedChange[], output: Output, withDiffs = false): string {
  const { color } = output;
  const paint = { create: color.green, change: color.yellow, drop: color.red, unchanged: color.dim };
  const lines = changes
    .filter(({ action }) => action !== 'unchanged')
    .flatMap((change) => [
      paint[change.action](
        `${MARKS[change.action]} ${change.kind.replace('_', ' ').padEnd(11)} ${change.name}${dropNote(change)}`,
      ),
      ...(change.notices ?? []).map((notice) => color.dim(`    ${notice}`)),
      ...(withDiffs && change.diff !== undefined ? [color.dim(indent(change.diff))] : []),
    ]);
  const sum = (action: PlannedChange['action']): number => changes.filter((change) => change.action === action).length;
  const summary = `${counted(sum('create'), 'object')} to create, ${String(sum('change'))} to change, ${String(sum('drop'))} to drop, ${String(sum('unchanged'))} unchanged.`;
  return [...lines, ...(lines.length > 0 ? [''] : []), summary].join('\n');
}

/** The hunks of a unified diff, without its headings. */
const indent = (diff: string): string =>
  diff
    .split('\n')
    .filter((line) => !/^(===|---|\+\+\+|\\ No newline)/.test(line) && line !== '')
    .map((line) => `    ${line}`)
    .join('\n');

export const isDestructive = ({ action }: PlannedChange): boolean => action === 'change' || action === 'drop';
