import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import express, { Request } from 'express';
import { TestIssuer } from '../__testUtils__/TestIssuer';
import { createIdentify } from './identify';
import { OidcVerifier } from './oidc';
import { systemClock } from '../model/clock';

const config = {
  admins: new Set(['user:default/root', 'plugin:catalog']),
  readers: new Set(['user:default/auditor', 'plugin:search']),
  members: new Map([
    ['user:partners/ann', 'ann-p'],
    ['user:default/bob', 'robert'],
  ]),
};

function requestWith(authorization: string): Request {
  return Object.assign(Object.create(express.request), {
    headers: { authorization },
  });
}

function identifier(oidc?: OidcVerifier) {
  return createIdentify({
    auth: mockServices.auth(),
    httpAuth: mockServices.httpAuth({
      defaultCredentials: mockCredentials.none(),
    }),
    config,
    oidc,
  });
}

const user = (entityRef: string) =>
  identifier()(requestWith(mockCredentials.user.header(entityRef)));

const service = (subject: string) =>
  identifier()(
    requestWith(
      mockCredentials.service.header({
        onBehalfOf: mockCredentials.service(subject),
        targetPluginId: 'test',
      }),
    ),
  );

describe('identify', () => {
  it.each([
    ['user:default/Alice', 'alice'],
    ['user:default/bob', 'robert'],
    ['user:partners/Ann', 'ann-p'],
    ['user:partners/bob', undefined],
    ['group:default/bob', undefined],
  ])('makes %s the member %s', async (entityRef, member) => {
    const caller = await user(entityRef);
    expect(caller).toMatchObject({
      type: 'user',
      entityRef: entityRef.toLowerCase(),
      platformAdmin: false,
    });
    expect('member' in caller ? caller.member : undefined).toBe(member);
  });

  it('knows the platform admins of the configuration', async () => {
    expect((await user('user:default/Root')).platformAdmin).toBe(true);
    expect((await user('user:partners/root')).platformAdmin).toBe(false);
    expect(await service('plugin:catalog')).toMatchObject({
      type: 'service',
      subject: 'plugin:catalog',
      platformAdmin: true,
      reader: false,
      credentials: { principal: { subject: 'plugin:catalog' } },
    });
    expect((await service('plugin:search')).platformAdmin).toBe(false);
  });

  it('knows the readers of the configuration', async () => {
    const auditor = { platformAdmin: false, reader: true };
    expect(await user('user:default/Auditor')).toMatchObject(auditor);
    expect(await service('plugin:search')).toMatchObject(auditor);
    expect(await user('user:default/alice')).toMatchObject({ reader: false });
  });

  it('takes no service for a user, whatever its subject', async () => {
    expect(await service('user:default/root')).toMatchObject({
      platformAdmin: false,
    });
    expect(await service('user:default/auditor')).toMatchObject({
      reader: false,
    });
  });

  it.each(['', 'Basic cm9vdDo=', 'Bearer', 'Bearer nonsense'])(
    'refuses the header %p',
    async header => {
      await expect(identifier()(requestWith(header))).rejects.toMatchObject({
        name: 'AuthenticationError',
      });
    },
  );

  describe('with an OIDC issuer', () => {
    let issuer: TestIssuer;
    let oidc: OidcVerifier;

    beforeAll(async () => {
      issuer = await TestIssuer.start();
      oidc = new OidcVerifier(
        { issuer: issuer.url, audience: 'workspace-api' },
        mockServices.logger.mock(),
        systemClock,
      );
    });

    afterAll(() => issuer.stop());

    it('takes the issuer for its tokens and Backstage for all others', async () => {
      const identify = identifier(oidc);
      await expect(
        identify(requestWith(`Bearer ${await issuer.sign()}`)),
      ).resolves.toMatchObject({ type: 'token', username: 'root' });
      await expect(
        identify(requestWith(mockCredentials.user.header())),
      ).resolves.toMatchObject({ type: 'user' });
      await expect(identify(requestWith(''))).rejects.toMatchObject({
        name: 'AuthenticationError',
      });
    });

    it('takes no token of the issuer where the configuration names none', async () => {
      await expect(
        identifier()(requestWith(`Bearer ${await issuer.sign()}`)),
      ).rejects.toMatchObject({ name: 'AuthenticationError' });
    });
  });
});
