import type { IdentifierTypeModel, Model } from '../config/model.ts';
import { formerNames } from '../config/model.ts';
import type { Rules } from '../sql/rules.ts';
import { sha256 } from './sha256.ts';

/** What is built and decides results, besides what the model says. */
interface Built {
  /** Of Nexus. */
  readonly version: string;
  readonly functions: readonly string[];
  /** Definitions of everything between the users' relations and the load. */
  readonly sourceViews: readonly { readonly text: string; readonly source?: string }[];
  readonly lists: readonly (readonly string[])[];
  /** Final views that are stored: they have a column for each identifier type. */
  readonly stored: readonly string[];
}

/** Of a SHA-256; a change goes unseen once in 10^19. */
const DIGITS = 16;
const hashOf = (decides: unknown): string => sha256(JSON.stringify(decides)).slice(0, DIGITS);

/** Which setting of an identifier type is of which part; one that is added without a place does not compile. */
const PART_OF: Readonly<Record<keyof IdentifierTypeModel, 'results' | 'identifiers' | 'limits'>> = {
  name: 'identifiers',
  normalizer: 'identifiers',
  emailRules: 'identifiers',
  defaultRegion: 'identifiers',
  setAsideFreeMail: 'identifiers',
  setAsideMasked: 'identifiers',
  blocked: 'identifiers',
  blockedPatterns: 'identifiers',
  defaultBlocks: 'identifiers',
  entityTypes: 'results',
  preferred: 'results',
  entityLimit: 'limits',
  hubLimit: 'limits',
  rank: 'limits',
};

/** The rules of a bundle. A new version of Nexus, whatever is new in it, makes everything anew. */
export function rulesOf(
  {
    entityTypes,
    identifierTypes,
    traits,
    states,
    derivedStates,
    sources,
    removedSources,
    keepsAudiences,
    audiences,
    computedTraits,
  }: Model,
  built: Built,
): Rules {
  const { version, functions, sourceViews, lists, stored } = built;
  const of = (part: 'results' | 'identifiers' | 'limits'): unknown[] =>
    identifierTypes.map((type) => [
      type.name,
      Object.entries(PART_OF).flatMap(([setting, its]) =>
        its === part ? [type[setting as keyof IdentifierTypeModel]] : [],
      ),
    ]);
  return {
    results: hashOf([
      version,
      functions,
      entityTypes,
      traits,
      states,
      derivedStates,
      removedSources,
      // Of those alone that have some: a source that is new touches nothing of the others.
      sources.map(formerNames).filter((names) => names.length > 0),
      stored,
      stored.length > 0 ? of('results') : [],
      // What is stored of an address depends on the list.
      stored.length > 0 && identifierTypes.some(({ preferred }) => preferred.includes('work_mail')) ? lists : [],
    ]),
    identifiers: hashOf([of('identifiers'), lists]),
    limits: hashOf(of('limits')),
    audiences: hashOf(keepsAudiences ? [audiences, computedTraits] : []),
    sources: sources.map(({ name }) => ({
      name,
      hash: hashOf(sourceViews.filter(({ source }) => source === name).map(({ text }) => text)),
    })),
  };
}
