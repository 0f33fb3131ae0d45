/** Program: a Backstage backend with the production build of the plugin, an empty plugin, and sign-in for anybody. */
import { createBackend } from '@backstage/backend-defaults';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILT_CATALOG_MODULE, BUILT_PLUGIN } from './build';
import { serveCalls } from './child';
import { emptyPlugin, texts } from './emptyPlugin';
import { signInModule } from './signIn';

/** What was started, and how long it took: milliseconds until the first complete cache. */
export interface StartedBackend {
  readonly url: string;
  readonly cachedMs: number;
}

/** What the plugin is configured with, beside the cluster. */
export interface PluginSettings {
  readonly maxSessions?: number;
  /** `workspace.limits`; without any, what a caller may do in a minute is not limited. */
  readonly limits?: Readonly<Record<string, number | false>>;
  /** Whether there is a catalog with the workspaces in it. */
  readonly catalog?: boolean;
  /** `backend.database`; without it, one in memory. */
  readonly database?: object;
}

async function start(
  kubeconfig: string,
  settings: PluginSettings = {},
): Promise<StartedBackend> {
  const folder = mkdtempSync(join(tmpdir(), 'workspace-bench-'));
  const url = `http://127.0.0.1:${await freePort()}`;
  writeFileSync(join(folder, 'kubeconfig'), kubeconfig, { mode: 0o600 });
  const config = join(folder, 'app-config.yaml');
  writeFileSync(config, JSON.stringify(configOf(url, folder, settings)));
  process.argv.push('--config', config);

  const backend = createBackend();
  backend.add(import('@backstage/plugin-auth-backend'));
  backend.add(signInModule);
  backend.add(import('@backstage/plugin-permission-backend'));
  backend.add(
    import('@backstage/plugin-permission-backend-module-allow-all-policy'),
  );
  backend.add(import('@backstage/plugin-events-backend'));
  backend.add(import('@backstage/plugin-signals-backend'));
  backend.add(emptyPlugin);
  backend.add(import(BUILT_PLUGIN));
  if (settings.catalog) {
    backend.add(import('@backstage/plugin-catalog-backend'));
    backend.add(import(BUILT_CATALOG_MODULE));
  }
  const started = performance.now();
  await backend.start();
  await cached(url);
  return { url, cachedMs: performance.now() - started };
}

function configOf(
  url: string,
  folder: string,
  { maxSessions, limits, catalog, database }: PluginSettings,
) {
  const listen = { host: '127.0.0.1', port: Number(new URL(url).port) };
  return {
    app: { baseUrl: url },
    backend: {
      baseUrl: url,
      listen,
      database: database ?? {
        client: 'better-sqlite3',
        connection: ':memory:',
      },
    },
    auth: { environment: 'development', providers: { bench: {} } },
    permission: { enabled: true },
    ...(catalog && {
      catalog: { providers: { workspace: { restricted: true } } },
    }),
    workspace: {
      admins: ['user:default/root'],
      readers: ['plugin:catalog'],
      cluster: { kubeconfig: join(folder, 'kubeconfig') },
      ...(maxSessions !== undefined && { sessions: { max: maxSessions } }),
      limits: { writesPerMinute: false, revealsPerMinute: false, ...limits },
    },
  };
}

async function cached(url: string): Promise<void> {
  for (;;) {
    const { ok } = await fetch(`${url}/api/workspace/status`);
    if (ok) return;
    await new Promise(resolve => setTimeout(resolve, 10));
  }
}

async function freePort(): Promise<number> {
  return new Promise(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** Bytes on the heap and beside it after everything unreachable is gone; takes `--expose-gc`. */
function memory(): number {
  global.gc?.();
  global.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

serveCalls({
  start,
  memory,
  serve: (name: string, text: string) => void texts.set(name, text),
});
