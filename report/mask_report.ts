import type { Brief, Change, Entity, Hits, Overview, ReportData } from './report_data.ts';

/** A text of which nothing is told but how it is built: the first letter of each word, and what is no letter or digit. */
export const masked = (text: string): string =>
  text.replace(
    /([\p{L}\p{N}])([\p{L}\p{N}\p{M}]*)/gu,
    (_, first: string, rest: string) => first + '•'.repeat([...rest].length),
  );

const orNull = <T extends string | null>(text: T): T => (text === null ? text : (masked(text) as T));

/** A path of the config tells nobody; the id of an override may be built of what it is about. */
const maskedRule = (rule: string): string => (rule.startsWith('override') ? 'override' : rule);

export const maskEntity = (entity: Entity): Entity => ({
  ...entity,
  name: masked(entity.name),
  identifiers: entity.identifiers.map((one) => ({ ...one, value: masked(one.value) })),
  traits: entity.traits.map((trait) => ({ ...trait, value: masked(trait.value) })),
  // A line for people may say anything of a person; a state's is its value.
  items: entity.items.map((item) => (item.item === 'state' ? item : { ...item, description: null, amount: null })),
  memberships: entity.memberships.map((one) => ({ ...one, other_name: orNull(one.other_name) })),
  links: entity.links.map((link) => ({ ...link, event_id: masked(link.event_id), row_id: orNull(link.row_id) })),
  refusals: entity.refusals.map((one) => ({
    ...one,
    other_value: masked(one.other_value),
    rule: maskedRule(one.rule),
  })),
});

/** A change names an identifier after its type. */
const maskChange = (change: Change): Change => ({
  ...change,
  such_as: change.such_as.replace(/ .*$/su, (value) => masked(value)),
});

const maskBrief = <T extends { readonly name: string }>(brief: T): T => ({ ...brief, name: masked(brief.name) });

/** An overview without what tells who somebody is. */
export const maskOverview = <T extends Overview & { readonly briefs?: readonly Brief[] }>(data: T): T => ({
  ...data,
  is_masked: true,
  warnings: data.warnings.map((warning) => ({ ...warning, says: warning.measure })),
  set_aside: data.set_aside.map((one) => ({ ...one, example: masked(one.example), rule: maskedRule(one.rule) })),
  runs: data.runs.map((run) => ({ ...run, error: run.error === null ? null : 'failed' })),
  changes: data.changes.map(maskChange),
  ...(data.briefs === undefined ? {} : { briefs: data.briefs.map(maskBrief) }),
});

export const maskHits = ({ hits, has_more }: Hits): Hits => ({
  hits: hits.map((hit) => ({ ...maskBrief(hit), matched: orNull(hit.matched) })),
  has_more,
});

/** The same without what tells who somebody is: values of identifiers and traits, names, and what events say. */
export const maskReport = (data: ReportData): ReportData => ({
  ...maskOverview(data),
  entities: data.entities.map(maskEntity),
});
