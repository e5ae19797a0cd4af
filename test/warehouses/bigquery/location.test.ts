import { describe, expect, test } from '@jest/globals';
import { checkLocation, dataSetsOf, LocationError } from '../../../warehouses/bigquery/location.ts';
import type { Relation } from '../../../sql/tag.ts';

const place = { project: 'p', dataset: 'nexus', location: 'EU' };
const external = (name: string, schema?: string, database?: string): Relation => ({
  kind: 'external',
  name,
  schema,
  database,
});
/** Asks a fixed map of data sets to locations, and keeps what was asked for. */
function world(locations: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  return {
    asked,
    locationOf: (dataset: string, project: string) => {
      asked.push(`${project}.${dataset}`);
      return Promise.resolve(locations[`${project}.${dataset}`]);
    },
  };
}

describe('dataSetsOf', () => {
  test('gives each data set once, with the defaults of the place, and none of ours', () => {
    const relations: Relation[] = [
      external('a', 'raw'),
      external('b', 'raw'),
      external('c'),
      external('d', 'raw', 'other'),
      { kind: 'nexus', name: 'nexus_persons' },
      { kind: 'work', name: 'nexus_work_batch' },
    ];
    expect(dataSetsOf(relations, place)).toEqual([
      { project: 'p', dataset: 'raw' },
      { project: 'p', dataset: 'nexus' },
      { project: 'other', dataset: 'raw' },
    ]);
  });
});

describe('checkLocation', () => {
  test('asks for the own data set and each of the sources once, and is content where all are in one place', async () => {
    const { asked, locationOf } = world({ 'p.nexus': 'eu', 'p.raw': 'EU' });
    await checkLocation(place, [external('a', 'raw'), external('b', 'raw'), external('c')], locationOf);
    expect(asked).toEqual(['p.nexus', 'p.raw']);
  });

  test('minds no data set that is not there yet', async () => {
    await expect(checkLocation(place, [external('a', 'later')], world({}).locationOf)).resolves.toBeUndefined();
  });

  test('names every data set that is elsewhere', async () => {
    const { locationOf } = world({ 'p.nexus': 'EU', 'p.raw': 'US', 'q.crm': 'europe-west3' });
    const failure = checkLocation(place, [external('a', 'raw'), external('b', 'crm', 'q')], locationOf);
    await expect(failure).rejects.toThrow(LocationError);
    await expect(failure).rejects.toThrow(
      /location is EU[^]*p\.raw is in US\n {2}q\.crm is in europe-west3\nSet "location"/,
    );
  });

  test('names the own data set, where that is elsewhere', async () => {
    const { locationOf } = world({ 'p.nexus': 'US' });
    await expect(checkLocation(place, [], locationOf)).rejects.toThrow('p.nexus is in US');
  });
});
