import { realpathSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generateSchema, getProgramFromFiles } from 'typescript-json-schema';

const TYPES_FILE = fileURLToPath(new URL('../config/types.ts', import.meta.url));
export const SCHEMA_FILE = fileURLToPath(new URL('../config/nexus.schema.json', import.meta.url));

/** The JSON schema of the config, as text, from the types in `config/types.ts`. */
export function renderSchema(): string {
  const program = getProgramFromFiles([TYPES_FILE], {
    strictNullChecks: true,
    noEmit: true,
    types: [],
    skipLibCheck: true,
  });
  const schema = generateSchema(program, 'NexusConfig', { ref: false, required: true });
  if (!schema) throw new Error('the types of the config do not compile');
  return `${JSON.stringify({ ...schema, title: 'Nexus config' }, null, 2)}\n`;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  writeFileSync(SCHEMA_FILE, renderSchema());
}
