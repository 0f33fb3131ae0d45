// npm run test:e2e: the portal in a browser. Arguments go to Playwright: files, -g TITLE, --headed, --trace on, …
import { join } from 'node:path';
import { bootstrap, root } from './bootstrap.mjs';
import { runTool } from './lib/tool.mjs';

bootstrap();
process.exitCode = runTool('playwright', [
  ...['test', '--config', join(root, 'e2e', 'playwright.config.ts')],
  ...process.argv.slice(2),
]);
