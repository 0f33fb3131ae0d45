import { test } from '@playwright/test';

test.skip('the portal in a browser (skipped: no Chromium here; install it, or name it in CHROMIUM_PATH)', () => {});
