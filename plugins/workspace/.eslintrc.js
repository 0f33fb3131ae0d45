const createConfig = require('@backstage/cli/config/eslint-factory');
const floorsOf = require('../../scripts/lib/floors.cjs');

module.exports = createConfig(
  __dirname,
  floorsOf(
    __dirname,
    [
      ['api', 'routes.ts'],
      ['messages.ts'],
      ['translation.de.ts'],
      ['translation.ts'],
      ['components'],
      ['credentials', 'usage'],
      ['members'],
      ['activity', 'create', 'settings', 'suggestions'],
      ['access', 'sessions', 'stores'],
      ['buckets', 'content', 'datasets', 'provisioning'],
      ['health'],
      ['pages'],
      ['entity', 'home'],
      ['plugin.ts', 'alpha.tsx'],
      ['index.ts'],
    ],
    // Texts are data: all of them are put together below whatever shows them.
    { leaves: ['messages.ts', 'messages.de.ts', 'translated.ts'] },
  ),
);
