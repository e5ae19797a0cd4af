import type { Path } from './findings.ts';
import type { Bare, ColumnRef } from './mapping.ts';
import { asList, columnRef, refsOfValue, timeOf } from './mapping.ts';
import type {
  ColumnCondition,
  MappedEvent,
  MappedPart,
  MappedTable,
  MappedTime,
  MappedValue,
} from './mapping_types.ts';

/** A column that a mapping names, and where in the mapping of its table. */
export interface ColumnUse {
  readonly path: Path;
  readonly ref: ColumnRef;
}

const ofValue = (path: Path, value: MappedValue | undefined, bare: Bare): ColumnUse[] =>
  value === undefined ? [] : refsOfValue(value, bare).map((ref) => ({ path, ref }));

const ofValues = (path: Path, values: MappedValue | MappedValue[] | undefined): ColumnUse[] =>
  Array.isArray(values)
    ? asList(values).flatMap((value, position) => ofValue([...path, position], value, 'column'))
    : ofValue(path, values, 'column');

const ofTime = (path: Path, time: MappedTime | undefined): ColumnUse[] => {
  const ref = time === undefined ? undefined : timeOf(time).ref;
  return ref === undefined ? [] : [{ path, ref }];
};

const ofConditions = (path: Path, where: Readonly<Record<string, ColumnCondition>> = {}): ColumnUse[] =>
  Object.keys(where).map((column) => ({ path: [...path, column], ref: columnRef(column) }));

const ofPart = (path: Path, { identifiers = {}, traits = {}, role }: MappedPart): ColumnUse[] => [
  ...Object.entries(identifiers).flatMap(([type, values]) => ofValues([...path, 'identifiers', type], values)),
  ...Object.entries(traits).flatMap(([name, value]) => ofValue([...path, 'traits', name], value, 'column')),
  ...ofValue([...path, 'role'], role, 'text'),
];

const ofEvent = (path: Path, { name, at, where, description, value }: MappedEvent): ColumnUse[] => [
  ...ofValue([...path, 'name'], name, 'text'),
  ...ofTime([...path, 'at'], at),
  ...ofConditions([...path, 'where'], where),
  ...ofValue([...path, 'description'], description, 'text'),
  ...ofValue([...path, 'value', 'amount'], value?.amount, 'column'),
  ...ofValue([...path, 'value', 'unit'], value?.unit, 'text'),
];

/** Every column that the mapping of a table names, each as often as it does; of expressions in SQL none are known. */
export const columnUses = (table: MappedTable): ColumnUse[] => [
  ...ofValues(['key'], table.key),
  ...ofTime(['ingested_at'], table.ingested_at),
  ...ofTime(['occurred_at'], table.occurred_at),
  ...ofValue(['deleted'], table.deleted, 'column'),
  ...ofConditions(['where'], table.where),
  ...Object.entries(table.parts ?? {}).flatMap(([name, part]) => ofPart(['parts', name], part)),
  ...Object.entries(table.events ?? {}).flatMap(([name, event]) => ofEvent(['events', name], event)),
];
