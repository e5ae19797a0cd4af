import { startSearch } from './search.ts';

const THEME = 'nexus-theme';
const root = document.documentElement;

/** Storage may be forbidden; then the choice lasts as long as the page. */
function stored(choice?: string): string | null {
  try {
    if (choice !== undefined) localStorage.setItem(THEME, choice);
    return localStorage.getItem(THEME);
  } catch {
    return null;
  }
}

// Before anything is drawn.
const chosen = stored();
if (chosen !== null) root.dataset['theme'] = chosen;

document.addEventListener('DOMContentLoaded', () => {
  document.getElementById('site-theme')?.addEventListener('click', () => {
    const isDark =
      root.dataset['theme'] === undefined
        ? matchMedia('(prefers-color-scheme: dark)').matches
        : root.dataset['theme'] === 'dark';
    root.dataset['theme'] = isDark ? 'light' : 'dark';
    stored(root.dataset['theme']);
  });
  const menu = document.getElementById('site-menu');
  const navigation = document.getElementById('site-navigation');
  menu?.addEventListener('click', () => {
    const isOpen = navigation?.classList.toggle('open') ?? false;
    menu.setAttribute('aria-expanded', String(isOpen));
  });
  navigation?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  startSearch();
});
