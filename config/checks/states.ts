import { oneOf } from '../findings.ts';
import { isNumber } from '../state_rules.ts';
import type { BaseState, DerivedState, StateRule } from '../types.ts';
import type { Inspection } from './inspection.ts';
import { checkForeignName, checkName, checkUnique, lacksNames } from './names.ts';

export function checkStates(inspection: Inspection): void {
  const { states = [], derived_states = [] } = inspection.config;
  const all = [...states, ...derived_states];
  checkUnique(
    inspection,
    all.map((state) => ({ path: inspection.at(state, 'name'), name: state.name })),
    'state',
  );
  for (const state of all) {
    checkStateName(inspection, state);
    inspection.checkEntityType(inspection.at(state, 'entity_type'), state.entity_type);
  }
  for (const state of states) checkBaseState(inspection, state);
  for (const state of all) checkOpenValues(inspection, state);
  const earlier: (BaseState | DerivedState)[] = [...states];
  for (const state of derived_states) {
    checkDerivedState(inspection, state, earlier);
    earlier.push(state);
  }
}

function checkStateName(inspection: Inspection, state: BaseState | DerivedState): void {
  const path = inspection.at(state, 'name');
  if (/^[a-z][a-z0-9]*(_[a-z0-9]+)+$/.test(state.name)) checkName(inspection, path, state.name);
  else {
    const expected = '{namespace}_{subject}[_{qualifier}] in lower case, such as billing_lifecycle';
    inspection.report(path, state.name, expected);
  }
}

function checkBaseState(inspection: Inspection, state: BaseState): void {
  if ((state.rules === undefined) === (state.relation === undefined)) {
    inspection.report(inspection.at(state), state.rules && { rules: '…', relation: '…' }, 'either rules or a relation');
  }
  if (state.relation) {
    for (const key of ['database', 'schema', 'table'] as const) {
      checkForeignName(inspection, inspection.at(state.relation, key), state.relation[key]);
    }
  }
  const { sources } = inspection.defined;
  for (const rule of state.rules ?? []) {
    if (rule.source !== undefined && sources.length > 0 && !sources.includes(rule.source)) {
      inspection.report(inspection.at(rule, 'source'), rule.source, `a source: ${oneOf(sources)}`, sources);
    }
    checkStateRule(inspection, rule);
    checkRuleValue(inspection, state, rule);
  }
}

/** A rule is of one kind, and has what that kind needs. */
function checkStateRule(inspection: Inspection, rule: StateRule): void {
  const { event_name, after, from, unless, no_event_for } = rule;
  // What is broken was taken out, and would be missed.
  if (!inspection.isWhole(rule)) return;
  for (const [key, given] of Object.entries({ event_name, from, unless })) {
    if (lacksNames(given)) {
      inspection.report(inspection.at(rule, key), given, 'the name of an event, or several');
    }
  }
  const report = (key: string, found: unknown, expected: string): void => {
    inspection.report(inspection.at(rule, key), found, expected);
  };
  if (after !== undefined) {
    if (from === undefined) report('from', undefined, 'the events after which the time runs');
    if (event_name !== undefined) report('event_name', event_name, 'nothing beside after: its events stand in from');
    if (no_event_for !== undefined) report('no_event_for', no_event_for, 'either after or no_event_for');
    return;
  }
  if (from !== undefined) report('after', undefined, 'how long after from the value comes, such as 3 days');
  if (unless !== undefined && from === undefined) report('unless', unless, 'nothing without after and from');
  if (event_name === undefined && from === undefined && no_event_for === undefined) {
    report('event_name', undefined, 'event_name, or after and from, or no_event_for');
  }
}

/** A number has numbers, and amounts of events; any other state has texts. */
function checkRuleValue(inspection: Inspection, state: BaseState, rule: StateRule): void {
  const { value, after, no_event_for } = rule;
  const at = inspection.at(rule, 'value');
  if (!inspection.isWhole(rule)) return;
  if (!isNumber(state)) {
    if (value === undefined || typeof value === 'number')
      inspection.report(at, value, 'a text, or null to end the state');
    return;
  }
  if (typeof value === 'string') inspection.report(at, value, 'a number, null, or nothing for the amount of the event');
  if (after !== undefined || no_event_for !== undefined) {
    const key = after === undefined ? 'no_event_for' : 'after';
    inspection.report(inspection.at(rule, key), rule[key], 'event_name: a number is what events say, and not time');
  }
}

/** @param earlier sound states that stand before it */
function checkDerivedState(
  inspection: Inspection,
  state: DerivedState,
  earlier: readonly (BaseState | DerivedState)[],
): void {
  for (const [position, name] of state.components.entries()) {
    const path = inspection.at(state, 'components', position);
    const component = earlier.find((other) => other.name === name);
    if (component) {
      if ('type' in component && isNumber(component)) {
        inspection.report(path, name, 'a state with texts for values; it is one of numbers');
      }
      if (component.entity_type !== state.entity_type) {
        inspection.report(
          path,
          name,
          `a state of ${state.entity_type}, as this one; it is of ${component.entity_type}`,
        );
      }
    } else if (
      !inspection.defined.states.includes(name) ||
      inspection.config.derived_states?.some((s) => s.name === name)
    ) {
      const candidates = earlier.map((other) => other.name);
      inspection.report(path, name, `a state, base or derived earlier in the list: ${oneOf(candidates)}`, candidates);
    }
  }
  for (const rule of state.rules) {
    for (const [name, wanted] of Object.entries(rule.when)) {
      const path = inspection.at(rule.when, name);
      if (!state.components.includes(name)) {
        inspection.report(path, name, `one of its components: ${state.components.join(', ')}`, state.components);
        continue;
      }
      const values = valuesOf(
        inspection,
        earlier.find((other) => other.name === name),
      );
      for (const value of [wanted].flat()) {
        if (value === null || values === undefined || values.includes(value)) continue;
        inspection.report(path, value, `a value that ${name} can have: ${oneOf(values)}`, values);
      }
    }
  }
}

/** What is open is a value that the state can have. */
function checkOpenValues(inspection: Inspection, state: BaseState | DerivedState): void {
  const values = valuesOf(inspection, state);
  for (const [position, value] of (state.open_while ?? []).entries()) {
    if (values === undefined || values.includes(value)) continue;
    const path = inspection.at(state, 'open_while', position);
    inspection.report(path, value, `a value that ${state.name} can have: ${oneOf(values)}`, values);
  }
}

/** Values that a state can have; undefined where only its relation knows, or part of the state is broken. */
function valuesOf(inspection: Inspection, state: BaseState | DerivedState | undefined): readonly string[] | undefined {
  if (state?.rules === undefined || !inspection.isWhole(state)) return undefined;
  const values = [...state.rules.map((rule) => rule.value), 'default' in state ? (state.default ?? null) : null];
  return [...new Set(values.filter((value) => typeof value === 'string'))];
}
