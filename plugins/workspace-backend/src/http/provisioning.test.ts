import { availableClusters } from '@internal/dev-cluster/testing';
import { TestBed } from '../__testUtils__/TestBed';

const EVENTS = '/api/v1/namespaces/workspace/events';
const SINCE = '2026-01-02T03:04:05Z';

const parts = {
  Storage: (name: string) => ({
    spec: {
      principal: name,
      buckets: [{ bucketName: name }],
      crossplane: {
        resourceRefs: [
          {
            apiVersion: 'apps/v1',
            kind: 'Deployment',
            name: `${name}-operator`,
          },
          { apiVersion: 'apps/v1', kind: 'Deployment', name: `${name}-gone` },
          { apiVersion: 'nowhere.example/v1', kind: 'Thing', name: 'thing' },
          { apiVersion: 'v1', kind: 'Secret', name: `${name}-secret` },
        ],
      },
    },
    status: {
      conditions: [
        { type: 'Synced', status: 'True', reason: 'ReconcileSuccess' },
        {
          type: 'Ready',
          status: 'False',
          reason: 'Creating',
          message: 'Unready resources: bucket',
        },
      ].map(each => ({ ...each, lastTransitionTime: SINCE })),
    },
  }),
  Datalab: () => ({
    spec: {
      users: ['alice', 'carol'],
      sessions: [{ name: 'gpu' }, { name: 'off', state: 'stopped' }],
    },
    status: {
      conditions: [
        {
          type: 'Synced',
          status: 'False',
          reason: 'ReconcilePaused',
          lastTransitionTime: SINCE,
        },
      ],
      sessions: { gpu: { phase: 'Failed', message: 'no such image' } },
    },
  }),
};

describe.each(availableClusters())('provisioning on %s', kind => {
  const bed = TestBed.withLabs(kind, async each => {
    await each.create(`storages/${each.lab}`, parts.Storage(each.lab));
    await each.create(`datalabs/${each.lab}`, parts.Datalab());
  });

  const ask = (who: string) =>
    bed.as(who).send('GET', `/workspaces/${bed.lab}/provisioning`);

  /** Records what happened to the Storage, one after the other. */
  async function record(reasons: string[]) {
    const { metadata } = await bed.read(`storages/${bed.lab}`);
    for (const [at, reason] of reasons.entries()) {
      const answer = await bed.kubernetes.api.post(EVENTS, {
        apiVersion: 'v1',
        kind: 'Event',
        metadata: { name: `${bed.lab}.${at}`, namespace: 'workspace' },
        involvedObject: {
          apiVersion: 'pkg.internal/v1beta1',
          kind: 'Storage',
          name: bed.lab,
          namespace: 'workspace',
          uid: metadata.uid,
        },
        type: 'Warning',
        reason,
        message: `${reason} happened`,
        count: 3,
        lastTimestamp: new Date(Date.parse(SINCE) + at * 1000)
          .toISOString()
          .replace('.000', ''),
      });
      expect(answer.status).toBe(201);
    }
  }

  async function createDeployment() {
    const path = '/apis/apps/v1/namespaces/workspace/deployments';
    const labels = { app: bed.lab };
    const made = await bed.kubernetes.api.post(path, {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: `${bed.lab}-operator` },
      spec: {
        selector: { matchLabels: labels },
        template: {
          metadata: { labels },
          spec: { containers: [{ name: 'a', image: 'a' }] },
        },
      },
    });
    expect(made.status).toBe(201);
    const set = await bed.kubernetes.api.put(
      `${path}/${bed.lab}-operator/status`,
      {
        ...made.body,
        status: {
          conditions: [
            {
              type: 'Available',
              status: 'False',
              reason: 'MinimumReplicasUnavailable',
              message: 'Deployment does not have minimum availability.',
            },
          ],
        },
      },
    );
    expect(set.status).toBe(200);
  }

  it('tells each part that is not ready, with cause and time', async () => {
    await createDeployment();
    const { status, body } = await ask('carol');
    expect(status).toBe(200);
    const { parts: unready } = body;
    expect(unready).toContainEqual({
      kind: 'Storage',
      name: bed.lab,
      condition: 'Ready',
      level: 'waiting',
      reason: 'Creating',
      message: 'Unready resources: bucket',
      since: SINCE,
      overdue: true,
    });
    expect(unready).toContainEqual({
      kind: 'Credentials',
      name: bed.lab,
      level: 'waiting',
      reason: 'SecretMissing',
      since: SINCE,
      overdue: true,
    });
    expect(unready).toContainEqual({
      kind: 'Datalab',
      name: bed.lab,
      condition: 'Synced',
      level: 'problem',
      reason: 'ReconcilePaused',
      since: SINCE,
    });
    expect(unready).toContainEqual({
      kind: 'Session',
      name: 'gpu',
      level: 'problem',
      reason: 'Failed',
      message: 'no such image',
    });
    expect(unready).toContainEqual({
      kind: 'Deployment',
      name: `${bed.lab}-operator`,
      of: 'Storage',
      condition: 'Available',
      level: 'problem',
      reason: 'MinimumReplicasUnavailable',
      message: 'Deployment does not have minimum availability.',
    });
  });

  it('tells what does not exist yet, and looks at no Secret', async () => {
    const { body } = await ask('carol');
    expect(
      body.parts.filter(({ of }: { of?: string }) => of === 'Storage'),
    ).toEqual(
      [
        ['Deployment', `${bed.lab}-operator`],
        ['Deployment', `${bed.lab}-gone`],
        ['Thing', 'thing'],
      ].map(([kindOf, name]) => ({
        kind: kindOf,
        name,
        of: 'Storage',
        level: 'waiting',
        reason: 'NotFound',
      })),
    );
    expect(body.incomplete).toBeUndefined();
  });

  it('tells that not all of more than a hundred objects was looked at', async () => {
    const many = `${bed.lab}-many`;
    const resourceRefs = Array.from({ length: 101 }, (_, at) => ({
      apiVersion: 'nowhere.example/v1',
      kind: 'Thing',
      name: `thing-${at}`,
    }));
    const { spec } = parts.Storage(many);
    await bed.create(`storages/${many}`, {
      spec: { ...spec, crossplane: { resourceRefs } },
    });
    await bed.create(`datalabs/${many}`, parts.Datalab());
    await bed.plugin.sees(many);
    const { body } = await bed
      .as('carol')
      .send('GET', `/workspaces/${many}/provisioning`);
    expect(body.incomplete).toBe(true);
    expect(
      body.parts.filter(({ kind: of }: { kind: string }) => of === 'Thing'),
    ).toHaveLength(100);
  });

  it('tells the newest events of just these objects', async () => {
    await record(Array.from({ length: 22 }, (_, at) => `Reason${at}`));
    const { body } = await ask('carol');
    expect(body.events).toHaveLength(20);
    expect(body.events[0]).toEqual({
      kind: 'Storage',
      name: bed.lab,
      type: 'Warning',
      reason: 'Reason21',
      message: 'Reason21 happened',
      at: '2026-01-02T03:04:26Z',
      count: 3,
    });
  });

  it('answers the next who asks by what it has just been told', async () => {
    expect((await ask('alice')).body.events).toEqual([]);
    await record(['Later']);
    expect((await ask('carol')).body.events).toEqual([]);
  });

  it('keeps strangers out', async () => {
    expect((await ask('dave')).status).toBe(403);
  });
});
