import * as checkOptions from './check_options.ts';
import * as findBridges from './find_bridges.ts';
import * as mergeStates from './merge_states.ts';
import * as normalizeDomain from './normalize_domain.ts';
import * as normalizeEmail from './normalize_email.ts';
import * as normalizePhone from './normalize_phone.ts';
import * as parseAddressList from './parse_address_list.ts';
import * as parseName from './parse_name.ts';
import * as solveComponents from './solve_components.ts';
import * as solveConstrained from './solve_constrained.ts';
import type { Udf } from './udf.ts';

/** Every function that the bundle deploys. */
export const UDFS = [
  { name: 'check_options', call: checkOptions.check_options, ...documentation(checkOptions) },
  { name: 'find_bridges', call: findBridges.find_bridges, ...documentation(findBridges) },
  { name: 'merge_states', call: mergeStates.merge_states, ...documentation(mergeStates) },
  { name: 'normalize_domain', call: normalizeDomain.normalize_domain, ...documentation(normalizeDomain) },
  { name: 'normalize_email', call: normalizeEmail.normalize_email, ...documentation(normalizeEmail) },
  { name: 'normalize_phone', call: normalizePhone.normalize_phone, ...documentation(normalizePhone) },
  { name: 'parse_address_list', call: parseAddressList.parse_address_list, ...documentation(parseAddressList) },
  { name: 'parse_name', call: parseName.parse_name, ...documentation(parseName) },
  { name: 'solve_components', call: solveComponents.solve_components, ...documentation(solveComponents) },
  { name: 'solve_constrained', call: solveConstrained.solve_constrained, ...documentation(solveConstrained) },
] as const satisfies readonly Udf[];

export type UdfName = (typeof UDFS)[number]['name'];

function documentation(module: Pick<Udf, 'description' | 'examples'>): Pick<Udf, 'description' | 'examples'> {
  return { description: module.description, examples: module.examples };
}
