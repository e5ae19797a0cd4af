import type { CustomerContext, ShownState } from '../mcp/tools/customer_context.ts';
import { callOf } from './explain.ts';
import { withDeployment } from './deployed.ts';
import { UsageError } from './errors.ts';
import type { Output } from './output.ts';
import { count, counted } from './output.ts';
import type { CommonOptions } from './session.ts';
import { openSession } from './session.ts';
import { renderTable } from './table.ts';

type Text = string | null;

const date = (timestamp: Text): Text => timestamp && timestamp.slice(0, 10);
/** To the minute: a page is to be read. */
const minute = (timestamp: Text): Text => timestamp && timestamp.slice(0, 16).replace('T', ' ');
const amountOf = (amount: number | null, unit: Text): string =>
  amount === null ? '' : [amount, unit].filter((part) => part !== null).join(' ');

/** How sure it is that all of it is one, in a sentence or two. */
export function identityText({ entity, identity, former_ids: former }: CustomerContext): string {
  const { identifier_count: identifiers, row_count: rows, tying_row_count: ties, thinly_tied_count: thin } = identity;
  const seen = `${counted(identifiers, 'identifier')} in ${counted(rows, 'row')}${entity.first_seen_at === null ? '' : `, since ${String(date(entity.first_seen_at))}`}.`;
  const tied =
    identifiers < 2
      ? ''
      : ` ${counted(ties, 'row')} ${ties === 1 ? 'holds' : 'hold'} two of them or more${thin > 0 ? `; ${counted(thin, 'identifier')} ${thin === 1 ? 'hangs' : 'hang'} by a single row` : ''}.`;
  const led =
    former.length === 0
      ? ''
      : ` ${counted(former.length, 'earlier id')} ${former.length === 1 ? 'leads' : 'lead'} here.`;
  return seen + tied + led;
}

/** The tables of the page, each under its title; what is empty is left out. */
function sections(context: CustomerContext): readonly (readonly [string, string, string[], unknown[][]])[] {
  const own = context.entity.entity_id;
  const whose = (id: string): string => (id === own ? '' : nameOf(context, id));
  const stateRow = ({ entity_id: id, ...state }: ShownState): unknown[] => [
    state.state,
    state.value ?? (state.number === null ? state.untrusted.value : amountOf(state.number, state.untrusted.unit)),
    minute(state.since),
    whose(id),
    state.untrusted.event_description ?? state.untrusted.event_name ?? '',
  ];
  const stateColumns = ['state', 'value', 'since', 'of', 'because of'];
  return [
    ['open_matters', 'Open matters', stateColumns, context.open_matters.map(stateRow)],
    ['states', 'States now', stateColumns, context.states.map(stateRow)],
    [
      'memberships',
      context.entity.entity_type === 'group' ? 'People' : 'Companies',
      ['name', 'role', 'first seen', 'last seen', 'rows', 'id'],
      context.memberships.map((one) => [
        one.untrusted.name,
        one.untrusted.role ?? '',
        date(one.first_seen_at),
        date(one.last_seen_at),
        one.evidence_count,
        one.entity_id,
      ]),
    ],
    [
      'audiences',
      'Audiences',
      ['audience', 'held out'],
      context.audiences.map((one) => [one.audience, one.is_held_out ? 'yes' : '']),
    ],
    [
      'traits',
      'Profile',
      ['trait', 'value', 'source', 'when'],
      context.traits.map((one) => [one.untrusted.name, one.untrusted.value, one.source, date(one.occurred_at)]),
    ],
    [
      'identifiers',
      'Identifiers, and what ties them',
      ['type', 'value', 'rows', 'tying', 'first tied by', 'when', 'last seen'],
      context.identifiers.map((one) => [
        one.identifier_type,
        one.untrusted.value,
        one.row_count,
        one.tying_row_count,
        one.tied_by_source === null ? '' : `${one.tied_by_source} ${one.untrusted.tied_by_event_id ?? ''}`,
        date(one.tied_at) ?? '',
        date(one.last_seen_at),
      ]),
    ],
    [
      'events',
      'Last events',
      ['when', 'source', 'what', 'part', 'amount'],
      context.events.map((one) => [
        minute(one.occurred_at),
        one.source,
        one.untrusted.description ?? one.untrusted.name,
        one.untrusted.role ?? '',
        amountOf(one.amount, one.untrusted.unit),
      ]),
    ],
  ];
}

const nameOf = ({ memberships }: CustomerContext, id: string): string =>
  memberships.find((one) => one.entity_id === id)?.untrusted.name ?? id;

/** The page of one customer. */
export function renderContext(context: CustomerContext, output: Output): string {
  const { bold, dim } = output.color;
  const { entity, asked } = context;
  const lines = [
    bold(entity.untrusted.name ?? entity.entity_id),
    dim(`${entity.entity_type} ${entity.entity_id}`),
    ...(asked.is_former_id ? [`${asked.untrusted.value ?? ''} leads here: the two have become one.`] : []),
    identityText(context),
  ];
  for (const [list, title, columns, rows] of sections(context)) {
    const more = context.left_out[list] ?? 0;
    if (rows.length + more === 0) continue;
    lines.push('', bold(title), '');
    if (rows.length > 0) lines.push(renderTable({ columns, rows }, output));
    if (more > 0) lines.push(dim(`${count(more)} more (--max-characters shows more)`));
  }
  return lines.join('\n');
}

export interface ShowOptions extends CommonOptions {
  readonly maxCharacters?: string;
  readonly entityType?: string;
}

/** Options of the procedure, as JSON text. */
export function contextOptions({ maxCharacters, entityType }: ShowOptions): string {
  if (maxCharacters !== undefined && !/^[1-9]\d{0,8}$/.test(maxCharacters)) {
    throw new UsageError(`--max-characters must be a whole number, and is ${maxCharacters}`);
  }
  return JSON.stringify({
    ...(maxCharacters === undefined ? {} : { max_characters: Number(maxCharacters) }),
    ...(entityType === undefined ? {} : { entity_type: entityType }),
  });
}

/** `nexus show`: an identifier of whatever type knows it, or its type and value. */
export async function show(output: Output, options: ShowOptions, ...args: string[]): Promise<void> {
  const [first = '', second] = args;
  const asked = second === undefined ? ['any', first] : [first, second];
  const given = contextOptions(options);
  const session = await openSession(options, output);
  const context = await withDeployment(
    session,
    output,
    (warehouse) => callOf<CustomerContext>(warehouse, 'nexus_context_with', [...asked, given]),
    'read',
  );
  output.result(context);
  output.print(renderContext(context, output));
}
