import type { AdapterName, IdentifierType, NexusConfig, Source } from '../config/types.ts';
import type { Adapter } from '../sql/sources/adapter.ts';
import { API, loadersOf } from '../sql/sources/given_table.ts';
import { adapters } from '../sql/sources/index.ts';
import type { AdapterFit } from './adapters.ts';
import type { BlockedValue } from './blocked.ts';
import type { Fact } from './facts.ts';
import { mappingOf } from './facts.ts';
import type { Proposal, TableProposal } from './propose.ts';

/** What a proposal adds to a config. */
export interface ConfigParts {
  readonly sources: readonly Source[];
  readonly identifier_types: Readonly<Record<string, IdentifierType>>;
}

/** What of a proposal is taken. */
export interface Choice {
  takes(table: TableProposal, fact: Fact): boolean;
  takesTable(table: TableProposal): boolean;
  takesBlocked(value: BlockedValue): boolean;
}

export const EVERYTHING: Choice = { takes: () => true, takesTable: () => true, takesBlocked: () => true };

/** A table that has something to say in a config. */
export const isProposed = ({ adapter, facts }: TableProposal): boolean => adapter !== undefined || facts.length > 0;

function adapterSource(name: string, tables: readonly TableProposal[]): Source[] {
  const fits = tables.flatMap(({ adapter }) => (adapter === undefined ? [] : [adapter]));
  const [first] = fits;
  if (first === undefined) return [];
  const raw = Object.fromEntries(fits.map(({ rawTable, ref }) => [rawTable, ref]));
  const { adapter, loader } = first;
  const all = Object.keys(loadersOf(adapters[adapter] as Adapter)[loader ?? API]?.tables ?? {});
  const without = all.filter((table) => !(table in raw));
  return [
    { name, adapter, ...(loader === undefined ? {} : { loader }), raw, ...(without.length > 0 ? { without } : {}) },
  ];
}

/** The sources of a proposal, those of one name in one. */
function sourcesOf(tables: readonly TableProposal[], { takes }: Choice): Source[] {
  const nameOf = ({ adapter, loader }: AdapterFit): string =>
    isMixed(adapter) && loader !== undefined ? `${adapter}_${loader}` : adapter;
  const fits = tables.flatMap(({ adapter }) => adapter ?? []);
  // Of tables that two loaders left each is a source.
  const isMixed = (adapter: string): boolean =>
    new Set(fits.filter((fit) => fit.adapter === adapter).map(({ loader }) => loader)).size > 1;
  const adapted = [...new Set(fits.map(nameOf))];
  const byAdapter = adapted.flatMap((name) =>
    adapterSource(
      name,
      tables.filter(({ adapter }) => adapter !== undefined && nameOf(adapter) === name),
    ),
  );
  const mapped = tables.filter(({ adapter }) => adapter === undefined);
  const names = [...new Set(mapped.map(({ source }) => source))];
  const byMapping = names.flatMap((name): Source[] => {
    const own = mapped
      .filter(({ source }) => source === name)
      .map((table) => [table, mappingOf(table.facts.filter((fact) => takes(table, fact)))] as const)
      .filter(([, { key, parts }]) => key !== undefined && Object.keys(parts ?? {}).length > 0)
      .map(([table, mapping]) => [table.name, { ...table.table.place, ...mapping }] as const);
    const source = adapted.includes(name) ? `${name}_tables` : name;
    return own.length === 0 ? [] : [{ name: source, tables: Object.fromEntries(own) }];
  });
  return [...byAdapter, ...byMapping];
}

/** Tables that were taken without what a mapping cannot do without: a key, and an identifier of somebody. */
export const unusable = ({ tables }: Proposal, choice: Choice): TableProposal[] =>
  tables.filter((table) => {
    if (table.adapter !== undefined || !isProposed(table) || !choice.takesTable(table)) return false;
    const taken = table.facts.filter((fact) => choice.takes(table, fact));
    return !(['key', 'identifier'] as const).every((kind) => taken.some((fact) => fact.kind === kind));
  });

/** Identifier types of the records of adapters. */
const ADAPTED: Readonly<Record<string, IdentifierType>> = {
  email: { normalizer: 'email' },
  phone: { normalizer: 'phone' },
  domain: { normalizer: 'domain' },
  myshopify_domain: { normalizer: 'lower' },
};
const OF_ADAPTER: Readonly<Record<AdapterName, readonly string[]>> = {
  gmail: ['email', 'domain'],
  google_calendar: ['email', 'domain'],
  stripe: ['email', 'phone', 'domain', 'stripe_customer_id'],
  gadget_shopify_app: ['email', 'phone', 'domain', 'myshopify_domain', 'gadget_shop_id'],
};

const namedIn = (sources: readonly Source[]): ReadonlySet<string> =>
  new Set(
    sources.flatMap(({ adapter, tables = {} }) => [
      ...(adapter === undefined ? [] : OF_ADAPTER[adapter]),
      ...Object.values(tables).flatMap(({ parts = {} }) =>
        Object.values(parts).flatMap(({ identifiers = {} }) => Object.keys(identifiers)),
      ),
    ]),
  );

/** What the taken part of a proposal adds to a config. */
export function configParts({ tables, types, blocked }: Proposal, choice: Choice = EVERYTHING): ConfigParts {
  const sources = sourcesOf(
    tables.filter((table) => isProposed(table) && choice.takesTable(table)),
    choice,
  );
  const identifier_types: Record<string, IdentifierType> = {};
  for (const name of namedIn(sources)) {
    const proposed = types.find((type) => type.name === name);
    const base: IdentifierType =
      proposed === undefined
        ? (ADAPTED[name] ?? {})
        : {
            ...(proposed.normalizer === 'trim' ? {} : { normalizer: proposed.normalizer }),
            ...(proposed.region === undefined ? {} : { default_region: proposed.region }),
          };
    const values = blocked
      .filter((value) => value.normalizer === base.normalizer && choice.takesBlocked(value))
      .map(({ value }) => value);
    identifier_types[name] = values.length === 0 ? base : { ...base, blocked: values };
  }
  return { sources, identifier_types };
}

/** Names of the identifier types that a config has for addresses, numbers and domains. */
export function typesByNormalizer({
  identifier_types: types,
}: Pick<NexusConfig, 'identifier_types'>): Partial<Record<'email' | 'phone' | 'domain', string>> {
  const named = (normalizer: string): string | undefined =>
    Object.entries(types).find(([, type]) => type.normalizer === normalizer)?.[0];
  return Object.fromEntries(
    (['email', 'phone', 'domain'] as const).flatMap((normalizer) => {
      const name = named(normalizer);
      return name === undefined ? [] : [[normalizer, name]];
    }),
  );
}
