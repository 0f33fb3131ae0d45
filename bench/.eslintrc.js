// Not a package of its own: what it imports stands in the repository's package.json.
const { dirname } = require('path');
const { createConfigForRole } = require('@backstage/cli/config/eslint-factory');

module.exports = createConfigForRole(dirname(__dirname), 'node-library');
