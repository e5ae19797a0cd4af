import type { Overview, Views } from '../report_data.ts';
import { changes } from './changes.ts';
import type { Content } from './dom.ts';
import { count, el, entityLink, moment, section, svg, table, time, value } from './dom.ts';
import type { Reader } from './reader.ts';

function runsChart({ runs }: Overview): HTMLElement {
  const shown = [...runs].reverse();
  const most = Math.max(1, ...shown.map(({ records }) => records));
  const [height, width] = [80, 12];
  return el(
    'figure',
    {},
    svg(
      'svg',
      {
        viewBox: `0 0 ${String(Math.max(1, shown.length) * width)} ${String(height)}`,
        class: 'runs',
        role: 'img',
        'aria-label': 'Records loaded by run',
      },
      ...shown.map((run, index) => {
        const tall = Math.max(2, (run.records / most) * height);
        return svg(
          'rect',
          {
            class: run.status === 'failed' ? 'failed' : 'published',
            x: index * width + 1,
            y: height - tall,
            width: width - 2,
            height: tall,
          },
          svg('title', {}, `${moment(run.started_at)} ${run.status}: ${count(run.records)} records`),
        );
      }),
    ),
    el('figcaption', { class: 'quiet' }, 'Records loaded by run, the latest on the right.'),
  );
}

function sampleNote({ sample }: Overview): Content {
  if (sample.shown === sample.all)
    return el('p', { class: 'quiet' }, `All ${count(sample.all)} people and companies are in this file.`);
  return el(
    'p',
    { class: 'note' },
    `${count(sample.shown)} of ${count(sample.all)} people and companies are in this file: the largest, the newest, those that a warning is about, and some of any.`,
  );
}

/** How many of the largest are shown. */
const LARGEST = 20;

/** What came in, what came out, and what somebody should look at. */
export function overview(reader: Reader, data: Views['overview']): HTMLElement {
  const names = new Map(data.briefs.map(({ id, name }) => [id, name]));
  const about = (id: string | null): Content =>
    id === null || !reader.holds(id) ? id : entityLink(id, names.get(id) ?? id);
  const isAsked = reader.patience > 0;
  return el(
    'div',
    {},
    el('h1', { tabindex: -1 }, 'Overview'),
    isAsked ? null : sampleNote(data),
    el(
      'dl',
      { class: 'totals' },
      ...data.totals.map(({ what, count: number }) => el('div', {}, el('dt', {}, what), el('dd', {}, count(number)))),
    ),
    section(
      'Runs',
      runsChart(data),
      table(
        ['started', 'status', 'records', 'finished', 'error'],
        data.runs
          .slice(0, 10)
          .map((run) => [
            time(run.started_at),
            run.status,
            count(run.records),
            time(run.finished_at),
            value(run.error),
          ]),
        'No run yet.',
      ),
    ),
    section(
      'To look at',
      table(
        ['what', 'whom it is about', 'says'],
        data.warnings.map((one) => [one.measure, about(one.entity_id), value(one.says)]),
        'The last run warns of nothing.',
      ),
    ),
    section(
      'What the last run decided',
      table(
        ['of', 'type', 'kind', 'how many'],
        data.decided.map((one) => [one.subject, one.entity_type, one.kind, count(one.count)]),
        'Nothing changed.',
      ),
      el('h3', {}, 'Whom it joined and split'),
      changes(reader, data.changes, 'Nobody.'),
    ),
    section(
      'Set aside: these link nobody',
      table(
        ['type', 'identifier', 'reason', 'rule', 'values', 'example'],
        data.set_aside.map((one) => [
          one.entity_type,
          one.identifier_type,
          one.reason,
          value(one.rule),
          count(one.values),
          value(one.example),
        ]),
        'Nothing is set aside.',
      ),
    ),
    section(
      'Largest',
      table(
        ['name', 'type', 'identifiers', 'first seen'],
        data.briefs
          .slice(0, LARGEST)
          .map(({ id, name, type, identifier_count: identifiers, first_seen_at: seen }) => [
            entityLink(id, name),
            type,
            count(identifiers),
            time(seen),
          ]),
        'Nobody yet.',
      ),
    ),
  );
}
