import type { NexusConfig, Target } from '../../config/types.ts';
import type { Bundle, BundleObject } from '../../build/bundle.ts';
import type { PlannedChange } from '../../deploy/plan.ts';
import type { WarehouseName } from '../../sql/dialect.ts';
import type { PresentObject, Warehouse } from '../../warehouses/warehouse.ts';

export type ForeignKind = PresentObject['kind'];

/** What a lab gives so that deploys can be tried on it. */
export interface DeployLab {
  readonly name: Exclude<WarehouseName, 'duckdb'>;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Where each test deploys; it is dropped afterwards. One name for all: an emulator knows their statements again. */
  readonly schema: string;
  target(schema: string, materialize?: { persons: boolean }): Target;
  /** A connection to a schema that is not there yet. */
  open(schema: string): Promise<Warehouse>;
  runScript(warehouse: Warehouse, script: string): Promise<void>;
  /** A name of ours, or of a table of `raw`, as statements here spell it. */
  named(schema: string, name: string): string;
  createSchema(schema: string): string;
  dropSchema(schema: string): string;
  /** Makes something that Nexus did not make. */
  foreign(kind: ForeignKind, name: string): string;
  /** A column of `nexus_runs` in a definition, with its type, and the same with another type. */
  readonly keySalt: { readonly type: string; readonly otherType: string };
  /** Statements that were executed since the last call of `forget`. */
  executed(): Promise<readonly string[]>;
  forget(): Promise<void>;
}

export const changed = (changes: readonly PlannedChange[]): string[] =>
  changes.filter(({ action }) => action !== 'unchanged').map(({ action, kind, name }) => `${action} ${kind} ${name}`);
export const named = (objects: readonly { kind: string; name: string }[]): string[] =>
  objects.map(({ kind, name }) => `${kind} ${name}`).sort();

/** A bundle in which one object has another text. */
export const withText = (bundle: Bundle, name: string, change: (object: BundleObject) => BundleObject): Bundle => ({
  ...bundle,
  objects: bundle.objects.map((object) => (object.name === name ? change(object) : object)),
});

/** A connection in which some methods do something else. */
export function altered(real: Warehouse, changes: Partial<Warehouse>): Warehouse {
  return new Proxy(real, {
    get: (target, name) => {
      const value: unknown = Reflect.get(changes, name) ?? Reflect.get(target, name, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

/** A connection that fails at the first statement of a kind, as if the network were gone from there on. */
export function stopping(real: Warehouse, isLast: (text: string) => boolean): Warehouse {
  let isGone = false;
  const unlessGone = (text: string, work: () => Promise<void>): Promise<void> => {
    isGone ||= isLast(text);
    return isGone ? Promise.reject(new Error('stopped here')) : work();
  };
  return altered(real, {
    execute: (text) => unlessGone(text, () => real.execute(text)),
    make: (object) => unlessGone(object.text, () => real.make(object)),
  });
}

/** What a test has: a schema of its own, and one row in the table of a source. */
export interface DeployWorld {
  readonly schema: string;
  readonly warehouse: Warehouse;
  readonly bundle: Bundle;
  configWith(changes?: Partial<NexusConfig>): NexusConfig;
  build(changes?: Partial<NexusConfig>): Bundle;
  /** Statements that change anything, since the last call of `forget`. */
  changing(): Promise<string[]>;
  resolve(options?: string): Promise<unknown>;
  persons(): Promise<unknown>;
}
