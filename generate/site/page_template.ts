import type { Entry } from './navigation.ts';
import { ENTRIES, HOME, htmlFile, SECTIONS } from './navigation.ts';
import type { Heading, RenderedPage } from './render_markdown.ts';
import { escaped } from './render_markdown.ts';

/** Nothing but the site's own files, from a folder or from a server. */
const POLICY = "default-src 'none'; script-src 'self' file:; style-src 'self' file:; img-src 'self' file: data:";
/** More than these headings of the third level are a list that nobody reads. */
const MOST_CONTENTS = 40;

const link = ({ file, label }: Entry, current: string): string =>
  `<li><a href="${htmlFile(file)}"${file === current ? ' aria-current="page"' : ''}>${escaped(label)}</a></li>`;

function navigation(current: string): string {
  const sections = SECTIONS.map(({ title, purpose, groups }) => {
    const lists = groups.map(({ title: group, entries }) => {
      const heading = group === undefined ? '' : `<h3>${escaped(group)}</h3>`;
      return `${heading}<ul>${entries.map((entry) => link(entry, current)).join('')}</ul>`;
    });
    return `<section><h2 title="${escaped(purpose)}">${escaped(title)}</h2>${lists.join('')}</section>`;
  });
  return `<ul>${link(HOME, current)}</ul>${sections.join('')}`;
}

function contents(headings: readonly Heading[]): string {
  const deep = headings.filter(({ depth }) => depth === 2 || depth === 3);
  const listed = deep.length > MOST_CONTENTS ? deep.filter(({ depth }) => depth === 2) : deep;
  if (listed.length < 2) return '';
  const items = listed.map(
    ({ depth, text, anchor }) => `<li class="depth-${String(depth)}"><a href="#${anchor}">${escaped(text)}</a></li>`,
  );
  return `<nav class="contents" aria-label="On this page"><h2>On this page</h2><ul>${items.join('')}</ul></nav>`;
}

function neighbours(current: string): string {
  const at = ENTRIES.findIndex(({ file }) => file === current);
  const to = (entry: Entry | undefined, rel: string): string =>
    entry === undefined
      ? '<span></span>'
      : `<a rel="${rel}" href="${htmlFile(entry.file)}">${rel === 'prev' ? '← ' : ''}${escaped(entry.label)}${rel === 'next' ? ' →' : ''}</a>`;
  return `<nav class="neighbours" aria-label="Before and after">${to(ENTRIES[at - 1], 'prev')}${to(ENTRIES[at + 1], 'next')}</nav>`;
}

/** One page of the site. */
export function pageHtml({ file, label }: Entry, { html, headings }: RenderedPage): string {
  const title = headings[0]?.text ?? label;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(file === HOME.file ? title : `${title} · Nexus`)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="site.css">
<script src="site.js"></script>
</head>
<body>
<a class="skip" href="#site-content">Skip to the content</a>
<header>
<button type="button" id="site-menu" aria-expanded="false" aria-controls="site-navigation">Menu</button>
<a class="name" href="index.html">Nexus</a>
<form role="search" id="site-search">
<input type="search" id="site-query" placeholder="Search  /" aria-label="Search" autocomplete="off" role="combobox" aria-expanded="false" aria-controls="site-results">
<ul id="site-results" role="listbox" aria-label="Results" hidden></ul>
</form>
<button type="button" id="site-theme" aria-label="Light or dark">◐</button>
</header>
<nav id="site-navigation" aria-label="All pages">${navigation(file)}</nav>
<main id="site-content" tabindex="-1">
${html}${neighbours(file)}
</main>
${contents(headings)}
</body>
</html>
`;
}
