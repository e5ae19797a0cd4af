import { oneOf } from '../findings.ts';
import type { DuckDbTarget, PublishTo } from '../target_types.ts';
import type { Inspection } from './inspection.ts';
import { checkContainerName, checkForeignName } from './names.ts';

/** What results can be published to: where a transaction, and reading what is there, are the same as here. */
const PUBLISHED_TO: readonly string[] = ['duckdb', 'postgres'];

/** Postgres cuts longer names: https://www.postgresql.org/docs/current/sql-syntax-lexical.html */
const LONGEST_IN_POSTGRES = 63;
/** The longest name of a table that has the name of an entity type in it. */
const longestName = (entityType: string): string => `nexus_resolved_${entityType}_identifiers`;

export function checkPublishTo(inspection: Inspection, { attach = {} }: DuckDbTarget, publishTo: PublishTo): void {
  const at = inspection.at(publishTo, 'attach');
  checkContainerName(inspection, inspection.at(publishTo, 'schema'), publishTo.schema);
  checkForeignName(inspection, inspection.at(publishTo, 'reader_role'), publishTo.reader_role);
  const names = Object.keys(attach);
  const attached = attach[publishTo.attach];
  if (attached === undefined) {
    const expected = names.length === 0 ? 'a name of attach, which is empty' : `a name of attach: ${oneOf(names)}`;
    inspection.report(at, publishTo.attach, expected, names);
    return;
  }
  const type = typeof attached === 'string' ? 'duckdb' : attached.type;
  if (!PUBLISHED_TO.includes(type)) {
    inspection.report(at, publishTo.attach, `a database of type ${oneOf(PUBLISHED_TO)}, not ${type}`);
  }
  if (type !== 'postgres') {
    if (publishTo.reader_role === undefined) return;
    const expected = `nothing: a database of type ${type} has no roles`;
    inspection.report(inspection.at(publishTo, 'reader_role'), publishTo.reader_role, expected);
    return;
  }
  for (const entityType of inspection.defined.entityTypes) {
    if (longestName(entityType).length <= LONGEST_IN_POSTGRES) continue;
    const most = LONGEST_IN_POSTGRES - longestName('').length;
    const expected = `a name of at most ${String(most)} characters: results are published to Postgres, whose names have at most ${String(LONGEST_IN_POSTGRES)}`;
    inspection.report(['entity_types', entityType], entityType, expected);
  }
}
