import type { Model } from '../../config/model.ts';
import { formOf } from '../../sql/forget/forms.ts';
import { confirmation, countsByType, previewed } from '../../sql/forget/preview.ts';
import { op, sql } from '../../sql/tag.ts';
import type { Sql } from '../../sql/tag.ts';
import type { Node } from '../program.ts';
import { variable } from '../program.ts';
import { p_options, v_go, v_summary } from '../resolve/modes.ts';

const v_type = variable('v_type', 'string');
const v_value = variable('v_value', 'string');
/** What the value is compared as by the rule of its type; null where it is no valid one. */
const v_form = variable('v_form', 'string');
/** What the caller confirms. */
const v_given = variable('v_given', 'string');
/** What the caller would have to confirm. */
const v_confirm = variable('v_confirm', 'string');
/** The run whose results were shown. */
export const v_seen_run = variable('v_seen_run', 'string');
export const v_entities = variable('v_entities', 'int');
export const v_erased = variable('v_erased', 'int');
export const v_kept = variable('v_kept', 'int');
/** Identifiers that the caller lists, and how many of them are of the entity. */
const v_listed = variable('v_listed', 'int');
const v_named = variable('v_named', 'int');
const v_preview = variable('v_preview', 'string');

export const request = { type: v_type, value: v_value, form: v_form, options: p_options };

/** An entity of more identifiers is rather a household or a company, merged by mistake, than one person. */
const MOST_IDENTIFIERS = 50;

const refuse = (...message: string[]): Node => ({ kind: 'fail', message: [...message] });

/** Shows what an erasure would take; goes on only if what was shown is confirmed. */
export function confirmErasure(model: Model): Node[] {
  const types = model.identifierTypes;
  const option = (name: string): Sql => sql`COALESCE(${op.jsonText(op.parseJson(sql`${p_options}`), [name])}, '')`;
  return [
    {
      kind: 'set',
      step: 'request',
      values: [
        { variable: v_type, value: option('type') },
        { variable: v_value, value: option('value') },
        { variable: v_form, value: sql`asked.form` },
        { variable: v_given, value: option('confirm') },
        {
          variable: v_listed,
          value: sql`(SELECT COUNT(*) FROM ${op.unnestJson({ relation: sql`(SELECT ${op.parseJson(sql`${p_options}`)} AS asked_options)`, alias: 'given' }, sql`given.asked_options`, ['identifiers'], 'given_one')})`,
        },
      ],
      from: sql`FROM (
  ${formOf(types, option('type'), option('value'))}
) AS asked`,
    },
    {
      kind: 'set',
      step: 'preview',
      values: [
        { variable: v_confirm, value: confirmation(request) },
        { variable: v_seen_run, value: sql`published.last_run_id` },
        { variable: v_entities, value: sql`counted.entities` },
        { variable: v_erased, value: sql`counted.erased` },
        { variable: v_kept, value: sql`counted.kept` },
        { variable: v_named, value: sql`counted.named` },
        {
          variable: v_preview,
          value: op.jsonObject({
            status: sql`CASE
    WHEN counted.erased = 0 THEN 'unknown'
    WHEN counted.erased > ${MOST_IDENTIFIERS} AND ${v_listed} = 0 THEN 'too_many'
    ELSE 'preview'
  END`,
            entities: sql`counted.entities`,
            identifiers_erased: sql`counted.erased`,
            identifiers_kept: sql`counted.kept`,
            erased: op.parseJson(countsByType(types, 'erased')),
            kept: op.parseJson(countsByType(types, 'kept')),
            confirm: sql`CASE WHEN counted.erased > 0 THEN ${confirmation(request)} END`,
          }),
        },
      ],
      from: previewed(types, request),
    },
    {
      kind: 'when',
      condition: { left: v_given, operator: '=', right: '' },
      then: [{ kind: 'assign', variable: v_summary, value: v_preview }],
      otherwise: [
        {
          kind: 'when',
          condition: { left: v_erased, operator: '=', right: 0 },
          then: [refuse('No record that was loaded has this identifier, so there is nothing to erase.')],
        },
        {
          kind: 'when',
          condition: { left: v_named, operator: '<', right: v_listed },
          then: [
            refuse(
              'Some of `identifiers` are not of this entity, so nothing was erased. Each is to be an object with the type and value of an identifier that nexus_forget counts.',
            ),
          ],
        },
        {
          kind: 'when',
          condition: { left: v_listed, operator: '=', right: 0 },
          then: [
            {
              kind: 'when',
              condition: { left: v_erased, operator: '>', right: MOST_IDENTIFIERS },
              then: [
                refuse(
                  `This entity has more than ${String(MOST_IDENTIFIERS)} identifiers: perhaps several people were merged. Nothing was erased. Say in \`identifiers\` which are to go.`,
                ),
              ],
            },
          ],
        },
        {
          kind: 'when',
          condition: { left: v_given, operator: '<>', right: v_confirm },
          then: [
            refuse(
              'What `confirm` says is not what nexus_forget gave for this request since the last run, so nothing was erased. Ask nexus_forget again, and confirm what it shows.',
            ),
          ],
        },
        { kind: 'assign', variable: v_go, value: 1 },
      ],
    },
  ];
}
