import root from '../../jest.config.js';

/** The labs' own tests need what `npm run test:emulators` sets up, so `npm test` leaves them out. */
/** @type {import('jest').Config} */
export default {
  ...root,
  rootDir: '../..',
  reporters: ['default'],
  // Each has an emulator of its own, which keeps one core busy.
  maxWorkers: '100%',
  testMatch: ['<rootDir>/test/labs/**/*.test.ts'],
  // A suite of its own, on an engine.
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/labs/behaviour/'],
};
