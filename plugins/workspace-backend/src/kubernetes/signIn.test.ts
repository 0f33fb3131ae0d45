import { createMockDirectory } from '@backstage/backend-test-utils';
import { chmodSync, existsSync, readFileSync } from 'fs';
import { once } from 'events';
import { AddressInfo, createServer } from 'net';
import { KubernetesClient } from './KubernetesClient';
import {
  createAuthority,
  createServerPair,
  Pair,
} from './kubeconfig/__testUtils__/authorities';
import {
  kubeconfig,
  pluginScript,
} from './kubeconfig/__testUtils__/kubeconfigs';
import {
  RECORDED_PATH,
  RecordingApi,
} from './kubeconfig/__testUtils__/RecordingApi';
import { PluginCache } from './kubeconfig/PluginCache';
import { loadKubeConfig } from './loadKubeConfig';
import { systemClock } from '../model/clock';

describe('signing in', () => {
  const directory = createMockDirectory();
  let authority: Pair;
  let api: RecordingApi;
  let plugins: PluginCache;
  let client: KubernetesClient;

  beforeAll(async () => {
    authority = await createAuthority('root');
    api = await RecordingApi.start(await createServerPair(authority, []));
  });

  afterAll(() => api?.stop());

  beforeEach(() => directory.clear());

  afterEach(() => {
    client.close();
    plugins.stop();
    api.status = 200;
    api.take();
  });

  function signInWith(user: object, files: Record<string, string> = {}): void {
    const cluster = {
      server: `https://127.0.0.1:${api.httpsPort}`,
      'certificate-authority': 'ca.crt',
    };
    directory.addContent({
      config: kubeconfig({ cluster, user }),
      'ca.crt': authority.cert,
      ...files,
    });
    if (files.plugin) chmodSync(directory.resolve('plugin'), 0o755);
    plugins = new PluginCache(systemClock);
    client = new KubernetesClient(() =>
      loadKubeConfig(
        {
          key: 'workspace.cluster',
          inCluster: false,
          namespace: 'workspace',
          kubeconfig: directory.resolve('config'),
        },
        plugins,
      ),
    );
  }

  const exec = {
    apiVersion: 'client.authentication.k8s.io/v1',
    interactiveMode: 'Never',
    command: './plugin',
  };
  const ask = (timeoutMs?: number) =>
    client.request({ path: RECORDED_PATH, timeoutMs });
  const tokens = () => api.take().map(({ authorization }) => authorization);

  it('follows a token file as it rotates', async () => {
    signInWith({ tokenFile: 'token' }, { token: 'one\n' });
    await ask();
    directory.addContent({ token: 'two\n' });
    await ask();
    expect(tokens()).toEqual(['Bearer one', 'Bearer two']);
  });

  it('names a token file that is gone', async () => {
    signInWith({ tokenFile: 'token' });
    await expect(ask()).rejects.toMatchObject({
      name: 'CredentialsFault',
      message: `The token file '${directory.resolve(
        'token',
      )}' of the kubeconfig can't be read (ENOENT)`,
      forAnyone: "The token file of the kubeconfig can't be read (ENOENT)",
    });
  });

  it('waits for credentials no longer than for the answer', async () => {
    signInWith(
      { exec: { ...exec, installHint: 'Get it from the shop' } },
      { plugin: '#!/bin/sh\nexec sleep 3600\n' },
    );
    await expect(ask(50)).rejects.toMatchObject({
      name: 'CredentialsFault',
      message: expect.stringMatching(
        /^The credential plugin '.*plugin' of the kubeconfig hasn't finished yet; run it by hand to see what it waits for. Its hint: Get it from the shop$/,
      ),
    });
    expect(tokens()).toEqual([]);
  });

  it('stops waiting for credentials when the caller does', async () => {
    signInWith({ exec }, { plugin: '#!/bin/sh\nexec sleep 3600\n' });
    const stop = new AbortController();
    const asked = client.request({ path: RECORDED_PATH, signal: stop.signal });
    stop.abort();
    await expect(asked).rejects.toMatchObject({ name: 'ConnectionFault' });
  });

  it('runs a plugin once for many requests, though each is refused and the kubeconfig loaded again', async () => {
    const script = pluginScript({ token: 'abc' }).replace(
      '#!/bin/sh\n',
      `#!/bin/sh\necho run >> ${directory.path}/runs\n`,
    );
    signInWith({ exec }, { plugin: script });
    api.status = 401;
    for (let i = 0; i < 5; i++) {
      await expect(ask()).rejects.toMatchObject({ code: 401 });
    }
    expect(tokens()).toHaveLength(5);
    expect(existsSync(directory.resolve('runs'))).toBe(true);
    expect(readFileSync(directory.resolve('runs'), 'utf8')).toBe('run\n');
  });

  it('runs a plugin that fails once for many requests', async () => {
    const script = `#!/bin/sh\necho run >> ${directory.path}/runs\nexit 1\n`;
    signInWith({ exec }, { plugin: script });
    for (let i = 0; i < 5; i++) {
      await expect(ask()).rejects.toMatchObject({ name: 'CredentialsFault' });
    }
    expect(readFileSync(directory.resolve('runs'), 'utf8')).toBe('run\n');
  });

  it.each([
    ['refuses connections', 'http://127.0.0.1:1', 'ECONNREFUSED'],
    ['does not answer', '', 'TIMEOUT'],
  ])('says that a proxy is in between, which %s', async (_, proxy, code) => {
    const silent = createServer().listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    signInWith({ token: 'abc' });
    const cluster = {
      server: 'https://api.test',
      'proxy-url': proxy || `http://127.0.0.1:${port}`,
    };
    directory.addContent({ config: kubeconfig({ cluster }) });
    await expect(ask(500)).rejects.toMatchObject({
      message: `Kubernetes cannot be reached through the proxy (${code})`,
    });
    silent.close();
  });
});
