const createConfig = require('@backstage/cli/config/eslint-factory');

module.exports = createConfig(__dirname, {
  rules: {
    // Tests run the module with the real workspace backend.
    '@backstage/no-mixed-plugin-imports': [
      'warn',
      { excludedFiles: ['**/*.test.ts', '**/__testUtils__/**'] },
    ],
  },
});
