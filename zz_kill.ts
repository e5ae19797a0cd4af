import { startBigQuery } from './test/labs/bigquery/server.ts';
import { emulatorClient } from './test/labs/bigquery/client.ts';
const s = await startBigQuery(); const c = emulatorClient(s);
await c.query('CREATE SCHEMA d1'); await c.query('CREATE TABLE d1.t (a INT64, s STRING)');
const tests: [string, string][] = [['plain', `BEGIN SELECT 'the run waits'; WHILE TRUE DO SELECT 1; END WHILE; END`],
['handler', `BEGIN BEGIN INSERT INTO d1.t (a) VALUES (1); SELECT 'the run waits'; WHILE TRUE DO SELECT 1; END WHILE; EXCEPTION WHEN ERROR THEN INSERT INTO d1.t (a, s) VALUES (2, @@error.message); RAISE; END; END`],
['tx', `BEGIN BEGIN TRANSACTION; INSERT INTO d1.t (a) VALUES (3); SELECT 'the run waits'; WHILE TRUE DO SELECT 1; END WHILE; COMMIT TRANSACTION; EXCEPTION WHEN ERROR THEN ROLLBACK TRANSACTION; INSERT INTO d1.t (a, s) VALUES (4, @@error.message); END`]];
for (const [n, body] of tests) {
  await c.query(`CREATE OR REPLACE PROCEDURE d1.p() ${body}`);
  const t = Date.now(); const log = (x: unknown) => console.log(n, Date.now() - t, x);
  const [job] = await c.createQueryJob('CALL d1.p()');
  log('created ' + JSON.stringify(job.metadata.status));
  const [kids] = await c.getJobs({ parentJobId: job.id!, projection: 'full' } as never);
  log(kids.length + ' children');
  const [jobs] = await c.getJobs({ stateFilter: ['running'], projection: 'full' } as never);
  log(jobs.map((j: any) => [j.metadata.configuration?.query?.query, j.metadata.status]));
  const done = job.getQueryResults().then(() => 'fine', (e: any) => e.message);
  log(await job.cancel().then((r: any) => JSON.stringify(r[0]?.job?.status), (e: any) => e.message));
  log(await Promise.race([done, new Promise(r => setTimeout(r, 20000, 'still'))]));
  log((await c.query('SELECT * FROM d1.t'))[0]);
}
await s.stop(); process.exit(0);
