import { id, join, list, op, sql } from '../../tag.ts';
import type { Sql } from '../../tag.ts';
import type { AdapterContext, AdapterOption, RawTable, SourceView } from '../adapter.ts';
import { eventId } from '../keys.ts';
import { IS_GONE } from '../base_view.ts';
import { eventColumns } from '../layers.ts';
import { presentText } from '../../white_space.ts';
import { literally, orElse } from '../text.ts';

export const gmailMessages: RawTable = {
  name: 'gmail_messages',
  description: 'https://developers.google.com/workspace/gmail/api/reference/rest/v1/users.messages',
  columns: {
    id: 'string',
    labelIds: 'json',
    internalDate: 'timestamp',
    payload: 'json',
    _ingested_at: 'timestamp',
  },
  needed: ['internalDate', 'payload'],
  signs: ['threadId'],
};

export const options: readonly AdapterOption[] = [
  {
    name: 'own_domains',
    description: 'Domains that you write from. Without them, only what has the label SENT counts as sent by you.',
  },
  {
    name: 'support_addresses',
    description: 'Shared inboxes for support: a message from or to one is support_asked, _replied or _closed.',
  },
  { name: 'closed_labels', description: 'Ids of the labels (not their names) that close a support conversation.' },
];

/** Never sent, never wanted, thrown away, or no mail: https://developers.google.com/workspace/gmail/api/guides/labels */
const SKIPPED_LABELS = ['DRAFT', 'SPAM', 'TRASH', 'CHAT'];

const hasLabel = (labels: readonly string[]): Sql =>
  labels.length === 0
    ? sql`FALSE`
    : join(
        labels.map((label) => sql`COALESCE(${op.jsonContains(id('labelIds'), [], label)}, FALSE)`),
        ' OR ',
      );

const header = (name: string): Sql =>
  op.jsonFind(id('payload'), ['headers'], { where: 'name', is: name, give: 'value' });

/** One row per delivery of a message: its headers by name, its labels as flags. */
export const normalizedMessages = (context: AdapterContext): SourceView => ({
  name: 'normalized_messages',
  layer: 'normalized',
  description: 'Messages with the headers that matter; drafts, spam, trash and chats as gone.',
  query: sql`SELECT
  ${id('id')} AS message_id,
  ${id('internalDate')} AS sent_at,
  ${header('from')} AS from_header,
  ${header('x-original-sender')} AS original_sender,
  ${header('reply-to')} AS reply_to_header,
  ${header('to')} AS to_header,
  ${header('cc')} AS cc_header,
  ${header('subject')} AS subject,
  ${hasLabel(['SENT'])} AS has_sent_label,
  ${hasLabel(context.options?.['closed_labels'] ?? [])} AS has_closed_label,
  ${id('_ingested_at')} AS ${id('_ingested_at')},
  ${id(IS_GONE)} OR ${hasLabel(SKIPPED_LABELS)} AS ${id(IS_GONE)}
FROM ${context.view('base_messages')}`,
});

/**
 * Whether a list of addresses has one that a pattern describes. A display name is no address, whatever it says: the
 * address stands between the ends of an entry, or in angle brackets.
 */
const hasMailbox = (header: Sql, pattern: string): Sql =>
  op.regexpContains(
    sql`LOWER(COALESCE(${header}, ''))`,
    sql`${`(^|[,;:<])[ \t\r\n]*(${pattern})[ \t\r\n]*($|[,;>(])`}`,
  );

/** Whether the list has an address at one of the domains, or below one. */
function atDomains(header: Sql, domains: readonly string[]): Sql {
  const spelled = domains.map((domain) => literally(domain.toLowerCase())).join('|');
  return domains.length === 0 ? sql`FALSE` : hasMailbox(header, `[^ ,;:<>"@]+@([a-z0-9-]+[.])*(${spelled})`);
}

/** Whether the list has one of the addresses, with or without a plus tag. */
function hasAddress(header: Sql, addresses: readonly string[]): Sql {
  const spelled = addresses.map((address) => {
    const [local = '', host = ''] = address.toLowerCase().split('@');
    return `${literally(local)}([+][^@ ]*)?@${literally(host)}`;
  });
  return addresses.length === 0 ? sql`FALSE` : hasMailbox(header, spelled.join('|'));
}

const IS_VIA = op.regexpContains(sql`COALESCE(from_header, '')`, sql`${' via .*<'}`);

/**
 * Who wrote: a Google group that may not pass a message on under its writer's address sends it under its own, as
 * `'Cat Ray' via Support <support@…>`, and says the writer in X-Original-Sender, or only in Reply-To.
 * https://support.google.com/groups/answer/2464926
 */
const writer = (supportAddresses: readonly string[]): Sql => {
  const isGroup = sql`NOT has_sent_label AND (${hasAddress(sql`from_header`, supportAddresses)} OR ${IS_VIA})`;
  return sql`CASE WHEN ${isGroup} THEN COALESCE(${presentText(sql`original_sender`)}, ${presentText(sql`CASE WHEN ${IS_VIA} THEN reply_to_header END`)}, from_header) ELSE from_header END`;
};

const NAMES = {
  message_sent: 'Email sent: ',
  message_received: 'Email received: ',
  support_asked: 'Support request: ',
  support_replied: 'Support reply: ',
  support_closed: 'Support closed: ',
} as const;

/** One event per message. Its name follows the message's labels, so a label that comes later renames it. */
export function intermediateMessages(context: AdapterContext): SourceView {
  const { source, options: given } = context;
  const headers = sql`COALESCE(from_header, '') || ', ' || COALESCE(to_header, '') || ', ' || COALESCE(cc_header, '')`;
  const supportAddresses = given?.['support_addresses'] ?? [];
  const prefix = join(
    Object.entries(NAMES).map(([name, text]) => sql`WHEN ${name} THEN ${text}`),
    ' ',
  );
  const columns = eventColumns(source, {
    eventId: eventId(source, 'message', sql`message_id`),
    occurredAt: sql`sent_at`,
    name: sql`message_kind`,
    description: sql`CASE message_kind ${prefix} END || ${orElse(sql`subject`, '(no subject)')}`,
    significance: sql`CASE WHEN message_kind IN (${list(['support_asked', 'support_closed'])}) THEN 3 ELSE 2 END`,
    type: 'email',
    table: gmailMessages.name,
    key: sql`message_id`,
  });
  return {
    name: 'intermediate_messages',
    layer: 'intermediate',
    description: 'One event per message, and the headers that name who took part.',
    query: sql`SELECT
  ${columns},
  message_id,
  sender_header,
  to_header,
  cc_header
FROM (
  SELECT
    directed.*,
    CASE
      WHEN is_support AND NOT is_from_us THEN 'support_asked'
      WHEN is_support AND has_closed_label THEN 'support_closed'
      WHEN is_support THEN 'support_replied'
      WHEN is_from_us THEN 'message_sent'
      ELSE 'message_received'
    END AS message_kind
  FROM (
    SELECT
      messages.*,
      has_sent_label OR ${atDomains(sql`sender_header`, given?.['own_domains'] ?? [])} AS is_from_us,
      ${hasAddress(headers, supportAddresses)} AS is_support
    FROM (
      SELECT normalized.*, ${writer(supportAddresses)} AS sender_header
      FROM ${context.view('normalized_messages')} AS normalized
    ) AS messages
  ) AS directed
) AS classified`,
  };
}
