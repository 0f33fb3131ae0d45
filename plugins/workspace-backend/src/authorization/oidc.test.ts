import { mockServices } from '@backstage/backend-test-utils';
import { TestIssuer, TokenOptions } from '../__testUtils__/TestIssuer';
import { OidcVerifier } from './oidc';

describe('OidcVerifier', () => {
  let issuer: TestIssuer;
  let verifier: OidcVerifier;
  let time: number;

  const clock = () => new Date(time);

  const verifierFor = (jwksUri?: string) =>
    new OidcVerifier(
      { issuer: issuer.url, audience: 'workspace-api', jwksUri },
      mockServices.logger.mock(),
      clock,
    );

  beforeEach(async () => {
    issuer = await TestIssuer.start();
    time = Date.now();
    verifier = verifierFor(issuer.jwksUri);
  });

  afterEach(async () => {
    jest.restoreAllMocks();
    await issuer.stop();
  });

  /** Lets so many milliseconds pass at once; of the age of the keys, the library asks the machine. */
  function later(ms: number) {
    time += ms;
    const then = Date.now() + ms;
    const since = performance.now();
    jest
      .spyOn(Date, 'now')
      .mockImplementation(() => then + performance.now() - since);
  }

  it('reads name and roles from a good token', async () => {
    const token = await issuer.sign({
      claims: {
        preferred_username: 'Carol',
        resource_access: {
          alice: { roles: ['ws_access', 'ws_api', 'offline', 7] },
          bob: { roles: ['ws_admin'] },
          account: { roles: ['manage-account'] },
        },
      },
    });
    await expect(verifier.verify(token)).resolves.toEqual({
      type: 'token',
      username: 'Carol',
      platformAdmin: false,
      roles: new Map([
        ['alice', new Set(['ws_access', 'ws_api'])],
        ['bob', new Set(['ws_admin'])],
      ]),
    });
  });

  it.each([
    ['workspace-api', ['account', 'workspace-api-2', 'Workspace-API']],
    ['https://api.example.org', ['workspace-api', 'https://api.example.org/']],
  ])(
    'knows a platform admin by the role admin of the client %s alone, where that is the audience',
    async (audience, others) => {
      const configured = { issuer: issuer.url, audience };
      verifier = new OidcVerifier(
        configured,
        mockServices.logger.mock(),
        clock,
      );
      const adminOf = async (client: string) => {
        const access = { [client]: { roles: ['admin', 'ws_admin'] } };
        return verifier.verify(
          await issuer.sign({
            claims: { aud: audience, resource_access: access },
          }),
        );
      };
      await expect(adminOf(audience)).resolves.toMatchObject({
        platformAdmin: true,
        // The client is no workspace.
        roles: new Map(),
      });
      for (const other of others) {
        expect((await adminOf(other)).platformAdmin).toBe(false);
      }
    },
  );

  it.each<[string, TokenOptions]>([
    ['as Keycloak marks them', { claims: { typ: 'Bearer' } }],
    ['of RFC 9068', { header: { typ: 'at+jwt' } }],
    ['with the whole media type', { header: { typ: 'application/at+jwt' } }],
    ['in capitals', { header: { typ: 'AT+JWT' } }],
    ['that is a JWT', { header: { typ: 'JWT' } }],
    [
      'with the nonce of older Keycloaks',
      { claims: { typ: 'Bearer', nonce: 'n' } },
    ],
    [
      'of RFC 9068 with a nonce',
      { header: { typ: 'at+jwt' }, claims: { nonce: 'n' } },
    ],
    ['as Cognito marks them', { claims: { token_use: 'access' } }],
    [
      'of a session that the client asked for',
      { claims: { azp: 'portal', sid: 's', auth_time: 1, acr: '1' } },
    ],
  ])('takes an access token %s', async (_, options) => {
    const token = await issuer.sign(options);
    await expect(verifier.verify(token)).resolves.toMatchObject({
      username: 'root',
    });
  });

  it.each<[string, TokenOptions]>([
    ...[
      'ID',
      'id',
      'Refresh',
      'Offline',
      'Logout',
      'Logout token',
      'logout+jwt',
      'Serialized-ID',
      'verify-email',
      'DPoP',
      '',
    ].map((typ): [string, TokenOptions] => [
      `whose claim typ is '${typ}'`,
      { claims: { typ } },
    ]),
    ['whose claim typ is no text', { claims: { typ: ['Bearer'] } }],
    ['whose claim typ is null', { claims: { typ: null } }],
    ...[
      'id+jwt',
      'logout+jwt',
      'dpop+jwt',
      'secevent+jwt',
      'oauth-authz-req+jwt',
      'x',
    ].map((typ): [string, TokenOptions] => [
      `whose header says ${typ}`,
      { header: { typ } },
    ]),
    ['with the hash of an access token', { claims: { at_hash: 'h' } }],
    ['with the hash of a code', { claims: { typ: 'Bearer', c_hash: 'h' } }],
    ['with a nonce, without a type', { claims: { nonce: 'n' } }],
    [
      'that tells of a logout',
      {
        claims: {
          events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
        },
      },
    ],
    ['that Cognito calls an ID token', { claims: { token_use: 'id' } }],
    ['bound to a key', { claims: { typ: 'Bearer', cnf: { jkt: 'k' } } }],
  ])('refuses a token %s, as no access token', async (_, options) => {
    const token = await issuer.sign(options);
    await expect(verifier.verify(token)).rejects.toMatchObject({
      name: 'AuthenticationError',
      message: expect.stringMatching(/^The access token was rejected: [a-z]/),
    });
  });

  describe('with a token that names no key', () => {
    const nameless: TokenOptions = { header: { kid: undefined } };

    it.each([0, 1, 9])('tries each of the keys (%s others)', async others => {
      await issuer.publishOthers(others);
      const token = await issuer.sign(nameless);
      await expect(verifier.verify(token)).resolves.toMatchObject({
        username: 'root',
      });
      for (const refused of [
        { ...nameless, foreignKey: true },
        { ...nameless, expiresIn: -60 },
        { ...nameless, claims: { aud: 'account' } },
        { ...nameless, claims: { typ: 'ID' } },
      ]) {
        await expect(
          verifier.verify(await issuer.sign(refused)),
        ).rejects.toMatchObject({ name: 'AuthenticationError' });
      }
    });

    it('tries no more than ten', async () => {
      await issuer.publishOthers(10);
      await expect(
        verifier.verify(await issuer.sign(nameless)),
      ).rejects.toMatchObject({ name: 'AuthenticationError' });
    });

    it('finds a key that the issuer has changed to, asking twice a minute at most', async () => {
      await verifier.verify(await issuer.sign(nameless));
      await issuer.rotate();
      const token = await issuer.sign(nameless);
      await expect(verifier.verify(token)).rejects.toMatchObject({
        name: 'AuthenticationError',
      });
      expect(issuer.keyRequests).toBe(1);
      later(30_000);
      await expect(verifier.verify(token)).resolves.toBeDefined();
      const forged = await issuer.sign({ ...nameless, foreignKey: true });
      for (let number = 0; number < 5; number++) {
        await expect(verifier.verify(forged)).rejects.toMatchObject({
          name: 'AuthenticationError',
        });
      }
      expect(issuer.keyRequests).toBe(2);
    });
  });

  it.each([
    ['text', 'all'],
    ['roles that are no list', { alice: { roles: 'ws_admin' } }],
    ['a client that is no object', { alice: ['ws_admin'] }],
  ])('gives no role for a resource_access of %s', async (_, access) => {
    const token = await issuer.sign({ claims: { resource_access: access } });
    await expect(verifier.verify(token)).resolves.toMatchObject({
      roles: new Map(),
      platformAdmin: false,
    });
  });

  it.each<[string, TokenOptions]>([
    ['that has expired', { expiresIn: -60 }],
    ['for another audience', { claims: { aud: 'account' } }],
    ['of another issuer', { claims: { iss: 'https://example.org' } }],
    ['that never expires', { claims: { exp: undefined } }],
    ['that is not valid yet', { claims: { nbf: Date.now() / 1000 + 600 } }],
    ['signed by a key that is not published', { foreignKey: true }],
    ['without a user name', { claims: { preferred_username: undefined } }],
  ])('refuses a token %s', async (_, options) => {
    await expect(
      verifier.verify(await issuer.sign(options)),
    ).rejects.toMatchObject({ name: 'AuthenticationError' });
  });

  it('refuses tokens without a signature, and with the public key as a shared secret', async () => {
    for (const token of [
      await issuer.signWithNothing(),
      await issuer.signWithPublicKeyAsSecret(),
      'no.token.atall',
    ]) {
      await expect(verifier.verify(token)).rejects.toMatchObject({
        name: 'AuthenticationError',
      });
    }
  });

  it('bears clocks that are some seconds apart', async () => {
    const token = await issuer.sign({ expiresIn: -5 });
    await expect(verifier.verify(token)).resolves.toMatchObject({
      username: 'root',
    });
  });

  it('finds the keys through the issuer, and asks for them once', async () => {
    verifier = verifierFor();
    await verifier.verify(await issuer.sign());
    await verifier.verify(await issuer.sign());
    expect(issuer.keyRequests).toBe(1);
  });

  it.each(['RS512', 'PS256', 'ES256', 'ES384', 'EdDSA', 'Ed25519'])(
    'takes a key for %s',
    async algorithm => {
      await issuer.rotate(algorithm);
      const token = await issuer.sign();
      await expect(verifier.verify(token)).resolves.toBeDefined();
      const forged = await issuer.sign({ foreignKey: true });
      await expect(verifier.verify(forged)).rejects.toMatchObject({
        name: 'AuthenticationError',
      });
    },
  );

  it('bears a token that is valid only some seconds from now', async () => {
    const nbf = Math.floor(time / 1000) + 5;
    const token = await issuer.sign({ claims: { nbf } });
    await expect(verifier.verify(token)).resolves.toBeDefined();
  });

  it('finds a key that the issuer has changed to', async () => {
    await verifier.verify(await issuer.sign());
    await issuer.rotate();
    later(30_000);
    const token = await issuer.sign();
    await expect(verifier.verify(token)).resolves.toBeDefined();
    expect(issuer.keyRequests).toBe(2);
  });

  it('asks for keys that nobody knows twice a minute at most', async () => {
    const old = await issuer.sign();
    await issuer.rotate();
    await verifier.verify(await issuer.sign());
    for (let number = 0; number < 5; number++) {
      await expect(verifier.verify(old)).rejects.toMatchObject({
        name: 'AuthenticationError',
      });
    }
    expect(issuer.keyRequests).toBe(1);
    later(30_000);
    await expect(verifier.verify(old)).rejects.toThrow();
    await expect(verifier.verify(old)).rejects.toThrow();
    expect(issuer.keyRequests).toBe(2);
  });

  it('forgets a key that the issuer has withdrawn', async () => {
    const old = await issuer.sign({ expiresIn: 3_600 });
    await verifier.verify(old);
    await issuer.rotate();
    later(10 * 60_000);
    await expect(verifier.verify(old)).rejects.toMatchObject({
      name: 'AuthenticationError',
    });
  });

  it('finds keys that have moved', async () => {
    verifier = verifierFor();
    await verifier.verify(await issuer.sign());
    issuer.keysPath = '/moved';
    await issuer.rotate();
    later(30_000);
    const token = await issuer.sign();
    await expect(verifier.verify(token)).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
    });
    later(1_000);
    await expect(verifier.verify(token)).resolves.toBeDefined();
  });

  it('asks an issuer that fails once a second at most', async () => {
    issuer.brokenWith = 500;
    const token = await issuer.sign();
    for (let number = 0; number < 5; number++) {
      await expect(verifier.verify(token)).rejects.toMatchObject({
        name: 'ServiceUnavailableError',
      });
    }
    expect(issuer.keyRequests).toBe(1);
  });

  it('refuses the keys of a discovery document of another issuer', async () => {
    issuer.claimedIssuer = 'https://example.org';
    await expect(
      verifierFor().verify(await issuer.sign()),
    ).rejects.toMatchObject({ name: 'ServiceUnavailableError' });
  });

  it.each([true, false])(
    'is unavailable while the issuer fails, and recovers (keys address configured: %s)',
    async configured => {
      verifier = verifierFor(configured ? issuer.jwksUri : undefined);
      const token = await issuer.sign();
      issuer.brokenWith = 500;
      await expect(verifier.verify(token)).rejects.toMatchObject({
        name: 'ServiceUnavailableError',
        message: expect.not.stringContaining(issuer.url),
      });
      issuer.brokenWith = undefined;
      later(1_000);
      await expect(verifier.verify(token)).resolves.toMatchObject({
        username: 'root',
      });
    },
  );
});
