// npm run walk: opens every page and dialog of the portal as everybody, by day, by night, narrow and in German; pictures
// go to .run/walk. Fails on whatever axe finds, console errors and failed requests.
//   --people alice,bob   --modes light,dark,narrow,german   --pages list,buckets   only these
//   --looks-only   opens the pages and presses nothing on them
//   --folder FOLDER   where pictures and findings go, in place of what was there
// PORTAL_URL, BACKEND_URL and KUBECONFIG name a portal that runs already.
import { bootstrap } from './bootstrap.mjs';
import { runWithPortal } from './lib/portal.mjs';

bootstrap();
process.exitCode = await runWithPortal(
  'e2e/walk/main.ts',
  process.argv.slice(2),
);
