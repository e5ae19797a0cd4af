import type {
  MappedEvent,
  MappedPart,
  MappedTable,
  MappedTime,
  MappedValue,
  TimeOf,
  ValueOf,
} from '../config/types.ts';

/** The column of a field, as a mapping writes it: `email`, `property_email`, `properties->email`. */
type Spell = (field: string) => string;

/** Whether a text without braces is a field, or a text. */
type Bare = 'field' | 'text';

/** A column that is written with arrows, as an object. */
function spelledColumn(
  field: string,
  path: readonly string[] | undefined,
  spell: Spell,
): Pick<ValueOf, 'column' | 'path'> {
  const [column = '', ...members] = spell(field).split('->');
  const whole = [...members, ...(path ?? [])];
  return { column, ...(whole.length === 0 ? {} : { path: whole }) };
}

function spelledValue(value: MappedValue, bare: Bare, spell: Spell): MappedValue {
  const text = (given: string): string => given.replace(/\{([^{}]*)\}/g, (_, field: string) => `{${spell(field)}}`);
  if (typeof value === 'string') return bare === 'field' && !/[{}]/.test(value) ? spell(value) : text(value);
  if (value.column !== undefined) return { ...value, ...spelledColumn(value.column, value.path, spell) };
  return value.text === undefined ? value : { ...value, text: text(value.text) };
}

/** @param as what columns of times hold, where the mapping does not say it */
function spelledTime(time: MappedTime, spell: Spell, as: TimeOf['as']): MappedTime {
  if (typeof time === 'string')
    return as === undefined ? spell(time) : { ...spelledColumn(time, undefined, spell), as };
  const spelled = time.column === undefined ? time : { ...time, ...spelledColumn(time.column, time.path, spell) };
  return as === undefined ? spelled : { as, ...spelled };
}

const each = <From, To>(named: Readonly<Record<string, From>>, change: (value: From) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(named).map(([name, value]) => [name, change(value)]));

/** What is said, changed; what is not said stays so. */
const said = <Key extends string, From, To>(
  key: Key,
  value: From | undefined,
  change: (value: From) => To,
): { [name in Key]?: To } => (value === undefined ? {} : ({ [key]: change(value) } as { [name in Key]?: To }));

const conditions =
  (spell: Spell) =>
  <Condition>(where: Readonly<Record<string, Condition>>): Record<string, Condition> =>
    Object.fromEntries(Object.entries(where).map(([field, condition]) => [spell(field), condition]));

/**
 * The mapping of a table over fields of a tool, as one over the columns that they are in.
 *
 * @param as what columns of times hold; a timestamp, where nothing is said
 */
export function spelledTable(table: MappedTable, spell: Spell, as?: TimeOf['as']): MappedTable {
  const field = (value: MappedValue): MappedValue => spelledValue(value, 'field', spell);
  const text = (value: MappedValue): MappedValue => spelledValue(value, 'text', spell);
  const time = (value: MappedTime): MappedTime => spelledTime(value, spell, as);
  const fields = (values: MappedValue | MappedValue[]): MappedValue | MappedValue[] =>
    Array.isArray(values) ? values.map(field) : field(values);
  const part = (given: MappedPart): MappedPart => ({
    ...given,
    ...said('identifiers', given.identifiers, (types) => each(types, fields)),
    ...said('traits', given.traits, (traits) => each(traits, field)),
    ...said('role', given.role, text),
  });
  const event = (given: MappedEvent): MappedEvent => ({
    ...given,
    ...said('name', given.name, text),
    ...said('at', given.at, time),
    ...said('where', given.where, conditions(spell)),
    ...said('description', given.description, text),
    ...said('value', given.value, (value) => ({
      ...value,
      amount: field(value.amount),
      ...said('unit', value.unit, text),
    })),
  });
  return {
    ...table,
    ...said('key', table.key, fields),
    ...said('ingested_at', table.ingested_at, time),
    ...said('occurred_at', table.occurred_at, time),
    ...said('deleted', table.deleted, spell),
    ...said('where', table.where, conditions(spell)),
    ...said('parts', table.parts, (parts) => each(parts, part)),
    ...said('events', table.events, (events) => each(events, event)),
  };
}
