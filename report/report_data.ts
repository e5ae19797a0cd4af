/** What a file holds: all that the page draws, as JSON. Times are text, in UTC. */
export interface ReportData extends Overview {
  readonly entities: readonly Entity[];
}

/** What holds for the whole of it. */
export interface About {
  /** Where it was read: a file, or project and data set. */
  readonly place: string;
  readonly warehouse: 'duckdb' | 'snowflake' | 'bigquery';
  readonly is_masked: boolean;
}

/** What a page that a server keeps knows from the beginning: all else it asks for. */
export interface Served extends About {
  /** Who decides there; null where nothing can be decided. */
  readonly author: string | null;
}

/** What the page asks for: a file holds it, or a server reads it. */
export interface Views {
  readonly overview: Overview & { readonly briefs: readonly Brief[] };
  readonly entity: Entity | null;
  readonly search: Hits;
  readonly explain: Explained;
  readonly preview: Preview;
  readonly decide: { readonly override_id: string };
}

/** An answer of the server. */
export interface Answer<Name extends keyof Views> {
  readonly value: Views[Name];
  /** BigQuery: what it billed. */
  readonly bytes_billed: number | null;
}

/** The header that carries the token: a page of others cannot send it here without being asked first, which is refused. */
export const TOKEN_HEADER = 'x-nexus-token';

/** How many a search shows. */
export const MOST_HITS = 30;

/** Whom a search found; `has_more` where there are others. */
export interface Hits {
  readonly hits: readonly Hit[];
  readonly has_more: boolean;
}

export interface Hit {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  /** The identifier that has what was looked for; null where the name has, or the id is. */
  readonly matched: string | null;
}

/** What `nexus_explain` says of two identifiers, as far as it is drawn. */
export interface Explained {
  readonly verdict: string;
  readonly steps: readonly ExplainedLink[];
}

/** A row of a chain, and the two identifiers that it ties; `rule` keeps them apart where it is refused. */
export interface ExplainedLink {
  readonly from_type: string;
  readonly from_value: string;
  readonly to_type: string;
  readonly to_value: string;
  readonly source: string;
  readonly event_id: string;
  readonly row_id: string | null;
  readonly occurred_at: string | null;
  readonly refused: boolean;
  readonly rule: string | null;
}

/** A decision that is not made yet: a row of nexus_overrides as far as it says what is decided. */
export interface Decision {
  readonly kind: 'link' | 'veto' | 'block' | 'pin';
  readonly entity_type: string;
  readonly identifier_type_a: string;
  readonly identifier_value_a: string;
  readonly identifier_type_b?: string;
  readonly identifier_value_b?: string;
  readonly entity_id?: string;
}

/** What the next run would do if a decision were made. */
export interface Preview {
  /** Names what was looked at, for whoever makes the decision. */
  readonly preview_id: string;
  readonly status: string;
  /** Counts that are not 0, by their names. */
  readonly counts: readonly Total[];
  readonly changes: readonly Change[];
}

/** What came in, what came out, and what somebody should look at. */
export interface Overview extends About {
  readonly made_at: string;
  readonly totals: readonly Total[];
  readonly runs: readonly Run[];
  readonly warnings: readonly Warning[];
  readonly set_aside: readonly SetAside[];
  /** What the last run that published decided, by kind. */
  readonly decided: readonly Decided[];
  /** Whom it joined and split, the largest first. */
  readonly changes: readonly Change[];
  readonly sample: Sample;
}

export interface Total {
  readonly what: string;
  readonly count: number;
}

export interface Run {
  readonly run_id: string;
  readonly status: string;
  readonly started_at: string;
  readonly finished_at: string | null;
  readonly records: number;
  readonly error: string | null;
}

export interface Warning {
  readonly measure: string;
  readonly entity_id: string | null;
  readonly says: string;
}

export interface SetAside {
  readonly entity_type: string;
  readonly identifier_type: string;
  readonly reason: string;
  readonly rule: string;
  readonly values: number;
  readonly example: string;
}

export interface Decided {
  readonly subject: string;
  readonly entity_type: string;
  readonly kind: string;
  readonly count: number;
}

/** Identifiers that went from one entity to another: in a run, or in one that is planned. */
export interface Change {
  readonly kind: string;
  readonly entity_type: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly identifiers: number;
  readonly such_as: string;
}

/** How many entities there are, and how many of them stand in the file. */
export interface Sample {
  readonly all: number;
  readonly shown: number;
}

/** Why an entity stands in the file, where not all do. */
export type Chosen = 'largest' | 'newest' | 'suspicious' | 'sample';

/** Who an entity is. */
export interface Brief {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly first_seen_at: string | null;
  readonly identifier_count: number;
  readonly chosen: Chosen;
}

export interface Entity extends Brief {
  readonly identifiers: readonly Identifier[];
  readonly traits: readonly Trait[];
  readonly items: readonly Item[];
  /** How many there are, of which the latest are here. */
  readonly item_count: number;
  readonly states: readonly State[];
  readonly memberships: readonly Membership[];
  readonly audiences: readonly string[];
  readonly links: readonly Link[];
  readonly link_count: number;
  readonly refusals: readonly Refusal[];
}

export interface Identifier {
  readonly type: string;
  readonly value: string;
  /** Whether the value stands here to its end. */
  readonly is_whole: boolean;
  readonly first_seen_at: string | null;
}

export interface Trait {
  readonly name: string;
  readonly value: string;
  readonly survivorship: string;
  readonly source: string;
  readonly occurred_at: string | null;
}

/** An event or a state, as nexus_timeline has it. */
export interface Item {
  readonly occurred_at: string;
  readonly item: string;
  readonly name: string;
  readonly description: string | null;
  readonly role: string | null;
  readonly significance: number | null;
  readonly amount: number | null;
  readonly unit: string | null;
  readonly source: string | null;
}

export interface State {
  readonly name: string;
  readonly value: string;
  readonly entered_at: string;
  readonly exited_at: string | null;
}

export interface Membership {
  readonly other_id: string;
  readonly other_name: string | null;
  readonly role: string | null;
  readonly first_seen_at: string | null;
  readonly last_seen_at: string | null;
  readonly evidence_count: number;
}

/** A row that ties two identifiers of the entity, named by their place in its list. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly source: string;
  readonly event_id: string;
  readonly row_id: string | null;
  readonly occurred_at: string | null;
}

/** Two identifiers that rows tie and a rule keeps apart: one of the entity, and one of it or of another. */
export interface Refusal {
  readonly at: number;
  readonly other_type: string;
  readonly other_value: string;
  readonly rule: string;
  readonly since: string | null;
}
