import { ConfigReader } from '@backstage/config';
import { readClusterConfig } from './config';

function read(cluster: Record<string, string | boolean>) {
  return readClusterConfig(new ConfigReader({ workspace: { cluster } }));
}

describe('readClusterConfig', () => {
  it('has a default for everything', () => {
    expect(readClusterConfig(new ConfigReader({}))).toEqual({
      inCluster: false,
      namespace: 'workspace',
    });
  });

  it('takes what is set', () => {
    const config = { kubeconfig: 'a', context: 'b', namespace: 'c' };
    expect(read(config)).toEqual({ ...config, inCluster: false });
  });

  it('refuses a contradiction and an impossible namespace, by key', () => {
    expect(() => read({ inCluster: true, context: 'b' })).toThrow(
      'workspace.cluster.inCluster',
    );
    expect(() => read({ namespace: 'No Name' })).toThrow(
      'workspace.cluster.namespace',
    );
  });
});
