/** Who owns every workspace of a benchmark, unless it says otherwise. */
export const OWNER = 'alice';

const MEMBERS = ['bob', 'carol', 'dave', 'erin'];

/** The name of the workspace number `index`: names in order are in order of the numbers. */
export function nameOf(index: number): string {
  return `lab-${String(index).padStart(5, '0')}`;
}

/** An ordinary workspace: five members, three buckets with rules, two sessions, a store and the Secret of its buckets. */
export function objectsOf(name: string, owner = OWNER) {
  return {
    storage: storage(name),
    datalab: datalab(name, owner),
    secret: secret(name),
  };
}

function storage(name: string) {
  return {
    apiVersion: 'pkg.internal/v1beta1',
    kind: 'Storage',
    metadata: {
      name,
      labels: { 'storages.pkg.internal/discoverable': 'true' },
      annotations: { 'workspace.eoepca.org/title': `Coast of ${name}` },
    },
    spec: {
      principal: name,
      buckets: [
        { bucketName: name, discoverable: true },
        {
          bucketName: `${name}-scenes`,
          lifecycleRules: [{ target: '*', mode: 'Delete', minAge: '90d' }],
        },
        {
          bucketName: `${name}-products`,
          lifecycleRules: [
            { target: 'drafts/*', mode: 'Notify', minAge: '30d' },
          ],
        },
      ],
    },
  };
}

function datalab(name: string, owner: string) {
  const overrides = MEMBERS.map((member, index) => [
    member,
    { role: index === 0 ? 'admin' : 'user', grantedAt: '2026-05-18T13:40:00Z' },
  ]);
  return {
    apiVersion: 'pkg.internal/v1beta2',
    kind: 'Datalab',
    metadata: { name },
    spec: {
      users: [owner, ...MEMBERS],
      userOverrides: Object.fromEntries(overrides),
      secretName: name,
      sessions: [
        { name: 'default', state: 'started' },
        { name: 'gpu', state: 'stopped' },
      ],
      databases: {
        pg0: { names: ['scenes'], storage: '2Gi', backupStorage: '10Gi' },
      },
      quota: { memory: '8Gi', storage: '5Gi' },
    },
  };
}

/** The principal's Secret, as the provider of Storages writes it. */
function secret(name: string) {
  const text = (value: string) => Buffer.from(value).toString('base64');
  return {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name },
    data: {
      AWS_ACCESS_KEY_ID: text(`${name}-key`),
      AWS_SECRET_ACCESS_KEY: text('not-a-secret'.repeat(4)),
      AWS_ENDPOINT_URL: text('https://s3.example.org'),
      AWS_REGION: text('eu-west-1'),
      AWS_S3_FORCE_PATH_STYLE: text('true'),
    },
  };
}
