import type { Entity, State } from '../report_data.ts';
import { el, moment, shown, svg } from './dom.ts';

const WIDTH = 900;
const LABEL = 190;
const ROW = 24;

const instant = (text: string): number => Date.parse(`${text.slice(0, 19).replace(' ', 'T')}Z`);

/** States as bands over time, and events as marks above them. */
export function bands({ states, items }: Entity): HTMLElement {
  const events = items.filter(({ item }) => item === 'event');
  const times = [
    ...events.map(({ occurred_at: at }) => instant(at)),
    ...states.flatMap(({ entered_at: from, exited_at: to }) => [instant(from), instant(to ?? from)]),
  ].filter(Number.isFinite);
  if (times.length === 0) return el('p', { class: 'quiet' }, 'No events and no states.');
  const [first, latest] = [times.reduce((a, b) => Math.min(a, b)), times.reduce((a, b) => Math.max(a, b))];
  // What lasts goes on beyond the last that happened.
  const last = latest + Math.max(86_400_000, (latest - first) * 0.06);
  const place = (at: number): number => LABEL + ((at - first) / Math.max(1, last - first)) * (WIDTH - LABEL - 10);
  const names = [...new Set(states.map(({ name }) => name))].sort();
  const values = [...new Set(states.map((state) => state.value))].sort();
  const height = (names.length + 2) * ROW;
  const band = (state: State): SVGElement => {
    const [from, to] = [
      place(instant(state.entered_at)),
      state.exited_at === null ? WIDTH - 10 : place(instant(state.exited_at)),
    ];
    const y = (names.indexOf(state.name) + 1) * ROW + 2;
    const width = Math.max(2, to - from);
    const told = shown(state.value);
    return svg(
      'g',
      {},
      svg(
        'rect',
        { class: `band colour${String(values.indexOf(state.value) % 8)}`, x: from, y, width, height: ROW - 4, rx: 3 },
        svg(
          'title',
          {},
          `${shown(state.name)}: ${told}, ${moment(state.entered_at)} to ${state.exited_at === null ? 'now' : moment(state.exited_at)}`,
        ),
      ),
      width > told.length * 7 ? svg('text', { class: 'in_band', x: from + 5, y: y + 14 }, told) : null,
    );
  };
  const dates = [0, 0.5, 1].map((part) => {
    const at = first + (last - first) * part;
    return svg(
      'text',
      {
        class: 'axis',
        x: place(at),
        y: height - 6,
        'text-anchor': part === 0 ? 'start' : part === 1 ? 'end' : 'middle',
      },
      new Date(at).toISOString().slice(0, 10),
    );
  });
  return el(
    'div',
    { class: 'wide', tabindex: 0, role: 'region', 'aria-label': 'States over time' },
    svg(
      'svg',
      {
        viewBox: `0 0 ${String(WIDTH)} ${String(height)}`,
        class: 'bands',
        role: 'img',
        'aria-label': 'Events and states over time; the tables have the same',
      },
      svg('text', { class: 'axis', x: 0, y: 16 }, 'events'),
      ...events.map((event) =>
        svg(
          'circle',
          { class: 'event', cx: place(instant(event.occurred_at)), cy: ROW / 2, r: 4 },
          svg('title', {}, `${moment(event.occurred_at)} ${shown(event.name)}`),
        ),
      ),
      ...names.map((name, index) => svg('text', { class: 'axis', x: 0, y: (index + 1) * ROW + 16 }, shown(name))),
      ...states.map(band),
      ...dates,
    ),
  );
}
