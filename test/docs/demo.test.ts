import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildBundle } from '../../build/build.ts';
import { modelOf } from '../../config/model.ts';
import { readStory, renderStory } from '../../cli/demo_story.ts';
import { loadRawTables, withWorld } from '../../cli/demo_world.ts';
import { Output } from '../../cli/output.ts';
import type { CustomerContext } from '../../mcp/tools/customer_context.ts';
import { renderContext } from '../../cli/show.ts';
import { procedureCall, splitStatements } from '../../cli/sql_text.ts';
import { renderTable } from '../../cli/table.ts';
import { loadConfig } from '../../deploy/config_file.ts';
import { references } from '../../generate/diagram_data_model.ts';
import { deploy } from '../../deploy/deploy.ts';
import { semanticTables } from '../../deploy/semantic/semantic_model.ts';
import { aggregateOf } from '../../deploy/semantic/spelled.ts';
import { verifiedQuestions } from '../../deploy/semantic/verified_questions.ts';
import { messageOf } from '../../procedures/message_of.ts';
import { id, nexus, sql } from '../../sql/tag.ts';
import type { Rows } from '../../warehouses/warehouse.ts';
import { spell } from '../../warehouses/warehouse.ts';
import { DuckDbWarehouse } from '../../warehouses/duckdb/duckdb.ts';
import { showingStatements } from '../support/rows.ts';
import { assistantOver } from '../mcp/support/client.ts';
import { codeBlocks, pages, PROJECT, readProjectFile } from './support.ts';

const SET_ASIDE = `SELECT identifier_type AS what, reason, rule,
  COUNT(DISTINCT COALESCE(normalized_value, identifier_value)) AS "values",
  MIN(COALESCE(normalized_value, identifier_value)) AS example
FROM nexus_quarantine GROUP BY ALL ORDER BY ALL`;

/** What the demo has not, of what questions on pages ask for. */
const OF_ANOTHER_PLACE: Readonly<Record<string, RegExp>> = {
  'docs/activation.md': /crm_cursor/,
  'docs/attribution.md': /nexus_person_attribution/,
  // Views of BigQuery and Snowflake on what was billed.
  'docs/costs.md': /near "`"|"SNOWFLAKE"/,
  'docs/from_dbt_nexus.md': /"dbt_nexus/,
};

/** Lines of a text without the ids, which each deployment mints anew. */
const linesOf = (text: string): string[] => text.split('\n').map((line) => line.replace(/^per_[0-9a-f]{32}/, '…'));

interface ToolCall {
  readonly tool: string;
  readonly arguments: Readonly<Record<string, unknown>>;
}

/** What each deployment, or each run, has otherwise, and what every answer says. */
const OWN = new Set(['notice', 'as_of', 'created_at', 'entered_at', 'started_at']);

/** An answer with the first of each list. */
function shortened(value: unknown, name = ''): unknown {
  if (OWN.has(name)) return '…';
  if (typeof value === 'string') return value.replace(/\b(per|grp)_[0-9a-f]{32}/g, '…');
  if (typeof value !== 'object' || value === null) return value;
  if (!Array.isArray(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shortened(part, key)]));
  }
  const [first, ...more] = value as unknown[];
  return [
    ...(value.length > 0 ? [shortened(first)] : []),
    ...(more.length > 0 ? [`… ${String(more.length)} more`] : []),
  ];
}

const sectionOfARun = (): string =>
  readProjectFile('docs/architecture.md').split('\n## A run\n')[1]?.split('\n## ')[0] ?? '';

describe('what the pages say of the demo', () => {
  let warehouse: DuckDbWarehouse;
  let rawRows = 0;
  const steps: string[][] = [];
  let shown: string[] = [];

  beforeAll(async () => {
    const { config } = await loadConfig(join(PROJECT, 'nexus.config.json'));
    warehouse = await DuckDbWarehouse.open(':memory:', 'nexus');
    const rows = await withWorld(undefined, (directory) => loadRawTables(warehouse, directory));
    rawRows = Object.values(rows).reduce((sum, count) => sum + count, 0);
    await showingStatements(deploy(warehouse, buildBundle(config, 'duckdb', 'dev')));
    for (const call of [0, 1]) {
      const sent: string[] = [];
      await showingStatements(warehouse.call('nexus_resolve', [], ({ step }) => sent.push(step)));
      steps[call] = sent;
    }
    await warehouse.execute("SET search_path = 'nexus,main'");
    const output = new Output({ json: false, verbose: false });
    const story = await readStory(warehouse);
    if (story === undefined) throw new Error('The demo has no story.');
    shown = linesOf([renderTable(await warehouse.query(SET_ASIDE), output), renderStory(story, output)].join('\n'));
  });
  afterAll(() => warehouse.close());

  test('README.md: the picture is what comes out, but for what … leaves out', () => {
    const [picture] = codeBlocks(readProjectFile('README.md'));
    const [loaded, ...lines] = (picture?.code ?? '').trimEnd().split('\n');
    expect(loaded).toContain(`${rawRows.toLocaleString('en-US')} raw rows in 10 tables`);
    const expected = lines.filter((line) => line !== '…' && line !== '' && !line.startsWith('Set aside'));
    let from = 0;
    for (const line of expected) {
      const at = shown.indexOf(line, from);
      expect({ line, isThere: at >= 0 }).toEqual({ line, isThere: true });
      from = at + 1;
    }
    expect(expected.length).toBeGreaterThan(20);
  });

  test('docs/use_cases.md: results are what comes out; UPDATE_GOLDENS=1 writes them', async () => {
    const page = readProjectFile('docs/use_cases.md');
    const output = new Output({ json: false, verbose: false });
    const resultOf = async (code: string): Promise<string> => {
      const call = procedureCall(code);
      const shownResult =
        call === undefined
          ? renderTable(await warehouse.query(code), output)
          : renderContext(
              JSON.parse((await warehouse.call(call.procedure, call.args)) ?? '') as CustomerContext,
              output,
            );
      // Each deployment mints its ids anew.
      return shownResult.replace(/\b(per|grp)_[0-9a-f]{32}/g, '…').replace(/ +$/gm, '');
    };
    const uses = /(```sql\n)([\s\S]*?)(```\n\n```text\n)([\s\S]*?)(```\n)/g;
    const results = await Promise.all(Array.from(page.matchAll(uses), ([, , code = '']) => resultOf(code)));
    let at = 0;
    const expected = page.replace(uses, (_all, begin: string, code: string, between: string, _was, end: string) => {
      const result = results[at++] ?? '';
      return `${begin}${code}${between}${result}\n${end}`;
    });
    expect(results.length).toBe(7);
    if (process.env['UPDATE_GOLDENS'] !== undefined) writeFileSync(join(PROJECT, 'docs/use_cases.md'), expected);
    expect(readProjectFile('docs/use_cases.md')).toBe(expected);
  });

  test('docs/agents.md: answers of the tools are what they give; UPDATE_GOLDENS=1 writes them', async () => {
    const page = readProjectFile('docs/agents.md');
    const { config } = await loadConfig(join(PROJECT, 'nexus.config.json'));
    const assistant = await assistantOver(warehouse, config);
    const examples = /(```json\n)(\{ "tool": .*\})(\n```\n\n```json\n)([\s\S]*?)(```\n)/g;
    const answers: string[] = [];
    let found = '';
    for (const [, , call = ''] of page.matchAll(examples)) {
      const { tool, arguments: given } = JSON.parse(call.replace('"…"', JSON.stringify(found))) as ToolCall;
      const answer = await assistant.ask(tool, given).catch((error: unknown) => ({ error: messageOf(error) }));
      found = /"entity_id":"([^"]*)"/.exec(JSON.stringify(answer))?.[1] ?? found;
      answers.push(JSON.stringify(shortened(answer), null, 2));
    }
    let at = 0;
    const expected = page.replace(examples, (_all, begin: string, call: string, between: string, _was, end: string) => {
      const answer = answers[at++] ?? '';
      return `${begin}${call}${between}${answer}\n${end}`;
    });
    expect(answers).toHaveLength(7);
    if (process.env['UPDATE_GOLDENS'] !== undefined) writeFileSync(join(PROJECT, 'docs/agents.md'), expected);
    expect(readProjectFile('docs/agents.md')).toBe(expected);
  });

  test('questions on pages in SQL are answered, but for those of another place', async () => {
    const failed: [string, string][] = [];
    let answered = 0;
    for (const page of pages()) {
      const texts = codeBlocks(readProjectFile(page)).filter(({ language }) => language === 'sql');
      const { complete, rest } = splitStatements(
        texts.map(({ code }) => `${code.trim().replace(/;$/, '')};`).join('\n'),
      );
      for (const statement of [...complete, rest].filter((text) => /^(--.*\n|\s)*(SELECT|WITH|FROM)\b/.test(text))) {
        try {
          await warehouse.query(statement);
          answered += 1;
        } catch (error) {
          failed.push([page, String(error)]);
        }
      }
    }
    expect(failed.filter(([page, error]) => OF_ANOTHER_PLACE[page]?.test(error) !== true)).toEqual([]);
    expect([...new Set(failed.map(([page]) => page))]).toEqual(Object.keys(OF_ANOTHER_PLACE));
    expect(answered).toBeGreaterThan(12);
  });

  test('docs/semantic.md: every verified question and every metric has an answer, one of which the page shows', async () => {
    const { config } = await loadConfig(join(PROJECT, 'nexus.config.json'));
    const model = modelOf(config);
    const answers = new Map<string, Rows>();
    for (const { name, query } of verifiedQuestions(model, nexus)) {
      answers.set(name, await warehouse.query(spell(warehouse, query)));
    }
    expect([...answers].filter(([, { rows }]) => rows.length === 0).map(([name]) => name)).toEqual([]);
    const [, shownAnswer] = codeBlocks(readProjectFile('docs/semantic.md'));
    const lifecycle = answers.get('customer_lifecycle_now') ?? { columns: [], rows: [] };
    expect(`${renderTable(lifecycle, new Output({ json: false, verbose: false }))}\n`).toBe(shownAnswer?.code);
    for (const table of semanticTables(model)) {
      for (const metric of table.metrics) {
        const { rows } = await warehouse.query(
          spell(warehouse, sql`SELECT ${aggregateOf(metric, id)} AS total FROM ${nexus(table.name)}`),
        );
        // The last 90 days of the sample are long over.
        const least = metric.column.endsWith('_90_days') ? 0 : 1;
        expect([metric.name, Number(rows[0]?.[0] ?? -1) >= least]).toEqual([metric.name, true]);
      }
    }
  });

  test('docs/architecture.md: the steps of a run are those that a run takes', () => {
    const section = sectionOfARun();
    const listed = Array.from(section.matchAll(/^\| `(\w+)` \|/gm), ([, step = '']) => step);
    expect(listed).toEqual(steps[0]);
    expect(listed.slice(0, 2)).toEqual(steps[1]);
  });

  test('docs/architecture.md: each step is made by the file that stands beside it, phase after phase', async () => {
    const section = sectionOfARun();
    const rows = Array.from(
      section.matchAll(/^\| `(\w+)` \| \[`[^`]+`\]\(\.\.\/(\S+)\) \|/gm),
      ([, step = '', file = '']) => ({
        step,
        file,
      }),
    );
    expect(rows).toHaveLength(new Set(steps[0]).size - 1); // The transaction's own two have none; `begin` is two.
    for (const { step, file } of rows) {
      const made = (await import(`../../${file}`)) as Record<string, unknown>;
      const name = step.replace(/^derive_\w+_states$/, 'derive_states');
      const madeBy = Object.keys(made).map((exported) =>
        exported.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      );
      expect({ step, isThere: file.endsWith(`/${name}.ts`) || madeBy.includes(name) }).toEqual({
        step,
        isThere: true,
      });
    }
    const phases = rows
      .filter(({ step }) => !/_lock$/.test(step))
      .flatMap(({ file }) => /^sql\/steps\/(\w+)\//.exec(file)?.[1] ?? []);
    const order = [...new Set(phases)];
    expect(phases).toEqual([...phases].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(section).toContain(`in this order: ${order.join(', ')}.`);
  });

  test('docs/data_model.md: a line of the picture leads from every row to a row, but for dashed ones', async () => {
    const { config } = await loadConfig(join(PROJECT, 'nexus.config.json'));
    const counts = references(modelOf(config)).map(async ({ from, column, to, key, isOptional }) => {
      const { rows } = await warehouse.query(
        `SELECT COUNT(*), COUNT(*) FILTER (${column} NOT IN (SELECT ${key} FROM ${to})) FROM ${from} WHERE ${column} IS NOT NULL`,
      );
      const [all = 0, lost = 0] = (rows[0] ?? []).map(Number);
      return { from, column, to, leads: all === 0 || (isOptional ? lost < all : lost === 0) };
    });
    const found = await Promise.all(counts);
    expect(found.filter(({ leads }) => !leads)).toEqual([]);
    expect(found.map(({ to }) => to)).toEqual(expect.arrayContaining(['nexus_memberships', 'nexus_states']));
  });

  test('CONTRIBUTING.md: an address walks through the relations of the walk, in their order', async () => {
    const walk = readProjectFile('CONTRIBUTING.md').split('\n## A walk')[1] ?? '';
    const stops = walk.split('\n').filter((line) => line.startsWith('| `'));
    const relations = stops.flatMap((line) =>
      Array.from((line.split(' | ')[0] ?? '').matchAll(/`([\w.]+)`/g), ([, name = '']) => name),
    );
    expect(relations.slice(0, 1)).toEqual(['raw.stripe_customers']);
    expect(relations.slice(-1)).toEqual(['nexus_persons']);
    const first = relations[0] ?? '';
    const { rows } = await warehouse.query(
      `SELECT MIN(email) FROM ${first} WHERE email IN (SELECT email FROM nexus_persons)`,
    );
    const address = String(rows[0]?.[0]);
    for (const name of relations) {
      const holding = await warehouse.query(
        `SELECT COUNT(*) FROM ${name} AS stop WHERE contains(CAST(stop AS VARCHAR), '${address}')`,
      );
      expect({ name, holdsIt: Number(holding.rows[0]?.[0]) > 0 }).toEqual({ name, holdsIt: true });
    }
  });
});
