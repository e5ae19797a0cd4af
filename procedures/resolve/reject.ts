import { hasWhole } from '../../sql/sources/deliveries.ts';
import type { SourcesRead } from '../../sql/steps/load/rejected_records.ts';
import { judged } from '../../sql/steps/checks/judge_rejected.ts';
import { publishRejected } from '../../sql/steps/publish/publish_rejected.ts';
import { sql } from '../../sql/tag.ts';
import type { Node } from '../program.ts';
import { variable } from '../program.ts';
import { inPart } from './modes.ts';
import type { ResolveSettings } from './settings.ts';
import { changedVariable, since, v_run_id, v_started_at } from './start.ts';

/** Records that cannot be loaded: of the batch, and of earlier runs. */
export const v_rejections = variable('v_rejections', 'int');
/** The oldest stamp of one of them. */
export const v_oldest_rejection = variable('v_oldest_rejection', 'timestamp');
/** How many are set aside when the run is done. */
export const v_rejected = variable('v_rejected', 'int');
/** What the run says of them, as rows of `nexus_quality` with commas between. */
export const v_rejected_told = variable('v_rejected_told', 'string', '');
/** How many of them are new, and the first of these. */
const v_rejected_new = variable('v_rejected_new', 'int');
const v_rejected_first = variable('v_rejected_first', 'string');
/** Whether they are more than the config allows. */
const v_rejected_excess = variable('v_rejected_excess', 'int');
const v_rows_read = variable('v_rows_read', 'int');

const sourcesRead = ({ deliveries }: ResolveSettings): SourcesRead =>
  deliveries.map((delivered) => {
    const { source, relations } = delivered;
    const whole = {
      relations: relations.filter((relation) => relation.isWhole),
      isRead: sql`${changedVariable(source)} > 0`,
    };
    return { source, since: since(source), ...(hasWhole(delivered) ? { whole } : {}) };
  });

/** Not even a statement where nothing is, or was, rejected; nothing where a run reads no source. */
const ifAny = (then: readonly Node[]): Node[] =>
  inPart('load', [{ kind: 'when', condition: { left: v_rejections, operator: '>', right: 0 }, then }]);

const percent = (share: number): string => `${String(Number((share * 100).toPrecision(6)))} %`;

/** Counts the records that cannot be loaded, and ends the run where they are too many. */
export const judgeRejected = (settings: ResolveSettings): Node[] =>
  ifAny([
    {
      kind: 'set',
      step: 'judge_rejected',
      values: [
        { variable: v_rejected, value: sql`judged.rejected_count` },
        { variable: v_rejected_new, value: sql`judged.new_count` },
        { variable: v_rejected_first, value: sql`judged.first_new` },
        { variable: v_rejected_excess, value: sql`judged.is_too_much` },
        { variable: v_rejected_told, value: sql`COALESCE(judged.measured_rows, '')` },
        { variable: v_rows_read, value: sql`judged.read_count` },
      ],
      from: judged(sourcesRead(settings), v_oldest_rejection, settings.model.rejectable),
    },
    {
      kind: 'when',
      condition: { left: v_rejected_excess, operator: '=', right: 1 },
      then: [
        {
          kind: 'fail',
          message: [
            'Records that cannot be loaded: ',
            v_rejected_new,
            ' of ',
            v_rows_read,
            ` that were read, and a run passes over ${String(settings.model.rejectable.records)} or ${percent(settings.model.rejectable.share)} of them at most (resolution.max_rejected_records, max_rejected_share), so nothing was loaded. The first: `,
            v_rejected_first,
            '. Correct these rows in the source, or allow more in the config, then call again.',
          ],
        },
      ],
    },
  ]);

export const publishRejections = (settings: ResolveSettings): Node[] =>
  ifAny([
    {
      kind: 'exec',
      step: 'publish_rejected',
      statement: publishRejected(sourcesRead(settings), v_oldest_rejection, v_run_id, v_started_at),
    },
  ]);
