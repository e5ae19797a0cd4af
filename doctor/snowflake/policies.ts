import { messageOf } from '../../procedures/message_of.ts';
import { isMasked } from '../../sql/steps/identity/masked.ts';
import { id, op, relationsIn, sql } from '../../sql/tag.ts';
import type { ExternalRelation } from '../../build/source_relations.ts';
import { sideBySide } from '../../deploy/side_by_side.ts';
import { spell } from '../../warehouses/warehouse.ts';
import type { SnowflakeRelation } from '../../warehouses/snowflake/names.ts';
import { externalRelations, fullName, plainName } from '../../warehouses/snowflake/names.ts';
import type { Check } from '../check.ts';
import { rootOf } from '../errors.ts';
import type { Asked } from './asked.ts';
import type { Listed, PolicyReference } from './policy_references.ts';
import { describedMasks, listed, policyReferences } from './policy_references.ts';

type Finding = Omit<Check, 'name'>;

/** Rows that are looked at to learn what a policy makes of a column. */
const SAMPLE = 1000;

/** What a sample of a guarded column looks like to the role. */
export interface Sight {
  readonly rows: number;
  readonly values: number;
  readonly different: number;
  readonly masked: number;
  /** A masked value, for people. */
  readonly example: string;
}

async function sightOf(asked: Asked, { relation }: ExternalRelation, column: string): Promise<Sight> {
  const value = sql`${id('seen')}`;
  const [row = {}] = await asked.records(
    spell(
      asked,
      sql`SELECT COUNT(*) AS all_rows, COUNT(seen) AS some_values, COUNT(DISTINCT seen) AS different,
  SUM(CASE WHEN ${isMasked(value)} THEN 1 ELSE 0 END) AS masked, MIN(CASE WHEN ${isMasked(value)} THEN seen END) AS example
FROM (SELECT CAST(${id(column)} AS ${op.type('string')}) AS seen FROM ${relation} LIMIT ${SAMPLE}) AS sampled`,
    ),
  );
  return {
    rows: Number(row['all_rows']),
    values: Number(row['some_values']),
    different: Number(row['different']),
    masked: Number(row['masked'] ?? 0),
    example: String(row['example'] ?? ''),
  };
}

/** The body that a policy needs so that a role reads what is there, for whoever may change it. */
const exempt = (policy: string, role: string): string =>
  `whoever owns the policy lets the role that runs Nexus through, first in its body:
ALTER MASKING POLICY ${policy} SET BODY -> CASE WHEN IS_ROLE_IN_SESSION('${role}') THEN val ELSE … END;`;

/** What a masking policy means for a run, by what the role reads. */
export function maskingFinding(what: string, { policy }: PolicyReference, sight: Sight, role: string): Finding {
  const { rows, values, different, masked, example } = sight;
  if (rows === 0) return { state: 'attention', detail: `${what}: no row to tell whether it acts on role ${role}` };
  const fix = exempt(policy, role);
  if (values === 0) {
    return { state: 'bad', detail: `${what} gives role ${role} nothing but NULL: a run would see none of it.`, fix };
  }
  if (masked > 0) {
    return {
      state: 'bad',
      detail: `${what} masks it to role ${role}: ${String(masked)} of ${String(values)} values read like ${JSON.stringify(example)}. As an identifier, a constant would make one of all who have it: Nexus sets such values aside, and so these rows link nothing.`,
      fix,
    };
  }
  if (different === 1 && values > 1) {
    return {
      state: 'bad',
      detail: `${what} gives role ${role} one and the same value in all of ${String(values)} rows: as an identifier, it would make one of all.`,
      fix,
    };
  }
  return {
    state: 'good',
    detail: `${what}: role ${role} reads ${String(different)} different values in ${String(values)} rows, none of them a mask`,
  };
}

/** What a row access policy means for a run: whether the role sees as many rows as there are. */
export function rowFinding(
  what: string,
  { policy }: PolicyReference,
  { seen, there }: { readonly seen: number; readonly there: number | undefined },
  role: string,
): Finding {
  const passedOver = 'A run would see a part, and pass over the rest for good.';
  const fix = `whoever owns the policy lets role ${role} see every row: DESCRIBE ROW ACCESS POLICY ${policy};`;
  if (there === undefined) {
    return {
      state: 'attention',
      detail: `${what} may hide rows from role ${role}: nothing tells how many there are. ${passedOver}`,
      fix,
    };
  }
  return seen < there
    ? {
        state: 'bad',
        detail: `${what} hides ${String(there - seen)} of ${String(there)} rows from role ${role}. ${passedOver}`,
        fix,
      }
    : { state: 'good', detail: `${what}: role ${role} sees all ${String(there)} rows` };
}

async function countOf(asked: Asked, relation: SnowflakeRelation): Promise<number> {
  const { rows } = await asked.query(`SELECT COUNT(*) FROM ${fullName(relation)}`);
  return Number(rows[0]?.[0]);
}

/** What the policies on one relation of a source mean for a run of this role. */
async function inspect(
  asked: Asked,
  external: ExternalRelation,
  { relation, kind, rows: there }: Listed & { readonly relation: SnowflakeRelation },
  role: string,
): Promise<Finding[]> {
  const where = `source ${external.source}, ${external.part}`;
  const isRead = (column: string): boolean =>
    Object.keys(external.columns).some((name) => name.toUpperCase() === column.toUpperCase());
  const findings: Finding[] = [];
  const described = await describedMasks(asked, relation);
  let references: readonly PolicyReference[] = [];
  try {
    references = await policyReferences(asked, relation, kind);
  } catch (error) {
    findings.push({
      state: 'attention',
      detail: `${where}: could not tell whether row access policies, or masks by tags, stand on ${plainName(relation)}. ${messageOf(rootOf(error))}`,
      fix: 'someone who may apply policies runs this as well',
    });
  }
  const isListed = ({ column }: PolicyReference): boolean =>
    references.some((one) => one.kind === 'MASKING_POLICY' && one.column === column);
  for (const reference of [...references, ...described.filter((one) => !isListed(one))]) {
    const { column, policy, tag } = reference;
    const by = tag === '' ? policy : `${policy} (by tag ${tag})`;
    if (column !== '' && !isRead(column)) continue;
    if (reference.kind === 'MASKING_POLICY') {
      const what = `${where}: masking policy ${by} on column ${column} of ${plainName(relation)}`;
      findings.push(maskingFinding(what, reference, await sightOf(asked, external, column), role));
    } else if (reference.kind === 'ROW_ACCESS_POLICY') {
      const what = `${where}: row access policy ${by} on ${plainName(relation)}`;
      const seen = there === undefined ? 0 : await countOf(asked, relation);
      findings.push(rowFinding(what, reference, { seen, there }, role));
    } else {
      findings.push({
        state: 'attention',
        detail: `${where}: ${reference.kind.toLowerCase().replaceAll('_', ' ')} ${by} on ${plainName(relation)} may refuse what a run reads`,
      });
    }
  }
  return findings;
}

/** Masking, row access and other policies on everything that the sources read, and what they do to this role. */
export async function checkPolicies(
  asked: Asked,
  externals: readonly ExternalRelation[],
  role: string,
  concurrency: number,
): Promise<Check[]> {
  const name = 'Policies';
  const found = new Map<ExternalRelation, Finding[]>();
  const views = new Set<string>();
  await sideBySide(externals, concurrency, async (external) => {
    const [relation] = externalRelations(relationsIn(external.relation), asked.at);
    if (relation === undefined) return;
    try {
      const { kind, rows } = await listed(asked, relation);
      if (kind.endsWith('VIEW')) views.add(plainName(relation));
      found.set(external, await inspect(asked, external, { relation, kind, rows }, role));
    } catch (error) {
      const why = messageOf(rootOf(error));
      // What is missing, or may not be read, is the business of another check.
      found.set(external, [
        { state: 'attention', detail: `${plainName(relation)}: could not look for policies. ${why}` },
      ]);
    }
  });
  const findings = externals.flatMap((external) => found.get(external) ?? []);
  if (findings.length > 0) return findings.map((finding) => ({ name, ...finding }));
  const behind = views.size === 0 ? '' : `; what stands on tables behind ${[...views].join(', ')} is not among them`;
  return [{ name, state: 'good', detail: `none that role ${role} may know of, on what the sources read${behind}` }];
}
