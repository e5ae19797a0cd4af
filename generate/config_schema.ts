import { realpathSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generateSchema, getProgramFromFiles } from 'typescript-json-schema';

const TYPES_FILE = fileURLToPath(new URL('../config/types.ts', import.meta.url));
export const SCHEMA_FILE = fileURLToPath(new URL('../config/nexus.schema.json', import.meta.url));

/** The one type that contains itself. */
const RECURSIVE = 'AudienceCondition';

interface Schema {
  readonly [key: string]: unknown;
  readonly type?: unknown;
  readonly anyOf?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
}

const orNull = (schema: Schema): Schema => {
  if (typeof schema.type === 'string' && schema['enum'] === undefined)
    return { ...schema, type: [schema.type, 'null'] };
  return schema.anyOf === undefined ? schema : { ...schema, anyOf: [...schema.anyOf, { type: 'null' }] };
};

/** A schema of names, or of an object, whose values may be null as well. */
const withNulls = (schema: Schema, within: Readonly<Record<string, (part: Schema) => Schema>> = {}): Schema => ({
  ...schema,
  ...(schema.properties === undefined
    ? {}
    : {
        properties: Object.fromEntries(
          Object.entries(schema.properties).map(([name, part]) => [name, orNull(within[name]?.(part) ?? part)]),
        ),
      }),
  ...(typeof schema.additionalProperties === 'object'
    ? { additionalProperties: orNull(within['*']?.(schema.additionalProperties) ?? schema.additionalProperties) }
    : {}),
});

/** In what is said over a preset null takes a thing out: the types, which are of what comes of it, know none. */
const overPresets = (tables: Schema): Schema =>
  withNulls(tables, {
    '*': (table) =>
      withNulls(table, {
        parts: (parts) =>
          withNulls(parts, { '*': (part) => withNulls(part, { identifiers: withNulls, traits: withNulls }) }),
        events: (events) => withNulls(events, { '*': (event) => withNulls(event, { value: withNulls }) }),
      }),
  });

/** What the generator puts beside a reference would refuse all that is referred to. */
const onlyReferring = (_key: string, value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || !('$ref' in value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'additionalProperties'));
};

/** The JSON schema of the config, as text, from the types in `config/types.ts`. */
export function renderSchema(): string {
  const program = getProgramFromFiles([TYPES_FILE], {
    strictNullChecks: true,
    noEmit: true,
    types: [],
    skipLibCheck: true,
  });
  const schema = generateSchema(program, 'NexusConfig', { ref: false, required: true });
  // The generator refers to what contains itself, and then leaves it out.
  const condition = generateSchema(program, RECURSIVE, { ref: true, required: true })?.definitions?.[RECURSIVE];
  if (!schema || !condition) throw new Error('the types of the config do not compile');
  const inSources = (part: Schema, change: (tables: Schema) => Schema): Schema => {
    const { sources } = part.properties ?? {};
    const items = (sources?.['items'] ?? {}) as Schema;
    const properties = { ...items.properties, tables: change(items.properties?.['tables'] ?? {}) };
    return { ...part, properties: { ...part.properties, sources: { ...sources, items: { ...items, properties } } } };
  };
  const whole = inSources(schema as unknown as Schema, overPresets);
  const definitions = { [RECURSIVE]: condition };
  return `${JSON.stringify({ ...whole, definitions, title: 'Nexus config' }, onlyReferring, 2)}\n`;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  writeFileSync(SCHEMA_FILE, renderSchema());
}
