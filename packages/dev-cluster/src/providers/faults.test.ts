import type { KubeObject } from '../store/types';
import {
  core,
  DATALABS,
  NAMESPACE,
  poll,
  ProvidersBed,
} from './__testUtils__/ProvidersBed';
import { FAULTS_ANNOTATION, faultsOf } from './faults';

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
  const bed = ProvidersBed.shared({ delayMs: 20 });

  const status = () => bed.read(DATALABS, 'lab')?.status ?? {};
  const annotate = (annotations: Record<string, string>) => {
    const object = bed.read(DATALABS, 'lab')!;
    bed.store.replace(DATALABS, {
      ...object,
      metadata: { ...object.metadata, annotations },
    });
  };
  const composed = (group: string, plural: string, name: string) =>
    bed.read({ group: `${group}.m.crossplane.io`, plural }, name);
  const is = (type: string, wanted: string) =>
    bed.is(DATALABS, 'lab', type, wanted);

  it('does, with the words in status and events, until it is told no more', async () => {
    bed.createDatalab(
      'lab',
      { sessions: [{ name: 'a' }] },
      {
        annotations: {
          [FAULTS_ANNOTATION]: 'session-a: ErrImagePull: no such image',
        },
      },
    );
    await poll(
      'the failure',
      () => status().sessions?.a?.phase === 'Failed' || undefined,
    );
    expect(status().sessions?.a?.message).toBe('no such image');
    await is('Ready', 'False');
    const events = bed.store.list(core('events'), { namespace: NAMESPACE });
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

  it('waits for members whom Keycloak does not know, in its words', async () => {
    annotate({ [FAULTS_ANNOTATION]: 'keycloak: UnknownUser: alice' });
    const { message } = await is('Ready', 'False');
    expect(message).toBe(
      'Unready resources: keycloak-memberships-admins-lab-admin, keycloak-memberships-users-lab',
    );
    expect(
      composed('group.keycloak', 'memberships', 'lab')?.status?.conditions,
    ).toContainEqual(
      expect.objectContaining({
        type: 'Synced',
        status: 'False',
        reason: 'ReconcileError',
        message: expect.stringContaining(
          'user with username alice does not exist',
        ),
      }),
    );
    annotate({});
    await is('Ready', 'True');
  });

  it('says it in the composed object too, and in what that manages', async () => {
    annotate({
      [FAULTS_ANNOTATION]:
        'persistentvolumeclaim-lab-a-persistent: ProvisioningFailed: no class "fast"',
    });
    await is('Ready', 'False');
    const object = composed(
      'kubernetes',
      'objects',
      'persistentvolumeclaim-lab-a-persistent',
    );
    expect(object?.status).toMatchObject({
      conditions: [
        { type: 'Synced', status: 'True', reason: 'ReconcileSuccess' },
        { type: 'Ready', status: 'False', reason: 'Creating' },
      ],
      atProvider: {
        manifest: {
          kind: 'PersistentVolumeClaim',
          status: {
            phase: 'Pending',
            conditions: [
              { reason: 'ProvisioningFailed', message: 'no class "fast"' },
            ],
          },
        },
      },
    });
    annotate({});
    await is('Ready', 'True');
  });

  it('stays while what it is composed of cannot be deleted', async () => {
    annotate({
      [FAULTS_ANNOTATION]:
        'workshopenvironment-lab: DeletionBlocked: namespace "lab" has finalizers',
    });
    bed.delete(DATALABS, 'lab');
    await poll('the deletion to be told', () =>
      status().conditions?.find(({ reason }) => reason === 'Deleting'),
    );
    const stuck = composed('kubernetes', 'objects', 'workshopenvironment-lab');
    expect(stuck?.metadata.deletionTimestamp).toBeDefined();
    expect(stuck?.status).toMatchObject({
      conditions: expect.arrayContaining([
        expect.objectContaining({
          type: 'Synced',
          status: 'False',
          message: 'delete failed: namespace "lab" has finalizers',
        }),
      ]),
    });
    annotate({});
    await poll(
      'the Datalab to go',
      () => !bed.read(DATALABS, 'lab') || undefined,
    );
    expect(
      composed('kubernetes', 'objects', 'workshopenvironment-lab'),
    ).toBeUndefined();
  });
});
