import { createMockDirectory } from '@backstage/backend-test-utils';
import { delimiter } from 'path';
import { ClusterConfig } from './config';
import { loadKubeConfig } from './loadKubeConfig';

const DEFAULT: ClusterConfig = {
  key: 'workspace.cluster',
  inCluster: false,
  namespace: 'workspace',
};

function kubeconfig(name: string, current?: string) {
  return `
apiVersion: v1
kind: Config
clusters: [{ name: shared, cluster: { server: 'https://${name}.example' } }]
users: [{ name: ${name}, user: { token: hunter2 } }]
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

  it('takes the configured file and its current context', () => {
    const one = file('one', kubeconfig('one', 'one'));
    const loaded = loadKubeConfig({ ...DEFAULT, kubeconfig: one });
    expect(loaded.getCurrentCluster()?.server).toBe('https://one.example');
    expect(loaded.getCurrentUser()?.token).toBe('hunter2');
  });

  it('merges the files of KUBECONFIG: missing ones skipped, the first to name a thing wins', () => {
    process.env.KUBECONFIG = [
      directory.resolve('missing'),
      file('one', kubeconfig('one')),
      '',
      file('two', kubeconfig('two', 'two')),
      file('three', kubeconfig('three', 'three')),
    ].join(delimiter);
    const loaded = loadKubeConfig(DEFAULT);
    expect(loaded.getCurrentContext()).toBe('two');
    expect(loaded.getCurrentUser()?.name).toBe('two');
    expect(loaded.getCurrentCluster()?.server).toBe('https://one.example');
  });

  it('falls back to ~/.kube/config', () => {
    directory.addContent({ '.kube': { config: kubeconfig('home', 'home') } });
    expect(loadKubeConfig(DEFAULT).getCurrentContext()).toBe('home');
  });

  it('resolves paths beside the file that names them', () => {
    const one = file(
      'one',
      kubeconfig('one', 'one').replace(
        "{ server: 'https://one.example' }",
        "{ server: 'https://one.example', certificate-authority: ca.pem }",
      ),
    );
    const loaded = loadKubeConfig({ ...DEFAULT, kubeconfig: one });
    expect(loaded.getCurrentCluster()?.caFile).toBe(
      directory.resolve('ca.pem'),
    );
  });

  it('names the file that is missing', () => {
    const kubeconfigFile = directory.resolve('missing');
    expect(() =>
      loadKubeConfig({ ...DEFAULT, kubeconfig: kubeconfigFile }),
    ).toThrow(
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
    expect(() =>
      loadKubeConfig({ ...DEFAULT, kubeconfig: one, context: 'two' }),
    ).toThrow(/no context 'two'.*one of: one/);
    const none = file('none', kubeconfig('one'));
    expect(() => loadKubeConfig({ ...DEFAULT, kubeconfig: none })).toThrow(
      /no current-context.*one of: one/,
    );
  });

  it('says what to do when there is nothing at all', () => {
    expect(() => loadKubeConfig(DEFAULT)).toThrow(
      /No kubeconfig: .*config does not exist.*set KUBECONFIG or workspace.cluster.kubeconfig/,
    );
    expect(() => loadKubeConfig({ ...DEFAULT, inCluster: true })).toThrow(
      /workspace.cluster.inCluster is set, but/,
    );
  });

  it('quotes nothing of a file that cannot be read', () => {
    const broken = file('broken', 'users: [{ token: hunter2, : }}');
    let message = '';
    try {
      loadKubeConfig({ ...DEFAULT, kubeconfig: broken });
    } catch (error) {
      message = String(error);
    }
    expect(message).toContain("broken' cannot be read: it is no valid YAML");
    expect(message).not.toContain('hunter2');
  });
});
