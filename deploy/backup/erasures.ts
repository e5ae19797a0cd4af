import { formHash } from '../../sql/forget/forms.ts';
import { SPELLED } from '../../sql/forget/forms.ts';
import { secrets } from '../../sql/keyed_hash.ts';
import { nexus, sql } from '../../sql/tag.ts';
import type { Warehouse } from '../../warehouses/warehouse.ts';
import { readObjects } from '../../warehouses/warehouse.ts';

/**
 * Identifiers that a deployment knows and that are suppressed: nobody's, but where an older state came back. A load asks
 * what comes in, and not what is stored. Every spelling of an erased identifier is suppressed as it is spelled, raw and
 * normalised, so that no normaliser is asked.
 */
const suppressedYetKnown = sql`WITH spelled AS (
  SELECT known.*, known.identifier_value AS form FROM ${nexus('nexus_known_identifiers')} AS known
  UNION ALL
  SELECT known.*, known.normalized_value FROM ${nexus('nexus_known_identifiers')} AS known WHERE known.normalized_value IS NOT NULL
),
formed AS (
  SELECT spelled.*, ${SPELLED.normalizer} AS normalizer, ${SPELLED.parameter} AS parameter FROM spelled
)
SELECT DISTINCT
  COALESCE(formed.entity_id, formed.owner_id) AS entity_id,
  formed.identifier_type,
  COALESCE(formed.normalized_value, formed.identifier_value) AS identifier_value
FROM formed
CROSS JOIN ${secrets()}
JOIN ${nexus('nexus_suppressions')} AS suppressions
  ON suppressions.kind = 'identifier'
  AND suppressions.identifier_type = formed.identifier_type
  AND suppressions.normalizer = formed.normalizer
  AND suppressions.parameter = formed.parameter
  AND suppressions.suppression_hash = ${formHash('formed')}
ORDER BY ALL`;

interface Identifier {
  readonly type: string;
  readonly value: string;
}

/** Those of one entity are one erasure; of what is of nobody each is one. */
async function toEraseAgain(warehouse: Warehouse): Promise<Identifier[][]> {
  const found = await readObjects(warehouse, suppressedYetKnown);
  const groups = new Map<string, Identifier[]>();
  for (const { entity_id, identifier_type, identifier_value } of found) {
    const identifier = { type: String(identifier_type), value: String(identifier_value) };
    const group = typeof entity_id === 'string' ? entity_id : JSON.stringify(identifier);
    groups.set(group, [...(groups.get(group) ?? []), identifier]);
  }
  return [...groups.values()];
}

async function erase(warehouse: Warehouse, identifiers: readonly Identifier[]): Promise<void> {
  const ask = async (confirm?: string): Promise<{ readonly confirm?: string | null }> =>
    JSON.parse(
      (await warehouse.call('nexus_forget_with', [JSON.stringify({ ...identifiers[0], identifiers, confirm })])) ??
        '{}',
    ) as { confirm?: string | null };
  const { confirm } = await ask();
  if (typeof confirm === 'string') await ask(confirm);
}

/**
 * Erases again what was erased once and is known all the same.
 *
 * @returns how many identifiers
 * @throws where one cannot be erased
 */
export async function eraseAgain(warehouse: Warehouse): Promise<number> {
  let erased = 0;
  // One erasure may take what another would, or leave what was shared to nobody.
  for (let left = await toEraseAgain(warehouse); left[0] !== undefined;) {
    await erase(warehouse, left[0]);
    erased += left[0].length;
    const before = JSON.stringify(left);
    left = await toEraseAgain(warehouse);
    if (JSON.stringify(left) === before) {
      throw new Error(
        'What was erased after this backup cannot be erased in it: its procedures say that there is nothing to erase.',
      );
    }
  }
  return erased;
}
