import { mockServices } from '@backstage/backend-test-utils';
import { availableClusters } from '@internal/dev-cluster/testing';
import { unrecorded } from '../../activity/__testUtils__/unrecorded';
import { serviceCaller, userCaller } from '../../__testUtils__/callers';
import { testConfig } from '../../__testUtils__/testConfig';
import { readObject } from '../../__testUtils__/kubeObjects';
import { DATALAB, ResourceKind, STORAGE } from '../../model/kinds';
import { newDatalab, newStorage } from '../../model/creating/create';
import {
  Intent,
  INTENT_ANNOTATION,
  markIntent,
} from '../../model/creating/intent';
import { NEW_WORKSPACES, Replica } from '../__testUtils__/replica';
import { replicasOn } from '../__testUtils__/replicasOn';
import { createTasks } from './tasks';

const GRACE_MS = 60_000;
const ALICE = userCaller('alice');

describe.each(availableClusters())('repair on %s', kind => {
  const testbed = replicasOn(kind);
  let replica: Replica;
  let auditor: ReturnType<typeof mockServices.auditor.mock>;

  beforeEach(async () => {
    replica = await testbed.start();
    auditor = mockServices.auditor.mock();
  });

  const create = (name = 'lab') =>
    replica.service.workspaces.create(ALICE, { preferred_name: name });
  const remove = () => replica.service.workspaces.delete(ALICE, 'lab');

  /** Repairs as if so many milliseconds had passed. */
  function repair(later = GRACE_MS, on = replica) {
    const [task] = createTasks({
      cluster: on.cluster,
      cache: on.cache,
      namespaces: on.namespaces,
      config: testConfig({
        newWorkspaces: NEW_WORKSPACES,
        sessions: { mode: 'on', max: 3, readiness: 'status' },
        repair: { graceMs: GRACE_MS, labels: true },
      }),
      auditor,
      recorder: unrecorded(),
      logger: mockServices.logger.mock(),
      clock: () => new Date(Date.now() + later),
    }).filter(({ id }) => id === 'repair');
    return task.run(new AbortController().signal);
  }

  async function stored(ref: string) {
    const { status, body } = await readObject(
      testbed.api,
      testbed.namespace,
      ref,
    );
    return status === 404 ? undefined : body;
  }

  async function state() {
    const halves = [await stored('storages/lab'), await stored('datalabs/lab')];
    return halves.map(half => {
      if (!half) return 'none';
      return half.metadata.annotations?.[INTENT_ANNOTATION]
        ? 'marked'
        : 'plain';
    });
  }

  async function make(resource: ResourceKind, intent?: Intent) {
    const object =
      resource === STORAGE
        ? newStorage('lab', NEW_WORKSPACES, intent)
        : newDatalab(
            'lab',
            'alice',
            { ...NEW_WORKSPACES, mode: 'off' },
            intent,
          );
    const { metadata } = await replica.cluster.create(resource, object);
    await replica.cache.seen(resource, 'lab', metadata.resourceVersion);
  }

  async function mark(resource: ResourceKind, intent: Intent) {
    const { metadata } = await replica.cluster.edit(
      resource,
      'lab',
      markIntent(intent),
    );
    await replica.cache.seen(resource, 'lab', metadata.resourceVersion);
  }

  describe('of a creation', () => {
    it.each<[string, () => void, string[]]>([
      [
        'before the Datalab',
        () => {
          replica.cluster.fail('create', DATALAB);
          replica.cluster.fail('delete', STORAGE);
        },
        ['marked', 'none'],
      ],
      [
        'after the Datalab, with its answer lost',
        () => {
          replica.cluster.fail('create', DATALAB, 'after');
          replica.cluster.fail('get', DATALAB);
        },
        ['marked', 'marked'],
      ],
      [
        'before the marks are cleared',
        () => replica.cluster.fail('edit', STORAGE),
        ['marked', 'marked'],
      ],
      [
        'between the marks',
        () => replica.cluster.fail('edit', DATALAB),
        ['plain', 'marked'],
      ],
    ])('completes one interrupted %s', async (_, interrupt, left) => {
      interrupt();
      await create().catch(() => {});
      replica.cluster.heal();
      expect(await state()).toEqual(left);
      await repair(GRACE_MS / 2);
      expect(await state()).toEqual(left);
      await repair();
      expect(await state()).toEqual(['plain', 'plain']);
      expect((await stored('datalabs/lab')).spec.users).toEqual(['alice']);
      expect(auditor.createEvent).toHaveBeenCalledTimes(1);
      expect(auditor.createEvent).toHaveBeenCalledWith(
        expect.objectContaining({
          eventId: 'repair',
          meta: expect.objectContaining({
            workspace: 'lab',
            begunBy: 'user:default/alice',
          }),
        }),
      );
    });

    it('completes one of which only the Datalab is there', async () => {
      await make(DATALAB, { verb: 'create', by: 'user:default/alice' });
      await repair();
      expect(await state()).toEqual(['plain', 'plain']);
    });

    it('gives the workspace to whom the request named', async () => {
      replica.cluster.fail('create', DATALAB);
      replica.cluster.fail('delete', STORAGE);
      const admin = serviceCaller({ platformAdmin: true });
      const body = { preferred_name: 'lab', default_owner: 'carol' };
      await replica.service.workspaces.create(admin, body).catch(() => {});
      replica.cluster.heal();
      await repair();
      expect((await stored('datalabs/lab')).spec.users).toEqual(['carol']);
    });

    it('is the same beside its maker, and beside another repair', async () => {
      const other = await testbed.start();
      replica.cluster.fail('create', DATALAB);
      replica.cluster.fail('delete', STORAGE);
      await create().catch(() => {});
      replica.cluster.heal();
      await Promise.allSettled([repair(), repair(GRACE_MS, other), create()]);
      await repair();
      expect(await state()).toEqual(['plain', 'plain']);
    });

    it('tries again where the cluster fails', async () => {
      replica.cluster.fail('create', DATALAB);
      replica.cluster.fail('delete', STORAGE);
      await create().catch(() => {});
      await repair();
      expect(await state()).toEqual(['marked', 'none']);
      replica.cluster.heal();
      await repair();
      expect(await state()).toEqual(['plain', 'plain']);
    });
  });

  describe('of a deletion', () => {
    beforeEach(() => create());

    it.each<[string, () => void, string[]]>([
      [
        'before the Storage goes',
        () => replica.cluster.fail('delete', STORAGE),
        ['marked', 'marked'],
      ],
      [
        'before the Datalab goes',
        () => replica.cluster.fail('delete', DATALAB),
        ['none', 'marked'],
      ],
    ])('completes one interrupted %s', async (_, interrupt, left) => {
      interrupt();
      await expect(remove()).rejects.toThrow('repeat the deletion');
      replica.cluster.heal();
      expect(await state()).toEqual(left);
      await repair(GRACE_MS / 2);
      expect(await state()).toEqual(left);
      await repair();
      expect(await state()).toEqual(['none', 'none']);
      await repair();
    });

    it.each([
      ['Storage', STORAGE, DATALAB],
      ['Datalab', DATALAB, STORAGE],
    ])(
      'keeps a workspace where marking stopped after its %s',
      async (_, marked, failing) => {
        await mark(marked, {
          verb: 'delete',
          by: 'user:default/alice',
          at: new Date().toISOString(),
        });
        replica.cluster.fail('edit', failing);
        await repair();
        replica.cluster.heal();
        await repair();
        expect(await state()).toEqual(['plain', 'plain']);
      },
    );

    it('leaves no mark behind where it answers that nothing was deleted', async () => {
      replica.cluster.fail('edit', DATALAB);
      await expect(remove()).rejects.toThrow('nothing was deleted');
      expect(await state()).toEqual(['plain', 'plain']);
    });

    it('gives a mark without a time its grace from now on', async () => {
      const intent: Intent = { verb: 'delete', by: 'user:default/alice' };
      await mark(STORAGE, intent);
      await mark(DATALAB, intent);
      await repair(0);
      expect(await state()).toEqual(['marked', 'marked']);
      await repair(GRACE_MS / 2);
      expect(await state()).toEqual(['marked', 'marked']);
      await repair(GRACE_MS + 5_000);
      expect(await state()).toEqual(['none', 'none']);
    });
  });

  it('leaves alone what is not marked: a workspace, a Datalab of its own', async () => {
    await create('whole');
    await make(DATALAB);
    await repair(100 * GRACE_MS);
    expect(await state()).toEqual(['none', 'plain']);
    expect(replica.cache.get('whole')).toBeDefined();
    expect(auditor.createEvent).not.toHaveBeenCalled();
  });
});
