import { modelOf, traitColumn, traitsOf } from '../model.ts';
import type { Path } from '../findings.ts';
import type { Inspection } from './inspection.ts';
import { checkName } from './names.ts';

export function checkTraits(inspection: Inspection): void {
  const { traits = {} } = inspection.config;
  for (const [entityType, ofType] of Object.entries(traits)) {
    inspection.checkEntityType(inspection.at(ofType), entityType);
    for (const [name, trait] of Object.entries(ofType)) checkName(inspection, inspection.at(trait), name);
  }
  checkColumns(inspection);
}

/** Where a trait is named first: among the traits, or in a mapping. */
function placeOf(inspection: Inspection, entityType: string, name: string): Path {
  const { traits, sources } = inspection.config;
  const listed = traits?.[entityType]?.[name];
  if (listed !== undefined) return inspection.at(listed);
  const parts = sources
    .flatMap(({ tables = {} }) => Object.values(tables))
    .flatMap(({ parts: of = {} }) => Object.entries(of));
  const [, part] =
    parts.find(([key, one]) => (one.entity_type ?? key) === entityType && one.traits?.[name] !== undefined) ?? [];
  return part === undefined ? [] : inspection.at(part, 'traits', name);
}

/** The final view of an entity type has a column for its id, each identifier type, each trait, and two of its own; computed traits stand beside it. */
function checkColumns(inspection: Inspection): void {
  const { config } = inspection;
  for (const { name: entityType } of modelOf(config).entityTypes) {
    const shown = Object.entries(config.identifier_types).filter(
      ([, type]) => type.entity_types?.includes(entityType) ?? true,
    );
    const taken = new Map(
      [`${entityType}_id`, 'first_seen_at', 'identifier_count'].map((name) => [
        name.toLowerCase(),
        'a column of its own',
      ]),
    );
    const claim = (column: string, path: Path, name: string, owner: string): void => {
      const other = taken.get(column.toLowerCase());
      taken.set(column.toLowerCase(), owner);
      if (other === undefined || other === owner) return;
      const expected = `a name that gives another column of the ${entityType}s than ${column}, which is ${other}`;
      if (!inspection.findings.some((finding) => finding.expected === expected))
        inspection.report(path, name, expected);
    };
    for (const [name, type] of shown) claim(name, inspection.at(type), name, `the identifier type ${name}`);
    for (const { name } of traitsOf(config).filter((trait) => trait.entityType === entityType)) {
      const column = traitColumn(
        name,
        shown.map(([type]) => type),
      );
      claim(column, placeOf(inspection, entityType, name), name, `the trait ${name}`);
    }
    // Who joins the two has one name for one thing.
    const computed = config.computed_traits?.[entityType] ?? {};
    for (const name of Object.keys(computed)) {
      claim(name, inspection.at(computed, name), name, `the computed trait ${name}`);
    }
  }
}
