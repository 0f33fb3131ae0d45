import { createMockDirectory } from '@backstage/backend-test-utils';
import { leaveOut } from '@internal/dev-cluster/testing';
import { execFile, spawnSync } from 'child_process';
import { chmodSync } from 'fs';
import { KubernetesClient } from '../KubernetesClient';
import { loadKubeConfig } from '../loadKubeConfig';
import {
  createAuthority,
  createClientPair,
  createServerPair,
} from './__testUtils__/authorities';
import { FILE_CASES } from './__testUtils__/cases/files';
import { PLUGIN_CASES } from './__testUtils__/cases/plugins';
import { HOST, SERVER_CASES } from './__testUtils__/cases/servers';
import { Case, Ground } from './__testUtils__/cases/types';
import { USER_CASES } from './__testUtils__/cases/users';
import { RECORDED_PATH, RecordingApi } from './__testUtils__/RecordingApi';
import { PluginCache } from './PluginCache';
import { systemClock } from '../../model/clock';

/** Asks the API server once; whether it gets an answer. */
type Ask = (
  config: string | undefined,
  env: NodeJS.ProcessEnv,
) => Promise<boolean>;

const askByPlugin: Ask = async (config, env) => {
  const before = process.env;
  process.env = env;
  const plugins = new PluginCache(systemClock);
  const client = new KubernetesClient(() =>
    loadKubeConfig(
      {
        key: 'workspace.cluster',
        inCluster: false,
        namespace: 'workspace',
        kubeconfig: config,
      },
      plugins,
    ),
  );
  try {
    await client.request({ path: RECORDED_PATH });
    return true;
  } catch (error) {
    expect(error).toMatchObject({
      name: expect.stringMatching(/^(KubeConfig|Credentials|Connection)Fault$/),
    });
    return false;
  } finally {
    process.env = before;
    client.close();
    plugins.stop();
  }
};

const askByKubectl: Ask = (config, env) =>
  new Promise(resolve => {
    const args = [
      'get',
      '--raw',
      RECORDED_PATH,
      ...(config ? ['--kubeconfig', config] : []),
    ];
    // Without an input, or it would ask for a password there.
    const child = execFile('kubectl', args, { env, timeout: 120_000 }, error =>
      resolve(!error),
    );
    child.stdin?.end();
  });

const hasKubectl = spawnSync('kubectl', ['version', '--client']).status === 0;
if (!hasKubectl) leaveOut('a kubeconfig for kubectl', 'it is not installed');

const CASES: Case[] = [
  ...USER_CASES,
  ...PLUGIN_CASES,
  ...FILE_CASES,
  ...SERVER_CASES,
];

describe.each<[string, Ask]>([
  ['this plugin', askByPlugin],
  ...(hasKubectl ? [['kubectl', askByKubectl] as [string, Ask]] : []),
])('A kubeconfig for %s', (_, ask) => {
  const directory = createMockDirectory();
  let api: RecordingApi;
  let ground: Ground;

  beforeAll(async () => {
    const root = await createAuthority('root');
    const intermediate = await createAuthority('intermediate', root);
    api = await RecordingApi.start(
      await createServerPair(intermediate, [HOST]),
    );
    ground = {
      https: `https://127.0.0.1:${api.httpsPort}`,
      http: `http://127.0.0.1:${api.httpPort}`,
      proxy: `http://127.0.0.1:${api.proxyPort}`,
      socks: `socks5://127.0.0.1:${api.socksPort}`,
      httpsPort: api.httpsPort,
      root,
      intermediate,
      client: await createClientPair(root, 'carol'),
      folder: directory.path,
    };
  });

  afterAll(() => api?.stop());

  it.each(CASES)('with $name', async ({ setup, seen }) => {
    directory.clear();
    const { files, env } = setup(ground);
    directory.setContent({ ...files });
    for (const [name, content] of Object.entries(files)) {
      if (content.startsWith('#!')) chmodSync(directory.resolve(name), 0o755);
    }
    const { PATH } = process.env;
    const config = env?.KUBECONFIG ? undefined : directory.resolve('config');
    const answered = await ask(config, { PATH, HOME: directory.path, ...env });
    const expected = typeof seen === 'function' ? seen(ground) : seen;
    expect(api.take()).toEqual(expected ? [expected] : []);
    expect(answered).toBe(Boolean(expected));
  });
});
