/**
 * A trait that Nexus computes from the events of each entity, each event once, up to the moment of the last run:
 * docs/computed_traits.md.
 * @additionalProperties false
 */
export interface ComputedTrait {
  /**
   * count: how many events · sum: of their amounts · first, last: what the first or last of them says · most_frequent: what
   * most of them say · distinct: how many different things they say · days_since: whole days since the last of them.
   */
  compute: 'count' | 'sum' | 'first' | 'last' | 'most_frequent' | 'distinct' | 'days_since';
  /** What is asked of the events: needed by first, last, most_frequent and distinct; not by the others. */
  of?: EventField;
  /** Only events of this name, or of one of several. Default: any. */
  event_name?: string | string[];
  /** Only events of this source. Default: any. */
  source?: string;
  /** Only events in which the entity takes this part. Default: any. */
  role?: string;
  /**
   * Only events of the last so many days, such as 90 days: a number of minutes, hours, days or weeks. Default: all.
   * @pattern ^[1-9][0-9]{0,4} (minute|hour|day|week)s?$
   */
  window?: string;
  /**
   * Only events with an amount in this unit, such as USD; null: in none. Needed where amounts are asked for: those of two
   * units are never brought together.
   */
  unit?: string | null;
  description?: string;
}

/** Columns of nexus_events. */
export type EventField =
  'event_name' | 'event_type' | 'event_description' | 'source' | 'value_unit' | 'event_value' | 'occurred_at';

/** @additionalProperties false */
export interface EventFilter {
  /** Only events of this name, or of one of several. Default: any. */
  event_name?: string | string[];
  /** Only events of this source. Default: any. */
  source?: string;
  /** Only events in which the entity takes this part. Default: any. */
  role?: string;
}

/**
 * Which earlier events share in an event that counts, such as a sale: docs/attribution.md.
 * @additionalProperties false
 */
export interface Attribution {
  entity_type: string;
  /** The events that are attributed. */
  conversion: EventFilter;
  /** The events that credit goes to: those of the same entity that happened before. */
  touches: EventFilter;
  /**
   * Only touches that happened less than so long before, such as 30 days: a number of minutes, hours, days or weeks.
   * Default: all.
   * @pattern ^[1-9][0-9]{0,4} (minute|hour|day|week)s?$
   */
  window?: string;
  /** What touches are told apart by. Default: event_name. */
  by?: 'event_name' | 'event_type' | 'event_description' | 'source';
  description?: string;
}

/**
 * Entities for whom a condition holds now: docs/audiences.md.
 * @additionalProperties false
 */
export interface Audience {
  entity_type: string;
  where: AudienceCondition;
  /**
   * Share of the members, 0 to 1, that is held out, by a hash of the audience's name and the id of each: always the same
   * ones. Default: 0.
   * @minimum 0
   * @maximum 1
   */
  hold_out?: number;
  description?: string;
}

/**
 * One of `all`, `any`, `not`, `in_group`, `role`, or `trait`, `computed_trait` or `state` with what it is to be, or
 * `audience`. What is not there meets nothing but `"is": null`.
 * @additionalProperties false
 */
export interface AudienceCondition {
  /**
   * All of these hold.
   * @minItems 1
   */
  all?: AudienceCondition[];
  /**
   * At least one of these holds.
   * @minItems 1
   */
  any?: AudienceCondition[];
  /** This does not hold. */
  not?: AudienceCondition;
  /** A trait of the entity type. */
  trait?: string;
  /** A computed trait of the entity type. */
  computed_trait?: string;
  /** A state of the entity type, as it is now. */
  state?: string;
  /** Members of another audience of the entity type. */
  audience?: string;
  /** Of persons: this holds of at least one group of theirs. */
  in_group?: AudienceCondition;
  /** Of persons: they play this part today in a group; with in_group, in that one. */
  role?: string;
  /** What it is: one value, or one of several; null: there is none. */
  is?: string | number | null | string[];
  /** It is a number that is not smaller. */
  at_least?: number;
  /** It is a number that is not greater. */
  at_most?: number;
  /** It is a number that is greater. */
  more_than?: number;
  /** It is a number that is smaller. */
  less_than?: number;
  /** Of a state of numbers: its line in this unit; null: in none. */
  unit?: string | null;
}

/**
 * What keeps members of audiences off the e-mail lists: docs/use_cases.md.
 * @additionalProperties false
 */
export interface EmailLists {
  /** The trait of persons that says whether they may be written to. */
  consent_trait?: string;
  /**
   * Values of that trait by which a person is not to be written to. Default: no, false, 0.
   * @minItems 1
   */
  refused_values?: string[];
  /** Whether who has no such trait is not to be written to either. Default: false. */
  consent_required?: boolean;
  /** Events by which an address does not work: who takes part in one under an address is not written to under it. */
  bounce_events?: string[];
}
