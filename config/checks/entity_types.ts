import { modelOf } from '../model.ts';
import type { Inspection } from './inspection.ts';
import { checkName, checkUnique } from './names.ts';

/** Entity types whose relations would be called like one of our own: `nexus_runs`, `nexus_entity_traits`. */
const TAKEN = [
  ...['entity', 'event', 'membership', 'run', 'state', 'trait', 'watermark', 'override', 'secret'],
  ...['identifier', 'free_mail_domain', 'public_suffixe'],
];

export function checkEntityTypes(inspection: Inspection): void {
  const { entity_types = {} } = inspection.config;
  const entries = Object.keys(entity_types).map((name) => ({ path: inspection.at(entity_types, name), name }));
  for (const { path, name } of entries) {
    checkName(inspection, path, name);
    if (TAKEN.includes(name.toLowerCase()) || /^resolved_/i.test(name)) {
      inspection.report(path, name, 'a name whose views are not called like views that Nexus has already');
    }
  }
  const builtIn = ['person', 'group'].filter((name) => !(name in entity_types)).map((name) => ({ path: [], name }));
  checkUnique(inspection, [...builtIn, ...entries], 'entity type');
  const owners = new Map<string, string>();
  for (const { name, idPrefix } of modelOf(inspection.config).entityTypes) {
    const owner = owners.get(idPrefix);
    const settings = entity_types[name];
    if (owner === undefined || settings === undefined) owners.set(idPrefix, name);
    else
      inspection.report(inspection.at(settings, 'id_prefix'), idPrefix, `a prefix of its own: ${owner} has that one`);
  }
}
