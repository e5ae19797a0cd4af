/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  // esbuild already compiles the bundle; the tests are compiled by the same tool (types are checked by `npm run typecheck`).
  transform: { '\\.ts$': '<rootDir>/test/support/esbuild_transform.js' },
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/labs/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/test/labs/.*/node_modules/'],
  setupFiles: ['<rootDir>/test/support/property_seed.js', '<rootDir>/test/support/one_thread.js'],
  // Both cores of a small machine: jest keeps one free by default.
  maxWorkers: '100%',
  // Properties of whole runs take half a minute on a busy machine of two cores.
  testTimeout: 180_000,
  // What the behaviour suite found is one column of docs/behaviour.md.
  reporters: ['default', '<rootDir>/test/support/behaviour_report.js'],
};
