import type { Hits } from '../report_data.ts';
import { el, entityLink, shown, value } from './dom.ts';
import type { Reader } from './reader.ts';

/** Names and identifiers of all, to be searched by any part of them. */
export function search(reader: Reader): HTMLElement {
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
  const say = (text: string): HTMLElement => el('li', { class: 'quiet' }, text);
  const list = ({ hits, has_more: hasMore }: Hits): void => {
    found.replaceChildren(
      ...hits.map(({ id, type, name, matched }) => {
        const link = entityLink(id, name);
        link.append(` ${type} `, value(matched));
        return el('li', {}, link);
      }),
      ...(hasMore ? [say('and others')] : []),
      ...(hits.length === 0 ? [say(reader.patience === 0 ? 'Nobody in this file.' : 'Nobody.')] : []),
    );
    found.hidden = false;
  };
  let waiting: number | undefined;
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    const wanted = input.value;
    if (wanted.trim() === '') {
      close();
      return;
    }
    waiting = setTimeout(() => {
      reader.search(wanted).then(
        (hits) => {
          if (input.value === wanted) list(hits);
        },
        (error: unknown) => {
          found.replaceChildren(say(shown(String(error))));
          found.hidden = false;
        },
      );
    }, reader.patience);
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
