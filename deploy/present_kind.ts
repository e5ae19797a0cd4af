import type { ObjectKind } from '../build/bundle.ts';
import type { PresentObject } from '../warehouses/warehouse.ts';

/** The kind by which a warehouse knows an object; a schema, a seed or a leftover is none of its own. */
export const presentKind = (kind: ObjectKind): PresentObject['kind'] | undefined => {
  if (kind === 'source_view') return 'view';
  if (kind === 'seed') return 'table';
  return kind === 'schema' || kind === 'leftover' ? undefined : kind;
};
