import { describe } from '@jest/globals';
import { describeDbt } from './support/cases.ts';
import { bigqueryLab } from './support/lab.ts';

describe('dbt-bigquery on the emulator', () => {
  describeDbt(bigqueryLab, true);
});
