import { parseArgs } from 'util';

export const USAGE = `dev-cluster [options]
  --port PORT          the API's port (0: any free one)
  --session-port PORT  the port of the pages that sessions open (0: any free one)
  --kubeconfig FILE    where the kubeconfig goes (dev-cluster.kubeconfig)
  --plugin-kubeconfig FILE
                       create the account of Backstage's Kubernetes plugin, and write its kubeconfig there
  --delay MS           how long the simulated providers take for each thing (1500)
  --no-providers       start without the simulated providers
  --no-samples         start without the sample workspaces
  --help               show this`;

/** What the command was asked for. */
export interface Options {
  port: number;
  sessionPort: number;
  kubeconfig: string;
  /** Where the kubeconfig of the Kubernetes plugin's account goes; without it there is no such account. */
  pluginKubeconfig?: string;
  delayMs: number;
  providers: boolean;
  samples: boolean;
  help: boolean;
}

/** Reads the command line. Throws an Error that says what is wrong with which option. */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: 'string', default: '0' },
      'session-port': { type: 'string', default: '0' },
      kubeconfig: { type: 'string', default: 'dev-cluster.kubeconfig' },
      'plugin-kubeconfig': { type: 'string' },
      delay: { type: 'string', default: '1500' },
      'no-providers': { type: 'boolean', default: false },
      'no-samples': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  return {
    port: wholeNumber('--port', values.port, 65_535),
    sessionPort: wholeNumber('--session-port', values['session-port'], 65_535),
    kubeconfig: values.kubeconfig,
    pluginKubeconfig: values['plugin-kubeconfig'],
    delayMs: wholeNumber('--delay', values.delay, 3_600_000),
    providers: !values['no-providers'],
    samples: !values['no-samples'],
    help: values.help,
  };
}

function wholeNumber(option: string, text: string, highest: number): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > highest) {
    throw new Error(
      `${option} takes a whole number from 0 to ${highest}, not ${text}`,
    );
  }
  return value;
}
