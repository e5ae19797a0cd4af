import { DuckDbWarehouse } from './deploy/warehouses/duckdb.ts';
import { buildBundle } from './deploy/build/build.ts';
import { deploy } from './deploy/deploy.ts';
const n = Number(process.argv[2] ?? 100000);
const config = {
  targets: { dev: { duckdb: { path: ':memory:' } } },
  sources: [{ name: 'crm', location: { schema: 'raw' }, relations: { person_identifiers: {lacks:['role']} } }],
  identifier_types: { email: { normalizer: 'exact' }, phone: { normalizer: 'exact' } },
} as any;
const w = await DuckDbWarehouse.open(':memory:', 'nexus');
await w.execute('create schema raw');
const shape = process.argv[3] ?? 'people';
const q = shape === 'chain'
 ? `select 'e'||i as event_id, 'r'||i as row_id, unnest(['email','email']) identifier_type, unnest(['v'||i, 'v'||(i+1)]) identifier_value from range(${n}) r(i)`
 : shape === 'star' ? `select 'e'||i as event_id, 'r'||i as row_id, unnest(['email','email']) identifier_type, unnest(['hub', 'v'||(i+1)]) identifier_value from range(${n}) r(i)`
 : `select 'e'||i as event_id, 'r'||i as row_id, unnest(['email','phone']) identifier_type, unnest(['v'||((i*7919)%${Math.floor(n/3)}), 'p'||(hash(i)%${Math.floor(n/2)})]) identifier_value from range(${n}) r(i)`;
await w.execute(`create table raw.crm_person_identifiers as select *, timestamp '2026-01-01' as occurred_at, timestamp '2026-02-01' as _ingested_at from (${q})`);
await deploy(w, buildBundle(config, 'duckdb'));
const t = performance.now();
const steps: string[] = [];
console.log(await w.call('nexus_resolve', [], s => steps.push(`${s.step} ${s.milliseconds.toFixed(0)}`)));
console.log((performance.now() - t).toFixed(0), steps.join(', '));
const k = performance.now(); const s2: string[] = [];
await w.call('nexus_resolve', [], s => s2.push(`${s.step} ${s.milliseconds.toFixed(0)}`));
console.log('again', (performance.now() - k).toFixed(0), s2.join(', '));
