import type { Finding, GateResult } from '../finding.ts';
import type { Bundle } from '../manifest.ts';
import { RESERVED_NAME, lintBigQueryText } from './bigquery_text.ts';
import type { Fault } from './rule.ts';
import type { Dialect } from './tokens.ts';
import { tokenize } from './tokens.ts';
import { lintSnowflakeStep, lintSnowflakeText } from './snowflake_text.ts';

/** Between two semicolons there is nothing, which Snowflake and BigQuery refuse to run. */
function emptyStatements(sql: string, dialect: Dialect): Fault[] {
  const tokens = tokenize(sql, dialect);
  const empty = tokens.some(({ text }, index) => text === ';' && (index === 0 || tokens[index - 1]?.text === ';'));
  return empty ? [{ rule: 'empty-statement', message: 'a semicolon ends nothing' }] : [];
}

/** The text rules of each warehouse, over every emitted file and every statement of its procedures; needs no lab. */
export function lintBundle({ manifest, files }: Bundle): GateResult {
  const result: GateResult = { statements: 0, findings: [] };
  if (manifest.warehouse === 'duckdb') return result;
  const dialect = manifest.warehouse;
  const objects = new Set(
    manifest.objects.filter(({ kind }) => kind !== 'schema').map(({ name }) => name.toLowerCase()),
  );
  const rules = { bigquery: (sql: string) => lintBigQueryText(sql, objects), snowflake: lintSnowflakeText }[dialect];
  const check = (sql: string, lint: () => Fault[], place: Pick<Finding, 'object' | 'step'>) => {
    result.statements++;
    try {
      for (const fault of lint()) result.findings.push({ ...fault, ...place, sql });
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      result.findings.push({ rule: 'tokens', message: error.message, ...place, sql });
    }
  };

  for (const { name, columns = [] } of [...manifest.objects, ...manifest.work_tables]) {
    for (const column of columns.filter((candidate) => RESERVED_NAME.test(candidate.name))) {
      const message = 'v_ and p_ are kept for variables and arguments';
      result.findings.push({ rule: 'reserved-name', object: name, message, sql: `${column.name} ${column.type}` });
    }
  }
  for (const { name, file, statements = [] } of manifest.objects) {
    const sql = files.get(file) ?? '';
    check(sql, () => [...rules(sql), ...emptyStatements(sql, dialect)], { object: name });
    // BigQuery's procedures are text, so the file holds their statements; Snowflake's are JavaScript.
    if (dialect !== 'snowflake') continue;
    for (const { text, step } of statements) {
      check(text, () => [...rules(text), ...lintSnowflakeStep(text)], { object: name, step });
    }
  }
  return result;
}
