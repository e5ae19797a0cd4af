import type { Bundle } from '../build/bundle.ts';
import type { PresentObject, Warehouse } from '../warehouses/warehouse.ts';
import type { Check } from './check.ts';
import { command } from './deployment.ts';

/** Which functions of a bundle are there. */
export function functions(
  warehouse: Warehouse,
  bundle: Bundle,
  present: readonly PresentObject[] | undefined,
): Omit<Check, 'name'> {
  const wanted = bundle.objects.filter(({ kind }) => kind === 'function').map(({ name }) => name);
  const there = new Set((present ?? []).filter(({ kind }) => kind === 'function').map(({ name }) => name));
  const missing = wanted.filter((name) => !there.has(name));
  if (missing.length === 0) return { state: 'good', detail: `all ${String(wanted.length)} are there` };
  const fix = command('deploy', warehouse);
  return missing.length === wanted.length
    ? { state: 'attention', detail: 'not there yet', fix }
    : { state: 'bad', detail: `missing: ${missing.join(', ')}`, fix };
}
