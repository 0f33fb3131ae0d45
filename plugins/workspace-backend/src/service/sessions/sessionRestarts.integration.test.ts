import { availableClusters, poll } from '@internal/dev-cluster/testing';
import { userCaller } from '../../__testUtils__/callers';
import { createObject, readObject } from '../../__testUtils__/kubeObjects';
import { RESTARTS_ANNOTATION } from '../../model/annotations';
import { Replica } from '../__testUtils__/replica';
import { replicasOn } from '../__testUtils__/replicasOn';

const ALICE = userCaller('alice');
const TASK = 'session-restarts';

describe.each(availableClusters())('restarting a session on %s', kind => {
  const testbed = replicasOn(kind);
  let replicas: Replica[];

  beforeEach(async () => {
    await createObject(testbed.api, testbed.namespace, 'storages/lab', {
      spec: { principal: 'lab', buckets: [] },
    });
    await createObject(testbed.api, testbed.namespace, 'datalabs/lab', {
      spec: { users: ['alice'], sessions: [{ name: 'on' }] },
      status: { sessions: { on: { state: 'started', phase: 'Running' } } },
    });
    replicas = [await testbed.start(), await testbed.start()];
  });

  async function stored() {
    const { body } = await readObject(
      testbed.api,
      testbed.namespace,
      'datalabs/lab',
    );
    return {
      body,
      state: body.spec.sessions[0].state,
      note: body.metadata.annotations?.[RESTARTS_ANNOTATION],
    };
  }

  /** What the provider says, as soon as both replicas have heard of it. */
  async function tell(state: string) {
    const { body } = await stored();
    const path = `/apis/pkg.internal/v1beta2/namespaces/${testbed.namespace}/datalabs/lab/status`;
    await testbed.api.put(path, {
      ...body,
      status: { sessions: { on: { state } } },
    });
    for (const { cache } of replicas) {
      await poll('the status', async () =>
        cache.get('lab')?.datalab?.sessionStatus.get('on')?.state === state
          ? true
          : undefined,
      );
    }
  }

  it('is completed by another replica, once, when the provider has stopped it', async () => {
    const [first, second] = replicas;
    await first.service.sessions.restart(ALICE, 'lab', 'on');
    await poll('the note', async () =>
      second.cache.get('lab')?.datalab?.sessions[0].state === 'stopped'
        ? true
        : undefined,
    );
    await first.runTask(TASK);
    await second.runTask(TASK);
    expect(await stored()).toMatchObject({
      state: 'stopped',
      note: expect.stringContaining('on'),
    });

    await tell('stopped');
    await Promise.all(replicas.map(each => each.runTask(TASK)));
    const { state, note, body } = await stored();
    expect([state, note]).toEqual(['started', undefined]);

    await Promise.all(replicas.map(each => each.runTask(TASK)));
    const after = await stored();
    expect(after.body.metadata.resourceVersion).toBe(
      body.metadata.resourceVersion,
    );
  });
});
