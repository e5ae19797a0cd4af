import type { NexusConfig } from '../../config/types.ts';
import { nexus, sql } from '../../sql/tag.ts';
import type { Sql } from '../../sql/tag.ts';
import type { Row } from '../support/engine.ts';
import { identifierRows } from '../behaviour/records.ts';
import type { Identifier } from '../behaviour/records.ts';

/** The config of the databases that are kept of each stored format. */
export const KEPT_CONFIG: Omit<NexusConfig, 'targets'> = {
  sources: [{ name: 'crm', relations: { events: {}, person_identifiers: {}, person_traits: {} } }],
  identifier_types: {
    email: { normalizer: 'email', blocked: ['info@example.com'] },
    phone: { normalizer: 'phone' },
    user_id: { normalizer: 'exact', entity_limit: 1 },
  },
};

const at = (days: number): string => new Date(Date.UTC(2026, 0, 1 + days)).toISOString();
const linked = (id: string, days: number, ...identifiers: Identifier[]) =>
  identifierRows([{ id, identifiers, occurredAt: at(days), ingestedAt: at(days) }]);

interface Delivery {
  readonly relation: string;
  readonly rows: readonly Row[];
}
type Part =
  | { readonly deliver: readonly Delivery[] }
  | { readonly execute: Sql }
  | { readonly forget: readonly [string, string] };

const event = (id: string, days: number, description: string) => ({
  event_id: `event ${id}`,
  event_name: 'called',
  event_description: description,
  occurred_at: at(days),
  _ingested_at: at(days),
});
const trait = (id: string, days: number, identifier_type: string, identifier_value: string, trait_value: string) => ({
  event_id: `event ${id}`,
  row_id: `row ${id}`,
  identifier_type,
  identifier_value,
  trait_name: 'name',
  trait_value,
  occurred_at: at(days),
  _ingested_at: at(days),
});

/**
 * What happens to such a database, with a run after each part: persons, two that become one and so a redirect, a household
 * that a limit parts, values that are set aside, an erasure, and overrides.
 */
export const HISTORY: readonly Part[] = [
  {
    deliver: [
      {
        relation: 'person_identifiers',
        rows: [
          ...linked('1', 1, ['email', 'Alice@Example.com'], ['phone', '+1 415 555 2671'], ['user_id', 'u-alice']),
          ...linked('2', 2, ['email', 'bob@example.com'], ['phone', '+1 415 555 2671'], ['user_id', 'u-bob']),
          ...linked('3', 3, ['email', 'carol@example.com'], ['email', 'info@example.com']),
          ...linked('4', 4, ['email', 'dan@example.com']),
          ...linked('5', 4, ['email', 'dan@work.example'], ['phone', '+1 202 555 0143']),
        ],
      },
      {
        relation: 'events',
        rows: [event('1', 1, 'Alice called'), event('2', 2, 'Bob called'), event('4', 4, 'Dan called')],
      },
      {
        relation: 'person_traits',
        rows: [
          trait('1', 1, 'phone', '+1 415 555 2671', 'Alice Smith'),
          trait('2', 2, 'email', 'bob@example.com', 'Bob Smith'),
        ],
      },
    ],
  },
  {
    deliver: [
      {
        relation: 'person_identifiers',
        rows: linked('6', 5, ['email', 'dan@example.com'], ['phone', '+1 202 555 0143']),
      },
    ],
  },
  {
    execute: sql`INSERT INTO ${nexus('nexus_overrides')} (override_id, kind, entity_type, identifier_type_a, identifier_value_a, identifier_type_b, identifier_value_b, created_at, author, reason)
VALUES ('apart', 'veto', 'person', 'email', 'carol@example.com', 'email', 'bob@example.com', TIMESTAMP '2026-01-06 00:00:00', 'Eve', 'they are two'),
  ('together', 'link', 'person', 'email', 'carol@example.com', 'email', 'carol@home.example', TIMESTAMP '2026-01-06 00:00:00', 'Eve', 'they are one')`,
  },
  { deliver: [{ relation: 'person_identifiers', rows: linked('7', 6, ['email', 'carol@home.example']) }] },
  { forget: ['email', 'alice@example.com'] },
];
