import type { Catalogue } from './catalogue.ts';
import { checkAttribution } from './checks/attribution.ts';
import { checkAudiences } from './checks/audiences.ts';
import { checkComputedTraits } from './checks/computed_traits.ts';
import { checkEmailLists } from './checks/email_lists.ts';
import { checkEntityTypes } from './checks/entity_types.ts';
import { checkIdentifierTypes, checkPriority } from './checks/identifier_types.ts';
import { Inspection } from './checks/inspection.ts';
import { checkMcp } from './checks/mcp.ts';
import { checkSources } from './checks/sources.ts';
import { checkStates } from './checks/states.ts';
import { checkTargets } from './checks/targets.ts';
import { checkTraits } from './checks/traits.ts';
import { expandPresets } from './expand_presets.ts';
import { ConfigError } from './findings.ts';
import type { Violation } from './schema_findings.ts';
import { schemaViolations } from './schema_findings.ts';
import { soundParts } from './sound_parts.ts';
import type { NexusConfig } from './types.ts';

export interface ValidConfig {
  readonly config: NexusConfig;
  /** What is allowed, and probably not meant. */
  readonly notes: readonly string[];
}

/**
 * Holds a config against its schema and against what a schema cannot say: names, references, patterns. Tables of presets
 * are put into it first.
 *
 * @param given as `JSON.parse` gives it
 * @param where what the value is, for the message: a file's path
 * @throws {ConfigError} with everything that is wrong, in the order schema, then references
 */
export function validateConfig(given: unknown, catalogue: Catalogue, where = 'the config'): ValidConfig {
  const { value, findings: presets } = expandPresets(given, catalogue.presets);
  // What a preset that is not known would have brought is no second mistake.
  const isBrought = ({ path, keyword }: Violation): boolean =>
    presets.length > 0 && path[0] === 'identifier_types' && (keyword === 'minProperties' || keyword === 'required');
  const violations = schemaViolations(value).filter((violation) => !isBrought(violation));
  const parts = soundParts(value);
  if (parts === undefined)
    throw ConfigError.of(
      violations.map(({ finding }) => finding),
      where,
    );
  const inspection = new Inspection(parts, violations, catalogue, {
    targets: Object.keys(objectOf(objectOf(value)['targets'])),
    entityTypes: [...new Set(['person', 'group', ...Object.keys(objectOf(objectOf(value)['entity_types']))])],
    sources: namesIn(value, 'sources'),
    identifierTypes: Object.keys(objectOf(objectOf(value)['identifier_types'])),
    states: [...namesIn(value, 'states'), ...namesIn(value, 'derived_states')],
  });
  checkTargets(inspection);
  checkSources(inspection);
  checkEntityTypes(inspection);
  checkIdentifierTypes(inspection);
  checkPriority(inspection);
  checkTraits(inspection);
  checkStates(inspection);
  checkComputedTraits(inspection);
  checkAudiences(inspection);
  checkAttribution(inspection);
  checkEmailLists(inspection);
  checkMcp(inspection);
  if (inspection.config.resolution?.maxRecursion !== undefined) {
    inspection.note(
      ['resolution', 'maxRecursion'],
      'is not needed: chains are followed to their end, however long, without recursion',
    );
  }
  const findings = [...violations.map(({ finding }) => finding), ...presets, ...inspection.findings];
  if (findings.length > 0) throw ConfigError.of(findings, where);
  return { config: value as NexusConfig, notes: inspection.notes };
}

function objectOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** The names that the entries of a list have, whatever else is wrong with them. */
function namesIn(value: unknown, key: string): string[] {
  const list = objectOf(value)[key];
  const names = Array.isArray(list) ? list.map((entry: unknown) => objectOf(entry)['name']) : [];
  return names.filter((name) => typeof name === 'string');
}
