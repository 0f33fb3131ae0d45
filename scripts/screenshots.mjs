// npm run screenshots: takes the pictures of docs/images anew, from a portal with the sample workspaces.
import { bootstrap } from './bootstrap.mjs';
import { runWithPortal } from './lib/portal.mjs';

bootstrap();
process.exitCode = await runWithPortal('e2e/screenshots.ts');
