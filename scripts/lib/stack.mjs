// The whole thing on this machine: dev cluster, backend and portal.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { root } from '../bootstrap.mjs';
import { claimPort, startNode } from './process.mjs';

const require = createRequire(import.meta.url);

/** Lets Node run the project's TypeScript as it stands. */
const transform = () => [
  '--no-node-snapshot',
  '--require',
  require.resolve('@backstage/cli/config/nodeTransform.cjs'),
];

const backstageCli = () => require.resolve('@backstage/cli/bin/backstage-cli');

/**
 * Starts the stack and resolves when the portal answers and its sample users can sign in.
 *
 * @param options - `portalPort`, `backendPort`, `clusterPort` (0: any free one), `runFolder` for logs and the
 *   kubeconfig, `clusterArguments`, `backendOnly`, `onProgress(text)`, `onExit(name, tail)` when a part ends by itself
 * @returns the addresses, the kubeconfig's path and the log folder
 */
export async function startStack(options) {
  const { onProgress, onExit, runFolder } = options;
  mkdirSync(runFolder, { recursive: true });
  const portalPort = await claimPort(options.portalPort, '--port');
  const backendPort = await claimPort(options.backendPort, '--backend-port');

  const launch = (name, args, extra = {}) => {
    const child = startNode(args, {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'development', FORCE_COLOR: '0' },
      logFile: join(runFolder, `${name}.log`),
      onLine: options.verbose
        ? line => onProgress(`[${name}] ${line}`)
        : undefined,
      ...extra,
    });
    child.once('exit', () => onExit(name, child.tail()));
    return child;
  };

  onProgress('Starting the dev cluster …');
  const kubeconfig = join(runFolder, 'kubeconfig');
  const pluginKubeconfig = join(runFolder, 'kubernetes-plugin.kubeconfig');
  const cluster = launch(
    'cluster',
    [
      ...transform(),
      'packages/dev-cluster/src/main.ts',
      ...['--port', String(options.clusterPort ?? 0)],
      ...['--kubeconfig', kubeconfig],
      ...['--plugin-kubeconfig', pluginKubeconfig],
      ...(options.clusterArguments ?? []),
    ],
    { ipc: true },
  );
  const ready = await message(cluster, 'ready');

  const config = writeRunConfig({
    kubeconfig,
    pluginKubeconfig,
    portalPort,
    backendPort,
    runFolder,
  });
  const configs = [
    'app-config.yaml',
    'app-config.development.yaml',
    config,
  ].flatMap(file => ['--config', resolve(root, file)]);
  const cli = (folder, ...args) => [
    [backstageCli(), 'package', 'start', ...args],
    { cwd: join(root, folder) },
  ];
  onProgress(
    'Starting the backend and the portal (the first build takes a minute) …',
  );
  const [backendArguments, backendOptions] = cli(
    'packages/backend',
    ...configs,
  );
  launch('backend', backendArguments, {
    ...backendOptions,
    env: backendEnvironment(),
  });
  launch('portal', ...cli('packages/app', ...configs));

  const backend = `http://localhost:${backendPort}`;
  const portal = `http://localhost:${portalPort}`;
  await Promise.all([
    answers(`${backend}/.backstage/health/v1/readiness`),
    answers(portal),
  ]);
  await peopleArrive(backend);
  return { portal, backend, cluster: ready.url, kubeconfig, runFolder };
}

/** Access tokens of people in hundreds of workspaces are larger than the headers that Node takes by default. */
function backendEnvironment() {
  const { NODE_OPTIONS = '' } = process.env;
  return {
    ...process.env,
    NODE_ENV: 'development',
    FORCE_COLOR: '0',
    NODE_OPTIONS: `${NODE_OPTIONS} --max-http-header-size=65536`.trim(),
  };
}

/** What only this run knows: ports, and how the plugins reach the dev cluster, each with an account of its own. */
function writeRunConfig({
  kubeconfig,
  pluginKubeconfig,
  portalPort,
  backendPort,
  runFolder,
}) {
  const file = join(runFolder, 'app-config.yaml');
  const portal = `http://localhost:${portalPort}`;
  const config = {
    app: { baseUrl: portal },
    backend: {
      baseUrl: `http://localhost:${backendPort}`,
      listen: { port: backendPort },
      cors: { origin: portal },
    },
    workspace: { cluster: { kubeconfig } },
    kubernetes: {
      clusterLocatorMethods: [
        { type: 'config', clusters: [pluginCluster(pluginKubeconfig)] },
      ],
    },
  };
  // JSON is YAML.
  writeFileSync(file, JSON.stringify(config, undefined, 2), { mode: 0o600 });
  return file;
}

/** The cluster of a kubeconfig as the portal's Kubernetes plugin wants it. */
function pluginCluster(kubeconfig) {
  const { clusters, users } = require('yaml').parse(
    readFileSync(kubeconfig, 'utf8'),
  );
  return {
    name: 'dev-cluster',
    url: clusters[0].cluster.server,
    caData: clusters[0].cluster['certificate-authority-data'],
    authProvider: 'serviceAccount',
    serviceAccountToken: users[0].user.token,
  };
}

function message(child, type) {
  return new Promise((resolve, reject) => {
    child.on('message', content => {
      if (content.type === type) resolve(content);
    });
    child.once('exit', () => reject(new Error(child.tail())));
  });
}

/** Waits until an address answers with a success. */
function answers(url) {
  return until(async () => (await fetch(url)).ok);
}

/** Waits until the catalog has all sample users: it reads them a moment after the backend is ready. */
function peopleArrive(backend) {
  const file = readFileSync(join(root, 'examples', 'people.yaml'), 'utf8');
  const users = file.match(/^kind: User$/gm);
  return until(async () => {
    const response = await fetch(`${backend}/api/auth/demo/people`);
    return response.ok && (await response.json()).length >= users.length;
  });
}

async function until(condition) {
  for (;;) {
    try {
      if (await condition()) return;
    } catch {
      // Not listening yet.
    }
    await new Promise(resolve => setTimeout(resolve, 300));
  }
}
