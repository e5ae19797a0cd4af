import type { Entity } from '../report_data.ts';
import { el, value } from './dom.ts';

const MOST = 30;

/** Names and identifiers of all, to be searched by any part of them. */
export function search(entities: readonly Entity[]): HTMLElement {
  const texts = entities.map(({ name, identifiers }) =>
    [name, ...identifiers.map((one) => one.value)].join('\n').toLowerCase(),
  );
  const input = el('input', {
    type: 'search',
    id: 'search',
    placeholder: 'Name, address, number, id',
    'aria-label': 'Search people and companies',
    'aria-controls': 'found',
  });
  const found = el('ul', { id: 'found', class: 'found', hidden: true });
  const close = (): void => {
    found.hidden = true;
  };
  const links = (): HTMLAnchorElement[] => [...found.querySelectorAll('a')];
  const step = (by: number): void => {
    const all = links();
    const at = all.findIndex((link) => link === document.activeElement);
    (at + by < 0 ? input : (all[Math.min(all.length - 1, at + by)] ?? input)).focus();
  };
  input.addEventListener('input', () => {
    const wanted = input.value.trim().toLowerCase();
    const places =
      wanted === ''
        ? []
        : texts.flatMap((text, index) => (text.includes(wanted) || entities[index]?.id === wanted ? [index] : []));
    found.replaceChildren(
      ...places.slice(0, MOST).flatMap((index) => {
        const entity = entities[index];
        if (entity === undefined) return [];
        const matched = entity.identifiers.find((one) => one.value.toLowerCase().includes(wanted));
        return [
          el(
            'li',
            {},
            el(
              'a',
              { href: `#/entity/${String(index)}` },
              value(entity.name),
              ` ${entity.type} `,
              value(matched?.value),
            ),
          ),
        ];
      }),
      ...(places.length > MOST ? [el('li', { class: 'quiet' }, `and ${String(places.length - MOST)} more`)] : []),
      ...(places.length === 0 && wanted !== '' ? [el('li', { class: 'quiet' }, 'Nobody in this file.')] : []),
    );
    found.hidden = wanted === '';
  });
  const box = el('div', { class: 'search' }, input, found);
  box.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && document.activeElement === input) links()[0]?.click();
    else return;
    event.preventDefault();
  });
  window.addEventListener('hashchange', close);
  return box;
}
