import type { Bundle } from '../build/bundle.ts';
import { contextOf } from '../procedures/locations.ts';
import { BOUNDS } from '../report/read_report.ts';
import { readBrief, readOverview } from '../report/read_overview.ts';
import { readEntities } from '../report/read_entities.ts';
import type { Readable } from '../report/rows.ts';
import { searchEntities } from '../report/search_entities.ts';
import { dialects } from '../sql/dialects/index.ts';
import { bytesRead } from './docs_bytes.ts';
import { markdownTable } from './docs_markdown.ts';
import type { StatementCost } from './docs_run_costs.ts';
import { costOf, dollars } from './docs_run_costs.ts';

const MILLION = 1_000_000;
const SIZES = [1, 10, 100].map((millions) => millions * MILLION);
const ASKING = { arrived: 0, touched: 0, known: 1 };

/** What the statements of a view cost. */
async function statementsOf(bundle: Bundle, view: (warehouse: Readable) => Promise<unknown>): Promise<StatementCost[]> {
  const texts: string[] = [];
  await view({
    name: 'bigquery',
    context: contextOf(dialects.bigquery, bundle.location),
    place: '',
    concurrency: 1,
    query: (text) => {
      texts.push(text);
      return Promise.resolve({ columns: [], rows: [] });
    },
  });
  return texts.map((text, index) => costOf(String(index), text, bundle));
}

/** What a click of `nexus explore` reads, as Markdown. */
export async function pageCosts(bundle: Bundle): Promise<string[]> {
  const relations = new Set(bundle.objects.map(({ name }) => name));
  const nobody = {
    id: 'per_1',
    type: '',
    name: '',
    first_seen_at: null,
    identifier_count: 0,
    chosen: 'sample',
  } as const;
  const views = {
    'the overview': (warehouse: Readable) => readOverview(warehouse, 1, new Date(0)),
    'a search': (warehouse: Readable) => searchEntities(warehouse, 'ann'),
    'a person or company': async (warehouse: Readable) => {
      await readBrief(warehouse, nobody.id);
      await readEntities(warehouse, relations, [nobody], BOUNDS.perEntity);
    },
  };
  const rows = await Promise.all(
    Object.entries(views).map(async ([title, view]) => {
      const costs = await statementsOf(bundle, view);
      const price = (identifiers: number): string => {
        const bytes = costs.reduce(
          (sum, cost) => sum + Math.max(cost.minimumBytes, bytesRead(cost, { identifiers, ...ASKING })),
          0,
        );
        return `$${dollars(bytes).toFixed(4)}`;
      };
      return [title, String(costs.length), price(0), ...SIZES.map(price)];
    }),
  );
  return [
    '### A click in `nexus explore`',
    'Each view of [the page](explore.md) is a fixed number of statements, and reads by columns what its views are made from. `nexus report` reads the overview once, and all the people and companies that it holds by the statements of one. The page says what BigQuery billed for each.',
    markdownTable(
      ['view', 'statements', 'at least', ...SIZES.map((size) => `${String(size / MILLION)} million identifiers`)],
      rows,
    ),
  ];
}
