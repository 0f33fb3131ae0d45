const createConfig = require('@backstage/cli/config/eslint-factory');
const floorsOf = require('../../scripts/lib/floors.cjs');

module.exports = createConfig(
  __dirname,
  floorsOf(__dirname, [
    ['model'],
    ['config'],
    ['kubernetes'],
    ['cache'],
    ['authorization', 'metrics'],
    ['activity', 'signals'],
    ['service'],
    ['federation'],
    ['http'],
    ['plugin.ts'],
    ['index.ts'],
  ]),
);
