import { Answer, Caller } from './Caller';

/** Name of the component, and of the workspace that it shows. */
export const NAME = 'coastal-erosion';
export const API = '/api/kubernetes';

const entityRef = `component:default/${NAME}`;
const WORKSPACE = `${API}/proxy/api/v1/namespaces/workspace`;
const DATALAB = `${API}/proxy/apis/pkg.internal/v1beta2/namespaces/workspace/datalabs/${NAME}`;

/** A request to the Kubernetes plugin, by name. */
type Call = [name: string, call: (caller: Caller) => Promise<Answer>];

const action = (version: string, name: string, input: object) =>
  [
    `action ${name} (${version})`,
    caller =>
      caller.post(
        `${API}/.backstage/actions/${version}/actions/kubernetes:${name}/invoke`,
        version === 'v2' ? { input } : input,
      ),
  ] as Call;

const custom = (plural: string) =>
  [
    `custom resources: ${plural}`,
    caller =>
      caller.post(`${API}/resources/custom/query`, {
        entityRef,
        customResources: [{ group: '', apiVersion: 'v1', plural }],
      }),
  ] as Call;

/** What the plugin's pages ask for, at each of its endpoints. */
export const READS: Call[] = [
  ['clusters', caller => caller.get(`${API}/clusters`)],
  [
    'services',
    caller =>
      caller.post(`${API}/services/${NAME}`, {
        entity: { kind: 'Component', metadata: { name: NAME } },
      }),
  ],
  [
    'workloads',
    caller => caller.post(`${API}/resources/workloads/query`, { entityRef }),
  ],
  custom('pods'),
  custom('secrets'),
  ['proxy: the Datalab', caller => caller.get(DATALAB)],
];

/** What the plugin's own account may not do, whoever asks. */
export const BEYOND: Call[] = [
  ['proxy: Secrets', caller => caller.get(`${WORKSPACE}/secrets`)],
  [
    'proxy: a Secret',
    caller => caller.get(`${WORKSPACE}/secrets/minio-secret`),
  ],
  [
    'proxy in capitals',
    caller =>
      caller.get(
        `${API}/PROXY/api/v1/namespaces/workspace/secrets/minio-secret`,
      ),
  ],
  [
    'proxy: patch the Datalab',
    caller =>
      caller.send(
        'PATCH',
        DATALAB,
        { spec: { users: ['dave'] } },
        { 'Content-Type': 'application/merge-patch+json' },
      ),
  ],
  ['proxy: delete the Datalab', caller => caller.send('DELETE', DATALAB)],
  [
    'proxy: make a token',
    caller =>
      caller.post(
        `${API}/proxy/api/v1/namespaces/backstage/serviceaccounts/backstage-kubernetes/token`,
        {},
      ),
  ],
];

/** The plugin's actions, which have endpoints of their own. */
export const ACTIONS: Call[] = ['v1', 'v2'].flatMap(version => [
  action(version, 'get-kubernetes-clusters', {}),
  action(version, 'get-kubernetes-resources-for-entity', { name: NAME }),
]);
