/** The labs' own tests: they need what `npm run test:emulators` sets up, so `npm test` leaves them out. */
/** @type {import('jest').Config} */
export default {
  rootDir: '../..',
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/test/support/esbuild_transform.js' },
  testMatch: ['<rootDir>/test/labs/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/test/labs/.*/node_modules/'],
  testTimeout: 60_000,
};
