import { dialects } from '../sql/dialects/index.ts';
import type { WarehouseName } from '../sql/dialect.ts';

export interface Decision {
  readonly kind: 'link' | 'veto';
  readonly entityType: string;
  readonly a: { readonly type: string; readonly value: string };
  readonly b: { readonly type: string; readonly value: string };
  readonly madeAt: string;
}

/** The statement that decides that two identifiers are one, or are never one; to be run where nexus_overrides is. */
export function overrideStatement(warehouse: WarehouseName, { kind, entityType, a, b, madeAt }: Decision): string {
  const { literal } = dialects[warehouse];
  const given = {
    override_id: `${kind} ${a.type} ${a.value} ${b.type} ${b.value}`.slice(0, 200),
    kind,
    entity_type: entityType,
    identifier_type_a: a.type,
    identifier_value_a: a.value,
    identifier_type_b: b.type,
    identifier_value_b: b.value,
    author: 'your name',
    reason: 'why',
  };
  return `INSERT INTO nexus_overrides (${Object.keys(given).join(', ')}, created_at)
VALUES (${Object.values(given).map(literal).join(', ')}, CAST(${literal(madeAt)} AS TIMESTAMP));`;
}
