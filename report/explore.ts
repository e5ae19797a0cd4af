import { randomUUID } from 'node:crypto';
import { id, join, nexus, op, sql } from '../sql/tag.ts';
import type { Step, Warehouse } from '../warehouses/warehouse.ts';
import { spell } from '../warehouses/warehouse.ts';
import { maskEntity, maskHits, maskOverview } from './mask_report.ts';
import { DECIDED } from './override_statement.ts';
import { readBrief, readOverview } from './read_overview.ts';
import { readEntities } from './read_entities.ts';
import { BOUNDS } from './read_report.ts';
import type { Answer, Change, Decision, Explained, Served } from './report_data.ts';
import type { Readable } from './rows.ts';
import { searchEntities } from './search_entities.ts';

/** What was asked for cannot be answered, for a reason that whoever asked can act on. */
export class RequestError extends Error {}

export interface Explored {
  readonly warehouse: Warehouse;
  /** What is deployed. */
  readonly relations: ReadonlySet<string>;
  readonly isMasked: boolean;
  /** Who decides; null where nothing may be written. */
  readonly author: string | null;
}

/** Of whom the overview tells: a quarter each of the largest, the newest, those that a warning is about, and of any. */
const LISTED = 80;
/** Decisions that were looked at and may still be made. */
const MOST_PREVIEWS = 100;
const LONGEST_TEXT = 10_000;

const NEEDED: Readonly<Record<Decision['kind'], readonly (keyof Decision)[]>> = {
  link: ['identifier_type_b', 'identifier_value_b'],
  veto: ['identifier_type_b', 'identifier_value_b'],
  block: [],
  pin: ['entity_id'],
};

const isKind = (kind: unknown): kind is Decision['kind'] => typeof kind === 'string' && Object.hasOwn(NEEDED, kind);

const givenText = (given: unknown, name: string): string => {
  const text = (given as Readonly<Record<string, unknown>> | null)?.[name];
  if (typeof text !== 'string' || text.trim() === '') throw new RequestError(`${name} is missing.`);
  if (text.length > LONGEST_TEXT) throw new RequestError(`${name} is too long.`);
  return text;
};

/** @throws RequestError where it is none */
function decisionOf(given: unknown): Decision {
  const { kind } = (given ?? {}) as { readonly kind?: unknown };
  if (!isKind(kind)) throw new RequestError('The kind is to be link, veto, block or pin.');
  const names = ['entity_type', 'identifier_type_a', 'identifier_value_a', ...NEEDED[kind]];
  return { kind, ...Object.fromEntries(names.map((name) => [name, givenText(given, name)])) } as unknown as Decision;
}

/** The views over a live target, each a fixed number of bounded statements, and the decisions that may be made there. */
export class Explore {
  readonly served: Served;
  readonly #explored: Explored;
  readonly #previews = new Map<string, Decision>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(explored: Explored) {
    const { warehouse, isMasked, author } = explored;
    this.#explored = explored;
    this.served = { place: warehouse.place, warehouse: warehouse.name, is_masked: isMasked, author };
  }

  async overview(): Promise<Answer<'overview'>> {
    const { isMasked } = this.#explored;
    return this.#metered(async (warehouse) => {
      const { overview, briefs } = await readOverview(warehouse, LISTED, new Date());
      return isMasked ? maskOverview({ ...overview, briefs }) : { ...overview, briefs };
    });
  }

  async entity(entityId: string): Promise<Answer<'entity'>> {
    const { relations, isMasked } = this.#explored;
    return this.#metered(async (warehouse) => {
      const brief = await readBrief(warehouse, entityId);
      if (brief === undefined) return null;
      const [entity] = await readEntities(warehouse, relations, [brief], BOUNDS.perEntity);
      if (entity === undefined) return null;
      return isMasked ? maskEntity(entity) : entity;
    });
  }

  async search(text: string): Promise<Answer<'search'>> {
    return this.#metered(async (warehouse) => {
      const hits = await searchEntities(warehouse, text);
      return this.#explored.isMasked ? maskHits(hits) : hits;
    });
  }

  /** The chain of rows between two identifiers, of all rows that there are. */
  async explain(given: unknown): Promise<Answer<'explain'>> {
    if (this.#explored.isMasked) {
      throw new RequestError('It is masked here: nexus_explain needs the values as they are.');
    }
    const ends = ['from_type', 'from_value', 'to_type', 'to_value'].map((name) => givenText(given, name));
    const { told, billed } = await this.#call('nexus_explain', ends);
    return { value: told as Explained, bytes_billed: billed };
  }

  /** What the next run would do if a decision were made; nothing is written. */
  async preview(given: unknown): Promise<Answer<'preview'>> {
    this.#mayWrite();
    const decision = decisionOf(given);
    const { told, billed } = await this.#call('nexus_plan_with', [JSON.stringify({ override: decision })]);
    const {
      status,
      changes = [],
      ...rest
    } = told as Readonly<Record<string, unknown>> & {
      readonly changes?: readonly Change[];
    };
    const previewId = randomUUID();
    this.#previews.set(previewId, decision);
    // The oldest goes: whoever waited that long looks again.
    const [oldest] = this.#previews.keys();
    if (this.#previews.size > MOST_PREVIEWS && oldest !== undefined) this.#previews.delete(oldest);
    const counts = Object.entries(rest).flatMap(([what, count]) =>
      typeof count === 'number' && count !== 0 ? [{ what: what.replaceAll('_', ' '), count }] : [],
    );
    const value = { preview_id: previewId, status: String(status), counts, changes };
    return { value, bytes_billed: billed };
  }

  /** Makes a decision that was looked at: writes its row of nexus_overrides, once. */
  async decide(given: unknown): Promise<Answer<'decide'>> {
    const author = this.#mayWrite();
    const previewId = givenText(given, 'preview_id');
    const reason = givenText(given, 'reason');
    const decision = this.#previews.get(previewId);
    if (decision === undefined)
      throw new RequestError('Nobody has looked at what this would change: preview it first.');
    this.#previews.delete(previewId);
    // It says when and not about whom: rules of what is set aside name it.
    const overrideId = `${decision.kind} ${new Date().toISOString()}`;
    const row = { override_id: overrideId, ...decision, author, reason };
    const names = ['override_id', ...DECIDED, 'author', 'reason'] as const;
    return this.#metered(async (warehouse) => {
      await warehouse.query(
        spell(
          warehouse,
          sql`INSERT INTO ${nexus('nexus_overrides')} (${join([...names, 'created_at'].map(id), ', ')})
SELECT ${join(
            names.map((name) => sql`CAST(${row[name] ?? null} AS ${op.type('string')})`),
            ', ',
          )}, ${op.now()}`,
        ),
      );
      return { override_id: overrideId };
    });
  }

  /** What one of our procedures answers, and what BigQuery bills for it. */
  async #call(procedure: string, args: readonly string[]): Promise<{ told: unknown; billed: number | null }> {
    const { warehouse } = this.#explored;
    let billed = 0;
    const onStep = (step: Step): void => {
      billed += step.bytesBilled ?? 0;
    };
    const told = await this.#inTurn(() => warehouse.call(procedure, args, onStep));
    return { told: JSON.parse(told ?? '{}'), billed: warehouse.name === 'bigquery' ? billed : null };
  }

  #mayWrite(): string {
    const { author } = this.#explored;
    if (author === null) throw new RequestError('Nothing is decided here: it was started without --write.');
    return author;
  }

  /** Work on the warehouse; one after the other where it takes one statement at a time. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.#explored.warehouse.concurrency > 1) return work();
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** What is read, and what BigQuery bills for it. */
  async #metered<T>(read: (warehouse: Readable) => Promise<T>): Promise<{ value: T; bytes_billed: number | null }> {
    const { warehouse } = this.#explored;
    const bills: Promise<number>[] = [];
    const metered: Readable = {
      name: warehouse.name,
      context: warehouse.context,
      place: warehouse.place,
      concurrency: warehouse.concurrency,
      query: async (text) => {
        const rows = await warehouse.query(text);
        if (rows.bytesBilled !== undefined) bills.push(rows.bytesBilled());
        return rows;
      },
    };
    const value = await this.#inTurn(() => read(metered));
    const billed = await Promise.all(bills);
    return { value, bytes_billed: billed.length === 0 ? null : billed.reduce((sum, bytes) => sum + bytes, 0) };
  }
}
