import type { Warehouse } from '../warehouses/warehouse.ts';
import { withDeployment } from './deployed.ts';
import { ToldError } from './errors.ts';
import type { Output } from './output.ts';
import { count, counted } from './output.ts';
import { runOptions } from './resolve.ts';
import type { ResolveOptions } from './resolve.ts';
import type { CommonOptions } from './session.ts';
import { openSession } from './session.ts';
import { renderTable } from './table.ts';

type Answer = Readonly<Record<string, unknown>>;

const answerOf = async (warehouse: Warehouse, procedure: string, args: readonly string[] = []): Promise<Answer> =>
  JSON.parse((await warehouse.call(procedure, args)) ?? '{}') as Answer;

/** Counts of an answer that are not 0, a line each; an underscore is a blank. */
const countsOf = (answer: Answer): string =>
  Object.entries(answer)
    .filter(([, value]) => typeof value === 'number' && value !== 0)
    .map(([name, value]) => `  ${name.replaceAll('_', ' ').padEnd(26)} ${count(Number(value)).padStart(12)}`)
    .join('\n');

/** `nexus plan-run`: `nexus_plan_with(options)`. */
export async function planRun(output: Output, options: ResolveOptions): Promise<void> {
  const argument = runOptions(options);
  const session = await openSession(options, output);
  const answer = await withDeployment(session, output, (warehouse) =>
    answerOf(warehouse, 'nexus_plan_with', [argument]),
  );
  output.result(answer);
  if (answer['status'] !== 'planned') {
    output.print('A run would find nothing new, and change nothing.');
    return;
  }
  output.print('A run would do this; nothing was changed:');
  output.print(countsOf(answer));
  const changes = (answer['changes'] ?? []) as Answer[];
  if (changes.length === 0) return;
  const columns = ['kind', 'entity_type', 'from', 'to', 'identifiers', 'such_as'];
  output.print();
  output.print(output.color.bold('The biggest changes'));
  output.print(renderTable({ columns, rows: changes.map((change) => columns.map((name) => change[name])) }, output));
}

/** `nexus audit`: `nexus_audit()`. @throws ToldError if there is a finding */
export async function audit(output: Output, options: CommonOptions): Promise<void> {
  const session = await openSession(options, output);
  const answer = await withDeployment(session, output, (warehouse) => answerOf(warehouse, 'nexus_audit'));
  output.result(answer);
  if (answer['status'] === 'sound') {
    output.print('Sound: what is published is what the event log comes to.');
    return;
  }
  output.print('Damaged: what is published is not what the event log comes to.');
  output.print(countsOf(answer));
  const findings = Object.values(answer).filter((value) => typeof value === 'number' && value !== 0);
  throw new ToldError(counted(findings.length, 'finding'));
}

/** `nexus version`: `nexus_version()`. */
export async function version(output: Output, options: CommonOptions): Promise<void> {
  const session = await openSession(options, output);
  const { place, answer } = await withDeployment(
    session,
    output,
    async (warehouse) => ({ place: warehouse.place, answer: await answerOf(warehouse, 'nexus_version') }),
    'read',
  );
  output.result(answer);
  output.print(`${String(answer['version'])} is deployed in ${place}.`);
}
