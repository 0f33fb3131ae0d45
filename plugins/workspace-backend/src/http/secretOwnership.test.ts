import { availableClusters, poll } from '@internal/dev-cluster/testing';
import { setTimeout as sleep } from 'timers/promises';
import { createLab } from '../__testUtils__/people';
import { TestBed } from '../__testUtils__/TestBed';

const KEYS = {
  AWS_ACCESS_KEY_ID: btoa('the-root-key'),
  AWS_SECRET_ACCESS_KEY: btoa('the-root-secret'),
  CONTAINER_REGISTRY_USERNAME: btoa('the-root-user'),
  CONTAINER_REGISTRY_PASSWORD: btoa('the-root-password'),
};

const GENERATION = 'connection.crossplane.io/v1alpha1';

describe.each(availableClusters())('a name is no proof on %s', kind => {
  const bed = TestBed.on(kind);

  const make = (name: string) =>
    createLab(bed.kubernetes.api, 'workspace', name, {
      registry: { enabled: true },
    });
  const view = (name: string, caller = 'alice') =>
    bed.as(caller).get(`/workspaces/${name}`);
  const clashesOf = (name: string) =>
    poll(`the clash of ${name}`, async () => {
      const { body } = await view(name);
      return body.storage.credential_clashes;
    });

  /** Objects are told apart by whole seconds. */
  const aSecondLater = () => sleep(1_100);

  async function expectKept(name: string) {
    for (const body of [{ s3: true }, { registry: true }]) {
      const { status, text } = await bed
        .as('alice')
        .send('POST', `/workspaces/${name}/credentials`, body);
      expect(status).toBe(409);
      expect(text).not.toContain('the-root');
    }
    const { body, text } = await view(name);
    expect(text).not.toContain('the-root');
    expect(body.status).toBe('provisioning');
    expect(body.storage).not.toHaveProperty('credentials');
  }

  it.each([
    ['an installer’s Secret', 'minio-keys', 'minio-keys'],
    ['a Secret named like the provider’s', 'left', 'left-datalab'],
  ])(
    'keeps %s that was there before the workspace',
    async (_, name, secret) => {
      await bed.create(`secrets/${secret}`, { data: KEYS });
      await aSecondLater();
      await make(name);
      await bed.plugin.sees(name);
      expect(await clashesOf(name)).toEqual([
        { secret, reason: 'older_than_workspace' },
      ]);
      await expectKept(name);
    },
  );

  it('keeps what a deleted namesake left, though the marks name the workspace', async () => {
    await make('again');
    const { apiVersion, kind: of, metadata } = await bed.read('datalabs/again');
    const { api } = bed.kubernetes;
    for (const [version, plural] of [
      ['v1beta2', 'datalabs'],
      ['v1beta1', 'storages'],
    ]) {
      const path = `/apis/pkg.internal/${version}/namespaces/workspace/${plural}/again`;
      expect((await api.delete(path)).status).toBe(200);
    }
    await make('again');
    await bed.create('secrets/again-datalab', {
      metadata: {
        name: 'again-datalab',
        labels: { 'crossplane.io/composite': 'again' },
        ownerReferences: [
          { apiVersion, kind: of, name: 'again', uid: metadata.uid },
        ],
      },
      data: KEYS,
    });
    await bed.plugin.sees('again');
    expect(await clashesOf('again')).toEqual([
      { secret: 'again-datalab', reason: 'marked_for_other' },
    ]);
    await expectKept('again');
  });

  it.each(['keys-1', 'keys-202611', 'keys-2026w48', 'keys-2026q4'])(
    'keeps the key generation %s of another workspace',
    async name => {
      await make(name);
      await bed.create(`secrets/${name}`, { data: KEYS, type: GENERATION });
      await bed.plugin.sees(name);
      expect(await clashesOf(name)).toEqual([
        { secret: name, reason: 'unexpected_type' },
      ]);
      await expectKept(name);
    },
  );

  it('tells of a clash those who manage the workspace, and platform admins', async () => {
    await make('told');
    await bed.create('secrets/told', {
      metadata: {
        name: 'told',
        labels: { 'app.kubernetes.io/managed-by': 'Helm' },
      },
      data: KEYS,
    });
    await bed.plugin.sees('told');
    const clash = { secret: 'told', reason: 'marked_for_other' };
    expect(await clashesOf('told')).toEqual([clash]);
    for (const caller of ['bob', 'root']) {
      const { body } = await view('told', caller);
      expect(body.storage.credential_clashes).toEqual([clash]);
    }
    const { text } = await view('told', 'carol');
    expect(text).not.toContain('clash');
  });

  it('tells nothing of a namespace that was there before', async () => {
    const claim = {
      spec: {
        accessModes: ['ReadWriteOnce'],
        resources: { requests: { storage: '7Gi' } },
      },
    };
    const quota = { spec: { hard: { 'requests.storage': '77Gi' } } };
    await bed.create('resourcequotas/quota@monitoring', quota);
    await aSecondLater();
    await make('monitoring');
    await bed.plugin.sees('monitoring');
    await bed.create('persistentvolumeclaims/prometheus@monitoring', claim);

    await make('shown');
    await bed.create('resourcequotas/quota@shown', quota);
    await bed.create('persistentvolumeclaims/home@shown', claim);
    const usageOf = async (name: string) =>
      (await view(name)).body.resource_usage.storage;
    await poll('the usage of the other', async () => {
      const { quota: limit, requested } = await usageOf('shown');
      return (limit === '77Gi' && requested === '7Gi') || undefined;
    });
    expect(await usageOf('monitoring')).toEqual({
      requested: '0',
      persistent_volume_claims: [],
    });
  });
});
