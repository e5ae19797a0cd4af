import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import type { SimulationLinkDatum, SimulationNodeDatum } from 'd3-force';
import { el, shown, svg } from './dom.ts';

/** What is drawn: more than that nobody tells apart, and the layout takes long. */
export const MOST_NODES = 250;

export interface GraphNode {
  readonly label: string;
  readonly kind: string;
  /** Of another entity: only what a rule keeps apart leads to it. */
  readonly isOutside: boolean;
}

export interface GraphTie {
  readonly a: number;
  readonly b: number;
  readonly rows: number;
  readonly isBridge: boolean;
  readonly isRefused: boolean;
  readonly title: string;
}

interface Placed extends SimulationNodeDatum {
  readonly index: number;
}

const TICKS = 300;

/** Identifiers and the rows that tie them. Returns the picture and how to mark a chain and two ends in it. */
export function graph(
  nodes: readonly GraphNode[],
  ties: readonly GraphTie[],
  onChoose: (node: number) => void,
): { readonly element: HTMLElement; mark(ends: readonly number[], chain: ReadonlySet<number>): void } {
  const placed: Placed[] = nodes.map((_, index) => ({ index }));
  const links: SimulationLinkDatum<Placed>[] = ties.map(({ a, b }) => ({ source: a, target: b }));
  const simulation = forceSimulation(placed)
    .force('link', forceLink(links).distance(90))
    .force('charge', forceManyBody().strength(-260))
    .force('collide', forceCollide(18))
    .force('x', forceX(0).strength(0.06))
    .force('y', forceY(0).strength(0.09))
    .stop();
  simulation.tick(TICKS);
  const at = (index: number): { x: number; y: number } => ({ x: placed[index]?.x ?? 0, y: placed[index]?.y ?? 0 });
  const xs = placed.map(({ x = 0 }) => x);
  const ys = placed.map(({ y = 0 }) => y);
  // Not nearer than letters have their size.
  const [left, top] = [Math.min(...xs, -240) - 40, Math.min(...ys, -130) - 40];
  const [width, height] = [Math.max(...xs, 120) + 200 - left, Math.max(...ys, 130) + 40 - top];
  const kinds = [...new Set(nodes.map(({ kind }) => kind))].sort();

  const lines = ties.map((tie) => {
    const [from, to] = [at(tie.a), at(tie.b)];
    const form = tie.isRefused ? 'refused' : tie.isBridge ? 'bridge' : '';
    return svg(
      'line',
      { class: `tie ${form}`, x1: from.x, y1: from.y, x2: to.x, y2: to.y },
      svg('title', {}, shown(tie.title)),
    );
  });
  const marks = nodes.map((node, index) => {
    const { x, y } = at(index);
    const label = shown(node.label);
    const seen = label.length > 28 ? `${label.slice(0, 27)}…` : label;
    const mark = svg(
      'g',
      {
        class: `node${node.isOutside ? ' outside' : ''}`,
        tabindex: 0,
        role: 'button',
        'aria-pressed': 'false',
        // What is said has to hold what is seen: who speaks to a machine names it by that.
        'aria-label': `${node.kind} ${seen}`,
        transform: `translate(${String(x)} ${String(y)})`,
      },
      svg('circle', { r: 8, class: `colour${String(kinds.indexOf(node.kind) % 8)}` }),
      svg('text', { x: 12, y: 4 }, seen),
      svg('title', {}, `${node.kind} ${label}`),
    );
    mark.addEventListener('click', () => {
      onChoose(index);
    });
    mark.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      onChoose(index);
    });
    return mark;
  });
  const legend = el(
    'p',
    { class: 'legend quiet' },
    ...kinds.flatMap((kind, index) => [el('span', { class: `dot colour${String(index % 8)}` }), ` ${kind}  `]),
    el('span', { class: 'key bridge' }),
    ' a row that alone holds it together ',
    el('span', { class: 'key refused' }),
    ' kept apart by a rule',
  );
  return {
    element: el(
      'figure',
      {},
      svg(
        'svg',
        {
          class: 'graph',
          role: 'group',
          'aria-label': 'Identifiers and the rows that tie them',
          viewBox: [left, top, width, height].map((number) => number.toFixed(1)).join(' '),
        },
        ...lines,
        ...marks,
      ),
      legend,
    ),
    mark: (ends, chain) => {
      lines.forEach((line, index) => line.classList.toggle('chain', chain.has(index)));
      marks.forEach((mark, index) => {
        mark.classList.toggle('chosen', ends.includes(index));
        mark.setAttribute('aria-pressed', String(ends.includes(index)));
      });
    },
  };
}
