// npm run build: the production bundles of every package.
import { bootstrap } from './bootstrap.mjs';
import { runTool } from './lib/tool.mjs';

bootstrap();
process.exitCode =
  runTool('tsc', ['--project', 'tsconfig.json']) ||
  runTool('backstage-cli', ['repo', 'build', '--all']);
