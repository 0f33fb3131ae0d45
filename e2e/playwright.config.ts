import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findChromium } from './setup/chromium';
import { CHROMIUM_FLAGS } from './support/portal';

const run = join(__dirname, '../.run');
const executablePath = findChromium();
const isCi = Boolean(process.env.CI);
if (!executablePath && isCi) {
  throw new Error(
    'The end-to-end tests need Chromium (Debian package chromium, or CHROMIUM_PATH)',
  );
}

/** The portal in Chromium: one stack for all files, see setup/. */
export default defineConfig({
  testMatch: executablePath
    ? /e2e\/[^/]+\.test\.ts$/
    : /setup\/noChromium\.test\.ts$/,
  globalSetup: './setup/globalSetup.ts',
  outputDir: join(run, 'e2e'),
  reporter: [
    ['list'],
    ['../scripts/lib/PlaywrightProgressReporter.mjs'],
    ['json', { outputFile: join(run, 'test-results', 'e2e.json') }],
  ],
  // The tests of the packages run beside these.
  workers: 1,
  // Of steps that each wait at most two minutes (support/portal.ts).
  timeout: 600_000,
  expect: { timeout: 60_000, toPass: { timeout: 60_000 } },
  forbidOnly: isCi,
  // The second try is for its trace: what fails once has failed.
  retries: isCi ? 1 : 0,
  failOnFlakyTests: true,
  use: {
    launchOptions: { executablePath, args: CHROMIUM_FLAGS },
    trace: 'on-first-retry',
  },
});
