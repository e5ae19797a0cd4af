import { bridgesOf, chainBetween } from '../chain.ts';
import type { Entity, Identifier, Link, Refusal } from '../report_data.ts';
import type { Content } from './dom.ts';
import type { DecisionForm } from './decide.ts';
import { decide } from './decide.ts';
import { count, el, field, section, shown, table, time, value } from './dom.ts';
import type { GraphNode, GraphTie } from './graph.ts';
import { graph, MOST_NODES } from './graph.ts';
import type { Reader } from './reader.ts';

interface Group {
  readonly a: number;
  readonly b: number;
  readonly links: Link[];
}

/** The rows of each two that rows tie, together. */
function groupsOf(links: readonly Link[]): Group[] {
  const groups = new Map<string, Group>();
  for (const link of links) {
    const [a, b] = [Math.min(link.a, link.b), Math.max(link.a, link.b)];
    const key = `${String(a)} ${String(b)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { a, b, links: [link] });
    else group.links.push(link);
  }
  return [...groups.values()];
}

const named = ({ type, value: text }: Pick<Identifier, 'type' | 'value'>): Content =>
  el('span', {}, `${type} `, value(text));

/** Asks for the chain among all rows, when it is wanted. */
function allRows(explain: NonNullable<Reader['explain']>, from: Identifier, to: Identifier): HTMLElement {
  const button = el('button', { type: 'button' }, 'Look at all rows');
  const told = el('div', {}, button);
  button.addEventListener('click', () => {
    button.disabled = true;
    explain(from, to).then(
      ({ verdict, steps }) => {
        told.replaceChildren(
          el('p', {}, `nexus_explain: ${verdict.replaceAll('_', ' ')}.`),
          table(
            ['from', 'to', 'source', 'event', 'row', 'when', 'kept apart by'],
            steps.map((one) => [
              named({ type: one.from_type, value: one.from_value }),
              named({ type: one.to_type, value: one.to_value }),
              value(one.source),
              value(one.event_id),
              value(one.row_id),
              time(one.occurred_at),
              one.refused ? value(one.rule) : '',
            ]),
            'No chain of rows.',
          ),
        );
      },
      (error: unknown) => {
        told.replaceChildren(el('p', { class: 'note', role: 'alert' }, shown(String(error))));
      },
    );
  });
  return told;
}

/** Offers the row that would make one of what a rule keeps apart. */
function linking(form: DecisionForm, { at, other_type: type, other_value: text }: Refusal): HTMLElement {
  const button = el('button', { type: 'button' }, 'Link');
  button.addEventListener('click', () => {
    form.propose('link', at, { type, value: text });
    form.element.querySelector('select')?.focus();
  });
  return button;
}

/** Why identifiers are one: their graph, the rows between any two, and what would part them. */
export function why(reader: Reader, entity: Entity): HTMLElement {
  const { identifiers } = entity;
  const groups = groupsOf(entity.links);
  const bridges = bridgesOf(identifiers.length, groups);
  const drawn = Math.min(identifiers.length, MOST_NODES);
  const outside = new Map<string, number>();
  const nodes: GraphNode[] = identifiers
    .slice(0, drawn)
    .map(({ type, value: label }) => ({ label, kind: type, isOutside: false }));
  const ties: GraphTie[] = [];
  const tieOf = new Map<number, number>();
  groups.forEach((group, index) => {
    if (group.a >= drawn || group.b >= drawn) return;
    tieOf.set(index, ties.length);
    const [first] = group.links;
    ties.push({
      a: group.a,
      b: group.b,
      rows: group.links.length,
      isBridge: bridges.has(index) && group.links.length === 1,
      isRefused: false,
      title: `${String(group.links.length)} rows, the first of ${first?.source ?? ''}: ${first?.event_id ?? ''}`,
    });
  });
  for (const refusal of entity.refusals) {
    if (refusal.at >= drawn) continue;
    const own = identifiers.findIndex(
      ({ type, value: text }) => type === refusal.other_type && text === refusal.other_value,
    );
    const key = JSON.stringify([refusal.other_type, refusal.other_value]);
    const place = own >= 0 && own < drawn ? own : (outside.get(key) ?? nodes.length);
    if (place === nodes.length) {
      outside.set(key, place);
      nodes.push({ label: refusal.other_value, kind: refusal.other_type, isOutside: true });
    }
    ties.push({
      a: refusal.at,
      b: place,
      rows: 0,
      isBridge: false,
      isRefused: true,
      title: `kept apart by ${refusal.rule}`,
    });
  }

  const decision = reader.about.is_masked ? undefined : decide(reader, entity);
  const ends: number[] = [];
  const answer = el('div', { 'aria-live': 'polite', class: 'answer' });
  const picture = graph(nodes, ties, (node) => {
    if (node < identifiers.length) choose(node);
  });
  const options = (): HTMLOptionElement[] => [
    el('option', { value: '' }, '…'),
    ...identifiers.map(({ type, value: text }, index) =>
      el('option', { value: index }, shown(`${type} ${text}`).slice(0, 120)),
    ),
  ];
  const selects = [0, 1].map((end) => {
    const select = el('select', {}, ...options());
    select.addEventListener('change', () => {
      const chosen = select.value === '' ? [] : [Number(select.value)];
      const others = ends.filter((_, index) => index !== end);
      ends.splice(0, 2, ...(end === 0 ? [...chosen, ...others] : [...others, ...chosen]));
      draw();
    });
    return select;
  });

  function choose(node: number): void {
    if (ends.includes(node)) ends.splice(ends.indexOf(node), 1);
    else {
      // A third takes the place of the first.
      if (ends.length === 2) ends.shift();
      ends.push(node);
    }
    draw();
  }

  function draw(): void {
    selects.forEach((select, index) => {
      select.value = ends[index] === undefined ? '' : String(ends[index]);
    });
    const [from, to] = ends;
    const [a, b] = [identifiers[from ?? -1], identifiers[to ?? -1]];
    if (from === undefined || to === undefined || a === undefined || b === undefined || from === to) {
      picture.mark(ends, new Set());
      answer.replaceChildren(
        el('p', { class: 'quiet' }, 'Choose two identifiers, in the picture or above, to see what ties them.'),
      );
      return;
    }
    decision?.propose('veto', from, b);
    const chain = chainBetween(identifiers.length, groups, from, to);
    picture.mark(ends, new Set((chain ?? []).flatMap((index) => tieOf.get(index) ?? [])));
    if (chain === undefined) {
      answer.replaceChildren(
        el('p', {}, 'The rows that are here do not tie them; `nexus explain` looks at all rows.'),
        ...(reader.explain === undefined || !a.is_whole || !b.is_whole ? [] : [allRows(reader.explain, a, b)]),
      );
      return;
    }
    let here = from;
    const rows = chain.flatMap((index) => {
      const group = groups[index];
      const link = group?.links[0];
      if (group === undefined || link === undefined) return [];
      const there = group.a === here ? group.b : group.a;
      const [left, right] = [identifiers[here], identifiers[there]];
      here = there;
      return [
        [
          left === undefined ? '' : named(left),
          right === undefined ? '' : named(right),
          value(link.source),
          value(link.event_id),
          value(link.row_id),
          time(link.occurred_at),
          count(group.links.length),
          bridges.has(index) && group.links.length === 1 ? 'alone' : '',
        ],
      ];
    });
    answer.replaceChildren(
      el('h3', {}, 'What ties them'),
      table(['from', 'to', 'source', 'event', 'row', 'when', 'rows in all', 'holds it together'], rows),
    );
  }
  draw();

  return section(
    'Why are these one?',
    identifiers.length < 2 && entity.refusals.length === 0
      ? el('p', { class: 'quiet' }, 'It has one identifier: nothing was tied.')
      : el(
          'div',
          {},
          drawn < identifiers.length
            ? el(
                'p',
                { class: 'note' },
                `The picture has the first ${count(drawn)} of ${count(identifiers.length)} identifiers.`,
              )
            : null,
          entity.link_count > entity.links.length
            ? el(
                'p',
                { class: 'note' },
                `${count(entity.links.length)} of ${count(entity.link_count)} ties are here: bridges and chains are those of what is here.`,
              )
            : null,
          el('div', { class: 'filters' }, ...selects.map((select, end) => field(end === 0 ? 'From' : 'To', select))),
          picture.element,
          answer,
          entity.refusals.length === 0
            ? null
            : el(
                'div',
                {},
                el('h3', {}, 'Kept apart'),
                table(
                  ['identifier', 'other', 'by', 'since', ...(decision === undefined ? [] : ['decide'])],
                  entity.refusals.map((one) => {
                    const own = identifiers[one.at];
                    return [
                      own === undefined ? '' : named(own),
                      named({ type: one.other_type, value: one.other_value }),
                      value(one.rule),
                      time(one.since),
                      ...(decision === undefined ? [] : [linking(decision, one)]),
                    ];
                  }),
                ),
              ),
        ),
    decision?.element ?? el('p', { class: 'quiet' }, 'It is masked here: a decision needs the values as they are.'),
  );
}
