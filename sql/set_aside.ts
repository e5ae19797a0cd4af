import { nexus, sql } from './tag.ts';
import type { Sql } from './tag.ts';

/** A relation of the identifiers that are set aside: a pair that is kept apart is none. */
export const setAside = (): Sql => sql`(SELECT * FROM ${nexus('nexus_quarantine')} WHERE other_type IS NULL)`;
