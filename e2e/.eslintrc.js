// Not a package of its own: what it imports stands in the repository's package.json.
const { dirname } = require('path');
const { createConfigForRole } = require('@backstage/cli/config/eslint-factory');

module.exports = createConfigForRole(dirname(__dirname), 'node-library', {
  overrides: [
    {
      // Playwright reads from the pattern which fixtures a fixture needs.
      files: ['*.test.ts', 'support/test.ts'],
      rules: { 'no-empty-pattern': 'off' },
    },
  ],
});
