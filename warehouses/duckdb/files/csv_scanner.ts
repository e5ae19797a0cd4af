/** How the fields of a CSV are told apart: one ASCII character each; no quote where it is empty. */
export interface CsvDialect {
  readonly delimiter: string;
  readonly quote: string;
  readonly escape: string;
}

/** What is wrong with a record, by the standard (RFC 4180) and its dialect. */
export interface OddRecord {
  /** Of the file, from 1: where the record begins. */
  readonly line: number;
  readonly problem: 'fields' | 'open quote' | 'text behind a quote';
  /** How many it has. */
  readonly fields: number;
}

const enum At {
  /** Before a field's first character. */
  Field,
  /** In a field without quotes. */
  Plain,
  Quoted,
  /** Behind what may be the closing quote. */
  Closed,
  /** Behind the escape character. */
  Escaped,
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const BLANK = 0x20;
const NONE = -1;

const byteOf = (character: string): number => (character === '' ? NONE : character.charCodeAt(0));

/** Reads the bytes of a CSV, in UTF-8, in pieces, and knows where its records end and which of them are odd. */
export class CsvScanner {
  /** Bytes up to the end of the last whole record. */
  complete = 0;
  /** Fields of the first record. */
  header: number | undefined;
  /** The first record that is odd. */
  odd: OddRecord | undefined;
  /** How records end. */
  readonly lineEnds = new Set<'\n' | '\r\n' | '\r'>();
  readonly #delimiter: number;
  readonly #quote: number;
  readonly #escape: number;
  #at = At.Field;
  #bytes = 0;
  #line = 1;
  #recordLine = 1;
  #fields = 1;
  #isBlank = true;
  #afterReturn = false;
  /** Whether a carriage return ended a record or a line without anything, and what follows will tell which end that is. */
  #endsInReturn = false;

  constructor({ delimiter, quote, escape }: CsvDialect) {
    this.#delimiter = byteOf(delimiter);
    this.#quote = byteOf(quote);
    this.#escape = byteOf(escape);
  }

  update(bytes: Uint8Array): void {
    for (const byte of bytes) {
      this.#bytes++;
      if (this.#endsInReturn) this.lineEnds.add(byte === LINE_FEED ? '\r\n' : '\r');
      const isSecondHalf = this.#endsInReturn && byte === LINE_FEED;
      this.#endsInReturn = false;
      this.#take(byte, isSecondHalf);
      if (byte === CARRIAGE_RETURN || (byte === LINE_FEED && !this.#afterReturn)) this.#line++;
      this.#afterReturn = byte === CARRIAGE_RETURN;
      if (this.#isBlank) this.#recordLine = this.#line;
    }
  }

  /** Says that no more comes: the last record needs no line end. */
  end(): void {
    if (this.#endsInReturn) this.lineEnds.add('\r');
    if (this.#at === At.Quoted || this.#at === At.Escaped) this.#report('open quote');
    else if (!this.#isBlank) this.#record();
  }

  #take(byte: number, isSecondHalf: boolean): void {
    if (this.#at === At.Escaped) this.#at = At.Quoted;
    else if (this.#at === At.Quoted) {
      if (byte === this.#escape && this.#escape !== this.#quote) this.#at = At.Escaped;
      else if (byte === this.#quote) this.#at = At.Closed;
    } else if (byte === LINE_FEED || byte === CARRIAGE_RETURN) {
      // The second half of a line end, and a line without anything, are no records.
      if (!this.#isBlank) this.#record();
      if (byte === CARRIAGE_RETURN) this.#endsInReturn = true;
      else if (!isSecondHalf) this.lineEnds.add('\n');
      this.complete = this.#bytes;
      this.#at = At.Field;
      this.#fields = 1;
      this.#isBlank = true;
      return;
    } else if (byte === this.#delimiter) {
      this.#fields++;
      this.#at = At.Field;
    } else if (byte === this.#quote && this.#at === At.Field) this.#at = At.Quoted;
    else if (this.#at === At.Closed) {
      if (byte === this.#quote && this.#escape === this.#quote) this.#at = At.Quoted;
      else if (byte !== BLANK) {
        this.#report('text behind a quote');
        this.#at = At.Plain;
      }
    } else if (byte !== BLANK) this.#at = At.Plain;
    this.#isBlank = false;
  }

  #record(): void {
    this.header ??= this.#fields;
    if (this.#fields !== this.header) this.#report('fields');
  }

  #report(problem: OddRecord['problem']): void {
    this.odd ??= { line: this.#recordLine, problem, fields: this.#fields };
  }
}
