import { unpivotIdentifiers, unpivotMemberships, unpivotTraits } from '../../blocks/unpivot.ts';
import { id, join, op, sql, udf } from '../../tag.ts';
import type { Sql } from '../../tag.ts';
import type { AdapterContext, SourceView } from '../adapter.ts';
import { rowId } from '../keys.ts';
import type { Contributions } from '../layers.ts';
import { origin, recordsOf } from '../layers.ts';
import { hostOf } from '../text.ts';

/** Role to the header that names who plays it. */
const HEADERS = { sender: 'sender_header', recipient: 'to_header', copied: 'cc_header' } as const;

/** One row per mailbox in From, To and Cc. */
export function intermediateParticipants(context: AdapterContext): SourceView {
  const roles = op.constants(
    'roles',
    { role: 'string' },
    Object.keys(HEADERS).map((role) => [role]),
  );
  const mailboxes = join(
    Object.entries(HEADERS).map(([role, column]) => sql`WHEN ${role} THEN messages.${id(column)}`),
    ' ',
  );
  const addressLists = sql`(
    SELECT messages.*, roles.role, CASE roles.role ${mailboxes} END AS address_list
    FROM ${context.view('intermediate_messages')} AS messages
    CROSS JOIN ${roles}
  )`;
  const part = (entity: string, value: Sql) =>
    rowId(context.source, 'message', sql`message_id`, entity, sql`role`, value);
  return {
    name: 'intermediate_participants',
    layer: 'intermediate',
    // What is no address is an identifier all the same: it is set aside, and listed with its text, not dropped.
    description: 'One row per mailbox in the From, To and Cc of a message; `address` is null where it has none.',
    query: sql`SELECT
  event_id,
  ${part('person', sql`LOWER(written)`)} AS person_row_id,
  ${part('group', sql`host`)} AS group_row_id,
  role,
  written,
  address,
  display_name,
  host,
  occurred_at,
  ${id('_ingested_at')} AS ${id('_ingested_at')},
  ${origin()}
FROM (
  SELECT mailboxes.*, ${hostOf(sql`address`)} AS host, COALESCE(address, display_name) AS written
  FROM (
    SELECT
      lists.event_id,
      lists.message_id,
      lists.role,
      lists.occurred_at,
      lists.${id('_ingested_at')} AS ${id('_ingested_at')},
      ${origin('lists')},
      ${op.field('mailbox', 'address')} AS address,
      ${op.field('mailbox', 'name')} AS display_name
    FROM ${op.unnestArray({ relation: addressLists, alias: 'lists' }, udf('parse_address_list', sql`lists.address_list`), 'mailbox')}
    WHERE lists.address_list IS NOT NULL
  ) AS mailboxes
) AS hosted
WHERE written IS NOT NULL`,
  };
}

/** What the participants of messages give to the relations of the convention. */
export function participants(context: AdapterContext): Contributions {
  const person = {
    ...recordsOf(context, 'intermediate_participants'),
    rowId: sql`person_row_id`,
    role: sql`role`,
    // Of a message nothing changes but its labels.
    mayFallSilent: false,
  };
  return {
    person_identifiers: [unpivotIdentifiers({ ...person, identifiers: { email: sql`written` } })],
    group_identifiers: [
      unpivotIdentifiers({ ...person, rowId: sql`group_row_id`, identifiers: { domain: sql`host` } }),
    ],
    person_traits: [
      unpivotTraits({
        ...person,
        identifierType: sql`'email'`,
        identifierValue: sql`address`,
        traits: { name: sql`display_name` },
      }),
    ],
    membership_identifiers: [
      unpivotMemberships({
        ...person,
        persons: { email: sql`address` },
        groupIdentifierType: sql`'domain'`,
        groupIdentifier: sql`host`,
      }),
    ],
  };
}
