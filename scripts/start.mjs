// npm start: installs, starts the dev cluster, the backend and the portal, and prints the address.
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bootstrap, root } from './bootstrap.mjs';
import { stopAll } from './lib/process.mjs';
import { startStack } from './lib/stack.mjs';

const usage = `npm start [-- options]
  --port PORT          the portal's port (3000; 0: any free one)
  --backend-port PORT  the backend's port (7007; 0: any free one)
  --cluster-port PORT  the dev cluster's port (any free one)
  --run-folder FOLDER  where the kubeconfig and logs go (.run)
  --no-samples         start without the sample workspaces
  --verbose            show every line of every part`;

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '3000' },
    'backend-port': { type: 'string', default: '7007' },
    'cluster-port': { type: 'string', default: '0' },
    'run-folder': { type: 'string', default: join(root, '.run') },
    'no-samples': { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

let ending = false;
async function end(code) {
  if (ending) return;
  ending = true;
  await stopAll();
  process.exit(code);
}

process.on('SIGINT', () => end(0));
process.on('SIGTERM', () => end(0));
process.on('SIGHUP', () => end(0));
// Whoever started us with a channel is gone.
process.on('disconnect', () => end(0));

async function main() {
  if (values.help) {
    console.log(usage);
    return;
  }
  bootstrap();
  const stack = await startStack({
    portalPort: Number(values.port),
    backendPort: Number(values['backend-port']),
    clusterPort: Number(values['cluster-port']),
    clusterArguments: values['no-samples'] ? ['--no-samples'] : [],
    runFolder: resolve(process.env.INIT_CWD ?? root, values['run-folder']),
    verbose: values.verbose,
    onProgress: text => console.log(text),
    onExit(name, tail) {
      if (ending) return;
      console.error(
        `\nThe ${name} ended unexpectedly. Its last words:\n${tail}`,
      );
      end(1);
    },
  });
  console.log(`
  The portal is open at  ${stack.portal}

  See what it does:      kubectl --kubeconfig ${stack.kubeconfig} get storages,datalabs -n workspace
  Logs:                  ${stack.runFolder}/*.log
  The dev cluster keeps its state in memory: everything is gone when this ends.
  Ctrl-C ends all of it.
`);
  process.send?.({ type: 'ready', pid: process.pid, ...stack });
}

main().catch(error => {
  if (!ending) console.error(`\n${error.message}`);
  end(1);
});
