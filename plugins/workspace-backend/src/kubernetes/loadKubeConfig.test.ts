import { createMockDirectory } from '@backstage/backend-test-utils';
import { createCertificates } from '@internal/dev-cluster/testing';
import { delimiter } from 'path';
import { ClusterConfig } from '../config/clusters';
import { Target } from './kubeconfig/target';
import { PluginCache } from './kubeconfig/PluginCache';
import { loadKubeConfig } from './loadKubeConfig';
import { systemClock } from '../model/clock';

const DEFAULT: ClusterConfig = {
  key: 'workspace.cluster',
  inCluster: false,
  namespace: 'workspace',
};

function load(config: Partial<ClusterConfig> = {}): Target {
  return loadKubeConfig(
    { ...DEFAULT, ...config },
    new PluginCache(systemClock),
  );
}

function tokenOf({ credentials }: Target): Promise<string | undefined> {
  return credentials.get().then(({ authorization }) => authorization);
}

function kubeconfig(name: string, current?: string) {
  return `
apiVersion: v1
kind: Config
clusters: [{ name: shared, cluster: { server: 'https://${name}.example' } }]
users: [{ name: ${name}, user: { token: token-of-${name} } }]
contexts: [{ name: ${name}, context: { cluster: shared, user: ${name} } }]
${current ? `current-context: ${current}` : ''}
`;
}

describe('loadKubeConfig', () => {
  const directory = createMockDirectory();
  const before = { ...process.env };

  function file(name: string, content: string): string {
    directory.addContent({ [name]: content });
    return directory.resolve(name);
  }

  beforeEach(() => {
    directory.clear();
    process.env.HOME = directory.path;
    delete process.env.KUBECONFIG;
    delete process.env.KUBERNETES_SERVICE_HOST;
  });

  afterAll(() => {
    process.env = before;
  });

  it('takes the configured file and its current context', async () => {
    const one = file('one', kubeconfig('one', 'one'));
    const loaded = load({ kubeconfig: one });
    expect(loaded.route.server).toBe('https://one.example');
    expect(await tokenOf(loaded)).toBe('Bearer token-of-one');
  });

  it('merges the files of KUBECONFIG: missing ones skipped, the first to name a thing wins', async () => {
    process.env.KUBECONFIG = [
      directory.resolve('missing'),
      file('one', kubeconfig('one')),
      '',
      file('two', kubeconfig('two', 'two')),
      file('three', kubeconfig('three', 'three')),
    ].join(delimiter);
    const loaded = load();
    expect(await tokenOf(loaded)).toBe('Bearer token-of-two');
    expect(loaded.route.server).toBe('https://one.example');
  });

  it('falls back to ~/.kube/config', () => {
    directory.addContent({ '.kube': { config: kubeconfig('home', 'home') } });
    expect(load().route.server).toBe('https://home.example');
  });

  it('resolves paths beside the file that names them', async () => {
    const { ca } = await createCertificates('one.example');
    const one = file(
      'one',
      kubeconfig('one', 'one').replace(
        "{ server: 'https://one.example' }",
        "{ server: 'https://one.example', certificate-authority: ca.pem }",
      ),
    );
    file('ca.pem', ca);
    expect(load({ kubeconfig: one }).route.ca?.toString()).toBe(ca);
  });

  it('names the file that is missing', () => {
    const kubeconfigFile = directory.resolve('missing');
    expect(() => load({ kubeconfig: kubeconfigFile })).toThrow(
      expect.objectContaining({
        name: 'KubeConfigFault',
        message: expect.stringMatching(
          /missing' of workspace\.cluster\.kubeconfig does not exist/,
        ),
      }),
    );
  });

  it('names the context that is missing and those that are there', () => {
    const one = file('one', kubeconfig('one', 'one'));
    expect(() => load({ kubeconfig: one, context: 'two' })).toThrow(
      /no context 'two'.*one of: one/,
    );
    const none = file('none', kubeconfig('one'));
    expect(() => load({ kubeconfig: none })).toThrow(
      /no current-context.*one of: one/,
    );
  });

  it('says what to do when there is nothing at all', () => {
    expect(() => load()).toThrow(
      /No kubeconfig: .*config does not exist.*set KUBECONFIG or workspace.cluster.kubeconfig/,
    );
    expect(() => load({ inCluster: true })).toThrow(
      /workspace.cluster.inCluster is set, but/,
    );
  });

  it.each([
    ['{ token: 12345 }', "it is no valid kubeconfig at 'users.0.user.token'"],
    [
      '{ tokenFile: [12345] }',
      "it is no valid kubeconfig at 'users.0.user.tokenFile'",
    ],
    [
      '{ token: "12345", username: ann }',
      "in its context 'one': its user has both a token and a password; correct it or set workspace.cluster.context",
    ],
    [
      '{ client-certificate: tls.crt, client-key: tls.key }',
      "tls.crt' can't be used (ENOENT)",
    ],
    [
      '{ client-certificate-data: MTIzNDU=, client-key-data: MTIzNDU= }',
      "a certificate or key can't be used (ERR_",
    ],
    [
      '{ as-groups: [12345a] }',
      "its user has as-uid, as-groups or as-user-extra without 'as'",
    ],
  ])('says what is wrong with a user %s, quoting nothing', (user, problem) => {
    const text = kubeconfig('one', 'one').replace(
      '{ token: token-of-one }',
      user,
    );
    const config = { kubeconfig: file('one', text) };
    expect(() => load(config)).toThrow(problem);
    expect(() => load(config)).not.toThrow('12345');
  });

  it('quotes nothing of a file that cannot be read', () => {
    const broken = file('broken', 'users: [{ token: hunter2, : }}');
    let message = '';
    try {
      load({ kubeconfig: broken });
    } catch (error) {
      message = String(error);
    }
    expect(message).toContain("broken' cannot be read: it is no valid YAML");
    expect(message).not.toContain('hunter2');
  });
});
