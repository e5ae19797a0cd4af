import type { Model } from '../config/model.ts';
import { messageOf } from '../procedures/message_of.ts';
import type { SourceRelation } from '../sql/blocks/process_records.ts';
import type { RecordKind } from '../sql/sources/relations.ts';
import { isMasked } from '../sql/steps/identity/masked.ts';
import { id, op, sql } from '../sql/tag.ts';
import type { Sql } from '../sql/tag.ts';
import { sideBySide } from '../deploy/side_by_side.ts';
import type { Warehouse } from '../warehouses/warehouse.ts';
import { spell } from '../warehouses/warehouse.ts';
import type { Check } from './check.ts';
import { rootOf } from './errors.ts';

type Finding = Omit<Check, 'name'>;

/** Rows of a relation that are looked at; any, since a mask is everywhere. */
const SAMPLE = 10_000;
/** Below so many rows of a type, nothing is common. */
const ENOUGH = 20;
/** A value that so great a part of the rows of its type has is nobody's own. */
const GREAT_SHARE = 0.5;

/** Where a relation has its identifiers: the columns of type and value. */
const IDENTIFIERS: Readonly<Record<RecordKind, readonly (readonly [type: string, value: string])[]>> = {
  event: [],
  identifier: [['identifier_type', 'identifier_value']],
  trait: [['identifier_type', 'identifier_value']],
  membership: [
    ['person_identifier_type', 'person_identifier'],
    ['group_identifier_type', 'group_identifier'],
  ],
};

/** What a sample says of the values of one type. */
export interface TypeSample {
  readonly type: string;
  readonly rows: number;
  readonly commonest: string;
  readonly commonestRows: number;
  readonly maskedRows: number;
  /** A value that looks masked; empty if there is none. */
  readonly mask: string;
}

function sampleQuery({ relation, columns }: SourceRelation, type: string, value: string): Sql {
  const column = (name: string): Sql => id(columns[name] ?? name);
  const text = op.type('string');
  return sql`SELECT seen_type, SUM(n) AS n_rows, MAX_BY(seen, n) AS commonest, MAX(n) AS commonest_rows,
  SUM(CASE WHEN ${isMasked(id('seen'))} THEN n ELSE 0 END) AS masked_rows, MIN(CASE WHEN ${isMasked(id('seen'))} THEN seen END) AS mask
FROM (
  SELECT seen_type, seen, COUNT(*) AS n
  FROM (
    SELECT CAST(${column(type)} AS ${text}) AS seen_type, CAST(${column(value)} AS ${text}) AS seen
    FROM ${relation}
    WHERE ${column(value)} IS NOT NULL
    LIMIT ${SAMPLE}
  ) AS sampled
  GROUP BY seen_type, seen
) AS counted
GROUP BY seen_type
ORDER BY seen_type`;
}

const percent = (part: number, whole: number): string => `${String(Math.round((100 * part) / whole))} %`;

/**
 * What is wrong with the values of one type; undefined where nothing is.
 *
 * @param kind identifiers are given once per event: only there does a common value mean anything
 * @param masksLink whether the config lets masks of this type link
 */
export function valueFinding(
  where: string,
  kind: RecordKind,
  { type, rows, commonest, commonestRows, maskedRows, mask }: TypeSample,
  masksLink: boolean,
): Finding | undefined {
  const sampled = `of ${String(rows)} sampled`;
  if (maskedRows > 0) {
    const what = `${where}: ${String(maskedRows)} ${sampled} values of type ${type} look masked, such as ${JSON.stringify(mask)}`;
    const fix = 'let the role that runs Nexus read the values, or leave the relation out of the source';
    if (masksLink) {
      return { state: 'bad', detail: `${what}, and link: identifier_types.${type}.set_aside_masked is false`, fix };
    }
    return {
      state: maskedRows >= GREAT_SHARE * rows ? 'bad' : 'attention',
      detail: `${what}. They are set aside, and so these rows link nothing`,
      fix,
    };
  }
  if (kind !== 'identifier' || rows < ENOUGH || commonestRows < GREAT_SHARE * rows) return undefined;
  return {
    state: 'attention',
    detail: `${where}: ${percent(commonestRows, rows)} ${sampled} rows of type ${type} have the value ${JSON.stringify(commonest)}. All that have it become one.`,
    fix: `if it is nobody's own (a mask, a default): name it in identifier_types.${type}.blocked`,
  };
}

async function inspect(warehouse: Warehouse, model: Model, given: SourceRelation): Promise<Finding[]> {
  const where = `source ${given.source}, ${given.kind}s of ${spell(warehouse, given.relation).replaceAll(/["`]/g, '')}`;
  const linking = model.identifierTypes.filter(({ setAsideMasked }) => !setAsideMasked).map(({ name }) => name);
  const findings: Finding[] = [];
  for (const [typeColumn, valueColumn] of IDENTIFIERS[given.kind]) {
    const { rows } = await warehouse.query(spell(warehouse, sampleQuery(given, typeColumn, valueColumn)));
    for (const [type, count, commonest, commonestRows, maskedRows, mask] of rows) {
      const sample: TypeSample = {
        type: String(type),
        rows: Number(count),
        commonest: String(commonest),
        commonestRows: Number(commonestRows),
        maskedRows: Number(maskedRows),
        mask: String(mask),
      };
      const finding = valueFinding(where, given.kind, sample, linking.includes(sample.type));
      if (finding !== undefined) findings.push(finding);
    }
  }
  return findings;
}

/**
 * Looks at a sample of each relation's identifiers for what would make one entity of many: masks, and single values that
 * a great part of the rows has. Reads rows, and so takes the time of the warehouse.
 *
 * @param relations what a load reads; those that are not there are passed over
 */
export async function checkValues(
  warehouse: Warehouse,
  model: Model,
  relations: readonly SourceRelation[],
): Promise<Check[]> {
  const name = 'Values';
  const found = new Map<SourceRelation, Finding[]>();
  let looked = 0;
  await sideBySide(relations, warehouse.concurrency, async (given) => {
    if (IDENTIFIERS[given.kind].length === 0 || (await warehouse.columns(given.relation)) === undefined) return;
    try {
      found.set(given, await inspect(warehouse, model, given));
      looked += 1;
    } catch (error) {
      found.set(given, [{ state: 'attention', detail: `could not look at values. ${messageOf(rootOf(error))}` }]);
    }
  });
  const findings = relations.flatMap((given) => found.get(given) ?? []);
  if (findings.length > 0) return findings.map((finding) => ({ name, ...finding }));
  const detail =
    looked === 0
      ? 'none to look at yet'
      : `no masks and no value that is too common, in samples of ${String(looked)} ${looked === 1 ? 'relation' : 'relations'}`;
  return [{ name, state: looked === 0 ? 'attention' : 'good', detail }];
}
