// Not a package of its own: what it imports stands in the repository's package.json.
const { dirname } = require('path');
const { createConfigForRole } = require('@backstage/cli/config/eslint-factory');

module.exports = createConfigForRole(dirname(__dirname), 'node-library', {
  overrides: [
    {
      files: ['*.test.ts'],
      rules: {
        // Waiting for what a page shows fails where it doesn't.
        'jest/expect-expect': [
          'error',
          { assertFunctionNames: ['expect', '**.waitFor'] },
        ],
      },
    },
    {
      // Makes `describe` blocks for the tests.
      files: ['support/portal.ts'],
      rules: {
        'jest/no-disabled-tests': 'off',
        'jest/valid-title': 'off',
        'jest/valid-describe-callback': 'off',
      },
    },
  ],
});
