import type { LogicalType } from '../tag.ts';
import type { WorkTable } from '../table.ts';
import { nexus_event_log } from './event_log.ts';
import { nexus_states } from './results.ts';
import type { Table } from '../table.ts';

const columnTypes = (table: Table, without: readonly string[] = []): Record<string, LogicalType> =>
  Object.fromEntries(
    Object.entries(table.columns)
      .filter(([name]) => !without.includes(name))
      .map(([name, column]) => [name, column.type]),
  );

/** Rows that sources gave since the watermark. `action`: insert, supersede (replaces older deliveries) or skip. One of kind
 * `erased` stands for a record that is not to be kept: what it supersedes goes, and nothing comes. `fault` says why one
 * cannot be loaded, which is then skipped. */
export const batch: WorkTable = {
  name: 'nexus_work_batch',
  columns: { ...columnTypes(nexus_event_log, ['run_id']), action: 'string', fault: 'string' },
};

/** The batch without what was erased, on its way back: a table that is filled from itself is empty to some engines. */
export const stripped: WorkTable = { name: 'nexus_work_stripped', columns: batch.columns };

const VALUE = {
  entity_type: 'string',
  identifier_type: 'string',
  identifier_value: 'string',
  normalized_value: 'string',
  identifier_key: 'key',
  first_seen_at: 'timestamp',
  set_aside_reason: 'string',
  set_aside_rule: 'string',
} as const;

/**
 * What a run takes out of its records. `kind`: identifier (raw value), row (a link group that held one) or event (one that
 * an identifier of it was in). `is_to_keep` is 1 where an identifier is to be suppressed anew: it was stored,
 * and what it is compared as became that of an erased one, or only a hash of the first stored format knows it.
 */
export const forgotten: WorkTable = {
  name: 'nexus_work_forgotten',
  columns: {
    kind: 'string',
    entity_type: 'string',
    identifier_type: 'string',
    identifier_value: 'string',
    normalized_value: 'string',
    source: 'string',
    event_id: 'string',
    row_id: 'string',
    is_to_keep: 'int',
  },
};

/**
 * Distinct raw values of identifiers in the records that a run is about, normalised, each with its key and whether it is
 * set aside. Of a run that resolves everything: all there are, with their earliest appearance. `part` says what each is
 * looked at for:
 *
 * - `seed`: a record that came in has it, or an override that changed names it; its whole component is solved anew
 * - `changed`: a seed of which a record went away, or that an override blocks or no longer does, or that other rules make
 *   another of or set aside otherwise; its neighbours are seeds too where it is set aside, or they are
 * - `end`: an override that stands names it; by itself no reason to solve anything
 * - `neighbour`, `reopened`: values beside a changed one, and hubs whose neighbours are to be counted anew
 */
export const named: WorkTable = { name: 'nexus_work_named', columns: { ...VALUE, is_present: 'int', part: 'string' } };

/**
 * What is stored of the components that a run solves, read once, by `record_kind`:
 *
 * - `value`: their rows of the map; `occurred_at` is the earliest appearance
 * - `name`: what the ids that ever named one of their identifiers, those of their entities among them, named
 * - `outside`: rows of the map, of other components, that hold an identifier which one of these ids named
 * - `identifier`, `trait`, `membership`: records of the event log that hold one of their values, as far as they stay
 * - `event`: records of the events of those that rules of states name
 */
export const gathered: WorkTable = {
  name: 'nexus_work_gathered',
  columns: {
    record_kind: 'string',
    entity_type: 'string',
    identifier_type: 'string',
    identifier_value: 'string',
    normalized_value: 'string',
    identifier_key: 'key',
    component_id: 'string',
    entity_id: 'string',
    occurred_at: 'timestamp',
    row_key: 'string',
    source: 'string',
    event_id: 'string',
    row_id: 'string',
    role: 'string',
    group_identifier_type: 'string',
    group_identifier: 'string',
    trait_name: 'string',
    trait_value: 'string',
    event_name: 'string',
    event_value: 'float',
    value_unit: 'string',
    name_kind: 'string',
  },
};

/**
 * The seeds, and every other value of the components that they are in. `is_present` is 0 for one that no record has,
 * `is_known` 1 for one that the map has: what it says of it is `known_…`.
 */
export const values: WorkTable = {
  name: 'nexus_work_values',
  columns: {
    ...VALUE,
    is_present: 'int',
    is_known: 'int',
    known_normalized_value: 'string',
    known_identifier_key: 'key',
    known_component_id: 'string',
    known_entity_id: 'string',
    known_first_seen_at: 'timestamp',
  },
};

/** Edges between keys, lower key first, by round of the contraction (see `rounds.ts`); `rule` is that of a refused pair. */
export const edges: WorkTable = {
  name: 'nexus_work_edges',
  columns: { round: 'int', low_key: 'key', high_key: 'key', rule: 'string' },
};

/**
 * Of components that break a constraint: every pair of identifiers that a row or an override ties, with its place in the
 * order in which unions are tried. `kind` is veto, link or pair.
 */
export const pairs: WorkTable = {
  name: 'nexus_work_pairs',
  columns: { component: 'key', low_key: 'key', high_key: 'key', kind: 'string', place: 'int', override_id: 'string' },
};

/** What `solve_constrained` answered for each component, by position in its list. */
export const solutions: WorkTable = {
  name: 'nexus_work_solutions',
  columns: { component: 'key', answer_place: 'int', answer: 'int' },
};

/** What each round of the contraction replaced a key by. */
export const contractions: WorkTable = {
  name: 'nexus_work_contractions',
  columns: { round: 'int', node: 'key', representative: 'key' },
};

/**
 * Component of each key that is not its component's own name; and, where a component breaks a constraint, a row more for
 * each of its keys, with the entity that it is in.
 */
export const labels: WorkTable = {
  name: 'nexus_work_labels',
  columns: { node: 'key', component: 'key', entity: 'key' },
};

/**
 * Ids as this run will leave them: those that it mints, and every other that ever named an identifier that it solves.
 * `entity_key` is that of the entity that has a live one; what an id was minted from is said of new ones.
 */
export const ids: WorkTable = {
  name: 'nexus_work_ids',
  columns: {
    entity_id: 'string',
    entity_type: 'string',
    entity_key: 'key',
    status: 'string',
    redirect_to: 'string',
    identifier_count: 'int',
    minted_type: 'string',
    minted_value: 'string',
    generation: 'int',
    cause: 'string',
  },
};

/** The entity map as this run will publish it. */
export const map: WorkTable = {
  name: 'nexus_work_map',
  columns: {
    entity_type: 'string',
    identifier_type: 'string',
    identifier_value: 'string',
    normalized_value: 'string',
    identifier_key: 'key',
    component_id: 'string',
    entity_id: 'string',
    first_seen_at: 'timestamp',
  },
};

/**
 * Of states that time may change, what speaks for a value, from when on, until when. `speaker` is -1 for events that give it
 * at once, which speak until the next does, else the rank of the rule whose time was up, or will be. `end_event_id` is
 * the event that ended it.
 */
export const statements: WorkTable = {
  name: 'nexus_work_statements',
  columns: {
    entity_id: 'string',
    entity_type: 'string',
    state_name: 'string',
    state_value: 'string',
    speaker: 'int',
    rule_rank: 'int',
    starts_at: 'timestamp',
    ends_at: 'timestamp',
    event_id: 'string',
    end_event_id: 'string',
  },
};

export const states: WorkTable = {
  name: 'nexus_work_states',
  columns: columnTypes(nexus_states, ['entity_bucket', 'run_id']),
};

/**
 * Which identifiers each link group holds, of the entity or component that two identifiers are in. Both are numbered in
 * the order in which one is preferred to another. `asked` is 1 for the first of the two, 2 for the second, else 0.
 */
export const explainMembers: WorkTable = {
  name: 'nexus_work_explain_members',
  columns: {
    group_number: 'int',
    node_number: 'int',
    asked: 'int',
    source: 'string',
    event_id: 'string',
    row_id: 'string',
    event_name: 'string',
    occurred_at: 'timestamp',
    author: 'string',
    reason: 'string',
    identifier_type: 'string',
    normalized_value: 'string',
    entity_id: 'string',
  },
};

/** How many link groups away from the second identifier others are, and the first link group of a way there. */
export const explainReached: WorkTable = {
  name: 'nexus_work_explain_reached',
  columns: { node_number: 'int', distance: 'int', via_group: 'int', asked: 'int' },
};
