import type { Attribution, Audience, ComputedTrait, EmailLists } from './computed_types.ts';
import type { MappedTable } from './mapping_types.ts';
import type { McpExposure } from './mcp_types.ts';
import type { DeliveryName, Location, Place } from './place_types.ts';
import type { Target } from './target_types.ts';

export type { AttachedDatabase } from './attached_types.ts';
export type * from './computed_types.ts';
export type {
  ColumnCondition,
  MappedEvent,
  MappedPart,
  MappedTable,
  MappedTime,
  MappedValue,
  NegatedCondition,
  TimeOf,
  ValueOf,
} from './mapping_types.ts';
export type { McpExposure } from './mcp_types.ts';
export type { DeliveryName, Location, Place } from './place_types.ts';

export type { BigQueryTarget, DuckDbTarget, Materialize, PublishTo, SnowflakeTarget, Target } from './target_types.ts';

/**
 * The analyst's one file, `nexus.config.json`. The JSON schema that editors complete from is generated from these
 * types (`npm run generate`), and so are the errors: a comment here is what a user reads there.
 *
 * @additionalProperties false
 */
export interface NexusConfig {
  $schema?: string;
  /**
   * Where Nexus lives, by environment: `dev`, `prod`, ...
   * @minProperties 1
   */
  targets: { [name: string]: Target };
  /** The target that commands take when none is named. Default: the first. */
  default_target?: string;
  /**
   * Where records come from. Earlier sources outrank later ones where a trait's survivorship asks for rank.
   * @minItems 1
   */
  sources: Source[];
  /**
   * Names of sources that the config has no more and whose records are to go: the next run takes them back, with all that
   * they link, as if the sources had lost them. Without it they stay. What leaves `sources` under another name is no
   * removal: see `renamed_from`.
   */
  removed_sources?: string[];
  /** Further kinds of entities, or settings of the built-in `person` and `group`. */
  entity_types?: { [name: string]: EntityType };
  /**
   * Every type of identifier that a source may give, with how its values are normalised and what is set aside.
   * @minProperties 1
   */
  identifier_types: { [name: string]: IdentifierType };
  /** By entity type: the traits that become columns, and which value wins. */
  traits?: { [name: string]: { [name: string]: Trait } };
  /** States that follow from events or from a relation of yours. */
  states?: BaseState[];
  /** States that combine other states. */
  derived_states?: DerivedState[];
  /**
   * Keep what each run changes of persons, groups and other entities and of their states, for tools that follow them: nexus_changes, docs/activation.md.
   * Their final views are stored then, whatever `materialize` says. Turned off, the next deploy drops it. Default: false.
   */
  changes?: boolean;
  /** By entity type: what events of each entity come to, such as tickets in 90 days. */
  computed_traits?: { [name: string]: { [name: string]: ComputedTrait } };
  /** Who is addressed together, by names that you choose. */
  audiences?: { [name: string]: Audience };
  /**
   * Keep when entities enter and leave audiences: nexus_audience_intervals, a statement more for each run that publishes.
   * Turned off, nexus_audience_members is found anew by whoever reads it, and the next deploy drops what was kept.
   * Default: true, where there are audiences.
   */
  audience_history?: boolean;
  /** Which earlier events share in an event that counts, by names that you choose. */
  attribution?: { [name: string]: Attribution };
  /** Who of the audiences may be written to, for nexus_email_lists. */
  email_lists?: EmailLists;
  /** What `nexus mcp` tells to assistants: docs/agents.md. Default: everything. */
  mcp?: McpExposure;
  resolution?: Resolution;
}

/**
 * A place where records come from: an adapter over the raw tables of a known tool, a preset for the tables of one, tables or
 * files of any shape with what their columns say, or relations that follow the naming convention.
 * @additionalProperties false
 */
export interface Source {
  /**
   * Becomes the prefix of its relations: `{name}_events`, `{name}_person_identifiers`, ...
   * @pattern ^[a-z][a-z0-9_]*$
   */
  name: string;
  /**
   * The name that it had before, or several, the last first. The next deploy moves its records to the new name; ids stay,
   * and so does what was erased. Leave it here: adapters make the ids of their events with the first name that a source had.
   */
  renamed_from?: string | string[];
  /** Builds the relations from the raw tables of a known tool. */
  adapter?: AdapterName;
  /**
   * Where the adapter's raw tables are, by the adapter's name for them, and what of them is called otherwise or not there.
   * Default: a table of that name, or of the loader's.
   */
  raw?: { [name: string]: RelationRef };
  /** Adapter or preset only: the tables of the tool that you do not have; what is made from them is left out. */
  without?: string[];
  /** Adapter only: what it must know about you, by the option's name, such as `{"own_domains": ["example.com"]}`. */
  options?: { [name: string]: string[] };
  /**
   * Without an adapter: the relations that the source gives, among `events`, `{entity type}_identifiers`,
   * `{entity type}_traits` and `membership_identifiers`. An empty object means the convention's name.
   * @minProperties 1
   */
  relations?: { [name: string]: RelationRef };
  /**
   * The tables of a known tool with what their columns say, such as hubspot: docs/presets.md. What `tables` says is merged
   * over it, by name; null takes a thing out. Types of identifiers that the config lacks come with it.
   */
  preset?: string;
  /**
   * Preset or adapter: what brought the tables into the warehouse, such as fivetran. It decides how tables and columns are
   * called. Of an adapter the default is api: as the tool's own API gives them.
   */
  loader?: string;
  /**
   * Tables or files of any shape, by names that you choose (ids of events are made with them), and what their columns say:
   * docs/mapping.md. With a preset: what is otherwise here.
   * @minProperties 1
   */
  tables?: { [name: string]: MappedTable };
  /** Where the tables or relations are, if they are all in one place. */
  location?: Location;
  /**
   * What a newer delivery does. replace: it takes the place of the older one of its link group. append: rows add to their
   * link group, whatever their stamp. snapshot: as replace, and what a relation does not show any more is gone.
   * Default: replace; of tables and files without a stamp, snapshot.
   */
  delivery?: DeliveryName;
  /**
   * The column of its tables or relations, or of its raw tables, that says that a row is gone, such as _fivetran_deleted.
   * @minLength 1
   */
  deleted?: string;
}

export type AdapterName = 'gadget_shopify_app' | 'gmail' | 'google_calendar' | 'stripe';

/**
 * Where a relation is: a table or view, or (embedded DuckDB only) files.
 * @additionalProperties false
 */
export interface RelationRef extends Place {
  /**
   * Standard column name to the name it has here, such as `{"row_id": "edge_id"}`; of a raw table the API's name, such as
   * `{"metadata->plan": "plan_name"}`.
   */
  columns?: { [name: string]: string };
  /**
   * Standard columns that this relation does not have, or fields that a raw table has not. Without `row_id`, all identifiers
   * of one event are one entity.
   */
  lacks?: string[];
  /** What a newer delivery does. Not for raw tables of an adapter. Default: as the source. */
  delivery?: DeliveryName;
  /**
   * The column that says that a row is gone: a flag such as _fivetran_deleted, or a time such as _ab_cdc_deleted_at.
   * Default: as the source.
   * @minLength 1
   */
  deleted?: string;
}

/** @additionalProperties false */
export interface EntityType {
  /**
   * Start of the ids. Default: per, grp, or the first three letters.
   * @pattern ^[a-z][a-z0-9]{0,7}$
   */
  id_prefix?: string;
}

/** @additionalProperties false */
export interface IdentifierType {
  /** How values are made comparable. Default: trim. */
  normalizer?: NormalizerName;
  /** For `email`: what to do with `+tag` and with the dots of Gmail addresses. */
  email?: EmailRules;
  /**
   * For `phone`: the region that numbers without a country code belong to, such as US.
   * @pattern ^[A-Z]{2}$
   */
  default_region?: string;
  /** For `domain`: whether domains that give out addresses to anyone (gmail.com) are set aside. Default: true. */
  set_aside_free_mail?: boolean;
  /**
   * Whether values that stand in for others are set aside, as masking policies and anonymised copies give them:
   * `***MASKED***`, `*****@acme.com`, `XXX-XX-XXXX`, `REDACTED`. They would make one entity of many. Default: true.
   */
  set_aside_masked?: boolean;
  /** Entity types that have a column for it in their final view. Default: all. */
  entity_types?: string[];
  /**
   * Which value its column shows of an entity that has several: the first of these that tells two of them apart decides.
   * work_mail: an address at no provider of free mail · source_rank: of the first source in `sources` that gives it ·
   * latest: seen last · most_frequent: seen most often · earliest: seen first. Default: earliest.
   * @minItems 1
   */
  preferred?: Preference[];
  /**
   * Whether values that stand for nobody are set aside, such as `noreply@`, `unknown` and `0000000000`: docs/blocked_values.md
   * lists them, each with its reason. Default: true.
   */
  block_defaults?: boolean;
  /** Values that link nobody. They are normalised before they are compared. */
  blocked?: string[];
  /** Regular expressions (what RE2 and Snowflake both read) over normalised values that link nobody. */
  blocked_patterns?: string[];
  /**
   * How many distinct values of this type one entity may hold, such as 1 customer number. Where rows link more, the
   * links that came first stand and the others are refused. Default: no limit.
   * @minimum 1
   * @TJS-type integer
   */
  entity_limit?: number;
  /**
   * How many distinct identifiers of one other type a value may share rows with; one that shares more, such as the phone
   * of a call centre, is set aside with all its links. Default: 10000.
   * @minimum 1
   * @TJS-type integer
   */
  hub_limit?: number;
}

export type Preference = 'work_mail' | 'source_rank' | 'latest' | 'most_frequent' | 'earliest';

/**
 * exact: as it is · trim: without surrounding blanks · lower: and in lower case · email, phone (to E.164), domain
 * (to the registrable domain).
 */
export type NormalizerName = 'exact' | 'trim' | 'lower' | 'email' | 'phone' | 'domain';

/** @additionalProperties false */
export interface EmailRules {
  /** Default: strip. */
  plus_tags?: 'strip' | 'keep';
  /** Default: strip. */
  gmail_dots?: 'strip' | 'keep';
}

/** @additionalProperties false */
export interface Trait {
  /**
   * Which value wins: the newest, the oldest, the one of the first source in `sources` that gives any, or the one seen
   * most often. Default: latest.
   */
  survivorship?: 'latest' | 'earliest' | 'source_rank' | 'most_frequent';
  description?: string;
}

/** @additionalProperties false */
export interface BaseState {
  /** `{namespace}_{subject}[_{qualifier}]`, such as billing_lifecycle. */
  name: string;
  entity_type: string;
  /**
   * Number: its values are numbers with a unit, such as a monthly revenue in USD. Each unit is a line of its own, and nothing
   * adds one to another.
   */
  type?: 'number';
  description?: string;
  /**
   * Where two rules meet at one instant, the later in the list wins.
   * @minItems 1
   */
  rules?: StateRule[];
  /** Instead of rules: a relation of yours, a row a change. */
  relation?: StateRelation;
  /**
   * Values while which somebody has something to do, such as open: nexus_context has them as open matters.
   * @minItems 1
   */
  open_while?: string[];
}

/**
 * What gives a state its value: an event (`event_name`), time that goes by after one (`after`, `from`), or silence
 * (`no_event_for`): docs/states.md.
 * @additionalProperties false
 */
export interface StateRule {
  /** One name, or several. With no_event_for the events that are missed; default there: any. */
  event_name?: string | string[];
  /**
   * How long after an event of `from` the value comes, such as 3 days: a number of minutes, hours, days or weeks. A further
   * event of `from` starts the time anew.
   * @pattern ^[1-9][0-9]{0,4} (minute|hour|day|week)s?$
   */
  after?: string;
  /** After only: the events that start the time. */
  from?: string | string[];
  /** After only: events that stop the time, and that end the value where they come too late. */
  unless?: string | string[];
  /**
   * How long after the last of its events the value comes, such as 30 days. The next of them ends it.
   * @pattern ^[1-9][0-9]{0,4} (minute|hour|day|week)s?$
   */
  no_event_for?: string;
  /** Only events of this source; those of `unless` may be of any. Default: any. */
  source?: string;
  /** Only for entities that take this part in the event; in those of `unless` they may take any. */
  role?: string;
  /** The state from then on; null ends it. Of a number: left out, it is the amount of the event, in its unit. */
  value?: string | number | null;
}

/**
 * Columns: identifier_type, identifier_value, state_value (null ends the state), occurred_at, event_id. Identifiers are
 * compared as those of records are, by the rules of their type. A spelling that no record has is normalised by each run.
 * Of a number, state_value is a number, and there is one column more: state_unit, such as USD, or null.
 * @additionalProperties false
 */
export interface StateRelation extends Location {
  table: string;
}

/** @additionalProperties false */
export interface DerivedState {
  name: string;
  entity_type: string;
  description?: string;
  /**
   * Names of states, base or derived earlier in the list.
   * @minItems 1
   */
  components: string[];
  /**
   * The first whose conditions all hold gives the value.
   * @minItems 1
   */
  rules: DerivedStateRule[];
  /** The value where no rule holds. Default: null, no state. */
  default?: string | null;
  /**
   * Values while which somebody has something to do, such as open: nexus_context has them as open matters.
   * @minItems 1
   */
  open_while?: string[];
}

/** @additionalProperties false */
export interface DerivedStateRule {
  /** Component to the value it must have: one, one of several, or null for none. */
  when: { [name: string]: string | string[] | null };
  value: string | null;
}

/** @additionalProperties false */
export interface Resolution {
  /**
   * How far behind the newest row of a source a row may become visible and still be read by the next run. Default: 24.
   * @minimum 0
   */
  late_arrival_hours?: number;
  /**
   * Identifier types, the most trusted first. Where a limit or a veto keeps links apart, those between trusted types
   * stand; what is not listed is trusted least.
   */
  priority?: string[];
  /** What a run does that finds another one at work. Default: fail. */
  on_busy?: 'fail' | 'skip';
  /**
   * How long after it last said that it is at work a run counts as dead. It says so between its statements, so that this
   * must be longer than the longest of them takes. Default: 30.
   * @minimum 1
   */
  lock_minutes?: number;
  /**
   * What share of the records that a run reads may be set aside because they cannot be loaded, 0 to 1. A run that finds
   * more, and more than `max_rejected_records`, fails and publishes nothing. Default: 0.01.
   * @minimum 0
   * @maximum 1
   */
  max_rejected_share?: number;
  /**
   * How many records that cannot be loaded a run sets aside whatever share they are. With 0 and a `max_rejected_share`
   * of 0 a single one stops it. Records that an earlier run set aside do not count. Default: 10.
   * @minimum 0
   * @TJS-type integer
   */
  max_rejected_records?: number;
  /** Accepted for configs that come from dbt-nexus, and not needed: resolution has no recursion to bound. */
  maxRecursion?: number;
}
