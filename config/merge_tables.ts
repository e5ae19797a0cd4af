import type { Path } from './findings.ts';
import type { Json } from './json.ts';
import { isObject } from './json.ts';

/** Which objects of a mapping are merged key by key. What is not named here is one thing, taken as a whole. */
interface Shape {
  readonly keys?: Readonly<Record<string, Shape>>;
  /** Names that people choose, each to a thing of this shape. */
  readonly each?: Shape;
  /** Null is a value here, and takes nothing out. */
  readonly hasNulls?: boolean;
}

const WHOLE: Shape = {};
const CONDITIONS: Shape = { each: WHOLE, hasNulls: true };
const PART: Shape = { keys: { identifiers: { each: WHOLE }, traits: { each: WHOLE } } };
const EVENT: Shape = { keys: { where: CONDITIONS, value: { keys: {} } } };
const TABLES: Shape = { each: { keys: { where: CONDITIONS, parts: { each: PART }, events: { each: EVENT } } } };

/** Where a null stands that takes nothing out. */
type Nothing = (path: Path) => void;

function merged(shape: Shape, base: unknown, said: unknown, path: Path, nothing: Nothing): unknown {
  if (!isObject(said) || (shape.keys ?? shape.each) === undefined) return said;
  const before = isObject(base) ? base : {};
  const entries = Object.entries(said).flatMap(([key, value]): [string, unknown][] => {
    const at = [...path, key];
    if (value === null && shape.hasNulls !== true) {
      if (!Object.hasOwn(before, key)) nothing(at);
      return [];
    }
    return [[key, merged(shape.keys?.[key] ?? shape.each ?? WHOLE, before[key], value, at, nothing)]];
  });
  return {
    ...Object.fromEntries(Object.entries(before).filter(([key]) => !Object.hasOwn(said, key))),
    ...Object.fromEntries(entries),
  };
}

/**
 * Tables of a preset with what a config says of them: by name, however deep; null takes a thing out.
 *
 * @param said as `JSON.parse` gives it, and perhaps wrong: what is no object is left for the schema to find
 */
export const mergeTables = (base: Json, said: unknown, nothing: Nothing): unknown =>
  said === undefined ? base : merged(TABLES, base, said, [], nothing);
