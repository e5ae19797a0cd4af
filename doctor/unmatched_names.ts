import { nearestName } from '../config/findings.ts';
import { heardBy } from '../config/state_rules.ts';
import type { NexusConfig } from '../config/types.ts';
import { nexus, sql } from '../sql/tag.ts';
import type { Sql } from '../sql/tag.ts';
import type { Warehouse } from '../warehouses/warehouse.ts';
import { spell } from '../warehouses/warehouse.ts';

/** A name of the config that nothing in the data has, or the other way round. */
export interface Unmatched {
  readonly says: string;
  /** Whether a name is near, so that it is likely a mistake; else it may be waited for. */
  readonly isNear: boolean;
}

/** More names than this are no vocabulary: something is generated, and nothing can be told. */
const MOST_NAMES = 5_000;

/** Names of events and traits that the log has, by the source that gives them: a column or two of it are read. */
const given = (): Sql =>
  sql`SELECT record_kind, source, entity_type, COALESCE(event_name, trait_name) AS given_name
FROM ${nexus('nexus_event_log')} WHERE record_kind IN ('event', 'trait')
GROUP BY record_kind, source, entity_type, COALESCE(event_name, trait_name) LIMIT ${MOST_NAMES}`;

const unknownTypes = (): Sql =>
  sql`SELECT identifier_type, COUNT(*) AS value_count FROM ${nexus('nexus_quarantine')}
WHERE reason = 'unknown_type' GROUP BY identifier_type ORDER BY identifier_type`;

const meant = (nearest: string | undefined): string => (nearest === undefined ? '' : ` Is ${nearest} meant?`);

/**
 * Names that a config and the data do not share: events of state rules that were never seen, traits that nobody gives,
 * types of identifiers that the config lacks. Nothing else would say so: a rule waits, a column stays empty, a value is
 * set aside. Where no event or trait was loaded yet, nothing is told of them.
 */
export async function unmatchedNames(
  warehouse: Warehouse,
  config: Pick<NexusConfig, 'states' | 'traits' | 'identifier_types'>,
): Promise<Unmatched[]> {
  const { states = [], traits = {} } = config;
  const ruled = states.flatMap((state) => (state.rules ?? []).map((rule) => ({ state: state.name, rule })));
  const hasNames = ruled.length > 0 || Object.keys(traits).length > 0;
  const { rows } = hasNames ? await warehouse.query(spell(warehouse, given())) : { rows: [] };
  const isVocabulary = rows.length < MOST_NAMES;
  const found = rows.map(([kind, source, type, name]) => ({
    kind: String(kind),
    source: String(source),
    type: String(type),
    name: String(name),
  }));
  const events = found.filter(({ kind }) => kind === 'event');
  const told = new Map<string, Unmatched>();
  const tell = (says: string, nearest: string | undefined): void => {
    told.set(says, { says: `${says}${meant(nearest)}`, isNear: nearest !== undefined });
  };
  for (const { state, rule } of isVocabulary && events.length > 0 ? ruled : []) {
    for (const { eventName: name, source: wanted } of heardBy(rule)) {
      const known = events.filter(({ source }) => wanted === null || source === wanted).map((event) => event.name);
      if (name === null || known.includes(name)) continue;
      const where = wanted === null ? '' : ` of ${wanted}`;
      tell(`state ${state}: no event${where} is called ${name}.`, nearestName(name, known));
    }
  }
  const givenTraits = found.filter(({ kind }) => kind === 'trait');
  for (const [type, ofType] of isVocabulary && givenTraits.length > 0 ? Object.entries(traits) : []) {
    const known = givenTraits.filter((one) => one.type === type).map(({ name }) => name);
    for (const name of Object.keys(ofType).filter((one) => !known.includes(one))) {
      tell(`traits.${type}.${name}: no source gives it.`, nearestName(name, known));
    }
  }
  const unknown = await warehouse.query(spell(warehouse, unknownTypes()));
  for (const [type, count] of unknown.rows) {
    const many = Number(count) === 1 ? 'value is' : 'values are';
    told.set(`type ${String(type)}`, {
      says: `identifier type ${String(type)} is not in the config: ${String(count)} ${many} set aside.${meant(nearestName(type, Object.keys(config.identifier_types)))}`,
      isNear: true,
    });
  }
  return [...told.values()];
}
