const createConfig = require('@backstage/cli/config/eslint-factory');
const floorsOf = require('../../scripts/lib/floors.cjs');

const message =
  'Take the Clock that is passed down from plugin.ts, or performance.now() to measure how long something takes';

module.exports = createConfig(__dirname, {
  ...floorsOf(__dirname, [
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
  restrictedSrcSyntax: [
    'NewExpression[callee.name="Date"][arguments.length=0]',
    'MemberExpression[object.name="Date"][property.name="now"]',
  ].map(selector => ({ selector, message })),
});
