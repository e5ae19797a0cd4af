import type { NormalizerName } from '../config/types.ts';
import type { WarehouseName } from '../sql/dialect.ts';
import type { AdapterFit } from './adapters.ts';
import { fittingAdapter, isFit } from './adapters.ts';
import type { BlockedValue, UsedColumns } from './blocked.ts';
import { blockedValues } from './blocked.ts';
import { percent } from './column.ts';
import { companyFacts } from './companies.ts';
import { eventFacts, timeFacts } from './events.ts';
import type { Fact } from './facts.ts';
import { factText, shown } from './facts.ts';
import type { Knowledge } from './knowledge.ts';
import { freeMailTest } from './knowledge.ts';
import type { LeftColumn } from './persons.ts';
import { personParts } from './persons.ts';
import type { ReadTable } from './read_tables.ts';
import { readTables } from './read_tables.ts';
import { phoneRegion, regionEvidence } from './regions.ts';
import type { SampledTable } from './sampled_table.ts';
import { idUses, isLooseId } from './shared_ids.ts';
import { isAmbiguous } from './times.ts';
import { traitFacts } from './traits.ts';

/** What is proposed of one table. */
export interface TableProposal {
  readonly table: SampledTable;
  readonly source: string;
  readonly name: string;
  /** The adapter that reads it, where it is a raw table of one. */
  readonly adapter?: AdapterFit;
  /** What its columns say; empty where there is an adapter, or nothing to go by. */
  readonly facts: readonly Fact[];
  /** Why nothing is proposed. */
  readonly without?: string;
  /** Columns for which a reader would look, and why they are not used. */
  readonly left: readonly LeftColumn[];
}

export interface TypeProposal {
  readonly name: string;
  readonly normalizer: NormalizerName;
  readonly region?: string;
  readonly why: string;
}

export interface Proposal {
  readonly tables: readonly TableProposal[];
  readonly types: readonly TypeProposal[];
  readonly blocked: readonly BlockedValue[];
}

export interface ProposeOptions {
  /** Where the tables are: expressions are in its SQL. */
  readonly warehouse: WarehouseName;
  /** Names of identifier types that there are already, by normaliser. */
  readonly types?: Partial<Knowledge['types']>;
  /** The region of phones that is settled already. */
  readonly region?: string;
  readonly freeMail: ReadonlySet<string>;
  /** Names of identifier types that mean other ids than these tables have. */
  readonly taken?: ReadonlySet<string>;
}

function regionOf(
  tables: readonly ReadTable[],
  settled: string | undefined,
  isFreeMail: Knowledge['isFreeMail'],
): { region: string | undefined; why: string } {
  if (settled !== undefined) return { region: settled, why: 'as the config has it' };
  const readings = tables.flatMap((table) => table.readings);
  const phones = readings.filter(({ kind, isApart }) => kind === 'phone' && !isApart).map(({ column }) => column);
  if (phones.length === 0) return { region: undefined, why: '' };
  const columns = readings.map(({ column }) => column);
  const evidence = regionEvidence(columns, phones, isFreeMail);
  const { region, share, international, rivals, isNamed } = phoneRegion(phones, evidence);
  const bearing = `${percent(international)} bear their country`;
  if (region === undefined) return { region, why: bearing };
  const named = isNamed ? ', which other columns and numbers name' : '';
  const open = isNamed || rivals.length === 0 ? '' : `; not certain: ${rivals.slice(0, 4).join(', ')} read as many`;
  return { region, why: `${bearing}; of the others ${region} reads ${percent(share)}${named}${open}` };
}

function leftColumns({ readings }: ReadTable, uses: ReturnType<typeof idUses>, key: unknown): LeftColumn[] {
  return readings.flatMap((reading): LeftColumn[] => {
    const { column } = reading;
    if (column.value === key) return [];
    if (isLooseId(reading, uses)) return [{ column: column.label, why: 'an id that no other table has' }];
    return isAmbiguous(column)
      ? [{ column: column.label, why: 'a time of which nothing tells day and month apart' }]
      : [];
  });
}

function ofTable(
  table: ReadTable,
  tables: readonly ReadTable[],
  uses: ReturnType<typeof idUses>,
  knowledge: Knowledge,
): Omit<TableProposal, 'table' | 'source' | 'name'> {
  const { parts, left } = personParts(table, tables, uses, knowledge);
  const isGroup = table.kind.about === 'group';
  const persons = isGroup ? [] : parts.flatMap(({ facts }) => facts);
  const group = companyFacts(table, parts[0]?.emails[0], uses, knowledge);
  const identified = [...persons, ...group].filter(({ kind }) => kind === 'identifier');
  if (table.table.rows.length === 0) return { facts: [], left: [], without: 'it has no rows' };
  if (identified.length === 0)
    return { facts: [], left, without: 'no column holds an e-mail address, a phone, a website or an id of somebody' };
  if (table.keyFacts.length === 0) return { facts: [], left, without: 'no columns tell its rows apart' };
  const key = table.key?.column.value;
  const unnamed = table.unnamed.map((column) => ({
    column,
    why: 'no mapping can have such a name: rename it, or give it through a view',
  }));
  return {
    facts: [
      ...table.keyFacts,
      ...timeFacts(table),
      ...persons,
      ...group,
      ...traitFacts(table, isGroup ? 'group' : parts[0]?.part),
      ...eventFacts(table),
    ],
    left: [...left, ...leftColumns(table, uses, key), ...unnamed],
  };
}

/** The columns that facts make identifiers and names of persons from. */
function usedColumns(table: ReadTable, facts: readonly Fact[]): UsedColumns {
  const columns = table.readings.map(({ column }) => column);
  const named = (kind: 'identifier' | 'trait'): string[] =>
    facts.flatMap((fact) =>
      fact.kind === kind && fact.entityType === 'person' && (kind === 'identifier' || fact.name === 'name')
        ? [factText(fact)[1]]
        : [],
    );
  const [identifiers, names] = [named('identifier'), named('trait')];
  return {
    table,
    identifiers: new Set(columns.filter(({ value }) => identifiers.includes(shown(value)))),
    names: columns.filter((column) =>
      names.some(
        (text) => text === shown(column.value) || (column.braced !== undefined && text.includes(column.braced)),
      ),
    ),
  };
}

/** The identifier types that facts and adapters name. */
function typesOf(proposals: readonly TableProposal[], { types, region }: Knowledge, regionWhy: string): TypeProposal[] {
  const facts = proposals.flatMap((proposal) => proposal.facts);
  const names = [...new Set(facts.flatMap((fact) => (fact.kind === 'identifier' ? [fact.name] : [])))];
  return names.map((name): TypeProposal => {
    if (name === types.email) return { name, normalizer: 'email', why: 'free mail and addresses of nobody are known' };
    if (name === types.domain) return { name, normalizer: 'domain', why: 'free mail domains are set aside' };
    if (name === types.phone)
      return { name, normalizer: 'phone', ...(region === undefined ? {} : { region }), why: regionWhy };
    return { name, normalizer: name === 'company_name' ? 'lower' : 'trim', why: '' };
  });
}

/** Proposes what tables are to be in a config. The same tables give the same proposal. */
export function propose(
  tables: readonly SampledTable[],
  { warehouse, types = {}, region: settled, freeMail, taken = new Set() }: ProposeOptions,
): Proposal {
  const read = readTables(tables, warehouse);
  const fits = new Map(read.map((table) => [table, fittingAdapter(table.table)]));
  const mapped = read.filter((table) => !isFit(fits.get(table)));
  const isFreeMail = freeMailTest(freeMail);
  const { region, why } = regionOf(mapped, settled, isFreeMail);
  const knowledge: Knowledge = {
    region,
    types: { email: 'email', phone: 'phone', domain: 'domain', ...types },
    isFreeMail,
  };
  const uses = idUses(mapped, warehouse, taken);
  const proposals = read.map((table): TableProposal => {
    const named = { table: table.table, source: table.named.source, name: table.named.table };
    const fit = fits.get(table);
    if (isFit(fit)) return { ...named, adapter: fit, facts: [], left: [] };
    const found = ofTable(table, mapped, uses, knowledge);
    if (fit === undefined) return { ...named, ...found };
    const lacks = `nearly ${fit.rawTable} of the adapter ${fit.adapter}; it lacks ${fit.lacking.slice(0, 6).join(', ')}`;
    return { ...named, ...found, left: [...found.left, { column: '(the table)', why: lacks }] };
  });
  const used = mapped.map((table) => usedColumns(table, proposals[read.indexOf(table)]?.facts ?? []));
  return {
    tables: proposals,
    types: typesOf(proposals, knowledge, why),
    blocked: blockedValues(used, region),
  };
}
