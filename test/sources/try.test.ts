import { test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { adapters } from '../../sql/sources/index.ts';
import { Warehouse } from './harness.ts';
import type { Adapter } from '../../sql/sources/adapter.ts';
test('x', async () => {
  for (const adapter of Object.values(adapters) as Adapter[]) {
    const s = { adapter, options: { own_domains: ['harborlight.app'], support_addresses: ['support@harborlight.app'], closed_labels: ['Label_12'] } };
    const w = await Warehouse.with(s);
    for (const t of adapter.rawTables) await w.insert(s, t.name, readFileSync(`fixtures/sample/${t.name}.jsonl`, 'utf8').trim().split('\n').map((l) => JSON.parse(l)));
    for (const v of ['events', 'person_identifiers','group_identifiers','person_traits','group_traits','membership_identifiers']) {
      try {
      console.log(v, JSON.stringify(await w.query(`select count(*) n from nexus.${adapter.name}_${v}`)), JSON.stringify(await w.query(`select * from nexus.${adapter.name}_${v} using sample 4`), null, 1));
      console.log(JSON.stringify(await w.query(`explain select * from nexus.${adapter.name}_${v} where (_ingested_at >= TIMESTAMP '2025-01-01' or _ingested_at is null)`)).replaceAll('\\n','\n'));
      } catch (e) { console.log(String(e).slice(0,500)) }
    }
  }
});
