import { isDeepStrictEqual } from 'node:util';

import { UDFS } from '../udfs/index.ts';
import type { Bundle } from '../build/bundle.ts';
import { udfLiteral } from '../build/udf_literal.ts';
import { readSignatures } from '../build/udf_signature.ts';
import type { Warehouse } from '../warehouses/warehouse.ts';

/** What was deployed does not do what it did where it was built. */
export class SmokeTestError extends Error {
  constructor(place: string, findings: readonly string[]) {
    super(
      `The deployment in ${place} is complete, but does not answer as it must:\n${findings.map((finding) => `  ${finding}`).join('\n')}\nPlease report this: it is a bug in Nexus, or a change of the warehouse.`,
    );
  }
}

const JSON_TEXT = { duckdb: 'to_json', bigquery: 'TO_JSON_STRING', snowflake: 'TO_JSON' } as const;

/** Warehouses disagree on whether a missing member is null, and BigQuery has no null arrays. */
function comparable(value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(comparable);
  if (typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== null)
      .map(([name, member]) => [name, comparable(member)]),
  );
}

interface Trial {
  readonly what: string;
  readonly expression: string;
  readonly expected: unknown;
}

/** Every documented example of every function. */
function trials(warehouse: Warehouse): Trial[] {
  const signatures = readSignatures();
  return UDFS.flatMap(({ name, examples }) =>
    examples.map(({ args, result }): Trial => {
      const types = signatures[name].args.map(({ type }) => type);
      const values = args.map((value, index) => udfLiteral(warehouse.name, value, types[index] ?? 'string'));
      const call = `${warehouse.context.functionName(name)}(${values.join(', ')})`;
      return {
        what: `${name}(${args.map((value) => JSON.stringify(value)).join(', ')})`,
        // Snowflake's TO_JSON takes a VARIANT.
        expression:
          warehouse.name === 'snowflake' ? `TO_JSON(TO_VARIANT(${call}))` : `${JSON_TEXT[warehouse.name]}(${call})`,
        expected: result,
      };
    }),
  );
}

/**
 * Asks what was deployed for its version, and the functions for the answers that their documentation gives: whether a
 * warehouse's JavaScript does what ours does is only known there.
 *
 * @returns what was tried, in words
 * @throws SmokeTestError that lists every wrong answer
 */
export async function smokeTest(warehouse: Warehouse, bundle: Bundle): Promise<string> {
  const findings: string[] = [];
  const { version } = JSON.parse((await warehouse.call('nexus_version', [])) ?? '{}') as { version?: string };
  if (version !== bundle.version) {
    findings.push(`nexus_version() gave ${String(version)}, and must give ${bundle.version}`);
  }
  const tried = trials(warehouse);
  const { rows } = await warehouse.query(
    `SELECT\n${tried.map(({ expression }, index) => `  ${expression} AS answer_${String(index)}`).join(',\n')}`,
  );
  const answers = rows[0] ?? [];
  tried.forEach(({ what, expected }, index) => {
    const answer = answers[index];
    const value: unknown = typeof answer === 'string' ? JSON.parse(answer) : answer;
    if (!isDeepStrictEqual(comparable(value), comparable(expected))) {
      findings.push(`${what} gave ${JSON.stringify(value)}, and must give ${JSON.stringify(expected)}`);
    }
  });
  if (findings.length > 0) throw new SmokeTestError(warehouse.place, findings);
  return `${String(tried.length)} answers of ${String(UDFS.length)} functions`;
}
