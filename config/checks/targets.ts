import { oneOf } from '../findings.ts';
import { checkAttached, isInMemory } from './attached.ts';
import type { Inspection } from './inspection.ts';
import { checkBackupTo } from './backup_to.ts';
import { checkContainerName } from './names.ts';
import { checkPublishTo } from './publish_to.ts';

export function checkTargets(inspection: Inspection): void {
  const { targets, default_target } = inspection.config;
  const names = inspection.defined.targets;
  if (default_target !== undefined && names.length > 0 && !names.includes(default_target)) {
    inspection.report(['default_target'], default_target, `a target: ${oneOf(names)}`, names);
  }
  for (const { duckdb, snowflake, bigquery } of Object.values(targets)) {
    if (duckdb) {
      checkContainerName(inspection, inspection.at(duckdb, 'schema'), duckdb.schema);
      if (isInMemory(duckdb.path)) {
        const expected =
          'a file, such as people.duckdb: what is in memory is gone when a command ends, and the next one finds nothing';
        inspection.report(inspection.at(duckdb, 'path'), duckdb.path, expected);
      }
      // DuckDB names a database after its file, and then cannot tell `nexus.x` of the schema from that of the database.
      const database = /([^/\\]*?)(\.[^./\\]*)?$/.exec(duckdb.path)?.[1]?.toLowerCase();
      if (database === (duckdb.schema ?? 'nexus').toLowerCase()) {
        const expected = `a file whose name is not that of the schema, such as my_${database}.duckdb`;
        inspection.report(inspection.at(duckdb, 'path'), duckdb.path, expected);
      }
      checkAttached(inspection, duckdb);
    }
    if (duckdb?.publish_to) checkPublishTo(inspection, duckdb, duckdb.publish_to);
    if (duckdb?.backup_to) checkBackupTo(inspection, duckdb, duckdb.backup_to);
    if (snowflake) {
      checkContainerName(inspection, inspection.at(snowflake, 'database'), snowflake.database);
      checkContainerName(inspection, inspection.at(snowflake, 'schema'), snowflake.schema);
    }
    if (bigquery) {
      checkContainerName(inspection, inspection.at(bigquery, 'dataset'), bigquery.dataset);
      // cloud.google.com/resource-manager/docs/creating-managing-projects, with the domain of older projects.
      if (bigquery.project !== undefined && !/^([a-z0-9.-]+:)?[a-z][a-z0-9-]{4,28}[a-z0-9]$/.test(bigquery.project)) {
        const expected = 'a project id: 6 to 30 lower-case letters, digits and hyphens, a letter first';
        inspection.report(inspection.at(bigquery, 'project'), bigquery.project, expected);
      }
      if (bigquery.location !== undefined && !/^[A-Za-z]+(-[a-z]+[0-9]+)?$/.test(bigquery.location)) {
        const expected = 'a location of BigQuery, such as US, EU or europe-west3';
        inspection.report(inspection.at(bigquery, 'location'), bigquery.location, expected);
      }
      // cloud.google.com/bigquery/docs/reference/standard-sql/security_functions#session_user
      if (bigquery.run_as !== undefined && !/^([^\s:@]+@[^\s:@]+|principal:\/\/\S+)$/.test(bigquery.run_as)) {
        const expected = 'an email address, such as loader@my-project.iam.gserviceaccount.com';
        inspection.report(inspection.at(bigquery, 'run_as'), bigquery.run_as, expected);
      }
    }
  }
}
