import { kubeconfig, pluginScript } from '../kubeconfigs';
import { HOST } from './servers';
import { AS_USUAL, asUser, data } from './setups';
import { Case } from './types';

const V1 = 'client.authentication.k8s.io/v1';

const exec = (command: string, more: object = {}) => ({
  exec: { apiVersion: V1, interactiveMode: 'Never', command, ...more },
});

/** Gives what it was told, in Base64, as a token. */
const TELLS_INFO = `#!/bin/sh
info=$(printf %s "$(echo "$KUBERNETES_EXEC_INFO")" | base64 -w0)
echo '{"kind":"ExecCredential","apiVersion":"${V1}","status":{"token":"'$info'"}}'
`;

function told(spec: object) {
  const info = { kind: 'ExecCredential', apiVersion: V1, spec };
  return { authorization: `Bearer ${data(JSON.stringify(info))}` };
}

/** Credential plugins. */
export const PLUGIN_CASES: Case[] = [
  {
    name: 'a plugin',
    setup: asUser(exec('./plugin'), { plugin: pluginScript({ token: 'abc' }) }),
    seen: AS_USUAL,
  },
  {
    name: 'a plugin with a certificate',
    setup: ground =>
      asUser(exec('./plugin'), {
        plugin: pluginScript({
          clientCertificateData: ground.client.cert,
          clientKeyData: ground.client.key,
        }),
      })(ground),
    seen: { certificate: 'carol' },
  },
  {
    name: 'a plugin from PATH, with arguments and variables',
    setup: asUser(
      exec('sh', {
        args: [
          '-c',
          `printf '{"kind":"ExecCredential","apiVersion":"${V1}","status":{"token":"%s"}}' "$A$0"`,
          'b',
        ],
        env: [{ name: 'A', value: 'a' }],
      }),
    ),
    seen: { authorization: 'Bearer ab' },
  },
  {
    name: 'a plugin of v1beta1, without an interactiveMode',
    setup: asUser(
      { exec: { apiVersion: `${V1}beta1`, command: './plugin' } },
      { plugin: pluginScript({ token: 'abc' }, `${V1}beta1`) },
    ),
    seen: AS_USUAL,
  },
  {
    name: 'a plugin of v1, without an interactiveMode',
    setup: asUser(
      { exec: { apiVersion: V1, command: './plugin' } },
      { plugin: pluginScript({ token: 'abc' }) },
    ),
    seen: undefined,
  },
  {
    name: 'a plugin of an unknown version',
    setup: asUser(
      { exec: { apiVersion: `${V1}alpha1`, command: './plugin' } },
      { plugin: pluginScript({ token: 'abc' }) },
    ),
    seen: undefined,
  },
  {
    name: 'a plugin that needs a terminal',
    setup: asUser(exec('./plugin', { interactiveMode: 'Always' }), {
      plugin: pluginScript({ token: 'abc' }),
    }),
    seen: undefined,
  },
  {
    name: 'a plugin that answers with another version',
    setup: asUser(exec('./plugin'), {
      plugin: pluginScript({ token: 'abc' }, `${V1}beta1`),
    }),
    seen: undefined,
  },
  {
    name: 'a plugin that is missing',
    setup: asUser(exec('./plugin')),
    seen: undefined,
  },
  {
    name: 'a plugin that fails',
    setup: asUser(exec('./plugin'), { plugin: '#!/bin/sh\nexit 3\n' }),
    seen: undefined,
  },
  {
    name: 'a plugin that answers nothing',
    setup: asUser(exec('./plugin'), { plugin: '#!/bin/sh\n' }),
    seen: undefined,
  },
  {
    name: 'a plugin without credentials',
    setup: asUser(exec('./plugin'), { plugin: pluginScript({}) }),
    seen: undefined,
  },
  {
    name: 'a plugin with a line end in its token',
    setup: asUser(exec('./plugin'), {
      plugin: pluginScript({ token: 'abc\n' }),
    }),
    seen: undefined,
  },
  {
    name: "a plugin with a certificate and another one's key",
    setup: ground =>
      asUser(exec('./plugin'), {
        plugin: pluginScript({
          clientCertificateData: ground.client.cert,
          clientKeyData: ground.root.key,
        }),
      })(ground),
    seen: undefined,
  },
  {
    name: 'a plugin whose credentials have expired',
    setup: asUser(exec('./plugin'), {
      plugin: pluginScript({
        token: 'abc',
        expirationTimestamp: '2020-01-01T00:00:00Z',
      }),
    }),
    seen: AS_USUAL,
  },
  {
    name: 'a token before a plugin',
    setup: asUser(
      { token: 'own', ...exec('./plugin') },
      { plugin: pluginScript({ token: 'abc' }) },
    ),
    seen: { authorization: 'Bearer own' },
  },
  {
    name: 'a plugin that is told what is wanted',
    setup: ground => ({
      files: {
        config: kubeconfig({
          cluster: {
            server: ground.https,
            'certificate-authority': 'ca.crt',
            'tls-server-name': HOST,
            'proxy-url': '',
            extensions: [
              {
                name: 'client.authentication.k8s.io/exec',
                extension: { audience: 'lab' },
              },
            ],
          },
          user: exec('./plugin', { provideClusterInfo: true }),
        }),
        'ca.crt': ground.intermediate.cert,
        plugin: TELLS_INFO,
      },
    }),
    seen: ground => ({
      serverName: HOST,
      ...told({
        cluster: {
          server: ground.https,
          'tls-server-name': HOST,
          'certificate-authority-data': data(ground.intermediate.cert),
          config: { audience: 'lab' },
        },
        interactive: false,
      }),
    }),
  },
  {
    name: 'a plugin that is told no cluster',
    setup: asUser(exec('./plugin'), { plugin: TELLS_INFO }),
    seen: told({ interactive: false }),
  },
];
