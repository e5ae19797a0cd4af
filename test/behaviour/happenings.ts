import type { Row, World } from '../support/world.ts';
import { day } from './records.ts';

/** An event of the source `crm`, and who takes part in it. */
export interface Happening {
  readonly id: string;
  readonly name: string;
  /** Day of {@link day}. */
  readonly on: number;
  readonly amount?: number | undefined;
  readonly unit?: string | undefined;
  /** Ids of users; default: ann. */
  readonly of?: string | readonly string[];
  readonly role?: string;
}

/** Delivers events, with a person for each who takes part. */
export async function insertHappenings(world: World, happenings: readonly Happening[], ingestedOn = 30): Promise<void> {
  const shared = ({ id, on }: Happening): Row => ({
    event_id: id,
    occurred_at: day(on),
    _ingested_at: day(ingestedOn),
  });
  await world.insert(
    'crm',
    'events',
    happenings.map((given) => ({
      ...shared(given),
      event_name: given.name,
      ...(given.amount === undefined ? {} : { event_value: given.amount }),
      ...(given.unit === undefined ? {} : { value_unit: given.unit }),
    })),
  );
  await world.insert(
    'crm',
    'person_identifiers',
    happenings.flatMap((given) =>
      [given.of ?? 'ann'].flat().map((identifier_value) => ({
        ...shared(given),
        row_id: given.id,
        identifier_type: 'user_id',
        identifier_value,
        ...(given.role === undefined ? {} : { role: given.role }),
      })),
    ),
  );
}
