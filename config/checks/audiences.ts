import { oneOf } from '../findings.ts';
import { computedType } from '../computed_traits.ts';
import type { Model } from '../model.ts';
import { modelOf } from '../model.ts';
import { isNumber } from '../state_rules.ts';
import type { Audience, AudienceCondition } from '../types.ts';
import type { Inspection } from './inspection.ts';
import { checkName, checkUnique } from './names.ts';

const KINDS = ['all', 'any', 'not', 'trait', 'computed_trait', 'state', 'audience', 'in_group', 'role'] as const;
const COMPARISONS = ['at_least', 'at_most', 'more_than', 'less_than'] as const;
const TESTS = ['is', ...COMPARISONS] as const;

const innerOf = ({ all = [], any = [], not, in_group }: AudienceCondition): readonly AudienceCondition[] => [
  ...all,
  ...any,
  ...(not === undefined ? [] : [not]),
  ...(in_group === undefined ? [] : [in_group]),
];

/** Names of the audiences that a condition asks for. */
const askedBy = (condition: AudienceCondition): readonly string[] => [
  ...(condition.audience === undefined ? [] : [condition.audience]),
  ...innerOf(condition).flatMap(askedBy),
];

export function checkAudiences(inspection: Inspection): void {
  const { audiences = {} } = inspection.config;
  const model = modelOf(inspection.config);
  const entries = Object.keys(audiences).map((name) => ({ path: inspection.at(audiences, name), name }));
  for (const { path, name } of entries) checkName(inspection, path, name);
  checkUnique(inspection, entries, 'audience');
  for (const [name, audience] of Object.entries(audiences)) {
    inspection.checkEntityType(inspection.at(audience, 'entity_type'), audience.entity_type);
    checkCondition(inspection, model, audience.where, audience.entity_type);
    if (comesBackTo(audiences, name)) {
      inspection.report(
        inspection.at(audience, 'where'),
        name,
        'audiences that do not build on this one themselves, straight or by others',
      );
    }
  }
}

function comesBackTo(audiences: Readonly<Record<string, Audience>>, name: string): boolean {
  const seen = new Set<string>();
  const reaches = (one: string): boolean => {
    const audience = audiences[one];
    if (seen.has(one) || audience === undefined) return false;
    seen.add(one);
    return askedBy(audience.where).some((asked) => asked === name || reaches(asked));
  };
  return reaches(name);
}

/** A condition is of one kind, and of what it is held against there is something. */
function checkCondition(inspection: Inspection, model: Model, condition: AudienceCondition, entityType: string): void {
  const { in_group } = condition;
  for (const inner of innerOf(condition))
    checkCondition(inspection, model, inner, inner === in_group ? 'group' : entityType);
  if (!inspection.isWhole(condition)) return;
  const kinds = KINDS.filter((kind) => condition[kind] !== undefined && !(kind === 'role' && in_group !== undefined));
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1) {
    inspection.report(inspection.at(condition), kind && kinds.join(', '), `one of ${KINDS.join(', ')}`);
    return;
  }
  if ((kind === 'in_group' || kind === 'role') && entityType !== 'person') {
    inspection.report(
      inspection.at(condition, kind),
      kind,
      `a condition of a ${entityType}: only persons are in groups`,
    );
  }
  checkTests(inspection, condition, checkReference(inspection, model, condition, entityType));
}

/** What a condition is held against: text, number or time; null where tests make no sense, undefined where nobody knows. */
type Tested = 'text' | 'number' | 'time' | null | undefined;

/** What a computed trait is compared as. */
const TESTED = { int: 'number', float: 'number', timestamp: 'time', string: 'text' } as const;

function checkReference(
  inspection: Inspection,
  model: Model,
  condition: AudienceCondition,
  entityType: string,
): Tested {
  const { config } = inspection;
  const { trait, computed_trait, state, audience } = condition;
  const known = (key: keyof AudienceCondition, names: readonly string[], what: string): boolean => {
    const name = condition[key] as string;
    if (names.includes(name)) return true;
    const expected = `${what} of ${entityType}: ${names.length === 0 ? 'there is none' : oneOf(names)}`;
    inspection.report(inspection.at(condition, key), name, expected, names);
    return false;
  };
  if (trait !== undefined) {
    const names = model.traits.filter((one) => one.entityType === entityType).map(({ name }) => name);
    return known('trait', names, 'a trait') ? 'text' : undefined;
  }
  if (computed_trait !== undefined) {
    const computed = config.computed_traits?.[entityType] ?? {};
    const given = computed[computed_trait];
    if (!known('computed_trait', Object.keys(computed), 'a computed trait') || given === undefined) return undefined;
    return TESTED[computedType(given)];
  }
  if (state !== undefined) {
    const states = [...model.states, ...model.derivedStates];
    const isBroken = inspection.defined.states.includes(state) && !states.some(({ name }) => name === state);
    const names = states.filter((one) => one.entity_type === entityType).map(({ name }) => name);
    if (isBroken || !known('state', names, 'a state')) return undefined;
    return model.states.some((one) => one.name === state && isNumber(one)) ? 'number' : 'text';
  }
  if (audience !== undefined) {
    const audiences = Object.entries(config.audiences ?? {});
    const names = audiences.filter(([, one]) => one.entity_type === entityType).map(([name]) => name);
    known('audience', names, 'an audience');
  }
  return null;
}

function checkTests(inspection: Inspection, condition: AudienceCondition, tested: Tested): void {
  if (tested === undefined) return;
  const { is, unit, state } = condition;
  const report = (key: string, found: unknown, expected: string): void => {
    inspection.report(inspection.at(condition, key), found, expected);
  };
  const given = TESTS.filter((key) => condition[key] !== undefined);
  const needsUnit = state !== undefined && tested === 'number';
  if (needsUnit && unit === undefined) report('unit', unit, 'the unit of the numbers, such as USD, or null');
  if (!needsUnit && unit !== undefined) report('unit', unit, 'nothing: only states of numbers have units');
  const [first] = given;
  if (tested === null) {
    if (first !== undefined)
      report(first, condition[first], 'nothing here: it stands beside trait, computed_trait or state');
    return;
  }
  if (first === undefined) report('is', undefined, `what it is to be: ${oneOf(TESTS)}`);
  if (is === null && given.length > 1) report('is', is, 'nothing beside it: what is not there is no number');
  if (Array.isArray(is) && is.length === 0) report('is', is, 'at least one value');
  if (tested === 'number' && is !== undefined && is !== null && typeof is !== 'number')
    report('is', is, 'a number, or null');
  if (tested === 'time' && given.some((key) => condition[key] !== null)) {
    report(
      first ?? 'is',
      condition[first ?? 'is'],
      'null, or not null: for how long ago something was there is days_since',
    );
  }
}
