import { startBigQuery } from '/work/main/test/labs/bigquery/server.ts';
import { emulatorClient } from '/work/main/test/labs/bigquery/client.ts';
import { buildBundle } from '/work/main/deploy/build/build.ts';
import { dialects } from '/work/main/sql/dialects/index.ts';
const s = await startBigQuery(); const client = emulatorClient(s);
const b = buildBundle({ targets: { t: { bigquery: { project: 'test', dataset: 'w1', location: 'US' } } }, sources: [{ name: 'crm', relations: { person_identifiers: {} } }], identifier_types: { user_id: {} } } as any, 'bigquery');
let text = b.objects.find(o => o.name === 'parse_name')!.text;
const t = async (x: string) => { try { const [r] = await client.query(`SELECT ${dialects.bigquery.literal(x)} AS a`); return r[0].a === x ? 'ok' : 'DIFF'; } catch (e: any) { return e.message.slice(0, 200); } };
console.log(await t(text));
let lo = 0, hi = text.length;
// shrink from the end then start
let a = 0, z = text.length;
{ let l = 0, h = text.length; while (h - l > 1) { const m = (l + h) >> 1; (await t(text.slice(0, m))) === 'ok' ? (l = m) : (h = m); } z = h; }
{ let l = 0, h = z; while (h - l > 1) { const m = (l + h) >> 1; (await t(text.slice(m, z))) === 'ok' ? (h = m) : (l = m); } a = l; }
console.log(a, z, JSON.stringify(text.slice(a, z)).slice(0, 300), await t(text.slice(a, z)));
await s.stop();
