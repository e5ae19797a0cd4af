import { modelOf } from '../model.ts';
import type { Inspection } from './inspection.ts';
import { checkName, checkUnique } from './names.ts';

export function checkEntityTypes(inspection: Inspection): void {
  const { entity_types = {} } = inspection.config;
  const entries = Object.keys(entity_types).map((name) => ({ path: inspection.at(entity_types, name), name }));
  for (const { path, name } of entries) {
    checkName(inspection, path, name);
    const names = inspection.catalogue.objectNames([name]).map((object) => object.toLowerCase());
    const taken = names.find((object, position) => names.indexOf(object) !== position);
    if (taken !== undefined) {
      inspection.report(path, name, `a name whose views are not called like ours: there is ${taken} already`);
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
