import { freeName } from '../config/free_name.ts';
import type { SampledTable } from './sampled_table.ts';
import { plainName, singular, wordsOf } from './words.ts';

/** Tools whose exports people name after them. */
const TOOLS = new Set(
  'hubspot salesforce sfdc stripe zendesk intercom mailchimp shopify calendly typeform pipedrive freshdesk freshsales zoho klaviyo segment attio close brevo woocommerce paypal xero quickbooks jira airtable notion eventbrite linkedin gmail outlook'.split(
    ' ',
  ),
);
const NOISE = new Set('export exports exported csv all data dump raw stg src list liste final copy kopie'.split(' '));

export interface TableName {
  readonly source: string;
  readonly table: string;
  /** What a row of it is: `contact`. */
  readonly noun: string;
  readonly words: readonly string[];
  /** Whether the source is a tool that is known by its name. */
  readonly isTool: boolean;
}

/** What a table and its source are called in a config. */
function nameOf({ name, home }: SampledTable): TableName {
  const all = wordsOf(name);
  const tool = all.find((word) => TOOLS.has(word)) ?? wordsOf(home).find((word) => TOOLS.has(word));
  const meant = all.filter((word) => word !== tool && !NOISE.has(word) && !/^\d+$/.test(word));
  const words = meant.length > 0 ? meant : all.filter((word) => word !== tool);
  const table = plainName(words.join(' '), 'rows');
  const noun = singular(table.split('_').at(-1) ?? table);
  return { source: tool ?? plainName(home, 'files'), table, noun, words, isTool: tool !== undefined };
}

/** Names of tables, each once in its source. */
export function tableNames(tables: readonly SampledTable[]): TableName[] {
  const taken = new Set<string>();
  return tables.map((table) => {
    const found = nameOf(table);
    const name = freeName(found.table, (free) => taken.has(`${found.source}.${free}`));
    taken.add(`${found.source}.${name}`);
    return { ...found, table: name };
  });
}
