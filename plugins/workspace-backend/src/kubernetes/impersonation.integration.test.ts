import {
  hasApiServer,
  NO_API_SERVER,
  describeIf,
  startKubernetes,
  TestCluster,
} from '@internal/dev-cluster/testing';
import { parse, stringify } from 'yaml';
import { targetFrom } from './__testUtils__/targetFrom';
import { KubernetesClient } from './KubernetesClient';

// The dev cluster knows one user alone.
describeIf(hasApiServer(), 'acting as someone else', NO_API_SERVER, () => {
  let kubernetes: TestCluster;

  beforeAll(async () => {
    kubernetes = await startKubernetes('kube-apiserver', {
      definitions: false,
    });
  });

  afterAll(() => kubernetes?.stop());

  it('makes requests with their name, uid, groups and extra', async () => {
    const kubeconfig = parse(kubernetes.kubeconfig);
    Object.assign(kubeconfig.users[0].user, {
      as: 'bob',
      'as-uid': 'u1',
      'as-groups': ['system:masters', 'one,two', 'Grün'],
      'as-user-extra': { 'example.org/Scopes': ['x', 'y,z'] },
    });
    const client = new KubernetesClient(() =>
      targetFrom(stringify(kubeconfig)),
    );
    const review = await client.request({
      method: 'POST',
      path: '/apis/authentication.k8s.io/v1/selfsubjectreviews',
      body: {
        apiVersion: 'authentication.k8s.io/v1',
        kind: 'SelfSubjectReview',
      },
    });
    client.close();
    expect(review).toMatchObject({
      status: {
        userInfo: {
          username: 'bob',
          uid: 'u1',
          groups: expect.arrayContaining(['system:masters', 'one,two', 'Grün']),
          extra: { 'example.org/scopes': ['x', 'y,z'] },
        },
      },
    });
  });
});
