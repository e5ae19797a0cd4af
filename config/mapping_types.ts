import type { DeliveryName, Place } from './place_types.ts';

/**
 * A table or file of any shape, a row a record, and what its columns say. Column names are spelled as they are there.
 * `properties->email` is a member of the JSON in a column; a dot is part of a name.
 *
 * Nothing in it is needed by the schema, so that a mapping may be given in two halves: a preset and what a user says.
 * @additionalProperties false
 */
export interface MappedTable extends Place {
  /** Needed. What tells records apart: the column with the record's own id, or several. A record without it is set aside. */
  key?: MappedValue | MappedValue[];
  /**
   * When the row came into the table or file: a run reads what is newer than the last one saw. `{"file_time": true}`: the
   * time at which the file was written. Without it the table or file is looked at as a whole.
   */
  ingested_at?: MappedTime;
  /** When what the record says was so, such as when it last changed. Default: `ingested_at`. */
  occurred_at?: MappedTime;
  /**
   * The column that says that the record is gone: a flag such as _fivetran_deleted, or a time such as _ab_cdc_deleted_at.
   * Default: as the source.
   * @minLength 1
   */
  deleted?: string;
  /**
   * What a newer delivery does. Default: as the source; else snapshot where there is no `ingested_at`, replace where there
   * is one and for patterns of files.
   */
  delivery?: DeliveryName;
  /** Only these rows are records: column to what it must hold. */
  where?: { [column: string]: ColumnCondition };
  /** Needed. Who or what a record is about, by names that you choose: `person`, `group`, `requester`, ... */
  parts?: { [name: string]: MappedPart };
  /** What happened, by names that you choose: ids of events are made with them. */
  events?: { [name: string]: MappedEvent };
}

/**
 * A person, a group or another entity that a record is about. All its identifiers belong to one entity.
 * @additionalProperties false
 */
export interface MappedPart {
  /** Default: the name of the part, if that is an entity type. */
  entity_type?: string;
  /** Identifier type to the column with it, or several. Columns that are blank give nothing. */
  identifiers?: { [type: string]: MappedValue | MappedValue[] };
  /** Trait to its column, or to a text with columns in it: `{First Name} {Last Name}`. */
  traits?: { [name: string]: MappedValue };
  /** What the entity is in the record: a text with columns in it. Default: the name of the part, unless it is an entity type. */
  role?: MappedValue;
  /**
   * Persons: the parts that are groups which the person belongs to; an empty list for none. Default: the group, where a
   * record has one person and one group.
   */
  member_of?: string | string[];
}

/**
 * An event of a record.
 * @additionalProperties false
 */
export interface MappedEvent {
  /** What rules of states match: a text with columns in it. Default: the name of the event here. */
  name?: MappedValue;
  /** When it happened; where that is blank there is no event. Default: `occurred_at` of the table. */
  at?: MappedTime;
  /** Only of these records: column to what it must hold. */
  where?: { [column: string]: ColumnCondition };
  /** One line for people: a text with columns in it. */
  description?: MappedValue;
  /** What it was worth. */
  value?: MappedAmount;
  /**
   * From 1, noise, to 5, a turning point.
   * @minimum 1
   */
  significance?: number;
  /** Kind of event, such as billing. */
  type?: string;
}

/** @additionalProperties false */
export interface MappedAmount {
  /** Signs of currencies and what stands between thousands are passed over. */
  amount: MappedValue;
  /** Such as USD, or `{Currency}`: a text with columns in it. */
  unit?: MappedValue;
  /**
   * Whether the amount is in the unit's smallest part, as 2900 for 29.00 USD. Currencies without such parts are known.
   * Default: false.
   */
  minor_units?: boolean;
  /** What stands before the fraction where amounts are texts. Default: a dot. */
  decimal?: '.' | ',';
}

/** A column or, where braces are in it, a text with columns. What wants a text takes a text without braces as that. */
export type MappedValue = string | ValueOf;

/**
 * One of `column`, `text` or `sql`, and what is done with it.
 * @additionalProperties false
 */
export interface ValueOf {
  /**
   * Name of a column, taken as it is, whatever characters it has.
   * @minLength 1
   */
  column?: string;
  /** Where in the JSON of the column: names of members, from the outermost. */
  path?: string[];
  /**
   * A text with columns in it, in braces.
   * @minLength 1
   */
  text?: string;
  /**
   * An expression in the warehouse's own SQL over the columns of the table, where nothing else will do. It is put into the
   * views as it is: it works on the warehouse that it is written for.
   * @minLength 1
   */
  sql?: string;
  /** Value to what is meant by it; null for nothing. */
  values?: { [value: string]: string | null };
  /** With `values`: what is meant by all others; null for nothing. Default: the value itself. */
  otherwise?: string | null;
  /**
   * Identifiers: what stands between several values in one cell.
   * @minLength 1
   */
  separator?: string;
}

export type MappedTime = string | TimeOf;

/**
 * One of `column`, `sql` or `file_time`.
 * @additionalProperties false
 */
export interface TimeOf {
  /**
   * Name of a column, taken as it is.
   * @minLength 1
   */
  column?: string;
  /** Where in the JSON of the column: names of members, from the outermost. */
  path?: string[];
  /**
   * An expression in the warehouse's own SQL that gives a timestamp, where nothing else will do.
   * @minLength 1
   */
  sql?: string;
  /** `ingested_at` of files: the time at which the file was written. */
  file_time?: boolean;
  /**
   * What the column holds: a timestamp, a text of one such as 2026-01-31T09:30:00Z, or seconds or milliseconds since 1970.
   * Default: timestamp in tables, text in files and in JSON.
   */
  as?: 'timestamp' | 'text' | 'seconds' | 'milliseconds';
}

/** The text that a column must hold, one of several, null for blank, or `{"not": …}` for what it must not hold. */
export type ColumnCondition = string | number | boolean | null | string[] | NegatedCondition;

/** @additionalProperties false */
export interface NegatedCondition {
  /** The text that a column must not hold, one of several, or null for blank. */
  not: string | number | boolean | null | string[];
}
