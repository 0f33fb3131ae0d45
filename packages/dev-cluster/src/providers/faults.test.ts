import type { DevCluster } from '../DevCluster';
import { startApiServer } from '../index';
import { readDefinitions } from '../manifests';
import type { KubeObject } from '../store/types';
import { poll } from '../testing';
import { FAULTS_ANNOTATION, faultsOf } from './faults';
import { Providers, startProviders } from './startProviders';

const DATALABS = { group: 'pkg.internal', plural: 'datalabs' };
const namespace = 'workspace';

describe('faultsOf', () => {
  it('reads a line a fault and leaves out what is none', () => {
    const annotations = {
      [FAULTS_ANNOTATION]:
        'session-a: ErrImagePull: no such image: x:9\nnonsense\n cache-b: Unschedulable: no room',
    };
    expect(
      faultsOf({
        metadata: { name: 'a', annotations },
      } as unknown as KubeObject),
    ).toEqual([
      {
        step: 'session-a',
        reason: 'ErrImagePull',
        message: 'no such image: x:9',
      },
      { step: 'cache-b', reason: 'Unschedulable', message: 'no room' },
    ]);
  });
});

describe('a Datalab that is told to fail', () => {
  let cluster: DevCluster;
  let providers: Providers;

  beforeAll(async () => {
    cluster = await startApiServer({ definitions: readDefinitions() });
    providers = await startProviders(cluster.store, { delayMs: 20 });
  });

  afterAll(async () => {
    await providers?.stop();
    await cluster?.stop();
  });

  const read = () => cluster.store.get(DATALABS, { namespace, name: 'lab' })!;
  const status = () =>
    (read().status ?? {}) as {
      conditions?: { type: string; status: string; reason: string }[];
      sessions?: Record<string, { phase?: string; message?: string }>;
    };
  const annotate = (annotations: Record<string, string>) => {
    const object = read();
    cluster.store.replace(DATALABS, {
      ...object,
      metadata: { ...object.metadata, annotations },
    });
  };
  const is = (type: string, wanted: string) =>
    poll(`${type} ${wanted}`, () =>
      status().conditions?.find(
        each => each.type === type && each.status === wanted,
      ),
    );

  it('does, with the words in status and events, until it is told no more', async () => {
    cluster.store.create(DATALABS, {
      metadata: {
        name: 'lab',
        namespace,
        annotations: {
          [FAULTS_ANNOTATION]: 'session-a: ErrImagePull: no such image',
        },
      },
      spec: { users: ['alice'], sessions: [{ name: 'a' }] },
    });
    await poll(
      'the failure',
      () => status().sessions?.a?.phase === 'Failed' || undefined,
    );
    expect(status().sessions?.a?.message).toBe('no such image');
    await is('Ready', 'False');
    const events = cluster.store.list(
      { group: '', plural: 'events' },
      { namespace },
    );
    expect(events).toContainEqual(
      expect.objectContaining({
        type: 'Warning',
        reason: 'ErrImagePull',
        message: 'session-a: no such image',
      }),
    );

    annotate({});
    await is('Ready', 'True');
    expect(status().sessions?.a?.phase).toBe('Running');
  });

  it('is paused the way Crossplane does it', async () => {
    annotate({ 'crossplane.io/paused': 'true' });
    expect((await is('Synced', 'False')).reason).toBe('ReconcilePaused');
    annotate({});
    await is('Synced', 'True');
  });
});
