const createConfig = require('@backstage/cli/config/eslint-factory');
const floorsOf = require('../../scripts/lib/floors.cjs');

module.exports = createConfig(
  __dirname,
  floorsOf(__dirname, [
    ['generated'],
    [
      'annotations.ts',
      'quantities.ts',
      'roles.ts',
      'settingFields.ts',
      'signals.ts',
      'stores',
      'webAddress.ts',
    ],
    ['api'],
    ['credentials', 'errors.ts', 'names', 'permissions.ts', 'storageFit.ts'],
    ['content'],
    ['index.ts'],
  ]),
);
