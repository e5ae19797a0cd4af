import type { Entity } from '../report_data.ts';
import { count, el, field, table, time, value } from './dom.ts';

/** Where one is chosen of several; the first stands for all. */
export function choice(label: string, options: readonly string[], onChange: (chosen: string) => void): HTMLElement {
  const select = el('select', {}, ...options.map((option) => el('option', { value: option }, option)));
  select.addEventListener('change', () => {
    onChange(select.value);
  });
  return field(label, select);
}

const LEAST = [
  ['any', -Infinity],
  ['0.3 and more', 0.3],
  ['0.7 and more', 0.7],
] as const;

/** A day that is chosen, as `2026-01-31`; empty where none is. */
function day(label: string, onChange: (chosen: string) => void): HTMLElement {
  const input = el('input', { type: 'date' });
  input.addEventListener('change', () => {
    onChange(input.value);
  });
  return field(label, input);
}

/** What happened, the latest first, with filters by source, significance and day (UTC). */
export function timeline({ items, item_count: all }: Entity): HTMLElement {
  const sources = [...new Set(items.flatMap(({ source }) => (source === null ? [] : [source])))].sort();
  let source = 'all';
  let least: number = -Infinity;
  let [first, last] = ['', ''];
  const body = el('div', { 'aria-live': 'polite' });
  const draw = (): void => {
    const kept = items.filter(
      (item) =>
        (source === 'all' || item.source === source) &&
        (first === '' || item.occurred_at.slice(0, 10) >= first) &&
        (last === '' || item.occurred_at.slice(0, 10) <= last) &&
        (least === -Infinity || (item.significance ?? -Infinity) >= least),
    );
    body.replaceChildren(
      table(
        ['when', 'what', 'source', 'description', 'part', 'amount'],
        kept.map((item) => [
          time(item.occurred_at),
          el(
            'span',
            { class: item.item === 'state' ? 'state' : 'happened' },
            value(item.item === 'state' ? `→ ${item.name}` : item.name),
          ),
          value(item.source),
          value(item.description),
          value(item.role),
          item.amount === null ? '' : value(`${String(item.amount)} ${item.unit ?? ''}`),
        ]),
        'Nothing of this kind.',
      ),
    );
  };
  draw();
  return el(
    'div',
    {},
    all > items.length ? el('p', { class: 'note' }, `The latest ${count(items.length)} of ${count(all)}.`) : null,
    el(
      'div',
      { class: 'filters' },
      choice('Source', ['all', ...sources], (chosen) => {
        source = chosen;
        draw();
      }),
      choice(
        'Significance',
        LEAST.map(([name]) => name),
        (chosen) => {
          least = LEAST.find(([name]) => name === chosen)?.[1] ?? -Infinity;
          draw();
        },
      ),
      day('From', (chosen) => {
        first = chosen;
        draw();
      }),
      day('to', (chosen) => {
        last = chosen;
        draw();
      }),
    ),
    body,
  );
}
