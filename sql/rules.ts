import { op, sql } from './tag.ts';
import type { Sql } from './tag.ts';

/**
 * What decides a result besides the records, as a hash of each part that has a consequence of its own when it changes.
 */
export interface Rules {
  /** What every entity is made by: traits, states, stored views, the program itself. All of them are made anew. */
  readonly results: string;
  /** What a value is compared as, and what sets it aside by itself. Every value is judged anew, and what differs is solved. */
  readonly identifiers: string;
  /** Limits and priority of identifier types. What they touched or touch now is solved. */
  readonly limits: string;
  /** Who is in which audience, where that is kept. It is looked at anew, and no entity is solved. */
  readonly audiences: string;
  /** What is read of each source, which is read from its beginning; in the order in which one is preferred to the next. */
  readonly sources: readonly { readonly name: string; readonly hash: string }[];
}

type Part = 'results' | 'identifiers' | 'limits' | 'audiences' | `source ${string}`;

const said = (part: string, value: string): string => `${part}=${value};`;

const partsOf = ({ results, identifiers, limits, audiences, sources }: Rules): readonly (readonly [Part, string])[] => [
  ['results', results],
  ['identifiers', identifiers],
  ['limits', limits],
  ['audiences', audiences],
  ...sources.map(({ name, hash }) => [`source ${name}`, hash] as const),
];

const ORDER = 'order';

/** Names of the sources in their order; each ends in a comma. */
const orderOf = ({ sources }: Rules): string => sources.map(({ name }) => `${name},`).join('');

/** Rules as a run records them. */
export const rulesText = (rules: Rules): string =>
  [...partsOf(rules).map(([part, hash]) => said(part, hash)), said(ORDER, orderOf(rules).slice(0, -1))].join('');

/** Whether the run that recorded these rules had a source of this name. */
export const isRecordedSource = (source: string, recorded: string): boolean => recorded.includes(`source ${source}=`);

/** Parts that are not what a run recorded; `results` also where sources are preferred in another order. */
export function changedParts(rules: Rules, recorded: string): string[] {
  const changed = partsOf(rules).flatMap(([part, hash]) => (recorded.includes(said(part, hash)) ? [] : [part]));
  const before = /(?:^|;)order=([^;]+);/.exec(recorded)?.[1];
  // More sources may follow, without a change of what there is.
  const isReordered = before === undefined || !orderOf(rules).startsWith(`${before},`);
  return isReordered && !changed.includes('results') ? ['results', ...changed] : changed;
}

const lacks = (recorded: Sql, text: string): Sql => sql`COALESCE(${recorded}, '') NOT LIKE ${`%${text}%`}`;

/** Condition of {@link changedParts}, for one part. */
export function isChanged(rules: Rules, part: Part, recorded: Sql): Sql {
  const [, hash = ''] = partsOf(rules).find(([name]) => name === part) ?? [];
  const differs = lacks(recorded, said(part, hash));
  if (part !== 'results') return differs;
  const before = op.splitPart(op.splitPart(sql`COALESCE(${recorded}, '')`, `;${ORDER}=`, 2), ';', 1);
  const start = sql`SUBSTR(${orderOf(rules)}, 1, LENGTH(${before}) + 1)`;
  return sql`(${differs} OR COALESCE(${start} <> CONCAT(${before}, ','), TRUE))`;
}
