import type { About, Answer, Decision, Entity, Hits, Identifier, ReportData, Served, Views } from '../report_data.ts';
import { MOST_HITS, TOKEN_HEADER } from '../report_data.ts';

/** An identifier, as it is named elsewhere. */
export type Named = Pick<Identifier, 'type' | 'value'>;

/** Who makes decisions where they may be made. */
export interface Decider {
  readonly author: string;
  preview(decision: Decision): Promise<Views['preview']>;
  decide(previewId: string, reason: string): Promise<Views['decide']>;
}

/** Where the page gets what it draws: from the file that it is in, or from the server that it came from. */
export interface Reader {
  readonly about: About;
  overview(): Promise<Views['overview']>;
  entity(id: string): Promise<Entity | null>;
  search(text: string): Promise<Hits>;
  /** Whether the page of an entity can be opened. */
  holds(id: string): boolean;
  /** How long after a key a search begins, in milliseconds: one costs where somebody is asked. */
  readonly patience: number;
  /** Of all rows, where they are: a file has some. */
  explain?(from: Named, to: Named): Promise<Views['explain']>;
  readonly decider?: Decider;
}

/** What a file holds. */
export function embedded(data: ReportData): Reader {
  const byId = new Map(data.entities.map((entity) => [entity.id, entity]));
  const texts = data.entities.map(({ name, identifiers }) =>
    [name, ...identifiers.map((one) => one.value)].join('\n').toLowerCase(),
  );
  return {
    about: data,
    overview: () => Promise.resolve({ ...data, briefs: data.entities }),
    entity: (id) => Promise.resolve(byId.get(id) ?? null),
    holds: (id) => byId.has(id),
    patience: 0,
    search: (text) => {
      const wanted = text.trim().toLowerCase();
      const found =
        wanted === ''
          ? []
          : data.entities.filter(({ id }, index) => (texts[index] ?? '').includes(wanted) || id === wanted);
      const hits = found.slice(0, MOST_HITS).map(({ id, type, name, identifiers }) => ({
        id,
        type,
        name,
        matched: identifiers.find((one) => one.value.toLowerCase().includes(wanted))?.value ?? null,
      }));
      return Promise.resolve({ hits, has_more: found.length > hits.length });
    },
  };
}

/** What a server reads. @param onBilled told what BigQuery billed for an answer */
export function asking(served: Served, onBilled: (bytes: number) => void): Reader {
  const token = new URLSearchParams(location.search).get('token') ?? '';
  const ask = async <Name extends keyof Views>(
    name: Name,
    given: Readonly<Record<string, string>> = {},
    body?: unknown,
  ): Promise<Views[Name]> => {
    const response = await fetch(`/api/${name}?${new URLSearchParams(given).toString()}`, {
      headers: { [TOKEN_HEADER]: token, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    });
    const answer = (await response.json()) as Answer<Name> | { readonly error: string };
    if ('error' in answer) throw new Error(answer.error);
    if (answer.bytes_billed !== null) onBilled(answer.bytes_billed);
    return answer.value;
  };
  const { author } = served;
  return {
    about: served,
    overview: () => ask('overview'),
    entity: (id) => ask('entity', { id }),
    search: (text) => ask('search', { text }),
    holds: () => true,
    patience: 300,
    ...(served.is_masked
      ? {}
      : {
          explain: (from: Named, to: Named) =>
            ask('explain', { from_type: from.type, from_value: from.value, to_type: to.type, to_value: to.value }),
        }),
    ...(author === null
      ? {}
      : {
          decider: {
            author,
            preview: (decision) => ask('preview', {}, decision),
            decide: (previewId, reason) => ask('decide', {}, { preview_id: previewId, reason }),
          },
        }),
  };
}
