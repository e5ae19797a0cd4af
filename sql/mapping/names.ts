import { freeName } from '../../config/free_name.ts';

/** Names of columns may be as long as this everywhere, with what is put behind them. */
const LONGEST = 60;

/** A name that needs no quotes anywhere, made of one in any script. */
const plain = (name: string): string => {
  const letters = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, LONGEST);
  if (letters === '') return 'column';
  return /^[0-9]/.test(letters) ? `column_${letters}` : letters;
};

/** Gives names to the columns of one view, each once. */
export class Names {
  readonly #taken: Set<string>;

  constructor(taken: readonly string[] = []) {
    this.#taken = new Set(taken);
  }

  /** A name like this one, numbered where there is one already. */
  take(wanted: string): string {
    const name = freeName(plain(wanted), (free) => this.#taken.has(free));
    this.#taken.add(name);
    return name;
  }
}
