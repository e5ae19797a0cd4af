import type { Catalogue } from '../catalogue.ts';
import type { Finding, Path } from '../findings.ts';
import { findingAt, pathText } from '../findings.ts';
import type { Violation } from '../schema_findings.ts';
import type { SoundParts } from '../sound_parts.ts';
import type { NexusConfig } from '../types.ts';

/** Names that a config defines, those of broken entries too: a reference to one of them is no second mistake. */
export interface DefinedNames {
  readonly targets: readonly string[];
  readonly entityTypes: readonly string[];
  readonly sources: readonly string[];
  readonly identifierTypes: readonly string[];
  readonly states: readonly string[];
}

/** One look at a config, shared by the checks. */
export class Inspection {
  readonly config: NexusConfig;
  readonly catalogue: Catalogue;
  readonly defined: DefinedNames;
  readonly findings: Finding[] = [];
  readonly notes: string[] = [];
  private readonly parts: SoundParts;
  private readonly violations: readonly Violation[];

  constructor(parts: SoundParts, violations: readonly Violation[], catalogue: Catalogue, defined: DefinedNames) {
    this.config = parts.config;
    this.parts = parts;
    this.violations = violations;
    this.catalogue = catalogue;
    this.defined = defined;
  }

  /** Whether nothing was taken out of an object of the config. */
  isWhole(part: object): boolean {
    return !this.isBroken(this.at(part));
  }

  /** Whether something at a path, or in it, was taken out: that it is not there is no second mistake. */
  isBroken(at: Path): boolean {
    return this.violations.some(({ path }) => at.every((key, depth) => path[depth] === key));
  }

  /** Path of a value: an object or list of the config, and the keys from there. */
  at(part: object, ...keys: Path): Path {
    return [...this.parts.pathOf(part), ...keys];
  }

  report(...told: Parameters<typeof findingAt>): void {
    this.findings.push(findingAt(...told));
  }

  note(path: Path, text: string): void {
    this.notes.push(`${pathText(path)}: ${text}`);
  }

  /** Reports an entity type that is not defined. */
  checkEntityType(path: Path, name: string): void {
    const { entityTypes } = this.defined;
    if (!entityTypes.includes(name)) {
      this.report(path, name, `an entity type: ${entityTypes.join(', ')}, or one under entity_types`, entityTypes);
    }
  }
}
