import { createHash } from 'node:crypto';

/** A normalised identifier. */
export interface Identifier {
  readonly entityType: string;
  readonly type: string;
  readonly value: string;
}

/** One delivery of a link group: identifiers of one event that belong to one entity. */
export interface Delivery {
  readonly source: string;
  readonly eventId: string;
  readonly rowId: string;
  /** ISO 8601, as all times here. */
  readonly ingestedAt: string;
  /** Null where nobody knows: it sorts last. */
  readonly occurredAt: string | null;
  readonly identifiers: readonly Identifier[];
}

export const md5 = (text: string): string => createHash('md5').update(text).digest('hex');

/** MD5 of several texts, each with its length before it, as the product takes it. */
export const contentKey = (texts: readonly string[]): string =>
  md5(texts.map((text) => `${String(text.length)}:${text}`).join(''));

/** An identifier as one text, by which it is compared. */
export const nameOf = ({ entityType, type, value }: Identifier): string => JSON.stringify([entityType, type, value]);

/** Texts in the order of their characters' numbers, as SQL's binary order is; null last. */
export function compare(left: string | null, right: string | null): number {
  if (left === right) return 0;
  if (left === null || right === null) return left === null ? 1 : -1;
  return left < right ? -1 : 1;
}

/** Of every link group its newest delivery; of two at one instant, the one with the greater MD5 of what it holds. */
export function newestDeliveries(deliveries: readonly Delivery[]): Delivery[] {
  const newest = new Map<string, Delivery>();
  const content = ({ occurredAt, identifiers }: Delivery): string =>
    md5(JSON.stringify([occurredAt, identifiers.map(nameOf).sort()]));
  for (const delivery of deliveries) {
    const group = JSON.stringify([delivery.source, delivery.eventId, delivery.rowId]);
    const known = newest.get(group);
    const order =
      known === undefined
        ? 1
        : compare(delivery.ingestedAt, known.ingestedAt) || compare(content(delivery), content(known));
    if (order > 0) newest.set(group, delivery);
  }
  return [...newest.values()];
}
