import { once } from 'events';
import { createServer, Server } from 'https';
import { CryptoKey, generateKeyPair, SignJWT } from 'jose';
import { AddressInfo } from 'net';
import { createAuthority, createServerPair } from './__testUtils__/authorities';
import { OidcCredentials } from './OidcCredentials';
import { systemClock } from '../../model/clock';

const NOT_RENEWED = {
  name: 'CredentialsFault',
  message:
    "The auth-provider 'oidc' of the kubeconfig can't renew the ID token; sign in again",
};

describe('OidcCredentials', () => {
  let server: Server;
  let ca: string;
  let url: string;
  let key: CryptoKey;
  let renewals: string[];
  let broken: boolean;
  let withIdToken: boolean;

  const sign = (expiresIn: number) =>
    new SignJWT({ iss: url, aud: 'kubernetes', sub: 'ann' })
      .setProtectedHeader({ alg: 'RS256' })
      .setIssuedAt()
      .setExpirationTime(new Date(Date.now() + expiresIn * 1000))
      .sign(key);

  async function answer(path: string | undefined, body: string) {
    if (path?.startsWith('/.well-known/')) {
      return { issuer: url, token_endpoint: `${url}/token` };
    }
    renewals.push(new URLSearchParams(body).get('refresh_token') ?? '');
    return {
      token_type: 'Bearer',
      access_token: 'unused',
      ...(withIdToken && { id_token: await sign(3600) }),
      refresh_token: `refresh-${renewals.length}`,
      expires_in: 3600,
    };
  }

  beforeAll(async () => {
    key = (await generateKeyPair('RS256')).privateKey;
    const authority = await createAuthority('root');
    ca = Buffer.from(authority.cert).toString('base64');
    server = createServer(await createServerPair(authority, []));
    server.on('request', async (request, response) => {
      const body = (await request.toArray()).join('');
      response
        .writeHead(broken ? 500 : 200, { 'Content-Type': 'application/json' })
        .end(JSON.stringify(await answer(request.url, body)));
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  beforeEach(() => {
    renewals = [];
    broken = false;
    withIdToken = true;
  });

  afterAll(async () => {
    server.closeAllConnections();
    await once(server.close(), 'close');
  });

  const signedIn = (idToken: string, pauseMs?: number) =>
    new OidcCredentials(
      {
        'idp-issuer-url': url,
        'idp-certificate-authority-data': ca,
        'client-id': 'kubernetes',
        'client-secret': 'secret',
        'id-token': idToken,
        'refresh-token': 'refresh-0',
      },
      systemClock,
      pauseMs,
    );

  it('uses an ID token until it expires', async () => {
    const token = await sign(60);
    const credentials = signedIn(token);
    await credentials.get();
    expect(await credentials.get()).toEqual({
      authorization: `Bearer ${token}`,
    });
    expect(renewals).toEqual([]);
  });

  it('renews it once for all who wait, and keeps the new one', async () => {
    const credentials = signedIn(await sign(-60));
    const all = await Promise.all([1, 2, 3].map(() => credentials.get()));
    expect(await credentials.get()).toEqual(all[0]);
    expect(all[2]).toEqual(all[0]);
    expect(renewals).toEqual(['refresh-0']);
  });

  it('says that there is no token, and tries again', async () => {
    broken = true;
    const credentials = signedIn(await sign(-60), 0);
    await expect(credentials.get()).rejects.toMatchObject(NOT_RENEWED);
    broken = false;
    expect(await credentials.get()).toHaveProperty('authorization');
  });

  it('takes no answer without an ID token for one, and asks no more for a moment', async () => {
    withIdToken = false;
    const credentials = signedIn(await sign(-60), 3_600_000);
    await expect(credentials.get()).rejects.toMatchObject(NOT_RENEWED);
    await expect(credentials.get()).rejects.toMatchObject(NOT_RENEWED);
    expect(renewals).toEqual(['refresh-0']);
  });
});
