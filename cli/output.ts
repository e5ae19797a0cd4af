import type { Writable } from 'node:stream';
import { inspect } from 'node:util';
import ora from 'ora';
import pico from 'picocolors';
import { messageOf } from '../procedures/message_of.ts';
import { StatementError } from '../warehouses/warehouse.ts';
import { visible, visibleJson } from './visible.ts';

export type Stream = Writable & { readonly isTTY?: boolean; readonly columns?: number };

export interface Streams {
  readonly stdout: Stream;
  readonly stderr: Stream;
}

export interface OutputOptions extends Partial<Streams> {
  /** Only JSON goes to stdout, and no progress anywhere. */
  readonly json: boolean;
  /** Errors show the statement that failed. */
  readonly verbose: boolean;
}

/** Columns of a terminal that does not say how many it has. */
const USUAL_WIDTH = 160;

/** Where the commands write: results to stdout, progress, notes and errors to stderr. */
export class Output {
  readonly isJson: boolean;
  readonly isTerminal: boolean;
  readonly color: ReturnType<typeof pico.createColors>;
  readonly #verbose: boolean;
  readonly #stdout: Stream;
  readonly #stderr: Stream;

  constructor({ json, verbose, stdout = process.stdout, stderr = process.stderr }: OutputOptions) {
    this.isJson = json;
    this.#verbose = verbose;
    this.#stdout = stdout;
    this.#stderr = stderr;
    this.isTerminal = stdout.isTTY === true;
    this.color = pico.createColors(this.isTerminal && !process.env['NO_COLOR']);
  }

  /** Columns that a line may have: to a file or a pipe everything goes as it is. */
  get width(): number {
    // A terminal without a size says 0.
    return this.isTerminal ? this.#stdout.columns || USUAL_WIDTH : Infinity;
  }

  /** Text for people. */
  print(text = ''): void {
    if (!this.isJson) this.#stdout.write(`${visible(text)}\n`);
  }

  /** Text for machines: on a terminal as people may see it, elsewhere byte by byte as it is. */
  raw(text: string): void {
    this.#stdout.write(this.isTerminal ? visible(text) : text);
  }

  /** The result for machines, under --json. */
  result(value: unknown): void {
    if (this.isJson) this.#stdout.write(`${visibleJson(JSON.stringify(value, null, 2))}\n`);
  }

  note(text: string): void {
    if (!this.isJson) this.#stderr.write(`${this.color.yellow('note')}  ${visible(text)}\n`);
  }

  error(error: unknown): void {
    const message = messageOf(error);
    this.result({ error: { message, ...(error instanceof StatementError ? { statement: error.statement } : {}) } });
    this.#stderr.write(`${this.color.red('error')}  ${visible(message)}\n`);
    if (!this.#verbose) return;
    this.#stderr.write(`\n${visible(error instanceof StatementError ? error.statement : inspect(error))}\n`);
  }

  /**
   * Runs a piece of work under a title, with a spinner on a terminal and a line at its end.
   *
   * @param work is given a function that tells what it is at
   * @param summary what the line says beside title and time
   */
  async stage<T>(
    title: string,
    work: (at: (detail: string) => void) => Promise<T>,
    summary: (result: T) => string = () => '',
  ): Promise<T> {
    const begun = performance.now();
    const spinner = ora({
      text: title,
      stream: this.#stderr as NodeJS.WriteStream,
      // On a terminal without a size, a spinner would look for its lines for ever.
      isEnabled: this.isTerminal && this.#stderr.isTTY === true && Boolean(this.#stderr.columns),
      isSilent: this.isJson || !this.isTerminal || !this.#stderr.columns,
      // It would take the terminal's input, and Ctrl-C with it, away from the process.
      discardStdin: false,
    }).start();
    try {
      const result = await work((detail) => {
        spinner.text = `${title} ${this.color.dim(detail)}`;
      });
      spinner.stop();
      const time = this.color.dim(seconds(performance.now() - begun));
      this.print(`${this.color.green('✔')} ${title.padEnd(26)} ${time}  ${summary(result)}`.trimEnd());
      return result;
    } catch (error) {
      spinner.stop();
      throw error;
    }
  }
}

/** Milliseconds as people read them, always as wide. */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1).padStart(5)} s`;
}

export const count = (value: number): string => value.toLocaleString('en-US');

/** `1 person`, `2 persons`. */
export const counted = (value: number, noun: string, plural = `${noun}s`): string =>
  `${count(value)} ${value === 1 ? noun : plural}`;
