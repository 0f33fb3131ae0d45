import { rmSync, writeFileSync } from 'fs';
import { relative, resolve } from 'path';
import { createPluginAccount, DevCluster, startApiServer } from './index';
import { createManifests, readDefinitions, readSamples } from './manifests';
import { Options, readOptions, USAGE } from './options';
import { Providers, startProviders } from './providers/startProviders';

async function run(options: Options): Promise<void> {
  const cluster = await startApiServer({
    port: options.port,
    definitions: readDefinitions(),
  });
  const providers = options.providers
    ? await startProviders(cluster.store, {
        delayMs: options.delayMs,
        sessionPort: options.sessionPort,
      })
    : undefined;
  const samples = options.samples ? readSamples() : [];
  createManifests(cluster.store, samples);
  const kubeconfig = resolve(options.kubeconfig);
  writePrivate(kubeconfig, cluster.kubeconfig);
  if (options.pluginKubeconfig !== undefined) {
    writePrivate(
      resolve(options.pluginKubeconfig),
      createPluginAccount(cluster),
    );
  }
  endOnSignals(cluster, providers);
  announce(
    cluster,
    kubeconfig,
    samples.filter(({ kind }) => kind === 'Storage').length,
  );
}

/** Writes a file that only its owner may read. */
function writePrivate(file: string, text: string): void {
  // The mode counts for new files only.
  rmSync(file, { force: true });
  writeFileSync(file, text, { mode: 0o600 });
}

function announce(
  { url }: DevCluster,
  kubeconfig: string,
  workspaces: number,
): void {
  const file = relative(process.cwd(), kubeconfig);
  process.stdout.write(
    [
      `The dev cluster listens on ${url}, with ${workspaces} sample workspaces. Its state lives in memory only.`,
      `  kubectl --kubeconfig ${file} get storages,datalabs -n workspace`,
      '',
    ].join('\n'),
  );
  process.send?.({ type: 'ready', url, kubeconfig });
}

function endOnSignals(cluster: DevCluster, providers?: Providers): void {
  const end = async () => {
    await providers?.stop();
    await cluster.stop();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'disconnect'] as const) {
    process.once(signal, end);
  }
}

/** What went wrong, in words for the one at the keyboard. */
function explain(error: unknown): string {
  const { code, port, message } = error as NodeJS.ErrnoException & {
    port?: number;
  };
  return code === 'EADDRINUSE'
    ? `Port ${port} is in use: choose another with --port or --session-port, or 0 for any free one.`
    : message;
}

async function main(args: string[]): Promise<void> {
  try {
    const options = readOptions(args);
    if (options.help) {
      process.stdout.write(`${USAGE}\n`);
      return;
    }
    await run(options);
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`);
    process.exit(1);
  }
}

main(process.argv.slice(2));
