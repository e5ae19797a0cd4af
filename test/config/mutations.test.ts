import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ConfigError } from '../../config/findings.ts';
import { validateConfig } from '../../config/validate.ts';
import { catalogue } from '../../deploy/config_file.ts';
import { validConfig } from './support/configs.ts';

const DEMO = JSON.parse(readFileSync(new URL('../../nexus.config.json', import.meta.url), 'utf8')) as unknown;

/** Where a change strikes: a number per level, taken modulo what is there. */
const place = fc.array(fc.nat(50), { minLength: 1, maxLength: 8 });
const key = fc.constantFrom('name', 'raw', 'when', '__proto__', 'constructor', 'toString', '', 'a b', 'sources', '0');
const change = fc.oneof(
  fc.record({ kind: fc.constant('replace' as const), value: fc.jsonValue({ maxDepth: 2 }) }),
  fc.record({ kind: fc.constant('remove' as const) }),
  fc.record({ kind: fc.constant('add' as const), key, value: fc.jsonValue({ maxDepth: 2 }) }),
  fc.record({ kind: fc.constant('repeat' as const) }),
  fc.record({ kind: fc.constant('rename' as const), key }),
);

type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;
type Container = Record<string, unknown>;

function define(container: Container, name: string, value: unknown): void {
  // Plain assignment to __proto__ would not make a key, as JSON.parse does.
  Object.defineProperty(container, name, { value, enumerable: true, configurable: true, writable: true });
}

function mutate(root: unknown, steps: readonly number[], what: Change): void {
  let container = root as Container;
  for (const step of steps.slice(1)) {
    const inner = Object.values(container).filter((value) => typeof value === 'object' && value !== null);
    const next = inner[step % Math.max(1, inner.length)];
    if (next === undefined) break;
    container = next as Container;
  }
  const names = Object.keys(container);
  const name = names[(steps[0] ?? 0) % Math.max(1, names.length)];
  if (what.kind === 'add') define(container, what.key, what.value);
  if (name === undefined) return;
  if (what.kind === 'replace') define(container, name, what.value);
  if (what.kind === 'remove') Reflect.deleteProperty(container, name);
  if (what.kind === 'repeat' && Array.isArray(container)) container.push(structuredClone(container[Number(name)]));
  if (what.kind === 'rename') {
    const value = container[name];
    Reflect.deleteProperty(container, name);
    define(container, what.key, value);
  }
}

describe.each([
  ['the demo', DEMO],
  ['a config with everything', validConfig()],
])('validateConfig, over mutations of %s', (_name, original) => {
  test('accepts, or throws a ConfigError that names a place', () => {
    let refused = 0;
    fc.assert(
      fc.property(fc.array(fc.tuple(place, change), { minLength: 1, maxLength: 4 }), (mutations) => {
        const holder = { config: structuredClone(original) };
        for (const [steps, what] of mutations) mutate(holder.config, steps, what);
        const config = JSON.parse(JSON.stringify(holder.config)) as unknown;
        const before = JSON.stringify(config);
        try {
          expect(validateConfig(config, catalogue).config).toBe(config);
        } catch (error) {
          if (!(error instanceof ConfigError)) throw error;
          refused++;
          expect(error.findings.length).toBeGreaterThan(0);
          for (const finding of error.findings) expect(error.message).toContain(finding.expected);
        }
        expect(JSON.stringify(config)).toBe(before);
      }),
      { numRuns: 1000 },
    );
    expect(refused).toBeGreaterThan(100);
  });
});
