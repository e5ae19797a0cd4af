import { sql } from '../../sql/tag.ts';
import type { Sql } from '../../sql/tag.ts';
import { variable } from '../program.ts';

/** The variables of a run. What each holds, the node that sets it says. */
export const p_options = variable('p_options', 'string');
export const v_caller = variable('v_caller', 'string');
export const v_run_id = variable('v_run_id', 'string');
export const v_started_at = variable('v_started_at', 'timestamp');
export const v_fence = variable('v_fence', 'string');
export const v_key_salt = variable('v_key_salt', 'int');
export const v_on_busy = variable('v_on_busy', 'string');
export const v_must_run = variable('v_must_run', 'int');
/** How many parts of the rules are not those of the last run, where not everything is made anew anyway. */
export const v_rules = variable('v_rules', 'int');
/** Whether values may be compared as something else, or set aside otherwise, than they are. */
export const v_judging = variable('v_judging', 'int');
/** Whether limits are not those of the last run. */
export const v_limiting = variable('v_limiting', 'int');
/** How many sources that are known are read from their beginning. */
export const v_rereading = variable('v_rereading', 'int');
export const v_work = variable('v_work', 'int');
export const v_locked = variable('v_locked', 'int');
export const v_bad_rows = variable('v_bad_rows', 'int');
export const v_bad_row = variable('v_bad_row', 'string');
export const v_collisions = variable('v_collisions', 'int');
export const v_next_salts = variable('v_next_salts', 'int');
export const v_edge_count = variable('v_edge_count', 'int');
export const v_round = variable('v_round', 'int');
export const v_remaining = variable('v_remaining', 'int');
export const v_back = variable('v_back', 'int');
export const v_mode = variable('v_mode', 'string');
export const v_go = variable('v_go', 'int');
export const v_planned = variable('v_planned', 'string');
export const v_audited = variable('v_audited', 'string');
export const v_forgotten = variable('v_forgotten', 'string');
export const v_finding = variable('v_finding', 'string');
export const v_override_changes = variable('v_override_changes', 'int');
/** Which overrides stood when the run began. */
export const v_overrides_seen = variable('v_overrides_seen', 'int');
export const v_reopening = variable('v_reopening', 'int');
/** How much there is that was erased, and 1 more where a run erases. */
export const v_suppressions = variable('v_suppressions', 'int');
export const v_constrained = variable('v_constrained', 'int');
export const v_broken = variable('v_broken', 'int');
export const v_fenced = variable('v_fenced', 'int');
export const v_error = variable('v_error', 'string');
export const v_steps = variable('v_steps', 'string');
/** Records that take the place of others. */
export const v_superseding = variable('v_superseding', 'int');
/** Raw values and ids that the run publishes otherwise than they are. */
export const v_identity_changes = variable('v_identity_changes', 'int');
/** Rows of the quarantine that the run adds, changes or takes away. */
export const v_quarantined = variable('v_quarantined', 'int');
export const v_published = variable('v_published', 'string');
/** What {@link v_published} says, with the warnings. */
export const v_told = variable('v_told', 'string');
export const v_quality = variable('v_quality', 'string');
export const v_large = variable('v_large', 'int');
export const v_bridges = variable('v_bridges', 'string');
export const v_told_bridges = variable('v_told_bridges', 'string');
export const v_summary = variable('v_summary', 'string');

/** The salt that keys were made with. */
export const KEY_SALT = sql`${v_key_salt} + ${v_next_salts}`;

/** The salt of the pass that makes keys: `v_next_salts` is -1 in the first, and counts on after it. */
export const NEXT_SALT = sql`${v_key_salt} + ${v_next_salts} + 1`;

/** Whether a run resolves everything: it was asked to, or other keys or rules make it. */
export const ANEW = sql`(${v_must_run} + ${v_next_salts} + 1 > 0)`;

/** Whether what the map says of values is held against the rules of today. */
export const JUDGING = sql`(${v_judging} > 0)`;

/** Whether values that are stored may be compared as something else than before. */
export const REJUDGED = sql`(${v_must_run} + ${v_judging} > 0)`;

export const newestVariable = (source: string) => variable(`v_newest_${source}`, 'timestamp');
export const rowsVariable = (source: string) => variable(`v_rows_${source}`, 'int');
export const sinceVariable = (source: string) => variable(`v_since_${source}`, 'timestamp');

export const since = (source: string): Sql => sql`${sinceVariable(source)}`;
