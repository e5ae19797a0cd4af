import { runInContext } from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import { bundleUdf, udfGlobal } from '../../build/udf_bundle.ts';
import { udfBody, udfDefinition } from '../../build/udf_definition.ts';
import { createBareContext } from '../../warehouses/duckdb/bare_context.ts';
import { UDFS } from '../../udfs/index.ts';
import { plain } from './harness.ts';

describe('the context of the tests', () => {
  test('lacks what warehouses lack', () => {
    const absent = [
      ...[
        'console',
        'TextEncoder',
        'TextDecoder',
        'Intl',
        'setTimeout',
        'setInterval',
        'atob',
        'btoa',
        'Buffer',
        'URL',
      ],
      ...['crypto', 'process', 'require', 'module', 'fetch', 'structuredClone', 'eval', 'WebAssembly', 'performance'],
    ];
    const present = absent.filter((name) => runInContext(`typeof ${name}`, createBareContext()) !== 'undefined');
    expect(present).toEqual([]);
    expect(() => runInContext('new Function("return 1")()', createBareContext())).toThrow(/[Cc]ode generation/);
  });
});

describe.each(UDFS.map(({ name }) => name))('%s', (name) => {
  test('is set up once for all rows', () => {
    const context = createBareContext();
    runInContext(bundleUdf(name), context);
    const first = runInContext(udfGlobal(name), context) as unknown;
    runInContext(bundleUdf(name), context);
    expect(typeof first).toBe('function');
    expect(runInContext(udfGlobal(name), context)).toBe(first);
  });

  test('leaves one global behind', () => {
    const context = createBareContext();
    const names = (): string[] => runInContext('Object.getOwnPropertyNames(globalThis)', context) as string[];
    const before = new Set(names());
    runInContext(bundleUdf(name), context);
    expect(Array.from(names()).filter((global) => !before.has(global))).toEqual([udfGlobal(name)]);
  });

  test('survives clients that change line ends, and is ASCII', () => {
    expect(bundleUdf(name)).toMatch(/^[\n\t -~]*$/);
    const context = createBareContext();
    runInContext(bundleUdf(name).replace(/\n/g, '\r\n'), context);
    const call = runInContext(udfGlobal(name), context) as (...args: readonly unknown[]) => unknown;
    for (const { args, result } of UDFS.find((udf) => udf.name === name)?.examples ?? []) {
      expect(plain(call(...args))).toEqual(result);
    }
  });
});

describe('udfDefinition', () => {
  test('on Snowflake', () => {
    const text = udfDefinition('snowflake', 'solve_components', '"DB"."NEXUS"."SOLVE_COMPONENTS"');
    expect(text.slice(0, text.indexOf('  COMMENT'))).toBe(
      'CREATE OR REPLACE FUNCTION "DB"."NEXUS"."SOLVE_COMPONENTS"(node_count FLOAT, edges ARRAY)\n' +
        '  COPY GRANTS\n  RETURNS ARRAY\n  LANGUAGE JAVASCRIPT\n  IMMUTABLE\n',
    );
    expect(text).toContain(`AS $$\n${udfBody('snowflake', 'solve_components')}$$;\n`);
    expect(text).toContain('(NODE_COUNT, EDGES);');
  });

  test('on BigQuery', () => {
    const text = udfDefinition('bigquery', 'parse_address_list', '`p.nexus.parse_address_list`');
    expect(text.slice(0, text.indexOf('OPTIONS'))).toBe(
      'CREATE OR REPLACE FUNCTION `p.nexus.parse_address_list`(header STRING)\n' +
        'RETURNS ARRAY<STRUCT<name STRING, address STRING>>\nDETERMINISTIC\nLANGUAGE js\n',
    );
    expect(text).toContain(`AS r'''\n${udfBody('bigquery', 'parse_address_list')}''';\n`);
  });

  test("quotes a description's apostrophe and quotation marks", () => {
    expect(udfDefinition('snowflake', 'parse_name', 'f')).toContain("COMMENT = 'The parts of a person''s name,");
    expect(udfDefinition('bigquery', 'parse_name', 'f')).toContain('Understands \\"Family, Given\\"');
  });
});
