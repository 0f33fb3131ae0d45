import { delimiter } from 'path';
import { kubeconfig } from '../kubeconfigs';
import { AS_USUAL, trusting } from './setups';
import { Case } from './types';

/** What a file may hold beside what is used, and several files. */
export const FILE_CASES: Case[] = [
  {
    name: 'other entries that are deleted halfway',
    setup: ground => ({
      files: {
        config: kubeconfig({
          cluster: trusting(ground),
          otherClusters: [
            { name: 'gone', cluster: null },
            { name: 'half', cluster: {} },
            {},
          ],
          otherUsers: [{ name: 'gone', user: null }, { name: 'half' }],
          otherContexts: [
            { name: 'gone', context: null },
            { name: 'half', context: { cluster: 'nowhere' } },
          ],
        }),
      },
    }),
    seen: AS_USUAL,
  },
  {
    name: 'another entry of the wrong type',
    setup: ground => ({
      files: {
        config: kubeconfig({
          cluster: trusting(ground),
          otherUsers: [{ name: 'odd', user: { token: 1 } }],
        }),
      },
    }),
    seen: undefined,
  },
  {
    name: 'several files, of which the first to name a thing wins',
    setup: ground => ({
      files: {
        one: kubeconfig({
          cluster: trusting(ground),
          user: { username: 'ann' },
        }),
        two: kubeconfig({
          cluster: { server: 'https://127.0.0.1:1', 'tls-server-name': 'x' },
          user: { token: 'abc' },
        }),
      },
      env: {
        KUBECONFIG: ['missing', 'one', 'two']
          .map(name => `${ground.folder}/${name}`)
          .join(delimiter),
      },
    }),
    seen: { authorization: 'Basic YW5uOg==' },
  },
  {
    name: 'two entries of one name in a file',
    setup: ground => ({
      files: {
        config: kubeconfig({
          cluster: trusting(ground),
          otherUsers: [{ name: 'lab' }],
        }),
      },
    }),
    seen: undefined,
  },
];
