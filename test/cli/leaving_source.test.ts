import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Project } from './support/terminal.ts';
import { makeProject, nexus } from './support/terminal.ts';

let project: Project;
const run = (...args: string[]) => nexus(...args, '--config', project.config);
beforeAll(() => {
  project = makeProject();
});
afterAll(() => {
  project.remove();
});

test('a source that leaves the config is told of in the plan, and a deploy asks; renamed_from answers', async () => {
  await run('deploy');
  await run('resolve');
  const records = Number(
    (
      JSON.parse((await run('query', 'SELECT COUNT(*) AS n FROM nexus_event_log', '--json')).stdout) as { n: string }[]
    )[0]?.n,
  );
  const before = project.read('nexus.config.json');
  expect(before).toMatch(/"name": ?"crm"/);
  const named = (more: string): string => before.replace(/"name": ?"crm"/, `"name": "erp"${more}`);

  project.write('nexus.config.json', named(''));
  const plan = await run('plan-deploy');
  expect(plan.stderr).toContain(
    `crm is not in the config any more, and ${String(records)} records of it are stored: they stay`,
  );
  const refused = await run('deploy');
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain(
    `Keep the ${String(records)} records of crm, which is not in the config any more? Add --yes to say so; nothing was changed.`,
  );

  project.write('nexus.config.json', named(', "renamed_from": "crm"'));
  const deployed = await run('deploy', '--yes');
  expect(deployed.stderr).toContain(`crm is erp now: its ${String(records)} records move to the new name`);
  await run('resolve');
  expect(
    JSON.parse(
      (await run('query', 'SELECT source, COUNT(*) AS n FROM nexus_event_log GROUP BY source', '--json')).stdout,
    ),
  ).toEqual([{ source: 'erp', n: String(records) }]);
});
