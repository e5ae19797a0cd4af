import { variable } from '../program.ts';
import { p_options } from '../resolve/variables.ts';

/** The variables of an erasure, besides those of a run. */
export const v_type = variable('v_type', 'string');
export const v_value = variable('v_value', 'string');
export const v_form = variable('v_form', 'string');
export const v_given = variable('v_given', 'string');
export const v_confirm = variable('v_confirm', 'string');
export const v_seen_run = variable('v_seen_run', 'string');
export const v_entities = variable('v_entities', 'int');
export const v_erased = variable('v_erased', 'int');
export const v_kept = variable('v_kept', 'int');
export const v_listed = variable('v_listed', 'int');
export const v_named = variable('v_named', 'int');
export const v_preview = variable('v_preview', 'string');

export const request = { type: v_type, value: v_value, form: v_form, options: p_options };

export const ERASURE_TEXTS = [v_type, v_value, v_form, v_given, v_confirm, v_seen_run, v_preview];
export const ERASURE_NUMBERS = [v_entities, v_erased, v_kept, v_listed, v_named];
