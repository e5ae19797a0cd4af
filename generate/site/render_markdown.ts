import { posix } from 'node:path';
import GithubSlugger from 'github-slugger';
import type { Token, Tokens } from 'marked';
import { Marked } from 'marked';

export interface Heading {
  readonly depth: number;
  readonly text: string;
  /** As GitHub makes it, so that a link works in both places. */
  readonly anchor: string;
}

/** What stands between two headings, as a reader sees it. */
export interface Passage {
  readonly heading: Heading;
  readonly text: string;
}

export interface RenderedPage {
  readonly html: string;
  readonly headings: readonly Heading[];
  readonly passages: readonly Passage[];
}

/** Where a link of a page leads: an address in the site or outside, or a file of the repository that the site lacks. */
export type Destination = { readonly href: string } | { readonly file: string };

const EXTERNAL = /^[a-z]+:/;
/** Code that stays in one line: `--warehouse` is no word and two hyphens before it. */
const WORD = /^\S{1,32}$/;

export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const textOf = (html: string): string =>
  html
    .replace(/<\/(p|li|t[dhr]|pre|h\d)>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(\w+|#39);/g, (all, name: string) => ENTITIES[name] ?? all)
    .replace(/\s+/g, ' ')
    .trim();

/** @param inSite the address in the site of a file of the project, if it is there */
export function destination(link: string, from: string, inSite: (file: string) => string | undefined): Destination {
  if (EXTERNAL.test(link) || link.startsWith('#')) return { href: link };
  const [path = '', anchor] = link.split('#');
  const file = posix.join(posix.dirname(from), path);
  const address = inSite(file);
  return address === undefined ? { file } : { href: anchor === undefined ? address : `${address}#${anchor}` };
}

/** A page of Markdown, as GitHub reads it, as HTML. */
export function renderMarkdown(
  markdown: string,
  from: string,
  inSite: (file: string) => string | undefined,
): RenderedPage {
  const slugger = new GithubSlugger();
  const headings: Heading[] = [];
  const marked = new Marked({
    gfm: true,
    renderer: {
      heading({ tokens, depth }) {
        const inner = this.parser.parseInline(tokens);
        const text = textOf(inner);
        const heading = { depth, text, anchor: slugger.slug(text) };
        headings.push(heading);
        const link = `<a class="anchor" href="#${heading.anchor}" aria-label="Link to this section">#</a>`;
        return `<h${String(depth)} id="${heading.anchor}">${inner} ${link}</h${String(depth)}>\n`;
      },
      link({ href, tokens }) {
        const inner = this.parser.parseInline(tokens);
        // Addresses of made-up people, which GitHub's dialect makes links.
        if (href.startsWith('mailto:')) return inner;
        const to = destination(href, from, inSite);
        if ('href' in to) return `<a href="${escaped(to.href)}">${inner}</a>`;
        return `<span class="source" title="${escaped(to.file)} in the repository">${inner}</span>`;
      },
      image({ href, text }) {
        const to = destination(href, from, inSite);
        if (!('href' in to)) throw new Error(`${from}: the image ${href} is not in the site`);
        const src = escaped(to.href);
        return `<a class="figure" href="${src}"><img src="${src}" alt="${escaped(text)}"></a>`;
      },
      code({ text, lang }) {
        const language = lang === undefined || lang === '' ? '' : ` class="language-${escaped(lang)}"`;
        return `<pre tabindex="0"><code${language}>${escaped(text)}</code></pre>\n`;
      },
      codespan({ text }) {
        return `<code${WORD.test(text) ? ' class="word"' : ''}>${escaped(text)}</code>`;
      },
      table(token: Tokens.Table) {
        const row = (cells: readonly Tokens.TableCell[], name: string): string =>
          `<tr>${cells.map(({ tokens }) => `<${name}>${this.parser.parseInline(tokens)}</${name}>`).join('')}</tr>`;
        const head = token.header.every(({ text }) => text === '') ? '' : `<thead>${row(token.header, 'th')}</thead>`;
        const body = token.rows.map((cells) => row(cells, 'td')).join('\n');
        return `<div class="table" tabindex="0"><table>${head}<tbody>\n${body}\n</tbody></table></div>\n`;
      },
      html({ text }) {
        return text.replace(/<!--[\s\S]*?-->/g, '');
      },
    },
  });
  const passages: { heading: Heading; texts: string[] }[] = [];
  const pieces: string[] = [];
  const tokens = marked.lexer(markdown);
  for (const token of tokens) {
    const known = headings.length;
    // References of links belong to all tokens of a page.
    const html = marked.parser(Object.assign([token] as Token[], { links: tokens.links }) as Token[]);
    pieces.push(html);
    const heading = headings[known];
    if (heading !== undefined) passages.push({ heading, texts: [] });
    else passages.at(-1)?.texts.push(textOf(html));
  }
  return {
    html: pieces.join(''),
    headings,
    passages: passages.map(({ heading, texts }) => ({ heading, text: texts.filter(Boolean).join(' ') })),
  };
}
