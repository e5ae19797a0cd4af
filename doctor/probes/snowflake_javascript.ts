import { nexus, sql } from '../../sql/tag.ts';
import type { Probe } from './probe.ts';
import type { SnowflakeLab } from './snowflake_lab.ts';
import { text } from './snowflake_lab.ts';

/** What bodies of ours are compiled for, and what the vendor does not name; each tells whether it is there. */
const NEEDED: Readonly<Record<string, string>> = {
  generators:
    '(function () { var g = (function* () { try { yield 1; } catch (e) { yield e; } })(); g.next(); return g.throw(2).value === 2; })()',
  destructuring: '(function () { var { a, ...rest } = { a: 1, b: 2 }; return rest.b === 2; })()',
  optional_catch: '(function () { try { throw 1; } catch { return true; } })()',
  flatMap: '[1].flatMap(function (x) { return [x, x]; }).length === 2',
  fromEntries: 'Object.fromEntries([["a", 1]]).a === 1',
  trimStart: '" a".trimStart() === "a"',
  sticky_unicode: '/\\u{1F600}/uy.test("\\u{1F600}")',
  normalize: '"e\\u0301".normalize("NFC") === "\\u00e9"',
  map_and_set: 'new Map([[1, new Set([2])]]).get(1).has(2)',
  typed_arrays: 'new Uint16Array(new Uint8Array([255, 1]))[0] === 255 && new Int32Array(1)[0] === 0',
  safe_integers: 'Number.MAX_SAFE_INTEGER === 9007199254740991',
};
/** What bodies of ours do without: told, for whoever would like to use it. */
const NOT_NEEDED: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [
      'Intl',
      'TextEncoder',
      'TextDecoder',
      'BigInt',
      'WebAssembly',
      'atob',
      'structuredClone',
      'setTimeout',
      'crypto',
      'console',
      'require',
    ].map((name) => [name, `typeof ${name} !== 'undefined'`]),
  ),
  eval: '(0, eval)("1") === 1',
  new_Function: 'new Function("return 1")() === 1',
  unicode_properties: 'new RegExp("\\\\p{L}", "u").test("\\u00e9")',
  named_groups: 'new RegExp("(?<x>a)").exec("a").groups.x === "a"',
};

/** An object by name of what is there. A test that throws is one that fails; one that does not parse, in a regular expression, too. */
const inventory = `var found = {};
${Object.entries({ ...NEEDED, ...NOT_NEEDED })
  .map(
    ([name, test]) =>
      `try { found[${JSON.stringify(name)}] = !!(${test}); } catch (e) { found[${JSON.stringify(name)}] = false; }`,
  )
  .join('\n')}
return found;`;

/** Text that hardly compresses, the same every time: limits may be about what is stored. */
function noise(length: number): string {
  const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+=';
  let state = 1;
  return Array.from({ length }, () => {
    state = (state * 48271) % 2147483647;
    return LETTERS[state % LETTERS.length];
  }).join('');
}

const RECOMMENDED = 100_000;
const NODES = 40_000;
const EDGES = 50_000;

const objectNamed = ({ bundle }: SnowflakeLab, name: string): string => {
  const object = bundle.objects.find((one) => one.name === name);
  if (object === undefined) throw new Error(`the bundle has no ${name}`);
  return object.text;
};

/** The engine that runs bodies, and what crosses its border. */
export const javascriptProbes: readonly Probe<SnowflakeLab>[] = [
  {
    name: 'javascript',
    assumption: 'Functions and procedures run ES2019; nothing else is needed of their engine.',
    reliedOnBy: 'the target that bodies are compiled for',
    async run(lab) {
      const inProcedures = (await lab.inProcedure('globals', inventory)) as Record<string, boolean>;
      await lab.run(
        `CREATE FUNCTION ${lab.spell(nexus('globals'))}() RETURNS VARIANT LANGUAGE JAVASCRIPT AS $$\n${inventory}\n$$`,
      );
      const inFunctions = JSON.parse(String(await lab.one(sql`SELECT ${nexus('globals')}() AS found`))) as Record<
        string,
        boolean
      >;
      const named = (wanted: boolean): string =>
        Object.keys(inFunctions)
          .filter((name) => inFunctions[name] === wanted)
          .join(', ');
      const different = Object.keys(inFunctions).filter((name) => inFunctions[name] !== inProcedures[name]);
      return {
        holds: Object.keys(NEEDED).every((name) => inFunctions[name] === true && inProcedures[name] === true),
        measured: `there: ${named(true)}; not there: ${named(false) || 'nothing'}; otherwise in procedures: ${different.join(', ') || 'nothing'}`,
      };
    },
  },
  {
    name: 'javascript_size',
    assumption: 'A body of 100 KB that hardly compresses is taken and runs.',
    reliedOnBy: 'the limit that the build holds bodies to',
    async run(lab) {
      const body = `/*${noise(RECOMMENDED - 100)}*/ return 'ran';`;
      const answer = await lab.inProcedure('of_100_kb', body);
      return { holds: answer === 'ran', measured: `${String(body.length)} bytes: ${String(answer)}` };
    },
  },
  {
    name: 'longest_procedure',
    assumption:
      'The procedure nexus_resolve_with is taken, compiles, runs, and says by name which step of it failed, with a query id.',
    reliedOnBy: 'the deploy, and what nexus_runs and a caller are told of a failure',
    async run(lab) {
      const statement = objectNamed(lab, 'nexus_resolve_with');
      await lab.run(statement);
      // Nothing else is here: its first statement finds no table.
      const said = await lab.one(`CALL ${lab.spell(nexus('nexus_resolve_with'))}('{}')`).then(
        (result) => `it gave ${String(result)}`,
        (error: unknown) => (error instanceof Error ? error.message : String(error)),
      );
      return {
        holds: /nexus_resolve_with, step \w+: [\s\S]*query id [0-9a-f-]{30,}/.test(said),
        measured: `${statement.length.toLocaleString('en-US')} characters; said: ${said.slice(0, 300)}`,
      };
    },
  },
  {
    name: 'values_of_functions',
    assumption: 'NULL comes as undefined and undefined goes as NULL; ARRAY, VARIANT and FLOAT come and go as they are.',
    reliedOnBy: 'every function',
    async run(lab) {
      await lab.run(
        `CREATE FUNCTION ${lab.spell(nexus('mirror'))}(s VARCHAR, a ARRAY, v VARIANT, f FLOAT, b BOOLEAN) RETURNS ARRAY LANGUAGE JAVASCRIPT AS $$
return [typeof S, Array.isArray(A) ? A.length : typeof A, V === null ? 'null' : typeof V, F, B === true || B === 1, A && A[1]];
$$`,
      );
      await lab.run(
        `CREATE FUNCTION ${lab.spell(nexus('nothing'))}(s VARCHAR) RETURNS ARRAY LANGUAGE JAVASCRIPT AS $$ return undefined; $$`,
      );
      const mirror = lab.spell(nexus('mirror'));
      const [row = {}] = await lab.run(`SELECT
  TO_JSON(TO_VARIANT(${mirror}('x', ARRAY_CONSTRUCT(1, 2.5), PARSE_JSON('{"k":[1]}'), 9007199254740991, TRUE))) AS given,
  TO_JSON(TO_VARIANT(${mirror}(NULL, NULL, NULL, NULL, FALSE))) AS nulls,
  ${lab.spell(nexus('nothing'))}('x') IS NULL AS is_null`);
      const given = String(row['given']);
      const nulls = String(row['nulls']);
      const holds =
        given === '["string",2,"object",9007199254740991,true,2.5]' &&
        nulls.startsWith('["undefined","undefined","undefined",') &&
        String(row['is_null']) === 'true';
      return { holds, measured: `gave ${given}, of NULLs ${nulls}, undefined is NULL: ${String(row['is_null'])}` };
    },
  },
  {
    name: 'components_of_many_edges',
    assumption: `The function solve_components takes ${String(EDGES)} edges in one array, within the memory of a function.`,
    reliedOnBy: 'resolution in one statement; a larger graph is contracted in SQL first',
    async run(lab) {
      await lab.run(objectNamed(lab, 'solve_components'));
      const begun = Date.now();
      // A chain of all nodes but the last, and edges within it: two components.
      const [row = {}] =
        await lab.run(sql`SELECT ARRAY_SIZE(solution) AS n_nodes, CAST(solution[${NODES - 2}] AS FLOAT) AS in_chain, CAST(solution[${NODES - 1}] AS FLOAT) AS alone
FROM (
  SELECT ${nexus('solve_components')}(CAST(${NODES} AS FLOAT), ARRAY_AGG(CAST(edge AS FLOAT))) AS solution
  FROM (
    SELECT MOD(n, ${NODES - 2}) * ${NODES} + MOD(n, ${NODES - 2}) + 1 AS edge
    FROM (SELECT ROW_NUMBER() OVER (ORDER BY SEQ4()) - 1 AS n FROM TABLE(GENERATOR(ROWCOUNT => ${EDGES}))) AS numbers
  ) AS edges
) AS solved`);
      return {
        holds: Number(row['n_nodes']) === NODES && Number(row['in_chain']) === 0 && Number(row['alone']) === NODES - 1,
        measured: `${String(row['n_nodes'])} nodes in ${String(Date.now() - begun)} ms`,
      };
    },
  },
  {
    name: 'a_function_over_many_rows',
    assumption: 'The function normalize_email takes 20,000 rows in some seconds, and answers alike for each.',
    reliedOnBy: 'normalisation of what is new, and the time of a first load',
    async run(lab) {
      await lab.run(objectNamed(lab, 'normalize_email'));
      const begun = Date.now();
      const [row = {}] = await lab.run(sql`SELECT COUNT(*) AS n, COUNT(DISTINCT answer) AS different, MIN(answer) AS one
FROM (
  SELECT ${nexus('normalize_email')}('Ann+' || CAST(SEQ4() AS VARCHAR) || '@Example.com', ${'{"plus_tags":"strip","gmail_dots":"strip"}'}) AS answer
  FROM TABLE(GENERATOR(ROWCOUNT => 20000))
) AS answered`);
      const took = Date.now() - begun;
      return {
        holds:
          Number(row['n']) === 20_000 &&
          Number(row['different']) === 1 &&
          row['one'] === 'ann@example.com' &&
          took < 60_000,
        measured: `${String(took)} ms; ${String(row['different'])} different answers, such as ${String(row['one'])}`,
      };
    },
  },
  {
    name: 'text_across_the_border',
    assumption: 'Text crosses to JavaScript and back unchanged, whatever is in it.',
    reliedOnBy: 'every function, and binds of procedures',
    async run(lab) {
      await lab.run(
        `CREATE FUNCTION ${lab.spell(nexus('same'))}(s VARCHAR) RETURNS VARCHAR LANGUAGE JAVASCRIPT AS $$ return S; $$`,
      );
      const odd = 'back\\slash \\n $1 $$ {{ it\'s }} "quoted" two\nlines\ttab é 😀 \u200d';
      const [row = {}] = await lab.run(
        `SELECT ${lab.spell(nexus('same'))}(${text(odd)}) AS back, ${text(odd)} AS kept, LENGTH(${text('😀')}) AS n`,
      );
      return {
        holds: row['back'] === odd && row['kept'] === odd,
        measured:
          row['back'] === odd
            ? `unchanged; LENGTH of a smiley is ${String(row['n'])}`
            : `gave ${JSON.stringify(row['back'])}`,
      };
    },
  },
];
