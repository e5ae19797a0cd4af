import { Graphviz } from '@hpcc-js/wasm-graphviz';

/**
 * Colours of both schemes in the picture itself: where it stands in an `<img>`, on GitHub or in the site, it takes the
 * scheme of the page, and has a ground of its own where a viewer knows no schemes.
 */
const STYLE = `svg { color-scheme: light dark; }
text { font-family: ui-monospace, Menlo, 'DejaVu Sans Mono', 'Liberation Mono', monospace; fill: #1b1f24; }
.ground { fill: #ffffff; }
.cluster polygon, .cluster path { fill: #f5f6f8; stroke: #d9dde3; }
.cluster text { font-weight: 600; }
.node polygon { fill: none; stroke: #8a94a1; }
.node .body { fill: #ffffff; }
.node .head { fill: #dbe8f8; }
.edge path { stroke: #57606a; fill: none; }
.edge polygon { stroke: #57606a; fill: #57606a; }
@media (prefers-color-scheme: dark) {
text { fill: #e3e6ea; }
.ground { fill: #15171a; }
.cluster polygon, .cluster path { fill: #1e2126; stroke: #363b44; }
.node polygon { fill: none; stroke: #66707c; }
.node .body { fill: #15171a; }
.node .head { fill: #24374f; }
.edge path { stroke: #a2abb6; }
.edge polygon { stroke: #a2abb6; fill: #a2abb6; }
}`;

/** Cells are known by their colours in what Graphviz draws: HTML-like labels have no classes. */
const CELLS = { head: '#dbe8f8', body: '#fefefe' } as const;

export const labelText = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** A box with a head and lines under it: HTML-like labels, with a port where something begins or ends. */
export function box(head: string, lines: readonly { readonly html: string; readonly port?: string }[]): string {
  const rows = lines.map(
    ({ html, port }) => `<TR><TD ALIGN="LEFT"${port === undefined ? '' : ` PORT="${port}"`}>${html}</TD></TR>`,
  );
  return `<<TABLE BORDER="0" CELLBORDER="1" CELLSPACING="0" CELLPADDING="5" BGCOLOR="${CELLS.body}"><TR><TD PORT="head" BGCOLOR="${CELLS.head}"><B>${labelText(head)}</B></TD></TR>${rows.join('')}</TABLE>>`;
}

/** What every graph begins with. All typefaces of one width have the width of Courier, so that texts fit their boxes. */
export const PREAMBLE = `graph [fontname="Courier", fontsize=13, pad=0.3, style="rounded,filled"];
node [shape=plain, fontname="Courier", fontsize=11];
edge [arrowsize=0.6];`;

/**
 * Lays a graph out. Graphviz, compiled to WebAssembly with metrics of its own, asks no fonts of the machine: the same text
 * gives the same picture everywhere.
 */
export async function drawn(dot: string, title: string): Promise<string> {
  const graphviz = await Graphviz.load();
  return graphviz
    .dot(dot, 'svg')
    .replace(/^[\s\S]*?(?=<svg)/, '')
    .replace(/<!--[\s\S]*?-->\n?/g, '')
    .replace(/<title>[\s\S]*?<\/title>\n?/g, '')
    .replace(/ font-family="[^"]*"/g, '')
    .replace(/ (id|xlink:title)="[^"]*"/g, '')
    .replaceAll(`fill="${CELLS.head}"`, 'class="head"')
    .replaceAll(`fill="${CELLS.body}"`, 'class="body"')
    .replace(/(<svg [^>]*>)/, `$1\n<title>${labelText(title)}</title>\n<style>\n${STYLE}\n</style>`)
    .replace(/(<g class="graph"[^>]*>\n)<polygon /, '$1<polygon class="ground" ');
}
