import { mockServices } from '@backstage/backend-test-utils';
import { availableClusters, poll } from '@internal/dev-cluster/testing';
import { unrecorded } from '../../activity/__testUtils__/unrecorded';
import { userCaller } from '../../__testUtils__/callers';
import { testConfig } from '../../__testUtils__/testConfig';
import { createObject, readObject } from '../../__testUtils__/kubeObjects';
import { DATALAB } from '../../model/kinds';
import { SESSIONS_ANNOTATION } from '../../model/annotations';
import { setSessionState } from '../../model/sessions/sessions';
import { NEW_WORKSPACES, Replica } from '../__testUtils__/replica';
import { replicasOn } from '../__testUtils__/replicasOn';
import { createTasks, Task } from '../tasks/tasks';

const MINUTE = 60_000;
const ALICE = userCaller('alice');
const BOB = userCaller('bob');
const POLICY = {
  maxAgeMs: 600 * MINUTE,
  maxIdleMs: 60 * MINUTE,
  warnBeforeMs: 10 * MINUTE,
};

describe.each(availableClusters())('the end of sessions on %s', kind => {
  const testbed = replicasOn(kind);
  let replica: Replica;
  let task: Task;
  let auditor: ReturnType<typeof mockServices.auditor.mock>;
  let began: number;
  let passed: number;

  const clock = () => new Date(began + passed);

  beforeEach(async () => {
    began = Date.now();
    passed = 0;
    await createObject(testbed.api, testbed.namespace, 'storages/lab', {
      spec: { principal: 'lab', buckets: [] },
    });
    await createObject(testbed.api, testbed.namespace, 'datalabs/lab', {
      spec: {
        users: ['alice', 'bob'],
        sessions: [{ name: 'on' }, { name: 'off', state: 'stopped' }],
      },
    });
    const config = {
      sessions: {
        mode: 'on' as const,
        max: 3,
        readiness: 'status' as const,
        policy: POLICY,
      },
      newWorkspaces: NEW_WORKSPACES,
      repair: { graceMs: 0, labels: false },
    };
    replica = await testbed.start({
      sessions: config.sessions,
      clock,
    });
    auditor = mockServices.auditor.mock();
    const tasks = createTasks({
      cluster: replica.cluster,
      cache: replica.cache,
      namespaces: replica.namespaces,
      config: testConfig(config),
      auditor,
      recorder: unrecorded(),
      logger: mockServices.logger.mock(),
      clock,
    });
    task = tasks.find(({ id }) => id === 'session-ends')!;
  });

  const run = () => task.run(new AbortController().signal);

  async function stored() {
    const { body } = await readObject(
      testbed.api,
      testbed.namespace,
      'datalabs/lab',
    );
    const marks = JSON.parse(
      body.metadata.annotations?.[SESSIONS_ANNOTATION] ?? '{}',
    );
    const states = body.spec.sessions.map(
      ({ name, state }: { name: string; state: string }) => `${name} ${state}`,
    );
    return { marks, states, version: body.metadata.resourceVersion };
  }

  const session = async (name = 'on') =>
    (await replica.service.sessions.list(BOB, 'lab')).find(
      each => each.name === name,
    );

  it('begins for one that nobody marked when it is first seen, and stops it in the end', async () => {
    await run();
    expect(Object.keys((await stored()).marks)).toEqual(['on']);
    const { ends_at: end, warns_at: warning } = (await session())!;
    expect(Date.parse(end!) - Date.parse(warning!)).toBe(10 * MINUTE);
    passed = 59 * MINUTE;
    await run();
    expect((await stored()).states).toEqual(['on started', 'off stopped']);
    expect(auditor.createEvent).not.toHaveBeenCalled();
    passed = 61 * MINUTE;
    await run();
    expect(await stored()).toMatchObject({
      states: ['on stopped', 'off stopped'],
      marks: {},
    });
    expect(auditor.createEvent).toHaveBeenCalledWith(
      expect.objectContaining({
        eventId: 'session-end',
        meta: expect.objectContaining({ workspace: 'lab', sessions: ['on'] }),
      }),
    );
  });

  it('is put off by opening, which writes at most every tenth of it', async () => {
    await run();
    const before = await stored();
    passed = 5 * MINUTE;
    await replica.service.sessions.open(BOB, 'lab', 'on');
    expect((await stored()).version).toBe(before.version);
    passed = 50 * MINUTE;
    await replica.service.sessions.open(BOB, 'lab', 'on');
    const { on } = (await stored()).marks;
    expect(on.started).toBe(before.marks.on.started);
    expect(Date.parse(on.used)).toBeGreaterThan(Date.parse(on.started));
    passed = 100 * MINUTE;
    await run();
    expect((await stored()).states[0]).toBe('on started');
  });

  it('opens all the same where its use cannot be noted', async () => {
    await run();
    passed = 50 * MINUTE;
    replica.cluster.fail('edit', DATALAB);
    await expect(
      replica.service.sessions.open(BOB, 'lab', 'on'),
    ).resolves.toMatchObject({ status: 'starting' });
  });

  it('begins anew for one that is told to go on, without a new entity tag', async () => {
    await run();
    const tag = replica.service.etag('lab');
    passed = 599 * MINUTE;
    const extended = await replica.service.sessions.extend(BOB, 'lab', 'on');
    expect(Date.parse(extended.ends_at!)).toBeGreaterThan(
      clock().getTime() + 59 * MINUTE,
    );
    expect(replica.service.etag('lab')).toBe(tag);
    await run();
    expect((await stored()).states[0]).toBe('on started');
  });

  it('cannot be put off for a stopped one', async () => {
    await expect(
      replica.service.sessions.extend(BOB, 'lab', 'off'),
    ).rejects.toMatchObject({ name: 'ConflictError' });
  });

  it('lets whoever goes on at the last moment go on', async () => {
    await run();
    passed = 61 * MINUTE;
    await Promise.all([
      replica.service.sessions.extend(BOB, 'lab', 'on'),
      run().catch(() => {}),
    ]).catch(() => {});
    await run();
    const { states, marks } = await stored();
    expect(states[0]).toBe(marks.on ? 'on started' : 'on stopped');
  });

  it('is marked in the write that starts one, and forgotten in the one that stops it', async () => {
    const started = await replica.service.sessions.setState(
      ALICE,
      'lab',
      'off',
      'started',
    );
    expect(started.ends_at).toBeDefined();
    const { marks, version } = await stored();
    expect(Object.keys(marks)).toEqual(['off']);
    expect(replica.cache.raw(DATALAB, 'lab')?.metadata.resourceVersion).toBe(
      version,
    );
    await replica.service.sessions.setState(ALICE, 'lab', 'off', 'stopped');
    expect((await stored()).marks).toEqual({});
    await replica.service.sessions.create(ALICE, 'lab', {
      name: 'new',
      state: 'started',
    });
    expect(Object.keys((await stored()).marks)).toEqual(['new']);
  });

  it('begins anew for one that kubectl stops and starts', async () => {
    await run();
    const stop = replica.cache.onChange(change => task.react?.(change));
    passed = 59 * MINUTE;
    await replica.cluster.edit(
      DATALAB,
      'lab',
      setSessionState('on', 'stopped'),
    );
    await poll('the mark to go', async () =>
      'on' in (await stored()).marks ? undefined : true,
    );
    await replica.cluster.edit(
      DATALAB,
      'lab',
      setSessionState('on', 'started'),
    );
    await poll('a mark', async () => (await stored()).marks.on);
    passed = 61 * MINUTE;
    await run();
    expect((await stored()).states[0]).toBe('on started');
    stop();
  });
});
