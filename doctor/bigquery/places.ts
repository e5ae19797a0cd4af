import type { BigQueryWarehouse } from '../../warehouses/bigquery/bigquery.ts';
import { isDenied } from '../../warehouses/bigquery/errors.ts';
import type { Check } from '../check.ts';
import { rootOf } from '../errors.ts';
import type { DataSet } from './grants.ts';
import { grantOnDataSet, nameOf } from './grants.ts';

/** A data set that sources are read from. */
export interface SourceDataSet extends DataSet {
  /** What is read from it, as SQL. */
  readonly relations: readonly string[];
}

/** Where the data sets are. A job, a routine and a view reach only what is in their own location. */
export async function checkLocations(
  warehouse: BigQueryWarehouse,
  sources: readonly DataSet[],
  member: string,
): Promise<Check[]> {
  const name = 'Location';
  const { at } = warehouse;
  const hidden: DataSet = { project: at.project, dataset: warehouse.privateDataset };
  const others = sources.filter(({ project, dataset }) => project !== at.project || dataset !== at.dataset);
  const checks = await Promise.all(
    [at, hidden, ...others].map(async (dataSet): Promise<Check[]> => {
      const called = nameOf({ project: dataSet.project, dataset: dataSet.dataset });
      try {
        const location = await warehouse.locationOf(dataSet.dataset, dataSet.project);
        if (location === undefined) {
          // What becomes of it is told with what it holds.
          if (dataSet === hidden) return [];
          return dataSet === at
            ? [{ name, state: 'attention', detail: `${called} is not there yet; a deploy makes it in ${at.location}` }]
            : [{ name, state: 'bad', detail: `there is no data set ${called}, which sources are read from` }];
        }
        if (location.toLowerCase() === at.location.toLowerCase()) {
          return [{ name, state: 'good', detail: `${called} is in ${location}` }];
        }
        const fix =
          dataSet === at || dataSet === hidden
            ? `set "location" of the target in the config to "${location}", or "dataset" to a name that is free`
            : `set "location" of the target in the config to "${location}", and "dataset" to one that is there, or is not there yet`;
        const detail = `${called} is in ${location}, and the target's location is ${at.location}`;
        return [{ name, state: 'bad', detail, fix }];
      } catch (error) {
        if (!isDenied(rootOf(error))) throw error;
        return [
          {
            name,
            state: 'attention',
            detail: `could not tell where ${called} is: that takes bigquery.datasets.get`,
            fix: grantOnDataSet('roles/bigquery.metadataViewer', dataSet, member),
          },
        ];
      }
    }),
  );
  return checks.flat();
}

/** Whether the data sets that sources are in can be read; whether each relation is as the config says is another check. */
export async function checkReading(
  warehouse: BigQueryWarehouse,
  sources: readonly SourceDataSet[],
  member: string,
): Promise<Check[]> {
  const name = 'Reading';
  const checks = await Promise.all(
    sources.map(async (source): Promise<Check[]> => {
      for (const relation of source.relations) {
        try {
          await warehouse.dryRun(`SELECT * FROM ${relation}`);
        } catch (error) {
          // What else may be wrong with a source, its own check says.
          if (!isDenied(rootOf(error))) continue;
          const detail = `may not read ${relation}: that takes bigquery.tables.getData on ${nameOf(source)}`;
          return [{ name, state: 'bad', detail, fix: grantOnDataSet('roles/bigquery.dataViewer', source, member) }];
        }
      }
      return [];
    }),
  );
  const bad = checks.flat();
  return bad.length > 0
    ? bad
    : [{ name, state: 'good', detail: `may read ${sources.map((source) => nameOf(source)).join(', ')}` }];
}
