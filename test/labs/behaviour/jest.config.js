import root from '../../../jest.config.js';

/**
 * What is asked again with AUTOCOMMIT off: every procedure, and each way in which a run ends, is stopped, is disturbed or
 * waits. The setting changes who begins and ends a transaction, and nothing of what a statement gives.
 */
const AUTOCOMMIT_OFF = [
  'audit',
  'explain',
  'forget',
  'incremental',
  'overrides',
  'plan',
  'rejected_deliveries',
  'runs',
];
const suites = process.env.NEXUS_AUTOCOMMIT === 'off' ? `(${AUTOCOMMIT_OFF.join('|')})` : '*';

/** The behaviour suite on the engine that NEXUS_ENGINE names, with what only an engine that has clients can be asked. */
/** @type {import('jest').Config} */
export default {
  ...root,
  rootDir: '../../..',
  testMatch: [`<rootDir>/test/behaviour/${suites}.test.ts`, '<rootDir>/test/labs/behaviour/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  reporters: ['default', '<rootDir>/test/support/behaviour_report.js'],
  // A call is some thirty jobs: those of an emulator keep one core busy, those of an account are waited for.
  ...(process.env.NEXUS_LIVE
    ? { testTimeout: 3 * 3600_000, maxWorkers: 8 }
    : { testTimeout: 600_000, maxWorkers: '100%' }),
};
