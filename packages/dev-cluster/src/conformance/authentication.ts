import { ApiClient, TestCluster } from '../testing';
import { storage, useContext } from './context';

export function describeAuthentication(cluster: () => TestCluster) {
  describe('authentication', () => {
    const context = useContext(cluster);
    const client = (token: string) => {
      const { url, ca } = context.cluster;
      return new ApiClient({ url, ca, token });
    };

    it('answers 401 to a token that it does not know', async () => {
      const { status, body } = await client('unknown').get(context.storages());
      expect(status).toBe(401);
      expect(body).toMatchObject({
        kind: 'Status',
        status: 'Failure',
        reason: 'Unauthorized',
        code: 401,
      });
    });

    it('lets nobody write who is unknown', async () => {
      const { status } = await client('unknown').post(
        context.storages(),
        storage('intruder'),
      );
      expect(status).toBe(401);
      const { body } = await context.cluster.api.get(context.storages());
      expect(body.items).toEqual([]);
    });

    it('says who is asking and what they may do', async () => {
      const review = await context.cluster.api.post(
        '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews',
        {
          apiVersion: 'authorization.k8s.io/v1',
          kind: 'SelfSubjectAccessReview',
          spec: {
            resourceAttributes: {
              group: 'pkg.internal',
              resource: 'storages',
              verb: 'create',
              namespace: context.namespace,
            },
          },
        },
      );
      expect(review.status).toBe(201);
      expect(review.body.status.allowed).toBe(true);
    });
  });
}
