import { freeMailDomains } from '../../../build/seeds.ts';
import { factText } from '../../../propose/facts.ts';
import type { Proposal } from '../../../propose/propose.ts';
import { propose } from '../../../propose/propose.ts';
import type { Schema } from './schema.ts';
import { sampled } from './schema.ts';

export interface Score {
  readonly title: string;
  readonly tables: number;
  readonly proposed: number;
  readonly wanted: number;
  readonly right: number;
  /** Proposed, and nobody would have. */
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

export const proposalOf = ({ tables }: Pick<Schema, 'tables'>): Proposal =>
  propose(
    tables.map((table) => sampled(table)),
    { warehouse: 'duckdb', freeMail: new Set(freeMailDomains()) },
  );

/** What is counted: all but the traits that are no names, of which one may want more or fewer. */
const isCounted = (text: string): boolean => !/\.traits\.(?!name )/.test(text);

/** What of a schema's proposals somebody who knows it would say, and what not. */
export function scoreOf(schema: Schema): Score {
  const { tables } = proposalOf(schema);
  const found = schema.tables.map(({ name, truth }, index) => {
    const said = (tables[index]?.facts ?? []).map((fact) => factText(fact).join(' ')).filter(isCounted);
    const texts = said.map((text) => (truth.includes('key *') && text.startsWith('key ') ? 'key *' : text));
    const of = (list: readonly string[]): string[] => list.map((text) => `${name}: ${text}`);
    return {
      proposed: texts.length,
      wanted: truth.length,
      right: texts.filter((text) => truth.includes(text)).length,
      wrong: of(texts.filter((text) => !truth.includes(text))),
      missed: of(truth.filter((text) => !texts.includes(text))),
    };
  });
  const sum = (key: 'proposed' | 'wanted' | 'right'): number => found.reduce((total, one) => total + one[key], 0);
  return {
    title: schema.title,
    tables: schema.tables.length,
    proposed: sum('proposed'),
    wanted: sum('wanted'),
    right: sum('right'),
    wrong: found.flatMap(({ wrong }) => wrong),
    missed: found.flatMap(({ missed }) => missed),
  };
}
