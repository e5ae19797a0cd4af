import { closest, distance } from 'fastest-levenshtein';

/** Keys and indexes that lead from the config's root to a value. */
export type Path = readonly (string | number)[];

/** One thing that is wrong with a config. */
export interface Finding {
  /** Such as `sources[1].raw.mesages`. */
  readonly path: string;
  /** The value there as JSON, cut short where it is long; `nothing` where it is missing. */
  readonly found: string;
  readonly expected: string;
  /** The valid name that is spelled most like the one found, if one is near. */
  readonly nearest?: string;
}

/** A config that cannot be used, with everything that is wrong with it. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly findings: readonly Finding[];

  constructor(message: string, findings: readonly Finding[] = []) {
    super(message);
    this.findings = findings;
  }

  /** @param where what the findings are in, as the message names it */
  static of(findings: readonly Finding[], where = 'the config'): ConfigError {
    const count = findings.length === 1 ? '1 problem' : `${String(findings.length)} problems`;
    return new ConfigError([`${count} in ${where}`, ...findings.map(findingText)].join('\n\n'), findings);
  }
}

function findingText({ path, found, expected, nearest }: Finding): string {
  const lines = [path === '' ? '(the whole file)' : path, `  found     ${found}`, `  expected  ${expected}`];
  return [...lines, ...(nearest === undefined ? [] : [`  nearest   ${nearest}`])].map((line) => `  ${line}`).join('\n');
}

export function pathText(path: Path): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${String(key)}]`;
    if (!/^[A-Za-z_$][\w$]*$/.test(key)) return `${text}[${JSON.stringify(key)}]`;
    return text === '' ? key : `${text}.${key}`;
  }, '');
}

const LONGEST_VALUE = 80;

/** A value as a finding shows it. */
export function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}

/** The candidate that a name is most likely a misspelling of; undefined if none is near. */
export function nearestName(name: unknown, candidates: readonly string[]): string | undefined {
  if (typeof name !== 'string' || candidates.length === 0) return undefined;
  const lower = name.toLowerCase();
  const best = closest(
    lower,
    candidates.map((candidate) => candidate.toLowerCase()),
  );
  const isNear = distance(lower, best) <= Math.min(best.length - 1, Math.max(2, Math.floor(best.length * 0.4)));
  return isNear ? candidates.find((candidate) => candidate.toLowerCase() === best) : undefined;
}

/** @param candidates valid names, of which the nearest is shown */
export function findingAt(path: Path, found: unknown, expected: string, candidates: readonly string[] = []): Finding {
  const nearest = nearestName(found, candidates);
  const finding = { path: pathText(path), found: shown(found), expected };
  return nearest === undefined ? finding : { ...finding, nearest };
}

/** Names as a finding lists them. */
export function oneOf(names: readonly string[], none = 'nothing: there is none'): string {
  if (names.length === 0) return none;
  return names.length === 1 ? String(names[0]) : `one of ${names.join(', ')}`;
}
