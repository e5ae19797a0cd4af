import root from '../../../jest.config.js';

/** The behaviour suite on the engine that NEXUS_ENGINE names, with what only an engine that has clients can be asked. */
/** @type {import('jest').Config} */
export default {
  ...root,
  rootDir: '../../..',
  testMatch: ['<rootDir>/test/behaviour/*.test.ts', '<rootDir>/test/labs/behaviour/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  reporters: ['default', '<rootDir>/test/support/behaviour_report.js'],
  // A call is some thirty jobs: those of an emulator keep one core busy, those of an account are waited for.
  ...(process.env.NEXUS_LIVE
    ? { testTimeout: 3 * 3600_000, maxWorkers: 8 }
    : { testTimeout: 600_000, maxWorkers: '100%' }),
};
