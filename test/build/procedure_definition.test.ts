import { describe, expect, test } from '@jest/globals';
import { runInNewContext } from 'node:vm';
import type { NexusConfig } from '../../config/types.ts';
import { buildBundle } from '../../build/build.ts';
import type { BundleObject } from '../../build/bundle.ts';
import { LIMITS } from '../../build/platform_rules.ts';
import { nodesIn } from '../../procedures/program.ts';
import type { RenderedNode, RenderedProgram } from '../../procedures/rendered_program.ts';

const configOf = (sources: number): NexusConfig => ({
  targets: { test: { snowflake: { database: 'ANALYTICS' } } },
  sources: Array.from({ length: sources }, (_, index) => ({
    name: `tool_${String(index)}`,
    relations: { events: {}, person_identifiers: {} },
  })),
  identifier_types: { email: { normalizer: 'email' } },
});

const built = new Map<number, BundleObject>();

function resolveOf(sources: number): BundleObject {
  const found =
    built.get(sources) ??
    buildBundle(configOf(sources), 'snowflake').objects.find(({ name }) => name === 'nexus_resolve_with');
  if (found === undefined) throw new Error('no procedure');
  built.set(sources, found);
  return found;
}

const bodyOf = ({ text }: BundleObject): string => text.slice(text.indexOf('$$') + 2, text.lastIndexOf('$$'));

/** The program that a body hands to its driver. */
function programOf(object: BundleObject): RenderedProgram {
  const body = bodyOf(object).replace(/return nexus\.drive\(.*\n$/, 'return JSON.stringify(program);\n');
  return JSON.parse(String(runInNewContext(`(function () {\n${body}})()`))) as RenderedProgram;
}

const textsOf = (nodes: readonly RenderedNode[]): string[] =>
  nodesIn(nodes).flatMap((node) => (node.kind === 'statement' || node.kind === 'set' ? [node.statement.text] : []));

describe('a Snowflake body', () => {
  test.each([1, 100])('of %d sources is within the limit and holds the statements of the manifest', (sources) => {
    const object = resolveOf(sources);
    expect(Buffer.byteLength(bodyOf(object))).toBeLessThan(LIMITS.snowflake.body);
    expect(textsOf(programOf(object).body)).toEqual(object.statements?.map(({ text }) => text));
  });

  test('is laid out for reading as long as that fits', () => {
    const explain = buildBundle(configOf(1), 'snowflake').objects.find(({ name }) => name === 'nexus_explain');
    if (explain === undefined) throw new Error('no procedure');
    expect(bodyOf(explain)).toContain('INSERT OVERWRITE INTO');
    expect(bodyOf(resolveOf(1))).not.toContain('INSERT OVERWRITE INTO');
  });
});
