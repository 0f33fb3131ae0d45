import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import authPlugin from '@backstage/plugin-auth-backend';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import request from 'supertest';
import { demoSignInModule } from './module';

const alice = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: {
    name: 'alice',
    annotations: { 'demo.workspace/description': 'Owns things' },
  },
  spec: { profile: { displayName: 'Alice Moreau' }, memberOf: [] },
};

async function startAuth(nodeEnv: string) {
  jest.replaceProperty(process, 'env', {
    ...process.env,
    NODE_ENV: nodeEnv as typeof process.env.NODE_ENV,
  });
  const { server } = await startTestBackend({
    features: [
      authPlugin,
      demoSignInModule,
      catalogServiceMock.factory({ entities: [alice] }),
      mockServices.rootConfig.factory({
        data: {
          app: { baseUrl: 'http://localhost' },
          backend: { baseUrl: 'http://localhost' },
          auth: { providers: { demo: {} } },
        },
      }),
    ],
  });
  return server;
}

afterEach(() => jest.restoreAllMocks());

describe('demo sign-in', () => {
  it("offers the catalog's people", async () => {
    const server = await startAuth('development');
    const { body } = await request(server).get('/api/auth/demo/people');
    expect(body).toEqual([
      {
        entityRef: 'user:default/alice',
        displayName: 'Alice Moreau',
        description: 'Owns things',
      },
    ]);
  });

  it('signs in as the chosen person, with the profile of the catalog', async () => {
    const server = await startAuth('development');
    const { status, body } = await request(server)
      .get('/api/auth/demo/refresh')
      .set('x-demo-person', 'user:default/alice');
    expect(status).toBe(200);
    expect(body.backstageIdentity.identity.userEntityRef).toBe(
      'user:default/alice',
    );
    expect(body.profile.displayName).toBe('Alice Moreau');
  });

  it('refuses somebody who is not in the catalog, and nobody at all', async () => {
    const server = await startAuth('development');
    const stranger = await request(server)
      .get('/api/auth/demo/refresh')
      .set('x-demo-person', 'user:default/mallory');
    expect(stranger.status).toBe(404);
    const nobody = await request(server).get('/api/auth/demo/refresh');
    expect(nobody.status).toBe(400);
  });

  it('keeps a production backend from starting', async () => {
    await expect(startAuth('production')).rejects.toThrow(
      /works in development only/,
    );
  });
});
