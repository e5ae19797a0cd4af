/** A type that may cross the JavaScript boundary of every warehouse; 64-bit integers and timestamps cross as strings. */
export type UdfType =
  'string' | 'float' | 'boolean' | { readonly array: UdfType } | { readonly struct: Readonly<Record<string, UdfType>> };

/** Argument names and types, in order, and the type of the result. JSON-able, so a build can store it. */
export interface UdfSignature {
  readonly args: readonly { readonly name: string; readonly type: UdfType }[];
  readonly returns: UdfType;
}

/** One documented call: it runs as a test on the source, on the built bundle and in SQL. */
export interface Example<Arguments, Result> {
  readonly args: readonly Arguments[keyof Arguments][];
  readonly result: Result;
}

/** One entry of the catalogue. `name` names the file, the export, the test and the deployed function. */
export interface Udf {
  readonly name: string;
  readonly call: (...args: never[]) => unknown;
  readonly description: string;
  readonly examples: readonly { readonly args: readonly unknown[]; readonly result: unknown }[];
}
