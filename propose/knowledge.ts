import type { NormalizerName } from '../config/types.ts';

/** What a proposal is told besides the tables. */
export interface Knowledge {
  /** By which numbers of phones without a country are read. */
  readonly region: string | undefined;
  /** Names of the identifier types: those of the config where it has some already. */
  readonly types: Readonly<Record<Extract<NormalizerName, 'email' | 'phone' | 'domain'>, string>>;
  /** Whether a host gives addresses to anyone. */
  isFreeMail(host: string): boolean;
}

/** @param domains that give out addresses to anyone, such as gmail.com */
export function freeMailTest(domains: ReadonlySet<string>): (host: string) => boolean {
  return (host) => {
    const labels = host.split('.');
    return labels.some((_, index) => domains.has(labels.slice(index).join('.')));
  };
}
