import type { DefaultBlock } from './default_blocks.ts';
import { DEFAULT_BLOCKS } from './default_blocks.ts';
import { asList, partsOf } from './mapping.ts';
import type {
  Attribution,
  Audience,
  BaseState,
  ComputedTrait,
  DerivedState,
  EmailLists,
  EntityType,
  NexusConfig,
  NormalizerName,
  Preference,
  Source,
  Trait,
} from './types.ts';

export interface EntityTypeModel {
  readonly name: string;
  readonly idPrefix: string;
}

export interface IdentifierTypeModel {
  readonly name: string;
  readonly normalizer: NormalizerName;
  readonly emailRules: { readonly plus_tags: 'strip' | 'keep'; readonly gmail_dots: 'strip' | 'keep' };
  readonly defaultRegion: string;
  readonly setAsideFreeMail: boolean;
  readonly setAsideMasked: boolean;
  /** Entity types that show it as a column. */
  readonly entityTypes: readonly string[];
  readonly blocked: readonly string[];
  readonly blockedPatterns: readonly string[];
  /** Shipped patterns that apply to it. */
  readonly defaultBlocks: readonly DefaultBlock[];
  /** Distinct values that one entity may hold; null for any number. */
  readonly entityLimit: number | null;
  /** Distinct identifiers of one other type that a value may share rows with. */
  readonly hubLimit: number;
  /** Which value its column shows: the first that tells two apart decides. */
  readonly preferred: readonly Preference[];
  /** Place among the types in the order of trust, 0 first. */
  readonly rank: number;
}

export interface TraitModel {
  readonly entityType: string;
  readonly name: string;
  readonly survivorship: NonNullable<Trait['survivorship']>;
  readonly description: string;
}

export interface ComputedTraitModel extends ComputedTrait {
  readonly entityType: string;
  readonly name: string;
}

export interface AttributionModel extends Attribution {
  readonly name: string;
  readonly by: NonNullable<Attribution['by']>;
}

export interface AudienceModel extends Audience {
  readonly name: string;
}

/** The config with every default filled in: what the SQL is made from. */
export interface Model {
  readonly entityTypes: readonly EntityTypeModel[];
  readonly sources: readonly Source[];
  /** Sources whose records are to go. */
  readonly removedSources: readonly string[];
  readonly identifierTypes: readonly IdentifierTypeModel[];
  readonly traits: readonly TraitModel[];
  readonly states: readonly BaseState[];
  readonly derivedStates: readonly DerivedState[];
  /** Whether changes of entities are kept. */
  readonly changes: boolean;
  readonly computedTraits: readonly ComputedTraitModel[];
  readonly audiences: readonly AudienceModel[];
  readonly attributions: readonly AttributionModel[];
  /** Whether it is kept who was in which audience when. */
  readonly keepsAudiences: boolean;
  readonly emailLists: Required<Omit<EmailLists, 'consent_trait'>> & Pick<EmailLists, 'consent_trait'>;
  readonly lateArrivalSeconds: number;
  readonly onBusy: 'fail' | 'skip';
  readonly lockSeconds: number;
  /** What a run may pass over because it cannot be loaded: as many records, or such a share of what it reads. */
  readonly rejectable: { readonly share: number; readonly records: number };
}

const BUILT_IN_PREFIX: ReadonlyMap<string, string> = new Map([
  ['person', 'per'],
  ['group', 'grp'],
]);
const HOUR = 3600;

/** The traits that become columns: those that the config lists, and those that a mapping names besides. */
export function traitsOf({ traits = {}, sources }: Pick<NexusConfig, 'traits' | 'sources'>): TraitModel[] {
  const named = sources
    .flatMap((source) => Object.values(source.tables ?? {}))
    .flatMap(partsOf)
    .map(
      (part) =>
        [part.entityType, Object.fromEntries(Object.keys(part.traits ?? {}).map((name) => [name, {}]))] as const,
    );
  const all = new Map<string, TraitModel>();
  for (const [entityType, ofType] of [...Object.entries(traits), ...named]) {
    for (const [name, trait] of Object.entries<Trait>(ofType)) {
      const key = `${entityType}.${name}`;
      if (all.has(key)) continue;
      const { survivorship = 'latest', description = '' } = trait;
      all.set(key, { entityType, name, survivorship, description });
    }
  }
  return [...all.values()];
}

/** Fills in the defaults. The config must be valid. */
export function modelOf(config: NexusConfig): Model {
  const priority = config.resolution?.priority ?? [];
  const entityTypes: Record<string, EntityType> = { person: {}, group: {}, ...config.entity_types };
  return {
    entityTypes: Object.entries(entityTypes).map(([name, type]) => ({
      name,
      idPrefix: type.id_prefix ?? BUILT_IN_PREFIX.get(name) ?? name.toLowerCase().replace(/_/g, '').slice(0, 3),
    })),
    sources: config.sources,
    removedSources: config.removed_sources ?? [],
    identifierTypes: Object.entries(config.identifier_types).map(([name, type]) => ({
      name,
      normalizer: type.normalizer ?? 'trim',
      emailRules: { plus_tags: type.email?.plus_tags ?? 'strip', gmail_dots: type.email?.gmail_dots ?? 'strip' },
      defaultRegion: type.default_region ?? 'US',
      setAsideFreeMail: type.normalizer === 'domain' && (type.set_aside_free_mail ?? true),
      setAsideMasked: type.set_aside_masked ?? true,
      entityTypes: type.entity_types ?? Object.keys(entityTypes),
      blocked: type.blocked ?? [],
      blockedPatterns: type.blocked_patterns ?? [],
      defaultBlocks:
        (type.block_defaults ?? true)
          ? DEFAULT_BLOCKS.filter(({ normalizers }) => normalizers.includes(type.normalizer ?? 'trim'))
          : [],
      entityLimit: type.entity_limit ?? null,
      hubLimit: type.hub_limit ?? 10_000,
      preferred: type.preferred ?? DEFAULT_PREFERENCE,
      rank: priority.includes(name) ? priority.indexOf(name) : priority.length,
    })),
    traits: traitsOf(config),
    states: config.states ?? [],
    derivedStates: config.derived_states ?? [],
    changes: config.changes ?? false,
    computedTraits: Object.entries(config.computed_traits ?? {}).flatMap(([entityType, ofType]) =>
      Object.entries(ofType).map(([name, trait]) => ({ ...trait, entityType, name })),
    ),
    audiences: Object.entries(config.audiences ?? {}).map(([name, audience]) => ({ ...audience, name })),
    attributions: Object.entries(config.attribution ?? {}).map(([name, { by = 'event_name', ...rest }]) => ({
      ...rest,
      by,
      name,
    })),
    keepsAudiences: Object.keys(config.audiences ?? {}).length > 0 && (config.audience_history ?? true),
    emailLists: {
      refused_values: ['no', 'false', '0'],
      consent_required: false,
      bounce_events: [],
      ...config.email_lists,
    },
    lateArrivalSeconds: (config.resolution?.late_arrival_hours ?? 24) * HOUR,
    onBusy: config.resolution?.on_busy ?? 'fail',
    lockSeconds: (config.resolution?.lock_minutes ?? 30) * 60,
    rejectable: {
      share: config.resolution?.max_rejected_share ?? 0.01,
      records: config.resolution?.max_rejected_records ?? 10,
    },
  };
}

/** Which value of an identifier type its column shows where the config says nothing. */
export const DEFAULT_PREFERENCE: readonly Preference[] = ['earliest'];

/** The column of a trait: with the name of an identifier type it is shown beside that, not over it. @param shown types with a column */
export const traitColumn = (trait: string, shown: readonly string[]): string =>
  shown.includes(trait) ? `trait_${trait}` : trait;

/** The column of a trait in the final view of an entity type. */
export const columnOfTrait = (
  { identifierTypes }: Pick<Model, 'identifierTypes'>,
  entityType: string,
  trait: string,
): string =>
  traitColumn(
    trait,
    identifierTypes.filter(({ entityTypes }) => entityTypes.includes(entityType)).map(({ name }) => name),
  );

/** Names that a source had before, the last first. */
export const formerNames = ({ renamed_from: given }: Source): readonly string[] => asList(given);

/** The target that is meant: the one named, else the config's default, else its first. */
export const targetNameOf = (config: NexusConfig, named: string | undefined): string =>
  named ?? config.default_target ?? Object.keys(config.targets)[0] ?? '';
