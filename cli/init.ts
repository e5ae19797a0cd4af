import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { freeMailDomains } from '../build/seeds.ts';
import { targetNameOf } from '../config/model.ts';
import { validateConfig } from '../config/validate.ts';
import { catalogue, loadConfig, parseJson } from '../deploy/config_file.ts';
import { preview } from '../deploy/preview.ts';
import { messageOf } from '../procedures/message_of.ts';
import { configParts, EVERYTHING, isProposed, typesByNormalizer, unusable } from '../propose/config_parts.ts';
import { configText, extendConfig, isIn, newConfig, placesIn } from '../propose/extend_config.ts';
import { factText } from '../propose/facts.ts';
import type { Proposal } from '../propose/propose.ts';
import { propose } from '../propose/propose.ts';
import type { NexusConfig } from '../config/types.ts';
import { confirmed } from './confirm.ts';
import { UsageError } from './errors.ts';
import { askedChoice, canAsk } from './init_asked.ts';
import { showPreview, showProposal } from './init_shown.ts';
import type { FoundTables, InitOptions } from './init_tables.ts';
import { findTables } from './init_tables.ts';
import type { Output } from './output.ts';
import { counted } from './output.ts';

/** A config that is there already: its text, and what it says. */
interface Existing {
  readonly text: string;
  readonly config: NexusConfig;
}

async function existingConfig(path: string): Promise<Existing | undefined> {
  if (!existsSync(path)) return undefined;
  await loadConfig(path);
  const text = await readFile(path, 'utf8');
  return { text, config: parseJson(text, path) as NexusConfig };
}

function proposal(found: FoundTables, existing: Existing | undefined): Proposal {
  const places = existing === undefined ? new Set<string>() : placesIn(existing.config);
  const types = existing === undefined ? {} : typesByNormalizer(existing.config);
  const region = types.phone === undefined ? undefined : existing?.config.identifier_types[types.phone]?.default_region;
  const proposed = propose(found.tables, {
    warehouse: found.warehouse,
    freeMail: new Set(freeMailDomains()),
    types,
    // Whether ids of these tables are those that the config means, nothing here can tell.
    taken: new Set(Object.keys(existing?.config.identifier_types ?? {})),
    ...(region === undefined ? {} : { region }),
  });
  return {
    ...proposed,
    tables: proposed.tables.map((table) =>
      isIn(places, table.table.place, table.name)
        ? {
            table: table.table,
            source: table.source,
            name: table.name,
            facts: [],
            left: [],
            without: 'the config reads it already',
          }
        : table,
    ),
  };
}

/** A proposal as machines read it. */
const told = ({ tables, types, blocked }: Proposal): object => ({
  tables: tables.map(({ table, source, name, adapter, facts, without, left }) => ({
    place: table.place,
    source,
    table: name,
    rows: table.total,
    rows_looked_at: table.rows.length,
    ...(adapter === undefined
      ? {}
      : {
          adapter: adapter.adapter,
          ...(adapter.loader === undefined ? {} : { loader: adapter.loader }),
          raw_table: adapter.rawTable,
          why: adapter.why,
        }),
    ...(without === undefined ? {} : { without }),
    proposals: facts.map((fact) => {
      const [says, column] = factText(fact);
      return { says, column, why: fact.why };
    }),
    not_used: left,
  })),
  identifier_types: types,
  blocked,
});

/** `nexus init`: from tables that people have to a config. */
export async function init(output: Output, options: InitOptions, ...files: string[]): Promise<void> {
  const existing = await existingConfig(options.config);
  const found = await output.stage(
    'Read the tables',
    (at) => findTables(files, options, existing?.config, output, at),
    ({ tables }) => counted(tables.length, 'table'),
  );
  for (const { name, why } of found.unread) output.note(`${name} was not read: ${why}`);
  const proposed = await output.stage(
    'Look at their columns',
    () => Promise.resolve(proposal(found, existing)),
    ({ tables }) => `${counted(tables.filter(isProposed).length, 'table')} with people or companies`,
  );
  showProposal(proposed, output);
  const kept = proposed.blocked.filter(
    ({ normalizer }) => existing !== undefined && normalizer in typesByNormalizer(existing.config),
  );
  if (kept.length > 0) {
    output.note(
      `${kept.length === 1 ? 'this value is' : 'these values are'} to be blocked by hand, since the config has the type: ${kept.map(({ value }) => value).join(', ')}`,
    );
  }
  if (!proposed.tables.some(isProposed)) {
    const reasons = proposed.tables.map(({ table, without }) => `\n  ${table.name}: ${without ?? ''}`).join('');
    throw new UsageError(
      `There is nothing to propose: no table has people or companies by which to know them.${output.isJson ? reasons : ''}`,
    );
  }
  const asks = canAsk(output, options.yes);
  const choice = asks ? await askedChoice(proposed) : EVERYTHING;
  for (const { source, name } of unusable(proposed, choice)) {
    output.note(`${source}.${name} is left out: a table needs its key, and an identifier of somebody`);
  }
  const parts = configParts(proposed, choice);
  if (parts.sources.length === 0) throw new UsageError('Nothing was taken, and nothing was written.');

  const targetName = existing === undefined ? (options.target ?? 'dev') : targetNameOf(existing.config, options.target);
  const addition = { ...parts, target: found.target };
  const text =
    existing === undefined
      ? configText(newConfig(addition, targetName))
      : extendConfig(existing.text, existing.config, targetName, addition);
  validateConfig(parseJson(text, options.config), catalogue, options.config);
  const outcome = await output.stage('Resolve the samples', () => tried(() => preview(parts, found.tables)));
  const isPart = found.tables.some(({ rows, total }) => rows.length < total);
  if ('why' in outcome) output.note(`the samples could not be resolved: ${outcome.why}`);
  else showPreview(outcome.result, isPart, output);

  const isWritten = options.yes === true || asks;
  if (!output.isJson) {
    output.print();
    const what = existing === undefined ? 'Write' : 'Add this to';
    await confirmed(output, `${what} ${options.config}?`, options.yes);
  }
  if (isWritten) await writeFile(options.config, text);
  output.result({
    ...told(proposed),
    unread: found.unread,
    preview: 'why' in outcome ? { error: outcome.why } : outcome.result,
    config: JSON.parse(text) as unknown,
    written: isWritten ? options.config : null,
  });
  output.print(
    `${output.color.green('✔')} ${options.config} ${existing === undefined ? 'is written' : 'has more in it'}. Next:`,
  );
  const { snowflake, bigquery } = existing === undefined ? found.target : {};
  if (snowflake !== undefined)
    output.note(
      `Nexus will live in ${snowflake.database}.${snowflake.schema ?? 'NEXUS'}: "targets" of the config says so`,
    );
  if (bigquery !== undefined)
    output.note(
      `Nexus will live in ${bigquery.project ?? ''}.${bigquery.dataset ?? 'nexus'}: "targets" of the config says so`,
    );
  const more = nextFlags(found, options);
  output.print();
  for (const command of ['deploy', 'resolve']) output.print(`  npx nexus-warehouse ${command}${more}`);
  output.print(`  npx nexus-warehouse query${more} "SELECT * FROM nexus_persons"`);
}

async function tried<T>(work: () => Promise<T>): Promise<{ result: T } | { why: string }> {
  try {
    return { result: await work() };
  } catch (error) {
    return { why: messageOf(error) };
  }
}

const nextFlags = ({ warehouse }: FoundTables, { config, target }: InitOptions): string =>
  [
    ...(warehouse === 'duckdb' ? [] : [` --warehouse ${warehouse}`]),
    ...(config === 'nexus.config.json' ? [] : [` --config ${relative('.', config)}`]),
    ...(target === undefined ? [] : [` --target ${target}`]),
  ].join('');
