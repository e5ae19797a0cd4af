import { nearestName } from '../config/findings.ts';
import { messageOf } from '../procedures/message_of.ts';
import type { ExplainedEnd, Explanation } from '../procedures/nexus_explain.ts';
import { nexus, sql } from '../sql/tag.ts';
import type { Sql } from '../sql/tag.ts';
import { trimmed } from '../sql/white_space.ts';
import type { Warehouse } from '../warehouses/warehouse.ts';
import { spell } from '../warehouses/warehouse.ts';
import { UsageError } from './errors.ts';
import { withDeployment } from './deployed.ts';
import type { Output } from './output.ts';
import { counted } from './output.ts';
import type { CommonOptions } from './session.ts';
import { openSession } from './session.ts';
import { renderTable } from './table.ts';

/** Calls a procedure that takes identifiers. @throws where a type is not known, with the one that is likely meant */
export async function callOf<Answer>(
  warehouse: Warehouse,
  procedure: string,
  args: readonly string[],
): Promise<Answer> {
  try {
    return JSON.parse((await warehouse.call(procedure, args)) ?? '{}') as Answer;
  } catch (error) {
    const message = messageOf(error);
    const [, type, names] = /There is no identifier type (.*?)\. The config has (.*)\.$/s.exec(message) ?? [];
    const nearest = nearestName(type, names?.split(', ') ?? []);
    throw nearest === undefined ? error : new UsageError(`${message} Is ${nearest} meant?`, { cause: error });
  }
}

/** Calls `nexus_explain`. */
export const callExplain = (warehouse: Warehouse, args: readonly string[]): Promise<Explanation> =>
  callOf<Explanation>(warehouse, 'nexus_explain', args);

/**
 * How sources write an identifier that was not found as it was typed: with blanks, no-break spaces or a byte order mark
 * around it, which nobody sees. Undefined unless there is one such spelling.
 */
async function unseenSpelling(warehouse: Warehouse, end: ExplainedEnd): Promise<string | undefined> {
  const bare = (text: Sql): Sql => trimmed(sql`REPLACE(${text}, ${'\ufeff'}, '')`);
  const { identifier_type: type, identifier_value: value } = end;
  const { rows } = await warehouse.query(
    spell(
      warehouse,
      sql`SELECT DISTINCT identifier_value FROM ${nexus('nexus_entity_map')}
WHERE identifier_type = ${type} AND ${bare(sql`identifier_value`)} = ${bare(sql`${value}`)} LIMIT 2`,
    ),
  );
  return rows.length === 1 ? String(rows[0]?.[0]) : undefined;
}

/** Asks, and once more where what was typed is there with white space around it. */
async function explained(warehouse: Warehouse, args: readonly string[]): Promise<Explanation> {
  const answer = await callExplain(warehouse, args);
  if (answer.verdict !== 'unknown') return answer;
  const ends = [answer.from, answer.to];
  const found = await Promise.all(
    ends.map((end) => (end.entity_type === null ? unseenSpelling(warehouse, end) : undefined)),
  );
  if (found.every((value) => value === undefined)) return answer;
  return callExplain(
    warehouse,
    ends.flatMap((end, index) => [end.identifier_type, found[index] ?? end.identifier_value]),
  );
}

const named = ({ identifier_type: type, identifier_value: value }: ExplainedEnd): string => `${type} ${value}`;
const entity = ({ entity_type: type, entity_id: id }: ExplainedEnd): string => `${String(type)} ${String(id)}`;
const date = (timestamp: string | null): string => (timestamp ?? '').slice(0, 10);
/** To the second: the microseconds of most sources are none. */
const moment = (timestamp: string | null): string | null => timestamp && timestamp.slice(0, 19).replace('T', ' ');

/** The answer in a sentence or two. */
export function verdictText({ verdict, from, to, steps }: Explanation): string {
  const ends = [from, to];
  switch (verdict) {
    case 'linked':
      return `One: both are ${entity(from)}. ${counted(steps.length, 'row')} ${steps.length === 1 ? 'ties' : 'tie'} them.`;
    case 'same_identifier':
      return `One: both are written for ${from.identifier_type} ${String(from.normalized_value)}, of ${entity(from)}.`;
    case 'refused': {
      const rules = new Set(steps.filter(({ refused }) => refused).map(({ rule }) => rule ?? 'a rule'));
      return `Two: ${entity(from)} and ${entity(to)}. Rows tie them, and ${[...rules].join(', ')} keeps them apart.`;
    }
    case 'no_chain':
      return `Two: ${entity(from)} and ${entity(to)}. No chain of rows ties them.`;
    case 'set_aside':
      return ends
        .filter(({ reason }) => reason !== null)
        .map(
          (end) =>
            `${named(end)} is set aside (${String(end.reason)}) since ${date(end.since)}, by ${String(end.rule)}: it ties nobody, and belongs to nobody.`,
        )
        .join('\n');
    case 'unknown':
      return ends
        .filter(({ entity_type: type }) => type === null)
        .map((end) => `${named(end)} is unknown: no record that was loaded has it.`)
        .join('\n');
  }
}

/** The chain as a table; empty where there is none. */
export function renderSteps({ steps }: Explanation, output: Output): string {
  if (steps.length === 0) return '';
  const isRefused = steps.some(({ refused }) => refused);
  const isDecided = steps.some(({ author, reason }) => author !== null || reason !== null);
  return renderTable(
    {
      columns: [
        ...['from', 'to', 'source', 'event', 'row', 'when', 'what'],
        ...(isRefused ? ['kept apart by'] : []),
        ...(isDecided ? ['who', 'why'] : []),
      ],
      rows: steps.map((step) => [
        `${step.from_type} ${step.from_value}`,
        `${step.to_type} ${step.to_value}`,
        step.source,
        step.event_id,
        step.row_id,
        moment(step.occurred_at),
        step.event_name,
        ...(isRefused ? [step.refused ? (step.rule ?? 'a rule') : ''] : []),
        ...(isDecided ? [step.author, step.reason] : []),
      ]),
    },
    output,
  );
}

/** `nexus explain`. */
export async function explain(output: Output, options: CommonOptions, ...args: string[]): Promise<void> {
  const session = await openSession(options, output);
  const explanation = await withDeployment(session, output, (warehouse) => explained(warehouse, args), 'read');
  output.result(explanation);
  output.print(verdictText(explanation));
  const table = renderSteps(explanation, output);
  if (table !== '') output.print(`\n${table}`);
}
