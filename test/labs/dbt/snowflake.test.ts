import { describe } from '@jest/globals';
import { describeDbt } from './support/cases.ts';
import { snowflakeLab } from './support/lab.ts';

describe('dbt-snowflake on the emulator', () => {
  describeDbt(snowflakeLab, false);
});
