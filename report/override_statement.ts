import { dialects } from '../sql/dialects/index.ts';
import type { WarehouseName } from '../sql/dialect.ts';
import type { Decision } from './report_data.ts';

/** The columns of nexus_overrides that say what is decided, in the order of the table. */
export const DECIDED = [
  'kind',
  'entity_type',
  'identifier_type_a',
  'identifier_value_a',
  'identifier_type_b',
  'identifier_value_b',
  'entity_id',
] as const satisfies readonly (keyof Decision)[];

/**
 * The statement that makes a decision, to be run where nexus_overrides is.
 *
 * @param madeAt UTC, such as `2026-01-02 00:00:00`
 */
export function overrideStatement(warehouse: WarehouseName, decision: Decision, madeAt: string): string {
  const { literal } = dialects[warehouse];
  const said = DECIDED.flatMap((name): [string, string][] => {
    const value = decision[name];
    return value === undefined ? [] : [[name, value]];
  });
  const idOf = said.filter(([name]) => name !== 'entity_type').map(([, value]) => value);
  const given = [['override_id', idOf.join(' ').slice(0, 200)], ...said, ['author', 'your name'], ['reason', 'why']];
  return `INSERT INTO nexus_overrides (${given.map(([name]) => name).join(', ')}, created_at)
VALUES (${given.map(([, value]) => literal(value ?? '')).join(', ')}, CAST(${literal(madeAt)} AS TIMESTAMP));`;
}
