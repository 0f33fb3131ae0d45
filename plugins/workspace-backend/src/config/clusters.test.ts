import { ConfigReader } from '@backstage/config';
import { readClusterConfigs } from './clusters';

type Values = Record<string, string | boolean>;

function read(cluster: Values) {
  const [only] = readClusterConfigs(
    new ConfigReader({ workspace: { cluster } }),
  );
  return only;
}

function readSeveral(...clusters: Values[]) {
  return readClusterConfigs(new ConfigReader({ workspace: { clusters } }));
}

describe('readClusterConfigs', () => {
  it('has a default for everything', () => {
    expect(readClusterConfigs(new ConfigReader({}))).toEqual([
      { key: 'workspace.cluster', inCluster: false, namespace: 'workspace' },
    ]);
  });

  it('takes what is set', () => {
    const config = { kubeconfig: 'a', context: 'b', namespace: 'c' };
    expect(read(config)).toEqual({
      ...config,
      key: 'workspace.cluster',
      inCluster: false,
    });
  });

  it('refuses a contradiction and an impossible namespace, by key', () => {
    expect(() => read({ inCluster: true, context: 'b' })).toThrow(
      'workspace.cluster.inCluster',
    );
    expect(() => read({ namespace: 'No Name' })).toThrow(
      'workspace.cluster.namespace',
    );
  });

  it('takes several in their order, each with a name', () => {
    const clusters = readSeveral(
      { name: 'eu', context: 'eu' },
      { name: 'us', namespace: 'labs' },
    );
    expect(clusters).toMatchObject([
      { name: 'eu', context: 'eu', namespace: 'workspace' },
      { name: 'us', key: 'workspace.clusters[1]', namespace: 'labs' },
    ]);
  });

  it.each([
    ['no name', [{ context: 'eu' }], "'workspace.clusters[0].name'"],
    ['an impossible name', [{ name: 'E U' }], 'workspace.clusters[0].name'],
    ['a name twice', [{ name: 'a' }, { name: 'a' }], 'clusters[1].name'],
    ['no cluster at all', [], 'workspace.clusters is empty'],
    [
      'an impossible namespace',
      [{ name: 'a', namespace: '-' }],
      'workspace.clusters[0].namespace',
    ],
  ])('refuses several with %s, by key', (_, clusters: Values[], message) => {
    expect(() => readSeveral(...clusters)).toThrow(message);
  });

  it('refuses one beside several', () => {
    const workspace = { cluster: {}, clusters: [{ name: 'a' }] };
    expect(() => readClusterConfigs(new ConfigReader({ workspace }))).toThrow(
      'exclude each other',
    );
  });
});
