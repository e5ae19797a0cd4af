import type { ComputedTrait } from './types.ts';

/** What a computed trait is: texts and numbers are compared otherwise. */
export function computedType({ compute, of }: ComputedTrait): 'int' | 'float' | 'timestamp' | 'string' {
  switch (compute) {
    case 'sum':
      return 'float';
    case 'count':
    case 'distinct':
    case 'days_since':
      return 'int';
    default:
      return of === 'event_value' ? 'float' : of === 'occurred_at' ? 'timestamp' : 'string';
  }
}
