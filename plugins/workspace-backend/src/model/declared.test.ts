import { DATALAB, STORAGE } from '../cluster/kinds';
import { declaredResource } from './declared';

describe('declaredResource', () => {
  it('tells what people declare and nothing that the cluster or a tool adds', () => {
    const object = {
      apiVersion: 'pkg.internal/v1beta1',
      kind: 'Storage',
      metadata: {
        name: 'lab',
        namespace: 'workspace',
        uid: '1',
        resourceVersion: '7',
        labels: {
          'storages.pkg.internal/discoverable': 'true',
          'argocd.argoproj.io/instance': 'x',
        },
        annotations: {
          'workspace.eoepca.org/title': 'Lab',
          'storages.pkg.internal/environment': 'datalab',
          'kubectl.kubernetes.io/last-applied-configuration': '{}',
        },
      },
      spec: { principal: 'lab', crossplane: { resourceRefs: [] } },
      status: { conditions: [] },
    };
    expect(declaredResource(STORAGE, object)).toEqual({
      apiVersion: 'pkg.internal/v1beta1',
      kind: 'Storage',
      metadata: {
        name: 'lab',
        labels: { 'storages.pkg.internal/discoverable': 'true' },
        annotations: {
          'workspace.eoepca.org/title': 'Lab',
          'storages.pkg.internal/environment': 'datalab',
        },
      },
      spec: { principal: 'lab' },
    });
  });

  it('keeps to itself what lets one in at addresses of files', () => {
    const files = [
      { git: { url: 'https://me:token@git.example.org/a.git', ref: 'main' } },
      { http: { url: 'https://data.example.org/a@b.zip?X-Signature=secret' } },
      'odd',
    ];
    const { spec } = declaredResource(DATALAB, {
      apiVersion: 'pkg.internal/v1beta2',
      kind: 'Datalab',
      metadata: { name: 'lab' },
      spec: { users: ['alice'], files },
    });
    expect(spec).toEqual({
      users: ['alice'],
      files: [
        { git: { url: 'https://git.example.org/a.git', ref: 'main' } },
        { http: { url: 'https://data.example.org/a@b.zip' } },
        {},
      ],
    });
  });
});
