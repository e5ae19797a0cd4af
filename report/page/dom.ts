/** What stands in an element: text is text, whatever it says. */
export type Content = Node | string | number | null | undefined;

interface Attributes {
  readonly [name: string]: string | number | boolean | undefined;
}

/** Attributes that the page sets: none that a browser would run or fetch, but for links to places in the page itself. */
const ALLOWED =
  /^(class|id|type|title|dir|role|tabindex|for|value|placeholder|scope|colspan|open|selected|disabled|readonly|rows|hidden|lang|aria-[a-z]+|viewBox|width|height|x|y|x1|x2|y1|y2|cx|cy|r|rx|d|transform|text-anchor|dominant-baseline|href)$/;

function fill<T extends Element>(element: T, attributes: Attributes, content: readonly Content[]): T {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    if (!ALLOWED.test(name) || (name === 'href' && !/^#[\w/-]*$/.test(String(value)))) {
      throw new Error(`attribute ${name}`);
    }
    element.setAttribute(name, value === true ? '' : String(value));
  }
  for (const one of content) {
    if (one === null || one === undefined) continue;
    element.append(typeof one === 'object' ? one : document.createTextNode(String(one)));
  }
  return element;
}

export const el = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...content: readonly Content[]
): HTMLElementTagNameMap[K] => fill(document.createElement(tag), attributes, content);

export const svg = <K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...content: readonly Content[]
): SVGElementTagNameMap[K] => fill(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, content);

/** Characters that steer what stands around them, or that nobody sees. */
const STEERING = /[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** A text of other people's, in which nothing steers and nothing hides. */
export const shown = (text: string): string =>
  text
    .replace(/[\t\n\v\f\r]+/g, ' ')
    .replace(STEERING, (one) => `\\u${(one.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);

/** A value of other people's: isolated from the text around it, in its own direction. */
export const value = (text: string | null | undefined): HTMLElement =>
  el('bdi', { dir: 'auto', class: 'value' }, shown(text ?? ''));

/** To the minute. */
export const moment = (text: string | null | undefined): string => (text ?? '').slice(0, 16).replace('T', ' ');

export const time = (text: string | null | undefined): HTMLElement => el('time', {}, moment(text));

/** Longer than that a value may not fit into its cell, and is scrolled: by keyboard too. */
const FITTING = 80;

function cell(content: Content): HTMLElement {
  const made = el('td', {}, content);
  for (const one of made.querySelectorAll('.value:not(a *)')) {
    if ((one.textContent ?? '').length > FITTING) one.setAttribute('tabindex', '0');
  }
  return made;
}

/** A table with a head; empty lists say so. */
export function table(heads: readonly string[], rows: readonly (readonly Content[])[], empty = 'None.'): HTMLElement {
  if (rows.length === 0) return el('p', { class: 'quiet' }, empty);
  return el(
    'div',
    { class: 'wide', tabindex: 0, role: 'region', 'aria-label': heads.join(', ') },
    el(
      'table',
      {},
      el('thead', {}, el('tr', {}, ...heads.map((head) => el('th', { scope: 'col' }, head)))),
      el('tbody', {}, ...rows.map((row) => el('tr', {}, ...row.map(cell)))),
    ),
  );
}

/** An input with what it is for. */
export const field = (label: string, input: HTMLElement): HTMLElement => el('label', {}, `${label} `, input);

export const section = (title: string, ...content: readonly Content[]): HTMLElement =>
  el('section', {}, el('h2', {}, title), ...content);

export const count = (number: number): string => number.toLocaleString('en-US');

/** A link to the page of an entity. */
export const entityLink = (id: string, name: string | null): HTMLElement =>
  el('a', { href: `#/entity/${id}` }, value(name ?? id));
