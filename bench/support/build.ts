import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const PACKED = join(ROOT, '.run/bench/node_modules/@eoepca');
const PACKAGES = [
  'workspace-common',
  'workspace-node',
  'workspace-backend',
  'catalog-backend-module-workspace',
];

const built = (name: string) =>
  join(PACKED, `backstage-plugin-${name}/dist/index.cjs.js`);

/** Where the production builds stand after {@link buildPlugin}. */
export const BUILT_PLUGIN = built('workspace-backend');
export const BUILT_CATALOG_MODULE = built('catalog-backend-module-workspace');

/** Builds the backend plugin, the catalog module and what they share as they are published: bundled, `main` in `dist`. */
export function buildPlugin(): void {
  if (!existsSync(join(ROOT, 'dist-types/plugins/workspace-backend'))) {
    run('tsc', ROOT);
  }
  rmSync(PACKED, { recursive: true, force: true });
  for (const name of PACKAGES) {
    const source = join(ROOT, 'plugins', name);
    run('backstage-cli', source, 'package', 'build');
    const target = join(PACKED, `backstage-plugin-${name}`);
    mkdirSync(target, { recursive: true });
    cpSync(join(source, 'dist'), join(target, 'dist'), { recursive: true });
    const manifest = JSON.parse(
      readFileSync(join(source, 'package.json'), 'utf8'),
    );
    const published = { ...manifest, ...manifest.publishConfig };
    writeFileSync(join(target, 'package.json'), JSON.stringify(published));
  }
}

function run(tool: string, cwd: string, ...args: string[]): void {
  const bin = join(ROOT, 'node_modules/.bin', tool);
  const { status } = spawnSync(bin, args, {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`${tool} ${args.join(' ')} failed`);
}
