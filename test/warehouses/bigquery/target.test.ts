import { describe, expect, test } from '@jest/globals';
import { bigQueryTarget } from '../../../warehouses/bigquery/target.ts';

describe('bigQueryTarget', () => {
  const config = { project: 'of-config', dataset: 'of_config', location: 'EU', run_as: 'nexus@example.com' };
  const environment = {
    NEXUS_BIGQUERY_PROJECT: 'of-environment',
    NEXUS_BIGQUERY_DATASET: 'of_environment',
    NEXUS_BIGQUERY_LOCATION: 'US',
    GOOGLE_CLOUD_PROJECT: 'of-google',
  };

  test('is the config where nothing else says anything', () => {
    expect(bigQueryTarget(config, {}, {})).toEqual(config);
  });

  test('takes the environment before the config, and flags before both', () => {
    expect(bigQueryTarget(config, {}, environment)).toEqual({
      project: 'of-environment',
      dataset: 'of_environment',
      location: 'US',
      run_as: 'nexus@example.com',
    });
    expect(bigQueryTarget(config, { project: 'of-flag', location: 'europe-west3' }, environment)).toEqual({
      project: 'of-flag',
      dataset: 'of_environment',
      location: 'europe-west3',
      run_as: 'nexus@example.com',
    });
  });

  test('takes the project that Google’s tools use only where nothing names one', () => {
    expect(bigQueryTarget(config, {}, { GOOGLE_CLOUD_PROJECT: 'of-google' }).project).toBe('of-config');
    expect(bigQueryTarget({}, {}, { GOOGLE_CLOUD_PROJECT: 'of-google' })).toEqual({ project: 'of-google' });
  });

  test('takes a variable that is set to nothing as not set', () => {
    expect(bigQueryTarget({ project: 'a' }, {}, { NEXUS_BIGQUERY_PROJECT: '', GOOGLE_CLOUD_PROJECT: '' })).toEqual({
      project: 'a',
    });
  });

  test('leaves out what nobody says', () => {
    expect(Object.keys(bigQueryTarget({}, {}, {}))).toEqual([]);
  });
});
