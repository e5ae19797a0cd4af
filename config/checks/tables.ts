import type { Path } from '../findings.ts';
import { oneOf } from '../findings.ts';
import { asList, deliveryOf, ingestedAtOf, partsOf } from '../mapping.ts';
import type { MappedEvent, MappedPart, MappedTable, Source } from '../types.ts';
import type { Inspection } from './inspection.ts';
import { checkConditions, checkTime, checkValue, checkValues } from './mapped_values.ts';
import { checkName } from './names.ts';
import { checkPlace } from './places.ts';

/** Tables of a source and what their columns say; whether the columns are there, a deploy finds out. */
export function checkTables(inspection: Inspection, source: Source, tables: Record<string, MappedTable>): void {
  for (const [name, table] of Object.entries(tables)) {
    checkName(inspection, inspection.at(table), name);
    checkPlace(inspection, table);
    checkTable(inspection, source, table);
    for (const [event, mapped] of Object.entries(table.events ?? {})) {
      checkName(inspection, inspection.at(mapped), event);
      checkEvent(inspection, source, table, mapped);
    }
    checkParts(inspection, table);
  }
}

const isSound = (inspection: Inspection, table: MappedTable, key: keyof MappedTable): boolean =>
  !inspection.isBroken(inspection.at(table, key));

function checkTable(inspection: Inspection, source: Source, table: MappedTable): void {
  if (table.key === undefined && isSound(inspection, table, 'key')) {
    const expected =
      'the column with the id of a record, or a list of columns that tell records apart, such as ["Order", "Line"]';
    inspection.report(inspection.at(table, 'key'), undefined, expected);
  }
  checkValues(inspection, inspection.at(table, 'key'), table.key, { bare: 'column' });
  checkTime(inspection, inspection.at(table, 'occurred_at'), table.occurred_at);
  checkTime(inspection, inspection.at(table, 'ingested_at'), table.ingested_at, { isOfFile: table.file !== undefined });
  checkValue(inspection, inspection.at(table, 'deleted'), table.deleted, { bare: 'column' });
  checkConditions(inspection, inspection.at(table, 'where'), table.where);
  const delivery = deliveryOf(source, table);
  if (
    delivery !== 'snapshot' &&
    ingestedAtOf(source, table) === undefined &&
    isSound(inspection, table, 'ingested_at')
  ) {
    const expected = `the column that says when a row came in: "delivery": "${delivery}" is told by it; without one a table is a snapshot`;
    inspection.report(inspection.at(table, 'ingested_at'), undefined, expected);
  }
}

function checkParts(inspection: Inspection, table: MappedTable): void {
  const parts = partsOf(table);
  if (parts.length === 0 && isSound(inspection, table, 'parts')) {
    const expected = 'who a record is about, such as {"person": {"identifiers": {"email": "Email"}}}';
    inspection.report(inspection.at(table, 'parts'), undefined, expected);
  }
  const groups = parts.filter(({ entityType }) => entityType === 'group').map(({ name }) => name);
  for (const [name, part] of Object.entries(table.parts ?? {})) {
    checkName(inspection, inspection.at(part), name);
    checkPart(inspection, name, part);
    checkMemberOf(inspection, name, part, groups);
  }
  const persons = parts.filter(({ entityType }) => entityType === 'person');
  const isOpen = persons.length > 0 && groups.length > 0 && persons.length + groups.length > 2;
  const unsaid = persons.filter((person) => person.member_of === undefined);
  if (isOpen && unsaid.length > 0) {
    inspection.note(
      inspection.at(table, 'parts'),
      `who of ${unsaid.map(({ name }) => name).join(', ')} belongs to ${groups.join(', ')} is not said, so nobody does: "member_of" says it`,
    );
  }
}

function checkPart(inspection: Inspection, name: string, part: MappedPart): void {
  const { entityTypes, identifierTypes } = inspection.defined;
  if (part.entity_type !== undefined) {
    inspection.checkEntityType(inspection.at(part, 'entity_type'), part.entity_type);
  } else if (!entityTypes.includes(name) && !inspection.isBroken(inspection.at(part, 'entity_type'))) {
    const expected = `an entity type: ${oneOf(entityTypes)}; or a name that is one, in the place of ${name}`;
    inspection.report(inspection.at(part, 'entity_type'), undefined, expected);
  }
  const identifiers = Object.entries(part.identifiers ?? {});
  if (identifiers.length === 0 && !inspection.isBroken(inspection.at(part, 'identifiers'))) {
    inspection.report(
      inspection.at(part, 'identifiers'),
      undefined,
      'identifier types to columns, such as {"email": "Email"}',
    );
  }
  for (const [type, values] of identifiers) {
    const path = inspection.at(part, 'identifiers', type);
    if (!identifierTypes.includes(type)) {
      inspection.report(path, type, `a name under identifier_types: ${oneOf(identifierTypes)}`, identifierTypes);
    }
    checkValues(inspection, path, values, { bare: 'column', mayBeList: true });
  }
  for (const [trait, value] of Object.entries(part.traits ?? {})) {
    const path = inspection.at(part, 'traits', trait);
    checkName(inspection, path, trait);
    checkValue(inspection, path, value, { bare: 'column' });
  }
  checkValue(inspection, inspection.at(part, 'role'), part.role, { bare: 'text' });
}

function checkMemberOf(inspection: Inspection, name: string, part: MappedPart, groups: readonly string[]): void {
  const path: Path = inspection.at(part, 'member_of');
  if (part.member_of === undefined) return;
  if ((part.entity_type ?? name) !== 'person') {
    inspection.report(path, part.member_of, 'nothing: persons are members, and of groups');
    return;
  }
  for (const group of asList(part.member_of)) {
    if (!groups.includes(group))
      inspection.report(path, group, `a part of this table that is a group: ${oneOf(groups)}`, groups);
  }
}

function checkEvent(inspection: Inspection, source: Source, table: MappedTable, event: MappedEvent): void {
  const at = (key: keyof MappedEvent): Path => inspection.at(event, key);
  checkValue(inspection, at('name'), event.name, { bare: 'text' });
  checkValue(inspection, at('description'), event.description, { bare: 'text' });
  checkTime(inspection, at('at'), event.at);
  checkConditions(inspection, at('where'), event.where);
  const times = [event.at, table.occurred_at, ingestedAtOf(source, table)];
  const isBroken = inspection.isBroken(at('at')) || !isSound(inspection, table, 'occurred_at');
  if (times.every((time) => time === undefined) && !isBroken) {
    inspection.report(
      at('at'),
      undefined,
      'the column that says when it happened, here or as "occurred_at" of the table',
    );
  }
  if (event.value === undefined) return;
  checkValue(inspection, inspection.at(event.value, 'amount'), event.value.amount, { bare: 'column' });
  checkValue(inspection, inspection.at(event.value, 'unit'), event.value.unit, { bare: 'text' });
}
