import root from '../../../jest.config.js';

/** The behaviour suite on the engine that NEXUS_ENGINE names, with what only that engine can be asked. */
/** @type {import('jest').Config} */
export default {
  ...root,
  rootDir: '../../..',
  testMatch: ['<rootDir>/test/behaviour/*.test.ts', '<rootDir>/test/labs/behaviour/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 600_000,
};
