// Prints "PASSED FAILED" over the results that the last `npm test` left. A suite that could not run counts as failed, as
// does what passed in its second try only.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './bootstrap.mjs';

const ofJest = result => [
  result.numPassedTests,
  result.numFailedTests + result.numRuntimeErrorTestSuites,
];
const ofPlaywright = ({ stats, errors }) => [
  stats.expected,
  stats.unexpected + stats.flaky + errors.length,
];

const folder = join(root, '.run', 'test-results');
const counts = readdirSync(folder)
  .map(file => JSON.parse(readFileSync(join(folder, file), 'utf8')))
  .map(result => (result.stats ? ofPlaywright(result) : ofJest(result)));
const sum = which => counts.reduce((all, count) => all + count[which], 0);
console.log(sum(0), sum(1));
