import { nexus, op, sql } from '../sql/tag.ts';
import type { Sql } from '../sql/tag.ts';
import type { BundleObject } from './build/bundle.ts';

/** The row of `nexus_installed` that says that an object is there, and what made it. */
export const ledgerRow = (object: BundleObject, version: string): Sql =>
  sql`INSERT INTO ${nexus('nexus_installed')} (object_name, kind, content_hash, definition, version, installed_at)
SELECT ${object.name}, ${object.kind}, ${object.hash}, ${object.text}, ${version}, ${op.now()}`;

/** Takes an object out of the ledger. */
export const forgetRow = ({ kind, name }: { readonly kind: string; readonly name: string }): Sql =>
  sql`DELETE FROM ${nexus('nexus_installed')} WHERE object_name = ${name} AND kind = ${kind}`;
