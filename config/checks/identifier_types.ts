import { getCountries } from 'libphonenumber-js';
import type { IdentifierType, NormalizerName } from '../types.ts';
import type { Inspection } from './inspection.ts';
import { checkName, checkUnique } from './names.ts';
import { patternProblem } from './patterns.ts';

/** Settings that only one normaliser reads. */
const SETTING_OF: readonly [keyof IdentifierType, NormalizerName][] = [
  ['email', 'email'],
  ['default_region', 'phone'],
  ['set_aside_free_mail', 'domain'],
];

export function checkIdentifierTypes(inspection: Inspection): void {
  const { identifier_types } = inspection.config;
  const entries = Object.entries(identifier_types);
  checkUnique(
    inspection,
    entries.map(([name, type]) => ({ path: inspection.at(type), name })),
    'identifier type',
  );
  for (const [name, type] of entries) {
    checkName(inspection, inspection.at(type), name);
    for (const [position, entityType] of (type.entity_types ?? []).entries()) {
      inspection.checkEntityType(inspection.at(type, 'entity_types', position), entityType);
    }
    checkRegion(inspection, type);
    for (const [position, pattern] of (type.blocked_patterns ?? []).entries()) {
      const problem = patternProblem(pattern);
      const path = inspection.at(type, 'blocked_patterns', position);
      if (problem !== undefined) inspection.report(path, pattern, problem);
    }
    for (const [position, preference] of (type.preferred ?? []).entries()) {
      if (preference !== 'work_mail' || type.normalizer === 'email') continue;
      const path = inspection.at(type, 'preferred', position);
      inspection.report(path, preference, 'work_mail for types with "normalizer": "email" alone');
    }
    for (const [setting, normalizer] of SETTING_OF) {
      if (type[setting] === undefined || type.normalizer === normalizer) continue;
      inspection.note(inspection.at(type, setting), `has no effect without "normalizer": "${normalizer}"`);
    }
  }
}

/** Types that are to be trusted must be there, or the order would say nothing of them. */
export function checkPriority(inspection: Inspection): void {
  const { identifier_types, resolution } = inspection.config;
  const names = Object.keys(identifier_types);
  for (const [position, name] of (resolution?.priority ?? []).entries()) {
    if (names.includes(name)) continue;
    const path = ['resolution', 'priority', position];
    inspection.report(path, name, `an identifier type: ${names.join(', ')}`, names);
  }
}

function checkRegion(inspection: Inspection, type: IdentifierType): void {
  const regions: readonly string[] = getCountries();
  if (type.default_region === undefined || regions.includes(type.default_region)) return;
  const expected = 'a region that has telephone numbers, such as US, GB (not UK) or DE';
  inspection.report(inspection.at(type, 'default_region'), type.default_region, expected);
}
