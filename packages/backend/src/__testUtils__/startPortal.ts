import { ChildProcess, spawn } from 'child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'fs';
import { AddressInfo, createServer } from 'net';
import { tmpdir } from 'os';
import { join } from 'path';

const ROOT = join(__dirname, '../../../..');
const START_MS = 120_000;

/** The portal's backend as `npm start` runs it, in a process of its own. */
export interface Portal {
  url: string;
  /** Signs a person of the demo in and answers with their token. */
  signIn(name: string): Promise<string>;
  stop(): Promise<void>;
}

/**
 * Starts `src/index.ts` with the shipped configuration files for development, and with `config` on top of them. Resolves
 * when the backend is ready and the demo's people are in the catalog; rejects with the end of its log otherwise.
 */
export async function startPortal(config: object): Promise<Portal> {
  const folder = mkdtempSync(join(tmpdir(), 'portal-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const run = join(folder, 'app-config.yaml');
  // JSON is YAML.
  writeFileSync(run, JSON.stringify(merge(base(url, port), config)), {
    mode: 0o600,
  });
  const backend = start([
    join(ROOT, 'app-config.yaml'),
    join(ROOT, 'app-config.development.yaml'),
    run,
  ]);
  const stop = async () => {
    await end(backend.child);
    rmSync(folder, { recursive: true, force: true });
  };
  const signIn = (name: string) => signInAs(url, name);
  try {
    await ready(backend, () => signIn('alice'));
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, signIn, stop };
}

function base(url: string, port: number): Layer {
  return { app: { baseUrl: url }, backend: { baseUrl: url, listen: { port } } };
}

type Layer = { [key: string]: unknown };

function merge(under: Layer, over: object): Layer {
  const merged = { ...under };
  for (const [key, value] of Object.entries(over)) {
    const below = merged[key];
    merged[key] =
      isLayer(below) && isLayer(value) ? merge(below, value) : value;
  }
  return merged;
}

function isLayer(value: unknown): value is Layer {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

interface Backend {
  child: ChildProcess;
  log(): string;
}

function start(configs: string[]): Backend {
  const child = spawn(
    process.execPath,
    [
      '--no-node-snapshot',
      ...[
        '--require',
        require.resolve('@backstage/cli/config/nodeTransform.cjs'),
      ],
      'src/index.ts',
      ...configs.flatMap(file => ['--config', file]),
    ],
    {
      cwd: join(ROOT, 'packages/backend'),
      env: { ...process.env, NODE_ENV: 'development' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let log = '';
  const keep = (text: string) => {
    log = (log + text).slice(-10_000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return { child, log: () => log };
}

async function ready(
  { child, log }: Backend,
  attempt: () => Promise<unknown>,
): Promise<void> {
  const deadline = Date.now() + START_MS;
  for (;;) {
    try {
      await attempt();
      return;
    } catch (error) {
      const ended = child.exitCode !== null || child.signalCode !== null;
      if (ended || Date.now() > deadline) {
        throw new Error(`The portal didn't start: ${error}\n${log()}`);
      }
      await new Promise(resolve => setTimeout(resolve, 200));
    }
  }
}

async function signInAs(url: string, name: string): Promise<string> {
  const answer = await fetch(`${url}/api/auth/demo/refresh`, {
    headers: { 'x-demo-person': `user:default/${name}` },
  });
  if (!answer.ok) throw new Error(`Signing in answered ${answer.status}`);
  const { backstageIdentity } = await answer.json();
  return backstageIdentity.token;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise(resolve => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
