/** The portal in Chromium: one stack for all files, see setup/. */
module.exports = {
  rootDir: __dirname,
  testMatch: ['<rootDir>/**/*.test.ts'],
  transform: {
    '\\.tsx?$': [
      require.resolve('@swc/jest'),
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
        module: { type: 'commonjs' },
      },
    ],
  },
  globalSetup: '<rootDir>/setup/globalSetup.ts',
  globalTeardown: '<rootDir>/setup/globalTeardown.ts',
  // Of steps that each wait at most two minutes (support/portal.ts).
  testTimeout: 600_000,
  verbose: true,
};
