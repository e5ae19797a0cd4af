import { isWhole } from '../clipped.ts';
import { overrideStatement } from '../override_statement.ts';
import type { Decision, Entity } from '../report_data.ts';
import { changes } from './changes.ts';
import { count, el, field, shown } from './dom.ts';
import type { Named, Reader } from './reader.ts';

const KINDS: Readonly<Record<Decision['kind'], string>> = {
  veto: 'These two are never one',
  link: 'These two are one',
  block: 'This value links nobody',
  pin: 'Its entity keeps this id',
};

function copyable(): { readonly element: HTMLElement; set(text: string): void } {
  const area = el('textarea', { readonly: true, rows: 5, class: 'code', 'aria-label': 'SQL', dir: 'ltr' });
  const button = el('button', { type: 'button' }, 'Copy');
  button.addEventListener('click', () => {
    area.select();
    // The clipboard of navigator is not there for a file that was opened from a disk.
    button.textContent = document.execCommand('copy') ? 'Copied' : 'Selected: copy it';
  });
  return {
    element: el('div', { class: 'copyable' }, area, button),
    set: (text) => {
      area.value = text;
      button.textContent = 'Copy';
    },
  };
}

/** What would link two, part them, or set one aside: the row to copy and, where it may be written, what it would change. */
export interface DecisionForm {
  readonly element: HTMLElement;
  propose(kind: Decision['kind'], a: number, b: Named): void;
}

export function decide(reader: Reader, entity: Entity): DecisionForm {
  const { about, decider } = reader;
  const { identifiers } = entity;
  const kind = el('select', {}, ...Object.entries(KINDS).map(([name, says]) => el('option', { value: name }, says)));
  const first = el(
    'select',
    {},
    ...identifiers.map((one, index) => el('option', { value: index }, shown(`${one.type} ${one.value}`).slice(0, 120))),
  );
  const type = el('input', { type: 'text' });
  const other = el('input', { type: 'text', dir: 'auto' });
  const second = el('span', { class: 'filters' }, field('Other: type', type), field('value', other));
  const statement = copyable();
  const note = el('p', { class: 'quiet' });
  const outcome = el('div', { 'aria-live': 'polite' });
  const preview = el('button', { type: 'button' }, 'Preview');

  /** What the form says; undefined where something is missing. */
  const decision = (): Decision | undefined => {
    const a = identifiers[Number(first.value)];
    const chosen = kind.value as Decision['kind'];
    if (a?.is_whole !== true) return undefined;
    const about_a = { entity_type: entity.type, identifier_type_a: a.type, identifier_value_a: a.value };
    if (chosen === 'block') return { kind: chosen, ...about_a };
    if (chosen === 'pin') return { kind: chosen, ...about_a, entity_id: entity.id };
    if (type.value === '' || other.value === '') return undefined;
    return { kind: chosen, ...about_a, identifier_type_b: type.value, identifier_value_b: other.value };
  };
  let wasCut = false;
  const draw = (): void => {
    second.hidden = !['link', 'veto'].includes(kind.value);
    const given = decision();
    const isCut = identifiers[Number(first.value)]?.is_whole !== true || (wasCut && other.value === '');
    note.textContent =
      given !== undefined
        ? 'The next run follows this row of nexus_overrides; withdrawing or deleting it undoes it.'
        : isCut
          ? 'The value is too long to stand here whole.'
          : 'Name the other identifier.';
    statement.element.hidden = given === undefined;
    preview.disabled = given === undefined;
    outcome.replaceChildren();
    if (given !== undefined) {
      statement.set(overrideStatement(about.warehouse, given, new Date().toISOString().slice(0, 19).replace('T', ' ')));
    }
  };
  const failed = (error: unknown): void => {
    preview.disabled = false;
    outcome.replaceChildren(
      el('p', { class: 'note', role: 'alert' }, shown(error instanceof Error ? error.message : String(error))),
    );
  };
  for (const input of [kind, first]) input.addEventListener('change', draw);
  for (const input of [type, other]) input.addEventListener('input', draw);

  if (decider !== undefined) {
    preview.addEventListener('click', () => {
      const given = decision();
      if (given === undefined) return;
      preview.disabled = true;
      outcome.replaceChildren(el('p', { class: 'quiet' }, 'Asking nexus_plan what it would change …'));
      decider.preview(given).then((seen) => {
        preview.disabled = false;
        const reason = el('input', { type: 'text', class: 'reason' });
        const button = el('button', { type: 'button' }, 'Decide');
        button.addEventListener('click', () => {
          if (reason.value.trim() === '') {
            reason.focus();
            return;
          }
          button.disabled = true;
          decider.decide(seen.preview_id, reason.value).then(({ override_id: id }) => {
            outcome.replaceChildren(
              el(
                'p',
                { role: 'status' },
                `Written as `,
                el('code', {}, id),
                `, by ${shown(decider.author)}. The next run follows it.`,
              ),
            );
          }, failed);
        });
        outcome.replaceChildren(
          el('h3', {}, 'What the next run would do then'),
          el(
            'p',
            {},
            seen.counts.length === 0
              ? 'Nothing: no identifier would change its entity.'
              : `With all else that waits for it: ${seen.counts.map((one) => `${one.what} ${count(one.count)}`).join(', ')}.`,
          ),
          changes(reader, seen.changes, 'Nobody would be joined or split.', true),
          el('div', { class: 'filters' }, field('Reason', reason), button),
          el('p', { class: 'quiet' }, `It is written in the name of ${shown(decider.author)}.`),
        );
      }, failed);
    });
  }
  draw();
  return {
    element: el(
      'div',
      { class: 'decide' },
      el('h3', {}, 'Decide'),
      el('div', { class: 'filters' }, field('That', kind), field('Identifier', first), second),
      note,
      statement.element,
      decider === undefined ? null : el('p', {}, preview),
      outcome,
    ),
    propose: (chosen, a, b) => {
      kind.value = chosen;
      first.value = String(a);
      type.value = b.type;
      // Only the whole of it names it.
      other.value = isWhole(b.value) ? b.value : '';
      wasCut = !isWhole(b.value);
      draw();
    },
  };
}
