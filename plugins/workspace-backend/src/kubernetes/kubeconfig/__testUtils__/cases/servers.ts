import { kubeconfig } from '../kubeconfigs';
import { RECORDED_PATH } from '../RecordingApi';
import { AS_USUAL, atCluster, data } from './setups';
import { Case, Ground } from './types';

/** A name in the server's certificate that no DNS knows. */
export const HOST = 'api.cluster.test';

const atHost = ({ httpsPort }: Ground) => ({
  server: `https://${HOST}:${httpsPort}`,
});

/** How an API server is reached and trusted. */
export const SERVER_CASES: Case[] = [
  {
    name: 'plain HTTP, which carries no credentials',
    setup: ({ http }) => ({
      files: {
        config: kubeconfig({
          cluster: { server: http },
          user: { token: 'abc', as: 'bob' },
        }),
      },
    }),
    seen: { impersonation: ['impersonate-user: bob'] },
  },
  {
    name: 'an address without a scheme, which means HTTP',
    setup: ({ http }) => ({
      files: {
        config: kubeconfig({
          cluster: { server: http.replace('http://', '') },
        }),
      },
    }),
    seen: {},
  },
  {
    name: 'an intermediate as authority',
    setup: atCluster(() => ({})),
    seen: AS_USUAL,
  },
  {
    name: 'a root as authority, whose intermediate the server does not send',
    setup: atCluster(({ root }) => ({
      'certificate-authority-data': data(root.cert),
    })),
    seen: undefined,
  },
  {
    name: 'an authority in a file beside',
    setup: ({ https, intermediate }) => ({
      files: {
        config: kubeconfig({
          cluster: { server: https, 'certificate-authority': 'ca.crt' },
        }),
        'ca.crt': intermediate.cert,
      },
    }),
    seen: AS_USUAL,
  },
  {
    name: 'an authority in a file that is missing',
    setup: ({ https }) => ({
      files: {
        config: kubeconfig({
          cluster: { server: https, 'certificate-authority': 'ca.crt' },
        }),
      },
    }),
    seen: undefined,
  },
  {
    name: 'no authority',
    setup: atCluster(() => ({ 'certificate-authority-data': undefined })),
    seen: undefined,
  },
  {
    name: 'an authority that is no certificate',
    setup: atCluster(() => ({ 'certificate-authority-data': data('abc') })),
    seen: undefined,
  },
  {
    name: 'a certificate that nobody checks',
    setup: atCluster(() => ({
      'certificate-authority-data': undefined,
      'insecure-skip-tls-verify': true,
    })),
    seen: AS_USUAL,
  },
  {
    name: 'an authority, and a certificate that nobody checks',
    setup: atCluster(() => ({ 'insecure-skip-tls-verify': true })),
    seen: undefined,
  },
  {
    name: 'the name in the certificate',
    setup: atCluster(() => ({ 'tls-server-name': HOST })),
    seen: { ...AS_USUAL, serverName: HOST },
  },
  {
    name: 'another name than in the certificate',
    setup: atCluster(() => ({ 'tls-server-name': 'other.test' })),
    seen: undefined,
  },
  {
    name: 'a proxy-url',
    setup: atCluster(ground => ({
      ...atHost(ground),
      'proxy-url': ground.proxy,
    })),
    seen: ({ httpsPort }) => ({
      ...AS_USUAL,
      serverName: HOST,
      proxied: `${HOST}:${httpsPort}`,
    }),
  },
  {
    name: 'a proxy-url, and the name in the certificate',
    setup: atCluster(({ proxy, httpsPort }) => ({
      server: `https://unknown.test:${httpsPort}`,
      'tls-server-name': HOST,
      'proxy-url': proxy,
    })),
    seen: ({ httpsPort }) => ({
      ...AS_USUAL,
      serverName: HOST,
      proxied: `unknown.test:${httpsPort}`,
    }),
  },
  {
    name: 'a proxy-url of SOCKS',
    setup: atCluster(ground => ({
      ...atHost(ground),
      'proxy-url': ground.socks,
    })),
    seen: ({ httpsPort }) => ({
      ...AS_USUAL,
      serverName: HOST,
      proxied: `${HOST}:${httpsPort}`,
    }),
  },
  {
    name: 'a proxy-url of an unknown kind',
    setup: atCluster(() => ({ 'proxy-url': 'ftp://127.0.0.1' })),
    seen: undefined,
  },
  {
    name: 'HTTPS_PROXY',
    setup: atCluster(atHost, ({ proxy }) => ({
      HTTPS_PROXY: proxy,
      NO_PROXY: 'other.test,10.0.0.0/8',
    })),
    seen: ({ httpsPort }) => ({
      ...AS_USUAL,
      serverName: HOST,
      proxied: `${HOST}:${httpsPort}`,
    }),
  },
  {
    name: 'HTTPS_PROXY without a scheme, in lower case',
    setup: atCluster(atHost, ({ proxy }) => ({
      https_proxy: proxy.replace('http://', ''),
    })),
    seen: ({ httpsPort }) => ({
      ...AS_USUAL,
      serverName: HOST,
      proxied: `${HOST}:${httpsPort}`,
    }),
  },
  {
    name: 'HTTP_PROXY, for plain HTTP',
    setup: ({ proxy }) => ({
      files: {
        config: kubeconfig({
          cluster: { server: `http://${HOST}` },
          user: { as: 'bob', 'as-groups': ['one', 'two'] },
        }),
      },
      env: { HTTP_PROXY: proxy },
    }),
    seen: {
      impersonation: [
        'impersonate-group: one',
        'impersonate-group: two',
        'impersonate-user: bob',
      ],
      proxied: `http://${HOST}${RECORDED_PATH}`,
    },
  },
  {
    name: 'HTTPS_PROXY, but NO_PROXY for the domain',
    setup: atCluster(atHost, ({ proxy }) => ({
      HTTPS_PROXY: proxy,
      NO_PROXY: 'cluster.test',
    })),
    seen: undefined,
  },
  {
    name: 'HTTPS_PROXY, but not to this host',
    setup: atCluster(
      () => ({}),
      ({ proxy }) => ({ HTTPS_PROXY: proxy }),
    ),
    seen: AS_USUAL,
  },
];
