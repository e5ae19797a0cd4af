import type { Entity } from '../report_data.ts';
import { bands } from './bands.ts';
import type { Content } from './dom.ts';
import { count, el, entityLink, moment, section, table, time, value } from './dom.ts';
import type { Reader } from './reader.ts';
import { timeline } from './timeline.ts';
import { why } from './why.ts';

const WHY_HERE: Readonly<Record<Entity['chosen'], string>> = {
  largest: 'one of the largest',
  newest: 'one of the newest',
  suspicious: 'a warning is about it',
  sample: '',
};

/** A person or company: profile, what happened, states, where they belong, and why their identifiers are one. */
export function entityPage(reader: Reader, entity: Entity): HTMLElement {
  const other = (id: string, name: string | null): Content =>
    reader.holds(id) ? entityLink(id, name) : value(name ?? id);
  const note = WHY_HERE[entity.chosen];
  return el(
    'div',
    {},
    el('h1', { tabindex: -1 }, value(entity.name)),
    el(
      'p',
      { class: 'quiet' },
      `${entity.type} `,
      el('code', {}, entity.id),
      `, ${count(entity.identifier_count)} identifiers, first seen ${moment(entity.first_seen_at)}${note === '' ? '' : `; ${note}`}`,
    ),
    entity.audiences.length === 0
      ? null
      : el('p', {}, 'Audiences: ', ...entity.audiences.map((name) => el('span', { class: 'tag' }, value(name)))),
    section(
      'Profile',
      table(
        ['trait', 'value', 'from', 'as of', 'chosen by'],
        entity.traits.map((trait) => [
          value(trait.name),
          value(trait.value),
          value(trait.source),
          time(trait.occurred_at),
          trait.survivorship,
        ]),
        'No traits.',
      ),
      table(
        ['identifier', 'value', 'first seen'],
        entity.identifiers.map((one) => [one.type, value(one.value), time(one.first_seen_at)]),
      ),
      entity.identifier_count > entity.identifiers.length
        ? el(
            'p',
            { class: 'note' },
            `The first ${count(entity.identifiers.length)} of ${count(entity.identifier_count)} identifiers.`,
          )
        : null,
    ),
    section('States over time', bands(entity)),
    section('Timeline', timeline(entity)),
    section(
      entity.type === 'person' ? 'Companies' : 'People',
      table(
        ['name', 'part', 'first seen', 'last seen', 'rows that say so'],
        entity.memberships.map((one) => [
          other(one.other_id, one.other_name),
          value(one.role),
          time(one.first_seen_at),
          time(one.last_seen_at),
          count(one.evidence_count),
        ]),
      ),
    ),
    why(reader, entity),
  );
}
