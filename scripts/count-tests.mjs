// Prints "PASSED FAILED" over the results that the last `npm test` left. A suite that could not run counts as failed.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './bootstrap.mjs';

const folder = join(root, '.run', 'test-results');
let passed = 0;
let failed = 0;
for (const file of readdirSync(folder)) {
  const result = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  passed += result.numPassedTests;
  failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
}
console.log(passed, failed);
