import { createHash } from 'node:crypto';

/** A normalised identifier. */
export interface Identifier {
  readonly entityType: string;
  readonly type: string;
  readonly value: string;
}

/** How a source delivers: docs/data_model.md says what each means. */
export type Delivering = 'replace' | 'append' | 'snapshot';

/** Rows of a link group that came with one stamp: identifiers of one event that belong to one entity. */
export interface Delivery {
  readonly source: string;
  readonly eventId: string;
  readonly rowId: string;
  /** ISO 8601, as all times here. */
  readonly ingestedAt: string;
  /** Null where nobody knows: it sorts last. */
  readonly occurredAt: string | null;
  /** None where the rows are blank: the delivery then says that the link group holds nothing. */
  readonly identifiers: readonly Identifier[];
  /** What else the rows are about, such as the name of a trait. */
  readonly about?: string;
  /** The source says that the rows are gone; without identifiers, that all of the link group is. */
  readonly isDeleted?: boolean;
}

/** What stands of a link group. */
export interface LinkGroup {
  readonly source: string;
  readonly eventId: string;
  readonly rowId: string;
  readonly members: readonly { readonly identifier: Identifier; readonly occurredAt: string | null }[];
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

/** Newest of what the predicate picks, or null. */
const newestAt = (deliveries: readonly Delivery[], isMeant: (delivery: Delivery) => boolean): string | null =>
  deliveries
    .filter(isMeant)
    .map(({ ingestedAt }) => ingestedAt)
    .sort(compare)
    .at(-1) ?? null;

const isAbout = ({ about, identifiers }: Delivery, other: Delivery, identifier: Identifier): boolean =>
  about === other.about && identifiers.some((each) => nameOf(each) === nameOf(identifier));

const membersOf = (deliveries: readonly Delivery[]): LinkGroup['members'] =>
  deliveries.flatMap(({ identifiers, occurredAt }) => identifiers.map((identifier) => ({ identifier, occurredAt })));

/** All rows with the newest stamp are one delivery, which stands for the link group. */
function newestMembers(deliveries: readonly Delivery[]): LinkGroup['members'] {
  const newest = newestAt(deliveries, () => true);
  return membersOf(deliveries.filter(({ ingestedAt, isDeleted }) => ingestedAt === newest && isDeleted !== true));
}

/** All rows stand, whatever their stamp, but those that were said to be gone then or later. */
function addedMembers(deliveries: readonly Delivery[]): LinkGroup['members'] {
  const goneAt = (said: Delivery, identifier: Identifier): string | null =>
    newestAt(
      deliveries,
      (delivery) =>
        delivery.isDeleted === true && (delivery.identifiers.length === 0 || isAbout(delivery, said, identifier)),
    );
  return deliveries
    .filter(({ isDeleted }) => isDeleted !== true)
    .flatMap((delivery) =>
      membersOf([delivery]).filter(({ identifier }) => {
        const gone = goneAt(delivery, identifier);
        return gone === null || delivery.ingestedAt > gone;
      }),
    );
}

/**
 * What stands of the rows that a source shows; of a snapshot these are all there is. Their order, and repeats of them,
 * have no part in it.
 */
export function standing(deliveries: readonly Delivery[], delivering: Delivering = 'replace'): LinkGroup[] {
  const groups = new Map<string, Delivery[]>();
  for (const delivery of deliveries) {
    const group = JSON.stringify([delivery.source, delivery.eventId, delivery.rowId]);
    groups.set(group, [...(groups.get(group) ?? []), delivery]);
  }
  return [...groups.values()].flatMap((given) => {
    const members = delivering === 'append' ? addedMembers(given) : newestMembers(given);
    const [first] = given;
    if (first === undefined || members.length === 0) return [];
    return [{ source: first.source, eventId: first.eventId, rowId: first.rowId, members }];
  });
}
