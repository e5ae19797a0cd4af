import MiniSearch from 'minisearch';
import type { SearchResult } from 'minisearch';
import type { Found } from '../search_options.ts';
import { SEARCH_OPTIONS } from '../search_options.ts';

declare global {
  interface Window {
    nexusSearchIndex?: string;
  }
}

const MOST_RESULTS = 12;

type Result = SearchResult & Pick<Found, 'page' | 'heading' | 'begin'>;

/** The index, fetched as a script when it is first asked for: pages opened from a folder may load nothing else. */
let loading: Promise<MiniSearch<Found>> | undefined;
const loadIndex = (): Promise<MiniSearch<Found>> =>
  (loading ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = 'search-index.js';
    script.onload = () => {
      resolve(MiniSearch.loadJSON<Found>(window.nexusSearchIndex ?? '', SEARCH_OPTIONS));
    };
    script.onerror = reject;
    document.head.append(script);
  }));

function resultItem({ id, page, heading, begin }: Result, place: number): HTMLLIElement {
  const item = document.createElement('li');
  item.id = `result-${String(place)}`;
  item.role = 'option';
  const link = document.createElement('a');
  link.href = String(id);
  link.tabIndex = -1;
  const title = document.createElement('strong');
  title.textContent = heading === '' ? page : `${page} › ${heading}`;
  const text = document.createElement('span');
  text.textContent = begin;
  link.append(title, text);
  item.append(link);
  return item;
}

/** The search of the header: `/` goes there, arrows choose, Enter follows, Escape leaves. */
export function startSearch(): void {
  const form = document.getElementById('site-search');
  const input = document.getElementById('site-query') as HTMLInputElement | null;
  const list = document.getElementById('site-results');
  if (form === null || input === null || list === null) return;
  let chosen = -1;
  let asked = 0;
  let answered = '';

  const show = (items: readonly HTMLLIElement[], note = ''): void => {
    list.replaceChildren(...items);
    if (note !== '') {
      const item = document.createElement('li');
      item.className = 'note';
      item.textContent = note;
      list.append(item);
    }
    list.hidden = list.children.length === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
    choose(items.length > 0 ? 0 : -1);
  };
  const choose = (place: number): void => {
    const items = list.querySelectorAll('[role=option]');
    chosen = items.length === 0 ? -1 : (place + items.length) % items.length;
    items.forEach((item, at) => {
      item.setAttribute('aria-selected', String(at === chosen));
    });
    const item = items[chosen];
    item?.scrollIntoView({ block: 'nearest' });
    if (item === undefined) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', item.id);
  };
  const search = async (): Promise<void> => {
    const query = input.value.trim();
    const turn = (asked += 1);
    if (query === '') {
      answered = '';
      show([]);
      return;
    }
    const index = await loadIndex();
    if (turn !== asked) return;
    const found = index.search(query) as Result[];
    answered = query;
    show(found.slice(0, MOST_RESULTS).map(resultItem), found.length === 0 ? 'Nothing is called so.' : '');
  };

  input.addEventListener('focus', () => void loadIndex());
  input.addEventListener('input', () => void search());
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') choose(chosen + 1);
    else if (event.key === 'ArrowUp') choose(chosen - 1);
    else if (event.key === 'Escape') {
      input.value = '';
      show([]);
      input.blur();
    } else return;
    event.preventDefault();
  });
  const follow = async (): Promise<void> => {
    // Who types quickly means what is written, and not what was found for a part of it.
    if (answered !== input.value.trim()) await search();
    const link = list.querySelector<HTMLAnchorElement>('[aria-selected=true] a');
    if (link === null) return;
    location.href = link.href;
    show([]);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void follow();
  });
  list.addEventListener('click', () => {
    show([]);
  });
  document.addEventListener('click', (event) => {
    if (!form.contains(event.target as Node)) show([]);
  });
  document.addEventListener('keydown', (event) => {
    const isTyping = event.target instanceof HTMLInputElement;
    if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    input.focus();
  });
}
