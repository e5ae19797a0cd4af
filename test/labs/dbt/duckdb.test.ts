import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { nexus } from '../../cli/support/terminal.ts';
import { setupDbt } from './setup.ts';
import type { DbtProject } from './support/project.ts';
import { copyProject } from './support/project.ts';

/** The recipe of docs/dbt.md on DuckDB: dbt and Nexus work on one file, one after the other. */
describe('dbt-duckdb', () => {
  let project: DbtProject;
  const run = async (...args: string[]): Promise<string> => {
    const { code, stdout, stderr } = await nexus(...args, '--config', join(project.directory, 'nexus.config.json'));
    expect({ args, code, stderr }).toEqual({ args, code: 0, stderr: '' });
    return stdout;
  };
  const dbt = async (...args: string[]) => {
    const { code, output, statuses } = await project.dbt(...args);
    expect(code === 0 ? '' : output).toBe('');
    return statuses;
  };
  const customers = async (): Promise<unknown> =>
    JSON.parse(await run('query', 'SELECT name, email, shop_order FROM analytics.customers ORDER BY name', '--json'));

  beforeAll(() => {
    const setup = setupDbt();
    if (!setup.ready) throw new Error(setup.reason);
    project = copyProject('duckdb', {});
  });
  afterAll(() => {
    project.remove();
  });

  test('the models, a run, and the models over the result', async () => {
    await dbt('parse');
    const at = (path: string): string => join(project.directory, path);
    const places = ['--out', at('models/nexus'), '--macros', at('macros'), '--manifest', at('target/manifest.json')];
    expect(await run('dbt', '-w', 'duckdb', ...places)).toContain('dbt build --select source:nexus+');
    const first = await dbt('build', '--select', '+exposure:nexus');
    expect(first.get('shop_events')).toBe('success');
    expect(first.has('customers')).toBe(false);
    await run('deploy');
    await run('resolve');
    const second = await dbt('build', '--select', 'source:nexus+');
    expect(second.get('customers')).toBe('success');
    expect(second.has('shop_events')).toBe(false);
    expect(await customers()).toEqual([
      { name: 'Ada Lovelace', email: 'ada@lovelace.example', shop_order: 'ordered' },
      { name: 'Alan Turing', email: 'alan@bletchley.example', shop_order: 'ordered' },
      { name: 'Annie Easley', email: 'annie@orbit.example', shop_order: 'never' },
      { name: 'Barbara Liskov', email: 'liskov@gmail.com', shop_order: 'ordered' },
      { name: 'D. Knuth', email: 'don@literate.example', shop_order: 'ordered' },
      { name: 'E. W. Dijkstra', email: 'edsger@paths.example', shop_order: 'ordered' },
      { name: 'Grace B. Hopper', email: 'grace@hopper.example', shop_order: 'returned' },
      { name: 'Info desk', email: null, shop_order: 'never' },
      { name: 'K. Johnson', email: 'katherine@orbit.example', shop_order: 'ordered' },
      { name: 'Nobody', email: null, shop_order: 'ordered' },
      { name: 'Radia Perlman', email: 'radia@spanning.example', shop_order: 'ordered' },
    ]);
  });

  test('what came since is followed, and the views of the deployment outlive that dbt makes its tables anew', async () => {
    const contacts = project.read('seeds/crm_contacts.csv');
    const annie = /^(.*),Annie Easley,(.*),2026-01-10 08:00:00,2026-01-10 09:00:00$/m;
    expect(contacts).toMatch(annie);
    const later = contacts.replace(annie, '$1,Annie J. Easley,$2,2026-06-01 08:00:00,2026-06-01 09:00:00');
    project.write('seeds/crm_contacts.csv', later);
    await dbt('build', '--select', '+exposure:nexus');
    expect(await run('resolve')).toContain('records loaded');
    await dbt('build');
    expect(await customers()).toContainEqual({
      name: 'Annie J. Easley',
      email: 'annie@orbit.example',
      shop_order: 'never',
    });
  });

  test('the semantic models: dbt takes them, and makes what they stand on', async () => {
    const out = join(project.directory, 'models/nexus');
    await run('semantic', '--format', 'dbt', '--spec', 'legacy', '--out', out);
    const built = await dbt('build', '--select', 'nexus_semantic_*', 'nexus_time_spine');
    expect([...built.values()].filter((status) => status !== 'success')).toEqual([]);
    const { semantic_models: models, metrics } = JSON.parse(project.read('target/semantic_manifest.json')) as Readonly<
      Record<'semantic_models' | 'metrics', readonly { readonly name: string }[]>
    >;
    expect(models.map(({ name }) => name)).toEqual([
      'nexus_persons',
      'nexus_groups',
      'nexus_memberships',
      'nexus_entities',
      'nexus_states',
      'nexus_timeline',
    ]);
    expect(metrics.map(({ name }) => name)).toEqual([
      'person_count',
      'group_count',
      'membership_count',
      'entity_count',
      'entered_states',
      'entities_in_state',
      'event_count',
      'active_entities',
    ]);
  });
});
