import type { ReportData } from '../report_data.ts';
import { el, moment, shown } from './dom.ts';
import { entityPage } from './entity.ts';
import { overview } from './overview.ts';
import { search } from './search.ts';

const data = JSON.parse(document.getElementById('data')?.textContent ?? '{}') as ReportData;
const main = el('main', { id: 'main' });

/** The page that the address names: `#/`, or `#/entity/3`. */
function show(isFirst: boolean): void {
  const [, index] = /^#\/entity\/(\d+)$/.exec(location.hash) ?? [];
  const entity = index === undefined ? undefined : data.entities[Number(index)];
  main.replaceChildren(entity === undefined ? overview(data) : entityPage(data, entity));
  document.title = entity === undefined ? 'Nexus' : `${shown(entity.name)} – Nexus`;
  if (isFirst) return;
  window.scrollTo(0, 0);
  main.querySelector('h1')?.focus();
}

document.body.replaceChildren(
  el('a', { href: '#main', class: 'skip' }, 'To the content'),
  el(
    'header',
    {},
    el('a', { href: '#/', class: 'home' }, 'Nexus'),
    search(data.entities),
    el(
      'span',
      { class: 'quiet' },
      `${shown(data.place)}, ${moment(data.made_at)} UTC${data.is_masked ? ', masked' : ''}`,
    ),
  ),
  main,
);
window.addEventListener('hashchange', () => {
  if (location.hash === '#main') main.querySelector('h1')?.focus();
  else show(false);
});
show(true);
