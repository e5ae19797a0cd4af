import type { ReportData, Served } from '../report_data.ts';
import { count, el, moment, shown } from './dom.ts';
import { entityPage } from './entity.ts';
import { overview } from './overview.ts';
import type { Reader } from './reader.ts';
import { asking, embedded } from './reader.ts';
import { search } from './search.ts';

const main = el('main', { id: 'main' });
const cost = el('span', { class: 'quiet', id: 'cost', 'aria-live': 'polite' });
let billed = 0;

const megabytes = (bytes: number): string => `${count(Math.ceil(bytes / 1e6))} MB`;

const json = (id: string): unknown => {
  const text = document.getElementById(id)?.textContent;
  return text === undefined || text === null ? undefined : JSON.parse(text);
};
const data = json('data') as ReportData | undefined;
const reader: Reader =
  data === undefined
    ? asking(json('served') as Served, (bytes) => {
        billed += bytes;
        cost.textContent = `BigQuery billed ${megabytes(bytes)} for this, ${megabytes(billed)} so far`;
      })
    : embedded(data);

/** Which page was asked for last: an answer that comes later than the next question is not drawn. */
let asked = 0;

/** The page that the address names: `#/`, or `#/entity/per_1`. */
async function show(isFirst: boolean): Promise<void> {
  const mine = ++asked;
  const [, id] = /^#\/entity\/([\w-]+)$/.exec(location.hash) ?? [];
  const waiting = setTimeout(() => {
    main.replaceChildren(el('p', { class: 'quiet', role: 'status' }, 'Reading …'));
  }, 150);
  let title = 'Nexus';
  let content: HTMLElement;
  try {
    const entity = id === undefined ? null : await reader.entity(id);
    if (id !== undefined && entity === null) {
      content = el(
        'p',
        { class: 'note', role: 'status' },
        data === undefined ? 'There is nobody with this id.' : 'Not in this file.',
      );
    } else {
      content = entity === null ? overview(reader, await reader.overview()) : entityPage(reader, entity);
    }
    if (entity !== null) title = `${shown(entity.name)} – Nexus`;
  } catch (error) {
    content = el('p', { class: 'note', role: 'alert' }, shown(error instanceof Error ? error.message : String(error)));
  } finally {
    clearTimeout(waiting);
  }
  if (mine !== asked) return;
  main.replaceChildren(content);
  document.title = title;
  if (isFirst) return;
  window.scrollTo(0, 0);
  main.querySelector('h1')?.focus();
}

const { place, is_masked: isMasked } = reader.about;
document.body.replaceChildren(
  el('a', { href: '#main', class: 'skip' }, 'To the content'),
  el(
    'header',
    {},
    el('a', { href: '#/', class: 'home' }, 'Nexus'),
    search(reader),
    el(
      'span',
      { class: 'quiet' },
      `${shown(place)}${data === undefined ? '' : `, ${moment(data.made_at)} UTC`}${isMasked ? ', masked' : ''}`,
    ),
    cost,
  ),
  main,
);
window.addEventListener('hashchange', () => {
  if (location.hash === '#main') main.querySelector('h1')?.focus();
  else void show(false);
});
void show(true);
