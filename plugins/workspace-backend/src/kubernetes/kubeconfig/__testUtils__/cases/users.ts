import { keyOfAnotherType } from '../authorities';
import { AS_USUAL, asUser, data } from './setups';
import { Case } from './types';

const ID_TOKEN = [{ alg: 'none' }, { exp: 32_503_680_000 }, {}]
  .map(part => Buffer.from(JSON.stringify(part)).toString('base64url'))
  .join('.');

/** Who asks, with credentials that the kubeconfig or a file beside it holds. */
export const USER_CASES: Case[] = [
  {
    name: 'a token',
    setup: asUser({ token: 'abc' }),
    seen: AS_USUAL,
  },
  {
    name: 'a password',
    setup: asUser({ username: 'ann', password: 'p:w' }),
    seen: { authorization: 'Basic YW5uOnA6dw==' },
  },
  {
    name: 'a password with letters beyond ASCII and Latin-1',
    setup: asUser({ username: 'ann', password: 'ä€' }),
    seen: { authorization: `Basic ${data('ann:ä€')}` },
  },
  {
    name: 'a token and a password',
    setup: asUser({ token: 'abc', username: 'ann' }),
    seen: undefined,
  },
  {
    name: 'a relative token file',
    setup: asUser({ tokenFile: './token' }, { token: 'abc\n' }),
    seen: AS_USUAL,
  },
  {
    name: 'an absolute token file',
    setup: ground =>
      asUser({ tokenFile: `${ground.folder}/token` }, { token: 'abc' })(ground),
    seen: AS_USUAL,
  },
  {
    name: 'a token file before a token',
    setup: asUser({ token: 'old', tokenFile: 'token' }, { token: 'abc' }),
    seen: AS_USUAL,
  },
  {
    name: 'a token where its file is missing',
    setup: asUser({ token: 'old', tokenFile: 'token' }),
    seen: { authorization: 'Bearer old' },
  },
  {
    name: 'a missing token file',
    setup: asUser({ tokenFile: 'token' }),
    seen: undefined,
  },
  {
    name: 'an empty token file',
    setup: asUser({ tokenFile: 'token' }, { token: '\n' }),
    seen: undefined,
  },
  {
    name: 'a client certificate in files beside',
    setup: ground =>
      asUser(
        { 'client-certificate': 'tls.crt', 'client-key': 'tls.key' },
        { 'tls.crt': ground.client.cert, 'tls.key': ground.client.key },
      )(ground),
    seen: { certificate: 'carol' },
  },
  {
    name: 'a client certificate without a key',
    setup: ground =>
      asUser({ 'client-certificate-data': data(ground.client.cert) })(ground),
    seen: undefined,
  },
  {
    name: 'a client certificate with a key of another type',
    setup: ground =>
      asUser({
        'client-certificate-data': data(ground.client.cert),
        'client-key-data': data(keyOfAnotherType()),
      })(ground),
    seen: undefined,
  },
  {
    name: 'a user to act as',
    setup: asUser({
      token: 'abc',
      as: 'bob',
      'as-uid': 'u1',
      'as-groups': ['one', 'two,three', 'Grün'],
      'as-user-extra': { 'Scopes/a%ü b': ['x', 'y,z'], other: ['1'] },
    }),
    seen: {
      authorization: 'Bearer abc',
      impersonation: [
        'impersonate-extra-other: 1',
        'impersonate-extra-scopes%2fa%25%c3%bc%20b: x',
        'impersonate-extra-scopes%2fa%25%c3%bc%20b: y,z',
        'impersonate-group: GrÃ¼n',
        'impersonate-group: one',
        'impersonate-group: two,three',
        'impersonate-uid: u1',
        'impersonate-user: bob',
      ],
    },
  },
  {
    name: 'groups without a user to act as',
    setup: asUser({ token: 'abc', 'as-groups': ['one'] }),
    seen: undefined,
  },
  {
    name: 'an ID token of the auth-provider oidc',
    setup: asUser({
      'auth-provider': {
        name: 'oidc',
        config: {
          'idp-issuer-url': 'https://issuer.test',
          'client-id': 'kubernetes',
          'id-token': ID_TOKEN,
        },
      },
    }),
    seen: { authorization: `Bearer ${ID_TOKEN}` },
  },
  {
    name: 'an auth-provider of old',
    setup: asUser({ 'auth-provider': { name: 'gcp' } }),
    seen: undefined,
  },
];
