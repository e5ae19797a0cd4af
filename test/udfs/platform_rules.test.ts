import { describe, expect, test } from '@jest/globals';
import { checkPlatformRules } from '../../build/platform_rules.ts';
import { udfDefinition } from '../../build/udf_definition.ts';
import { UDFS } from '../../udfs/index.ts';

const snowflake = (body: string, declared = 'x VARCHAR', returns = 'VARCHAR'): string =>
  `CREATE OR REPLACE FUNCTION f(${declared})\nRETURNS ${returns}\nLANGUAGE JAVASCRIPT\nAS $$\n${body}\n$$;\n`;
const bigquery = (body: string, declared = 'x STRING', returns = 'STRING'): string =>
  `CREATE OR REPLACE FUNCTION f(${declared})\nRETURNS ${returns}\nLANGUAGE js\nAS r'''\n${body}\n''';\n`;
const onSnowflake = (text: string): string[] => checkPlatformRules('snowflake', 'f', text, 'function');
const onBigQuery = (text: string): string[] => checkPlatformRules('bigquery', 'f', text, 'function');

describe('what the build emits', () => {
  test.each(UDFS.map(({ name }) => name))('%s breaks no rule', (name) => {
    for (const warehouse of ['snowflake', 'bigquery', 'duckdb'] as const) {
      expect(checkPlatformRules(warehouse, name, udfDefinition(warehouse, name, name), 'function')).toEqual([]);
    }
  });
});

describe('size', () => {
  const comment = (bytes: number): string => `// ${'é'.repeat(bytes / 2)}\nreturn x;`;

  test('of a BigQuery body, in bytes', () => {
    expect(onBigQuery(bigquery(comment(32_700)))).toEqual([]);
    expect(onBigQuery(bigquery(comment(32_768)))).toEqual([
      'f (bigquery): its JavaScript body is too large; limit: 32,768 bytes, found: 32,783 bytes',
    ]);
  });

  test('of a Snowflake body', () => {
    expect(onSnowflake(snowflake(comment(99_000)))).toEqual([]);
    expect(onSnowflake(snowflake(comment(100_000)))[0]).toMatch(/body is too large; limit: 100,000 bytes/);
  });

  test('of a statement and of a script', () => {
    const text = `SELECT '${'x'.repeat(1024 * 1024)}'`;
    expect(checkPlatformRules('bigquery', 'v', text, 'statement')[0]).toMatch(
      /the statement is too large; limit: 1,024,000/,
    );
    expect(checkPlatformRules('snowflake', 'install.sql', text, 'script')[0]).toMatch(/the script is too large/);
    expect(checkPlatformRules('duckdb', 'v', text, 'statement')).toEqual([]);
  });
});

describe('tokens that corrupt a body', () => {
  test.each(['$$', "'''", '"""'])('%s', (token) => {
    const body = `// ${token}\nreturn x;`;
    for (const problems of [onSnowflake(snowflake(body)), onBigQuery(bigquery(body))]) {
      expect(problems).toHaveLength(1);
      expect(problems[0]).toContain(`its body contains ${token}`);
    }
  });

  test('a final backslash', () => {
    expect(onBigQuery(bigquery('return x; // \\'))).toEqual([
      'f (bigquery): its body ends in a backslash, which would escape the closing delimiter',
    ]);
  });

  test.each(['{{', '{%', '{#'])('%s, which dbt would render', (opener) => {
    expect(onSnowflake(snowflake(`return "${opener}";`))[0]).toContain(`dbt would read ${opener} as a template`);
    expect(checkPlatformRules('bigquery', 'v', `SELECT '${opener}'`, 'statement')).toHaveLength(1);
  });
});

describe('what clients of Snowflake read as a variable', () => {
  test.each(['&', '<%', '${'])('%s', (opener) => {
    const problem = `clients of Snowflake would read ${opener} as a variable`;
    expect(onSnowflake(snowflake(`return "${opener}name";`))[0]).toContain(problem);
    for (const kind of ['statement', 'script'] as const) {
      expect(checkPlatformRules('snowflake', 'v', `SELECT '${opener}'`, kind)[0]).toContain(problem);
      expect(checkPlatformRules('bigquery', 'v', `SELECT '${opener}'`, kind)).toEqual([]);
    }
  });
});

describe('what engines lack', () => {
  test.each([
    ...['eval("1")', 'new Function("return 1")', 'setTimeout(x)', 'setInterval(x)', 'new Intl.Collator()'],
    ...['new TextEncoder()', 'new TextDecoder()', 'atob(x)', 'btoa(x)', 'crypto.randomUUID()', 'console.log(x)'],
    ...['require("fs")', 'process.env', 'Buffer.from(x)', 'new URL(x)', 'fetch(x)', 'typeof Intl'],
  ])('%s', (use) => {
    expect(onSnowflake(snowflake(`return ${use};`))).toHaveLength(1);
    expect(onBigQuery(bigquery(`return ${use};`))[0]).toMatch(/its body uses \w+, which warehouses lack/);
    expect(checkPlatformRules('duckdb', 'f', `(function (x) { return ${use}; })`, 'function')).toHaveLength(1);
  });

  test('but not properties, strings, comments and local names', () => {
    const body = '// console\nvar process = { eval: x };\nreturn process.eval + "require" + process.Buffer;';
    expect(onSnowflake(snowflake(body))).toEqual([]);
  });

  test.each(['x.toLocaleLowerCase()', 'x.localeCompare("a")', '/\\p{L}/u.test(x)'])('%s', (use) => {
    expect(onBigQuery(bigquery(`return ${use};`))[0]).toContain('its body relies on');
  });

  test('a syntax error', () => {
    expect(onSnowflake(snowflake('return x +;'))[0]).toContain('its body is not JavaScript');
  });
});

describe('types that JavaScript does not take', () => {
  test.each(['NUMBER(38,0)', 'INT', 'BIGINT', 'TIME'])('%s on Snowflake', (type) => {
    expect(onSnowflake(snowflake('return X;', `x ${type}`))[0]).toMatch(/JavaScript takes no/);
    expect(onSnowflake(snowflake('return X;', 'x FLOAT', type))[0]).toMatch(/JavaScript takes no/);
  });

  test('INT64 on BigQuery as an argument, not as a result', () => {
    expect(onBigQuery(bigquery('return x;', 'x ARRAY<INT64>'))[0]).toMatch(/JavaScript takes no INT64/);
    expect(onBigQuery(bigquery('return x;', 'x STRING', 'INT64'))).toEqual([]);
  });

  test('a routine in SQL may have any', () => {
    const text = 'CREATE OR REPLACE PROCEDURE p(x INT64) BEGIN SELECT x; END;';
    expect(checkPlatformRules('bigquery', 'p', text, 'procedure')).toEqual([]);
  });
});

test('a JavaScript routine whose body cannot be found is reported', () => {
  const text = "CREATE FUNCTION f(x VARCHAR) RETURNS VARCHAR LANGUAGE JAVASCRIPT AS 'return X;'";
  expect(onSnowflake(text)).toEqual(['f (snowflake): its JavaScript body has no delimiters that this check knows']);
});

test('Snowflake procedures in JavaScript are held to the same rules', () => {
  const text = 'CREATE PROCEDURE p() RETURNS VARCHAR LANGUAGE JAVASCRIPT EXECUTE AS OWNER AS $$ console.log(1) $$;';
  expect(checkPlatformRules('snowflake', 'p', text, 'procedure')).toEqual([
    'p (snowflake): its body uses console, which warehouses lack; allowed: none, found: 1',
  ]);
});
