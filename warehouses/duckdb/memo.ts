import type { DuckDBValue } from '@duckdb/node-api';
import { DuckDBListValue, DuckDBStructValue } from '@duckdb/node-api';

/** What an entry costs beside its text: the place in a map and the objects of a structured result. */
const ENTRY_BYTES = 200;
const OBJECT_BYTES = 100;

/**
 * Results by argument, as many as fit into a number of bytes: a value that comes again costs no call. When one half is full
 * it becomes the old half and the half before that is forgotten, so that what is asked for often stays.
 */
export class Memo {
  readonly #halfBytes: number;
  #young = new Map<string, DuckDBValue>();
  #old = new Map<string, DuckDBValue>();
  #youngBytes = 0;
  #oldBytes = 0;

  constructor(mostBytes: number) {
    this.#halfBytes = mostBytes / 2;
  }

  /** What is kept, as it is estimated: never more than the bytes that were allowed. */
  get bytes(): number {
    return this.#youngBytes + this.#oldBytes;
  }

  get(key: string): DuckDBValue | undefined {
    const known = this.#young.get(key);
    if (known !== undefined) return known;
    const old = this.#old.get(key);
    if (old !== undefined) this.set(key, old);
    return old;
  }

  set(key: string, value: DuckDBValue): void {
    // A text may take two bytes for each character.
    const bytes = ENTRY_BYTES + 2 * key.length + bytesOf(value);
    if (bytes > this.#halfBytes) return;
    if (this.#youngBytes + bytes > this.#halfBytes) {
      [this.#old, this.#oldBytes] = [this.#young, this.#youngBytes];
      [this.#young, this.#youngBytes] = [new Map(), 0];
    }
    this.#young.set(key, value);
    this.#youngBytes += bytes;
  }
}

function bytesOf(value: DuckDBValue): number {
  if (typeof value === 'string') return 2 * value.length;
  const parts =
    value instanceof DuckDBListValue
      ? value.items
      : value instanceof DuckDBStructValue
        ? Object.values(value.entries)
        : [];
  return parts.reduce((bytes: number, part) => bytes + bytesOf(part), OBJECT_BYTES);
}
