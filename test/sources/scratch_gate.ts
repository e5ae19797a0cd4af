import { adapters } from '/work/main/sql/sources/index.ts';
import { contextOf } from '/work/main/procedures/locations.ts';
import { dialects } from '/work/main/sql/dialects/index.ts';
import { nexus, relation, render, sql, op } from '/work/main/sql/tag.ts';
import { udfDefinition } from '/work/main/deploy/build/udf_definition.ts';
import { checkGoogleSql } from '/work/main/test/labs/googlesql/gate.ts';
import { createAnalyser } from '/work/main/test/labs/googlesql/analyser.ts';
import { startServer } from '/work/main/test/labs/googlesql/server.ts';
import { lintBundle } from '/work/main/test/labs/lint/gate.ts';
import { checkSqlfluff } from '/work/main/test/labs/sqlfluff/gate.ts';
import { STANDARD_COLUMNS, relationKinds } from '/work/main/sql/sources/relations.ts';
const OPTIONS = { own_domains: ['harborlight.app'], support_addresses: ['support@harborlight.app'], closed_labels: ['Label_12'] };
const KINDS = relationKinds(['person','group']);
for (const wh of (process.argv[2] ?? 'bigquery,snowflake').split(',') as ('bigquery'|'snowflake')[]) {
  const loc = { database: wh === 'bigquery' ? 'my-project' : 'DB', schema: 'nexus' };
  const ctx = contextOf(dialects[wh], loc);
  const t = (p) => render(p, ctx).text;
  const files = new Map<string,string>(); const objects: object[] = []; const external: object[] = [];
  for (const name of ['parse_address_list', 'parse_name']) {
    const file = `functions/${name}.sql`;
    files.set(file, udfDefinition(wh, name as never, ctx.functionName(name)));
    const r = name === 'parse_name' ? 'STRUCT<given STRING, middle STRING, family STRING, prefix STRING, suffix STRING>' : 'ARRAY<STRUCT<name STRING, address STRING>>';
    objects.push({ name, kind: 'function', file, signature: { args: [{ name: name === 'parse_name' ? 'value' : 'header', type: 'STRING' }], returns: r } });
  }
  for (const adapter of Object.values(adapters)) {
    const rel = (x: string) => relation({ kind: 'external', schema: 'raw', name: x });
    for (const r of adapter.rawTables) external.push({ name: t(rel(r.name)), columns: Object.entries(r.columns).map(([name, type]) => ({ name, type: t(op.type(type)) })) });
    for (const v of adapter.views({ source: adapter.name, options: OPTIONS, raw: rel, view: (n) => nexus(`${adapter.name}_${n}`) })) {
      const name = `${adapter.name}_${v.name}`; const file = `sources/${name}.sql`;
      files.set(file, `CREATE OR REPLACE VIEW ${t(nexus(name))} AS\n${t(v.query)};\n`);
      const kind = KINDS[v.name]?.kind;
      objects.push({ name, kind: 'view', file, ...(v.layer === 'unioned' && kind ? { columns: Object.entries(STANDARD_COLUMNS[kind]).map(([name, type]) => ({ name, type: t(op.type(type)) })) } : {}) });
    }
  }
  const bundle = { manifest: { warehouse: wh, version: '0', objects, work_tables: [], external }, files } as never;
  const show = (r: { findings: { object: string; message: string; rule: string; sql?: string }[] }) => { for (const f of r.findings.slice(0, 12)) console.log(f.rule, f.object, f.message, (f.sql ?? '').slice(0, 300), '\n---'); };
  const lint = lintBundle(bundle); console.log(wh, 'lint', lint.findings.length); show(lint as never);
  if (wh === 'bigquery') { const server = await startServer(); const r = await checkGoogleSql(bundle, await createAnalyser(server)); console.log('googlesql', r.statements, r.findings.length); show(r as never); server.stop(); }
  else { const r = await checkSqlfluff(bundle); console.log('sqlfluff', r.statements, r.findings.length); show(r as never); }
}
process.exit(0);
