import type { Path } from './findings.ts';
import { schemaViolations } from './schema_findings.ts';
import type { NexusConfig } from './types.ts';

/** What is left of a value when all that breaks the schema is taken out, so that the rest can be checked further. */
export interface SoundParts {
  readonly config: NexusConfig;
  /** Where an object or list of `config` stood in the whole value. */
  pathOf(part: object): Path;
}

type Container = Record<string | number, unknown>;

/** @param value as `JSON.parse` gives it. Undefined is returned where nothing can be made of it. */
export function soundParts(value: unknown): SoundParts | undefined {
  const copy = JSON.parse(JSON.stringify(value ?? null)) as unknown;
  if (typeof copy !== 'object' || copy === null || Array.isArray(copy)) return undefined;
  const paths = new WeakMap<object, Path>();
  index(copy, [], paths);
  for (;;) {
    const broken = schemaViolations(copy).flatMap(({ path, keyword }) => {
      // Of a missing key, the object that lacks it is broken; the root does without.
      if (keyword !== 'required') return [path];
      return path.length === 1 ? [] : [path.slice(0, -1)];
    });
    if (broken.length === 0) break;
    for (const path of broken) remove(copy as Container, path);
    compact(copy);
  }
  const config = { targets: {}, sources: [], identifier_types: {}, ...copy } as NexusConfig;
  return { config, pathOf: (part) => paths.get(part) ?? [] };
}

function index(value: unknown, path: Path, paths: WeakMap<object, Path>): void {
  if (typeof value !== 'object' || value === null) return;
  paths.set(value, path);
  const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
  for (const [key, part] of entries) index(part, [...path, key], paths);
}

function remove(root: Container, path: Path): void {
  const steps: { container: Container; key: string | number }[] = [];
  let value: unknown = root;
  for (const key of path) {
    // Something around it is gone already.
    if (typeof value !== 'object' || value === null) return;
    steps.push({ container: value as Container, key });
    value = (value as Container)[key];
  }
  const last = steps.at(-1);
  const around = steps.at(-2);
  if (!last) return;
  // A list of plain values goes as a whole: its values have no identity by which their places could be told later.
  const isPlain = typeof value !== 'object' || value === null;
  if (Array.isArray(last.container) && isPlain && around) Reflect.deleteProperty(around.container, around.key);
  else Reflect.deleteProperty(last.container, last.key);
}

/** Closes the gaps that {@link remove} left in lists. */
function compact(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) value.splice(0, value.length, ...value.filter((part) => part !== undefined));
  for (const part of Object.values(value)) compact(part);
}
