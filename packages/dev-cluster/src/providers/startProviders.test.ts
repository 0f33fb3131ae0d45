import {
  core,
  DATALABS,
  NAMESPACE,
  OBJECTS,
  poll,
  ProvidersBed,
  STORAGES,
} from './__testUtils__/ProvidersBed';

describe('startProviders', () => {
  const bed = ProvidersBed.shared({ delayMs: 150 });

  it('writes events on both resources', async () => {
    bed.createStorage('eventful');
    bed.createDatalab('eventful', { sessions: [{ name: 'default' }] });
    await bed.isReady(STORAGES, 'eventful');
    await bed.session('eventful', 'default', 'Running');
    const reasons = bed.store
      .list(core('events'), { namespace: NAMESPACE })
      .map(event => ({
        about: event.involvedObject as { kind: string; name: string },
        reason: event.reason,
      }))
      .filter(({ about }) => about.name === 'eventful')
      .map(({ about, reason }) => `${about.kind} ${reason}`);
    expect(reasons).toEqual(
      expect.arrayContaining([
        'Storage Creating',
        'Storage Available',
        'Datalab SessionPending',
        'Datalab SessionRunning',
      ]),
    );
  });

  it('takes everything away when the resources are deleted', async () => {
    bed.createStorage('gone');
    bed.createDatalab('gone', { sessions: [{ name: 'default' }] });
    await bed.isReady(STORAGES, 'gone');
    await bed.isReady(DATALABS, 'gone');
    bed.delete(STORAGES, 'gone');
    await poll(
      'the keys to go',
      () => (!bed.secret('gone') && !bed.secret('gone-1')) || undefined,
    );
    expect(bed.claimsOf('gone')).toEqual(['gone-default-persistent']);
    bed.delete(DATALABS, 'gone');
    await poll(
      'the Datalab to go',
      () => !bed.read(DATALABS, 'gone') || undefined,
    );
    const left = bed.store
      .list(OBJECTS, { namespace: NAMESPACE })
      .filter(
        ({ metadata }) =>
          metadata.labels?.['crossplane.io/composite'] === 'gone',
      );
    expect(left).toEqual([]);
    await poll(
      'the namespace to go',
      () => !bed.store.get(core('namespaces'), { name: 'gone' }) || undefined,
    );
  });

  it('leaves alone what others made', async () => {
    bed.store.create(core('namespaces'), { metadata: { name: 'foreign' } });
    bed.store.create(core('secrets'), {
      metadata: { name: 'foreign-datalab', namespace: NAMESPACE },
      stringData: { BUCKET: 'mine' },
    });
    bed.createDatalab('foreign');
    await bed.isReady(DATALABS, 'foreign');
    bed.delete(DATALABS, 'foreign');
    bed.createStorage('after-foreign');
    await bed.isReady(STORAGES, 'after-foreign');
    expect(
      bed.store.get(core('namespaces'), { name: 'foreign' }),
    ).toBeDefined();
    expect(bed.secret('foreign-datalab')?.data).toEqual({ BUCKET: 'bWluZQ==' });
  });

  it('says in a condition what the API refuses', async () => {
    bed.createDatalab('not.a.namespace');
    const condition = await bed.is(
      DATALABS,
      'not.a.namespace',
      'Synced',
      'False',
    );
    expect(condition.reason).toBe('ReconcileError');
    expect(condition.message).toContain('not.a.namespace');
  });
});
