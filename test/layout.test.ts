import { describe, expect, test } from '@jest/globals';
import { dirname } from 'node:path';
import { modelOf } from '../config/model.ts';
import { deploymentOf } from '../mcp/deployment.ts';
import { TOOLS } from '../mcp/tools/index.ts';
import { presets } from '../presets/index.ts';
import { procedures } from '../procedures/index.ts';
import { dialects } from '../sql/dialects/index.ts';
import { adapters } from '../sql/sources/index.ts';
import type { Table } from '../sql/table.ts';
import { sharedTables, tables, workTables } from '../sql/tables/index.ts';
import { UDFS } from '../udfs/index.ts';
import { filesIn, readSource, readUses, usesOf } from './support/sources.ts';

/** Room to the rooms that it may import from; the order is that in which they build on each other. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  config: ['config'],
  presets: ['config', 'presets'],
  udfs: ['config', 'udfs'],
  sql: ['config', 'sql'],
  propose: ['config', 'udfs', 'sql', 'propose'],
  procedures: ['config', 'sql', 'procedures'],
  build: ['config', 'udfs', 'sql', 'procedures', 'build'],
  warehouses: ['config', 'udfs', 'sql', 'propose', 'procedures', 'build', 'warehouses'],
  deploy: ['config', 'presets', 'udfs', 'sql', 'propose', 'procedures', 'build', 'warehouses', 'deploy'],
  publish: ['config', 'sql', 'procedures', 'warehouses', 'publish'],
  doctor: ['config', 'sql', 'procedures', 'build', 'warehouses', 'deploy', 'doctor'],
  report: ['sql', 'procedures', 'warehouses', 'report'],
  mcp: ['config', 'sql', 'procedures', 'build', 'warehouses', 'mcp'],
  cli: [
    'config',
    'sql',
    'propose',
    'procedures',
    'build',
    'warehouses',
    'deploy',
    'publish',
    'doctor',
    'report',
    'mcp',
    'cli',
  ],
  generate: [
    'config',
    'presets',
    'udfs',
    'sql',
    'procedures',
    'build',
    'warehouses',
    'deploy',
    'report',
    'cli',
    'generate',
  ],
  fixtures: ['fixtures'],
};
const PURE = ['config', 'presets', 'udfs', 'sql', 'propose', 'procedures'];
/** Phases of a run, whose steps lie in `sql/steps/`, in the order in which they come. */
const PHASES = ['start', 'load', 'identity', 'results', 'checks', 'publish', 'compare'];
/** What a person maintains is read in one go. */
const MOST_LINES = 400;
/** Packages that reach outside the process, or depend on where they run. */
const CLIENT_PACKAGES = /^(node:|@duckdb\/|@google-cloud\/|snowflake-sdk|esbuild|typescript)/;
/** Time, chance and surroundings: a function or a program must be the same wherever and whenever it is made. */
const SURROUNDINGS =
  /^(Date\.now|new Date|Date\(\)|Math\.random|process\..*|performance\..*|globalThis\..*|require\(\)|fetch\(\))$/;
const DEMO_COMMAND = /^cli\/demo/;

const source = [...Object.keys(LAYERS), 'test'].flatMap(filesIn);
const inFolder = (folder: string): string[] => source.filter((path) => path.startsWith(`${folder}/`));
const isProjectFile = (name: string): boolean => Object.keys(LAYERS).some((folder) => name.startsWith(`${folder}/`));
const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.ts$/, '');

describe('imports', () => {
  test.each(Object.keys(LAYERS))('of %s go one way', (folder) => {
    const allowed = LAYERS[folder] ?? [];
    const wrong = inFolder(folder)
      .map(readUses)
      .flatMap(({ path, imports }) =>
        imports
          .filter((name) => isProjectFile(name) || name.startsWith('test/') || name.startsWith('..'))
          .filter((name) => !allowed.includes(name.split('/')[0] ?? ''))
          .filter((name) => !(DEMO_COMMAND.test(path) && name.startsWith('fixtures/')))
          .map((name) => `${path} imports ${name}`),
      );
    expect(wrong).toEqual([]);
  });

  test.each(PURE)('of %s reach no file system, no client and no clock', (folder) => {
    const wrong = inFolder(folder)
      .map(readUses)
      .flatMap(({ path, imports, globals }) => [
        ...imports.filter((name) => CLIENT_PACKAGES.test(name)).map((name) => `${path} imports ${name}`),
        ...[...globals].filter((name) => SURROUNDINGS.test(name)).map((name) => `${path} uses ${name}`),
      ]);
    expect(wrong).toEqual([]);
  });

  test('of project files name the ending', () => {
    const wrong = source
      .map(readUses)
      .flatMap(({ path, imports }) =>
        imports
          .filter((name) => isProjectFile(name) && !/\.(ts|js|json)$/.test(name))
          .map((name) => `${path}: ${name}`),
      );
    expect(wrong).toEqual([]);
  });

  test('are found however they are written', () => {
    const { imports, globals } = usesOf(
      'sql/blocks/pivot.ts',
      `import type { A } from '../tag.ts'; export * from "./unpivot.ts"; import 'node:fs';
       const later = () => import('../../deploy/plan.ts'); // import 'not this'
       const text = "import 'nor this'; Date.now()"; const when = new Date(); process.env; require('x');`,
    );
    expect(imports).toEqual(['sql/tag.ts', 'sql/blocks/unpivot.ts', 'node:fs', 'deploy/plan.ts']);
    expect([...globals].filter((name) => SURROUNDINGS.test(name))).toEqual(['new Date', 'process.env', 'require()']);
  });
});

describe('no circles', () => {
  const sources = source.filter((path) => !path.startsWith('test/')).map(readUses);
  const importsOf = new Map(sources.map(({ path, imports }) => [path, imports]));

  /** The files of one circle that goes through a file; empty where there is none. */
  const circleThrough = (start: string): string[] => {
    const before = new Map<string, string>();
    const waiting = [start];
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      for (const next of importsOf.get(path) ?? []) {
        if (next === start) {
          const circle = [path];
          for (let at = before.get(path); at !== undefined; at = before.get(at)) circle.unshift(at);
          return circle;
        }
        if (importsOf.has(next) && !before.has(next)) {
          before.set(next, path);
          waiting.push(next);
        }
      }
    }
    return [];
  };

  test('of files', () => {
    const circles = sources.map(({ path }) => circleThrough(path)).filter((circle) => circle.length > 0);
    expect(circles).toEqual([]);
  });

  test('of phases: a step imports nothing of a later one', () => {
    const phaseOf = (path: string): number => PHASES.indexOf(/^sql\/steps\/(\w+)\//.exec(path)?.[1] ?? '');
    const wrong = sources.flatMap(({ path, imports }) =>
      imports
        .filter((name) => phaseOf(path) >= 0 && phaseOf(name) > phaseOf(path))
        .map((name) => `${path} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });
});

test('a file of a person’s is read in one go', () => {
  const long = source
    .filter((path) => !path.includes('.generated.'))
    .map((path) => ({ path, lines: readSource(path).split('\n').length - 1 }))
    .filter(({ lines }) => lines > MOST_LINES);
  expect(long).toEqual([]);
});

describe('file names', () => {
  test('of steps lie in the phases of a run', () => {
    const phases = new Set(inFolder('sql/steps').map((path) => path.split('/').slice(2, -1).join('/')));
    expect([...phases].sort()).toEqual([...PHASES].sort());
  });

  test('are in snake_case', () => {
    const odd = source.filter((path) => !/^([a-z0-9_]+\/)*[a-z0-9_]+(\.(test|generated|d))?\.ts$/.test(path));
    expect(odd).toEqual([]);
  });

  test('a test has the name of what it tests', () => {
    const subjects = new Set(source.map(baseName));
    const tests = [
      ...inFolder('test/sql'),
      ...inFolder('test/procedures'),
      ...inFolder('test/build'),
      ...inFolder('test/deploy'),
    ]
      .filter((path) => path.endsWith('.test.ts'))
      .map((path) => baseName(path).replace(/\.test$/, ''));
    // Files, not a module; and what holds for a whole bundle.
    expect(tests.filter((name) => !subjects.has(name) && !['goldens', 'large_configs'].includes(name))).toEqual([]);
  });

  test.each(['udfs', 'sql/blocks', 'propose', 'procedures'])('every module of %s has its test', (folder) => {
    const tests = new Set(inFolder('test').map(baseName));
    // Types alone, a catalogue, or what another test executes line by line.
    const exempt = ['index', 'udf', 'phone_metadata.generated', 'program', 'rendered_program', 'sampled_table'];
    const without = source
      .filter((path) => dirname(path) === folder && !exempt.includes(baseName(path)))
      .filter((path) => !tests.has(`${baseName(path)}.test`));
    expect(without).toEqual([]);
  });
});

describe('catalogues list every file of their folder', () => {
  const modules = (folder: string, exempt: readonly string[] = []): string[] =>
    source
      .filter((path) => dirname(path) === folder)
      .map(baseName)
      .filter((name) => name !== 'index' && !exempt.includes(name));

  test('functions', () => {
    expect(UDFS.map(({ name }) => name)).toEqual(modules('udfs', ['udf', 'phone_metadata.generated']));
  });

  test('dialects', () => {
    expect(Object.keys(dialects).sort()).toEqual(modules('sql/dialects', ['json_path']));
  });

  test('tables', async () => {
    const exported = async (name: string): Promise<Table[]> => {
      const module = (await import(`../sql/tables/${name}.ts`)) as Record<string, unknown>;
      return Object.values(module).filter((value): value is Table => typeof value === 'object' && value !== null);
    };
    const stored = await Promise.all(modules('sql/tables', ['work', 'shared']).map(exported));
    const names = (list: readonly { readonly name: string }[]): string[] => list.map(({ name }) => name).sort();
    expect(names(tables)).toEqual(names(stored.flat()));
    expect(names(workTables)).toEqual(names(await exported('work')));
    expect(names(sharedTables)).toEqual(names(await exported('shared')));
  });

  test('procedures', () => {
    const model = modelOf({ targets: {}, sources: [], identifier_types: {} });
    const listed = procedures({
      model,
      version: '',
      rules: { results: '', identifiers: '', limits: '', audiences: '', sources: [] },
      deliveries: [
        {
          source: 'crm',
          relations: [{ kind: 'event', delivery: 'replace', isWhole: false }],
          scans: { records: 1, arrivals: 1 },
        },
      ],
      materialized: [],
    });
    expect(listed.map(({ name }) => name).sort()).toEqual(modules('procedures').filter((name) => /^nexus_/.test(name)));
    expect(listed.map(({ name }) => name)).toEqual([...new Set(listed.map(({ name }) => name))]);
  });

  test('tools of assistants', () => {
    const config = { targets: { dev: { duckdb: { path: 'x' } } }, sources: [], identifier_types: {} };
    const names = TOOLS.map((make) => make(deploymentOf(config, 'duckdb')).name);
    expect(names.sort()).toEqual(modules('mcp/tools'));
  });

  test('presets', () => {
    const listed = Object.entries(presets).map(([key, { name }]) => [key, name]);
    const named = modules('presets', ['preset', 'spelled_table', 'stitch_records']).map((name) => [name, name]);
    expect(listed.sort()).toEqual(named.sort());
  });

  test('adapters', () => {
    const folders = inFolder('sql/sources')
      .filter((path) => path.endsWith('/index.ts') && path.split('/').length === 4)
      .map((path) => path.split('/')[2] ?? '');
    expect(Object.keys(adapters).sort()).toEqual(folders);
    expect(Object.entries(adapters).map(([key, { name }]) => [key, name])).toEqual(
      Object.keys(adapters).map((key) => [key, key]),
    );
  });
});
