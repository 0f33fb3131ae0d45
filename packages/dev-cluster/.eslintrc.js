module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  overrides: [
    {
      // Parts of one test suite, which conformance.test.ts puts together.
      files: ['src/conformance/*.ts'],
      rules: {
        'jest/no-export': 'off',
        '@backstage/no-undeclared-imports': 'off',
      },
    },
    {
      // Defines tests for others.
      files: ['src/testing/skipping.ts'],
      rules: {
        'jest/no-export': 'off',
        'jest/no-disabled-tests': 'off',
        'jest/valid-describe-callback': 'off',
        'jest/valid-title': 'off',
        'jest/expect-expect': 'off',
      },
    },
  ],
});
