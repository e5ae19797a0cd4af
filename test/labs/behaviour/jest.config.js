import root from '../../../jest.config.js';

/** Files of cases of what only the rules decide, in statements that others execute. */
const OF_RULES = [
  'adapters',
  'constraints',
  'forget_former',
  'incremental',
  'keys',
  'masks',
  'preferred_identifiers',
  'rejected_deliveries',
  'rejected_histories',
  'spellings',
  'stamps',
  'strangers',
  'suppression',
].map((name) => `<rootDir>/test/behaviour/${name}\\.test\\.ts$`);

/** The behaviour suite on the engine that NEXUS_ENGINE names, with what only an engine that has clients can be asked. */
/** @type {import('jest').Config} */
export default {
  ...root,
  rootDir: '../../..',
  testMatch: ['<rootDir>/test/behaviour/*.test.ts', '<rootDir>/test/labs/behaviour/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', ...(process.env.NEXUS_EVERY_CASE === '1' ? [] : OF_RULES)],
  reporters: ['default', '<rootDir>/test/support/behaviour_report.js'],
  // A call is some thirty jobs: those of an emulator keep one core busy, those of an account are waited for.
  ...(process.env.NEXUS_LIVE
    ? { testTimeout: 3 * 3600_000, maxWorkers: 8 }
    : { testTimeout: 600_000, maxWorkers: '100%' }),
};
