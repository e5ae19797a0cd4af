import { attachedPath, holdsLogin, isSecretOption, variableOf } from '../attached.ts';
import type { AttachedDatabase } from '../attached_types.ts';
import type { Path } from '../findings.ts';
import type { DuckDbTarget } from '../target_types.ts';
import type { Inspection } from './inspection.ts';
import { checkContainerName } from './names.ts';

/** DuckDB's own catalogs. */
const DUCKDB_CATALOGS = ['system', 'temp', 'memory', 'main'];

/** What the rest of the entry says, so that it is not said twice. */
const SAID_ELSEWHERE = ['type', 'read_only', 'readonly', 'read_write', 'readwrite', 'secret'];

/** DuckDB takes `:memory:`, and `:memory:name`, for a database without a file. */
export const isInMemory = (path: string): boolean => path.startsWith(':memory:');

const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

function checkVariable(inspection: Inspection, path: Path, text: string): void {
  const variable = variableOf(text);
  if (variable === undefined || NAME.test(variable)) return;
  inspection.report(path, text, 'env: and the name of a variable of the environment, such as env:CRM_URL');
}

function checkDatabase(inspection: Inspection, database: AttachedDatabase): void {
  const { from = '', options = {}, extensions = [] } = database;
  const path = (...keys: Path): Path => inspection.at(database, ...keys);
  checkVariable(inspection, path('from'), from);
  if (holdsLogin(from)) {
    // What was found is not shown: it has the password in it.
    const expected = 'env: and the name of a variable that holds it, such as env:CRM_URL, as it has a password in it';
    inspection.report(path('from'), '…', expected);
  }
  const file = attachedPath(database);
  if (file !== undefined && isInMemory(file)) {
    inspection.report(path('from'), from, 'a file: a database in memory has no rows to read');
  }
  for (const [name, value] of Object.entries(options)) {
    if (!NAME.test(name)) {
      inspection.report(path('options', name), name, 'an option of ATTACH: letters, digits and underscores');
    } else if (SAID_ELSEWHERE.includes(name.toLowerCase())) {
      inspection.report(path('options', name), name, `what is no option here: ${SAID_ELSEWHERE.join(', ')} are set`);
    } else if (typeof value === 'string') checkVariable(inspection, path('options', name), value);
    if (isSecretOption(name) && (typeof value !== 'string' || variableOf(value) === undefined)) {
      inspection.report(path('options', name), '…', 'env: and the name of a variable that holds it');
    }
  }
  extensions.forEach((extension, index) => {
    if (/^[a-z][a-z0-9_]*$/.test(extension)) return;
    inspection.report(path('extensions', index), extension, 'the name of an extension of DuckDB, such as httpfs');
  });
}

export function checkAttached(inspection: Inspection, target: DuckDbTarget): void {
  for (const [name, attached] of Object.entries(target.attach ?? {})) {
    const path = inspection.at(target, 'attach', name);
    checkContainerName(inspection, path, name);
    if (DUCKDB_CATALOGS.includes(name.toLowerCase())) {
      inspection.report(path, name, `a name other than DuckDB's own: ${DUCKDB_CATALOGS.join(', ')}`);
    }
    if (typeof attached !== 'string') checkDatabase(inspection, attached);
    else if (isInMemory(attached)) {
      inspection.report(path, attached, 'a file: a database in memory has no rows to read');
    }
  }
}
