import { startBigQuery } from '/work/main/test/labs/bigquery/server.ts';
import { emulatorClient } from '/work/main/test/labs/bigquery/client.ts';
import { buildBundle } from '/work/main/deploy/build/build.ts';
import { deploy } from '/work/main/deploy/deploy.ts';
import { BigQueryWarehouse } from '/work/main/deploy/warehouses/bigquery.ts';
const s = await startBigQuery(); const client = emulatorClient(s);
const config = (d: string): any => ({ targets: { t: { bigquery: { project: s.project, dataset: d, location: 'US' } } }, sources: [{ name: 'crm', relations: { events: {}, person_identifiers: {}, person_traits: {}, } }], identifier_types: { user_id: {} } });
const T = Date.now; 
const time = async (n: string, f: () => Promise<unknown>) => { const t = T(); const r = await f(); console.log(n, T() - t); return r; };
for (const d of ['w1']) {
  const w = new BigQueryWarehouse(client, { project: s.project, dataset: d, location: 'US' });
  const b: any = await time('build', async () => buildBundle(config(d), 'bigquery'));
  await w.execute(`CREATE SCHEMA ${d}`);
  await w.execute(`CREATE TABLE ${d}.crm_events (event_id STRING, occurred_at TIMESTAMP, event_name STRING, event_description STRING, event_value FLOAT64, value_unit STRING, event_significance FLOAT64, event_type STRING, source_table STRING, synced_at TIMESTAMP, _ingested_at TIMESTAMP)`);
  await w.execute(`CREATE TABLE ${d}.crm_person_identifiers (event_id STRING, row_id STRING, identifier_type STRING, identifier_value STRING, role STRING, occurred_at TIMESTAMP, _ingested_at TIMESTAMP)`);
  await w.execute(`CREATE TABLE ${d}.crm_person_traits (event_id STRING, row_id STRING, identifier_type STRING, identifier_value STRING, trait_name STRING, trait_value STRING, occurred_at TIMESTAMP, _ingested_at TIMESTAMP)`);
  if (d !== 'w3') { try { await time('deploy ' + b.objects.length, () => deploy(w, b)); } catch (e: any) { console.log(e.message, e.statement?.slice(0,300)); } }
  else await time('one script', () => client.query(b.objects.map((o: any) => o.text).join(';\n')));
  await w.execute(`INSERT INTO ${d}.crm_person_identifiers (event_id, row_id, identifier_type, identifier_value, occurred_at, _ingested_at) VALUES ('e','r','user_id','a',TIMESTAMP '2026-01-01', TIMESTAMP '2026-01-02'),('e','r','user_id','b',TIMESTAMP '2026-01-01', TIMESTAMP '2026-01-02')`);
  await time('run', () => w.call('nexus_resolve', [], (x) => {}));
  await time('run again', () => w.call('nexus_resolve', []));
  await time('fr', () => w.call('nexus_resolve_with', ['{"full_refresh":true}']));
  console.log((await w.query(`SELECT * FROM ${d}.nexus_persons`)).rows);
  for (let i = 0; i < 6; i++) { await w.execute(`INSERT INTO ${d}.crm_person_identifiers (event_id, row_id, identifier_type, identifier_value, occurred_at, _ingested_at) VALUES ('e${i}','r','user_id','a${i}',TIMESTAMP '2026-01-01', TIMESTAMP '2026-01-0${i+2}')`); await time('run', () => w.call('nexus_resolve', [])); }
}
await s.stop();
