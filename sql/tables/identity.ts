import type { Table } from '../table.ts';
import { int, key, requiredString, requiredTimestamp, since, string, timestamp } from '../table.ts';

/** One row per raw value, so that the log never has to be rewritten when a normaliser changes. */
export const nexus_entity_map: Table = {
  name: 'nexus_entity_map',
  description: 'Which entity each identifier belongs to.',
  clusterBy: ['entity_type', 'identifier_type', 'identifier_value'],
  columns: {
    entity_type: requiredString('person, group or a custom type'),
    identifier_type: requiredString('Type of the identifier'),
    identifier_value: requiredString('Value as sources gave it'),
    normalized_value: string('Value that is compared; null where it is not a valid one'),
    identifier_key: key('Hash of entity type, identifier type and normalised value. Internal'),
    component_id: string('Entity id of the component that rows connect, before constraints'),
    entity_id: string('Entity; null where the identifier is set aside'),
    first_seen_at: timestamp('Earliest occurred_at of a row that holds it, UTC'),
    run_id: requiredString('Run that last changed the row'),
  },
};

export const nexus_entity_ids: Table = {
  name: 'nexus_entity_ids',
  description: 'Every entity id ever given, what it was minted from, and where it leads now.',
  clusterBy: ['entity_id'],
  columns: {
    entity_id: requiredString('The id'),
    entity_type: requiredString('person, group or a custom type'),
    status: requiredString('live, redirected, or retired (none of its identifiers is left)'),
    redirect_to: string('Live id of the entity that has most of what it claims now, in one hop'),
    identifier_count: int('How many distinct identifiers the entity holds; 0 where it is not live'),
    minted_type: requiredString('Identifier that it was minted from: type'),
    minted_value: requiredString('Identifier that it was minted from: normalised value'),
    generation: int('How many ids were minted from that identifier before'),
    created_at: requiredTimestamp('Start of the run that minted it, UTC'),
    created_run_id: requiredString('Run that minted it'),
    created_run_number: since(2, int)('Number of that run: orders ids by age, whatever the clock said'),
    run_id: requiredString('Run that last changed the row'),
  },
};

/**
 * Identifiers are named by their normalised values: keys change with the salt. Rows are only ever added, so that an id
 * whose identifiers went away knows them when they come back. Where a normaliser changed, one identifier may have
 * several rows, the strongest of which counts.
 */
export const nexus_entity_names: Table = {
  name: 'nexus_entity_names',
  description: 'Which identifiers each entity id ever named, and which of them it claims when its entity comes apart.',
  clusterBy: ['entity_type', 'identifier_type', 'normalized_value'],
  columns: {
    entity_id: requiredString('The id'),
    entity_type: requiredString('person, group or a custom type'),
    identifier_type: requiredString('Type of the identifier'),
    normalized_value: requiredString('Value that is compared'),
    kind: requiredString(
      'minted (the id was minted from it), claimed (there when the id was minted, or new to all and joined when the entity held nothing else than claims of the id) or named',
    ),
    run_id: requiredString('First run in which the id named it'),
  },
};

export const nexus_resolution_log: Table = {
  name: 'nexus_resolution_log',
  description: 'What each run decided: at most one row per subject and run.',
  partitionByMonth: 'logged_at',
  clusterBy: ['entity_type', 'subject_value'],
  columns: {
    run_id: requiredString('The run'),
    logged_at: requiredTimestamp('Start of the run, UTC'),
    subject: requiredString('identifier or id'),
    entity_type: requiredString('person, group or a custom type'),
    subject_type: string('Identifiers: type'),
    subject_value: requiredString('Identifiers: normalised value; ids: the id'),
    from_value: string('Identifiers: entity before; ids: unborn, live or a redirect'),
    to_value: string('Identifiers: entity after; ids: live, a redirect, or null'),
    kind: requiredString('born, accreted, merged, split, repointed, set_aside, returned, revived or forgotten'),
    cause: string('Rule that sets the identifier aside, or pin that decides who has the id'),
  },
};

export const nexus_quarantine: Table = {
  name: 'nexus_quarantine',
  description:
    'What is set aside: identifiers that link nobody and belong to nobody, and pairs of identifiers that rows link and a rule keeps apart.',
  clusterBy: ['identifier_type', 'identifier_value'],
  columns: {
    entity_type: requiredString('person, group or a custom type'),
    identifier_type: requiredString('Type of the identifier; pairs: of the one whose type and value sort first'),
    identifier_value: requiredString('Value as sources gave it; pairs: normalised'),
    normalized_value: string('Value that was compared, if there is one'),
    other_type: string('Pairs: type of the other identifier'),
    other_value: string('Pairs: normalised value of the other identifier'),
    reason: requiredString('invalid, blocked, free_mail, unknown_type or hub; pairs: refused'),
    rule: requiredString('Rule of the config that decided, as its path there, or `override` and its id'),
    first_run_id: requiredString('Run that set it aside'),
    since: requiredTimestamp('Start of that run, UTC'),
  },
};

const DECISION = {
  override_id: requiredString('Any unique text'),
  kind: requiredString(
    'link (these two are one), veto (these two are never one), pin (this entity keeps this id), block (this value links nobody) or retract (this row never happened)',
  ),
  entity_type: string('All but retract: person, group or a custom type'),
  identifier_type_a: string('All but retract: first identifier, type'),
  identifier_value_a: string('All but retract: first identifier, value as a source would give it'),
  identifier_type_b: string('link, veto: second identifier, type'),
  identifier_value_b: string('link, veto: second identifier, value as a source would give it'),
  entity_id: string('pin: the id to keep'),
  source: string('retract: source of the row'),
  event_id: string('retract: event of the row'),
  row_id: string('retract: the row; null for all rows of the event and the event itself'),
  created_at: requiredTimestamp('When it was decided, UTC'),
} as const;

export const nexus_overrides: Table = {
  name: 'nexus_overrides',
  description:
    'Decisions of the analyst, a row each; the next run follows them. Withdrawing a row, or deleting it, undoes it.',
  columns: {
    ...DECISION,
    author: string('Who decided'),
    reason: string('Why'),
    withdrawn_at: timestamp('From when on it is withdrawn, UTC'),
  },
};

/** Without it a row of `nexus_overrides` that was deleted would leave no trace of what to solve again. */
export const nexus_overrides_read: Table = {
  name: 'nexus_overrides_read',
  description: 'Overrides as the last run read them: where nexus_overrides differs, the next run has work.',
  columns: {
    override_key: requiredString('MD5 of what the row says'),
    ...DECISION,
  },
};
