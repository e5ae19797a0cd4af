import { dialects } from '../sql/dialects/index.ts';
import type { Rows } from '../warehouses/warehouse.ts';
import type { DuckDbWarehouse } from '../warehouses/duckdb/duckdb.ts';
import type { Output } from './output.ts';
import { cellText, renderTable } from './table.ts';

const text = (value: unknown): string => dialects.duckdb.literal(cellText(value));

/** Somebody who appears in all of the sources under as many identifiers as possible. */
const SOMEBODY = `SELECT persons.person_id, persons.name
FROM nexus_persons AS persons
JOIN (
  SELECT entity_id, COUNT(DISTINCT source) AS sources, COUNT(*) AS events
  FROM nexus_timeline
  WHERE entity_type = 'person' AND item = 'event'
  GROUP BY entity_id
) AS seen ON seen.entity_id = persons.person_id
ORDER BY sources DESC, identifier_count DESC, events, persons.first_seen_at, persons.email
LIMIT 1`;

const identifiersOf = (person: unknown): string => `SELECT DISTINCT identifier_type, normalized_value
FROM nexus_resolved_person_identifiers
WHERE person_id = ${text(person)}
ORDER BY ALL`;

const timelineOf = (person: unknown): string => `SELECT
  strftime(occurred_at, '%Y-%m-%d %H:%M') AS "when", source, description AS what, role AS part,
  CASE WHEN amount IS NULL THEN '' ELSE printf('%.2f', amount) || ' ' || COALESCE(unit, '') END AS amount
FROM nexus_timeline
WHERE entity_id = ${text(person)} AND item = 'event'
ORDER BY occurred_at, source, event_id`;

const companyOf = (person: unknown): string => `SELECT groups.group_id, groups.name, groups.domain, memberships.role
FROM nexus_memberships AS memberships
JOIN nexus_groups AS groups ON groups.group_id = memberships.group_id
WHERE memberships.person_id = ${text(person)}
ORDER BY memberships.evidence_count DESC, groups.group_id
LIMIT 1`;

const statesOf = (entity: unknown): string => `SELECT
  state_name AS state, state_value AS "value", strftime(state_entered_at, '%Y-%m-%d %H:%M') AS "from",
  COALESCE(strftime(state_exited_at, '%Y-%m-%d %H:%M'), 'now') AS "to"
FROM nexus_states
WHERE entity_id = ${text(entity)}
ORDER BY state_name, state_entered_at`;

export interface Story {
  readonly person: { readonly id: string; readonly name: string };
  readonly identifiers: Rows;
  readonly timeline: Rows;
  readonly company: { readonly id: string; readonly name: string } | undefined;
  /** Of the person and of the company. */
  readonly states: Rows;
}

/** One person of a resolved world, with all that is known of them. Undefined in an empty world. */
export async function readStory(database: DuckDbWarehouse): Promise<Story | undefined> {
  const [person] = (await database.query(SOMEBODY)).rows;
  if (!person) return undefined;
  const [company] = (await database.query(companyOf(person[0]))).rows;
  const ofPerson = await database.query(statesOf(person[0]));
  const ofCompany = company ? await database.query(statesOf(company[0])) : { rows: [] };
  return {
    person: { id: cellText(person[0]), name: cellText(person[1]) },
    identifiers: await database.query(identifiersOf(person[0])),
    timeline: await database.query(timelineOf(person[0])),
    company: company && { id: cellText(company[0]), name: cellText(company[1] ?? company[2]) },
    states: { columns: ofPerson.columns, rows: [...ofPerson.rows, ...ofCompany.rows] },
  };
}

/** The story as text: who, under which identifiers, what happened, and what state that left the company in. */
export function renderStory(story: Story, output: Output): string {
  const { bold, dim } = output.color;
  const known = story.identifiers.rows.map(([, value]) => cellText(value)).join(' · ');
  const company = story.company ? ` at ${story.company.name}` : '';
  // A state is named once, over its intervals.
  const states = story.states.rows.map((row, index) =>
    row[0] === story.states.rows[index - 1]?.[0] ? ['', ...row.slice(1)] : row,
  );
  return [
    bold(`${story.person.name}${company}, across the sources`),
    dim(`${story.person.id}: ${known}`),
    '',
    renderTable(story.timeline, output),
    '',
    bold(story.company ? `States of ${story.company.name}` : 'States'),
    '',
    renderTable({ columns: story.states.columns, rows: states }, output),
  ].join('\n');
}

/** What to try next, each as a title and one statement that runs as it stands. */
export function nextQueries(story: Story | undefined): readonly { readonly title: string; readonly text: string }[] {
  const somebody = text(story?.person.id ?? '');
  return [
    {
      title: 'Customers at risk, and whom to write to',
      text: `SELECT groups.name AS company, persons.name, persons.email
FROM nexus_states AS states
JOIN nexus_groups AS groups ON groups.group_id = states.entity_id
JOIN nexus_memberships AS memberships ON memberships.group_id = groups.group_id
JOIN nexus_persons AS persons ON persons.person_id = memberships.person_id
WHERE states.state_name = 'customer_lifecycle' AND states.state_value = 'at_risk' AND states.is_current
ORDER BY ALL;`,
    },
    {
      title: 'Why these identifiers are one person',
      text: `SELECT DISTINCT edges.identifier_value_a, edges.identifier_value_b, edges.source, edges.occurred_at
FROM nexus_person_identifiers_edges AS edges
JOIN nexus_resolved_person_identifiers AS identifiers ON identifiers.normalized_value = edges.identifier_value_a
WHERE identifiers.person_id = ${somebody}
ORDER BY edges.occurred_at;`,
    },
    {
      title: 'What was set aside, and by which rule',
      text: `SELECT reason, rule, identifier_type, COUNT(*) AS "values", MIN(identifier_value) AS example
FROM nexus_quarantine
GROUP BY ALL
ORDER BY ALL;`,
    },
  ];
}
