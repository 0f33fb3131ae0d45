import {
  ALL_PERMISSIONS,
  WorkspacePermission,
} from '@eoepca/backstage-plugin-workspace-common';
import { DATALAB, STORAGE } from './kinds';
import { declaredResource } from './declared';

const ALL = new Set(ALL_PERMISSIONS);

const storage = {
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
      'workspace.eoepca.org/intent': '{"verb":"delete","by":"alice"}',
      'workspace.eoepca.org/anything-else': 'x',
      'storages.pkg.internal/environment': 'datalab',
      'kubectl.kubernetes.io/last-applied-configuration': '{}',
    },
  },
  spec: {
    principal: 'lab',
    buckets: [{ bucketName: 'lab', discoverable: true, future: 1 }],
    crossplane: { resourceRefs: [] },
  },
  status: { conditions: [] },
};

describe('declaredResource', () => {
  it('tells what people declare and nothing that the cluster, a tool or we add', () => {
    expect(declaredResource(STORAGE, storage, ALL)).toEqual({
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
      spec: {
        principal: 'lab',
        buckets: [{ bucketName: 'lab', discoverable: true }],
      },
    });
  });

  it('keeps to itself what lets one in at addresses of files', () => {
    const files = [
      { git: { url: 'https://me:token@git.example.org/a.git', ref: 'main' } },
      { git: { url: 'me:token@git.example.org:a.git', ref: 'main' } },
      { http: { url: 'https://data.example.org/a@b.zip?X-Signature=secret' } },
      { http: { url: 'data:text/plain,token', headers: { key: 'token' } } },
      {
        image: { url: 'registry.example.org/tools:1' },
        path: '/tools',
        includePaths: ['/bin/**'],
        secretRef: { name: 'token' },
      },
      'token',
    ];
    const { spec } = declaredResource(
      DATALAB,
      {
        apiVersion: 'pkg.internal/v1beta2',
        kind: 'Datalab',
        metadata: { name: 'lab' },
        spec: { users: ['alice'], files, env: { TOKEN: 'token' } },
      },
      ALL,
    );
    expect(spec).toEqual({
      users: ['alice'],
      files: [
        { git: { url: 'https://git.example.org/a.git', ref: 'main' } },
        { git: { url: 'git.example.org:a.git', ref: 'main' } },
        { http: { url: 'https://data.example.org/a@b.zip' } },
        { http: {} },
        {
          image: { url: 'registry.example.org/tools:1' },
          path: '/tools',
          includePaths: ['/bin/**'],
        },
      ],
    });
  });

  it.each<[WorkspacePermission[], string[]]>([
    [[], []],
    [['VIEW_MEMBERS'], ['users']],
    [['VIEW_SESSIONS'], ['sessions', 'quota', 'files']],
    [['VIEW_STORES'], ['databases', 'quota']],
    [['VIEW_BUCKET_CREDENTIALS'], ['secretName']],
  ])('tells who has %j no more than %j', (permissions, fields) => {
    const object = {
      apiVersion: 'pkg.internal/v1beta2',
      kind: 'Datalab',
      metadata: { name: 'lab' },
      spec: {
        users: ['alice'],
        secretName: 'lab',
        sessions: [{ name: 'a', state: 'started' }, 'b'],
        databases: { pg0: { names: ['a'], storage: '1Gi' } },
        quota: { memory: '1Gi' },
        files: [],
      },
    };
    const { spec } = declaredResource(DATALAB, object, new Set(permissions));
    expect(Object.keys(spec).sort()).toEqual([...fields].sort());
  });

  it('tells nothing of a Storage to who may not see buckets but what it is called', () => {
    const { spec, metadata } = declaredResource(
      STORAGE,
      {
        ...storage,
        metadata: {
          name: 'lab',
          annotations: {
            'workspace.eoepca.org/title': 'Lab',
            'workspace.eoepca.org/requests': '[]',
            'workspace.eoepca.org/grants': '[]',
            'workspace.eoepca.org/bucket-texts': '{}',
          },
        },
      },
      new Set<WorkspacePermission>(['VIEW_MEMBERS']),
    );
    expect(spec).toEqual({});
    expect(metadata.annotations).toEqual({
      'workspace.eoepca.org/title': 'Lab',
    });
  });
});
