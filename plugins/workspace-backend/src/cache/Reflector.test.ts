import { mockServices } from '@backstage/backend-test-utils';
import { poll } from '@internal/dev-cluster/testing';
import { ApiFault, ConnectionFault } from '../kubernetes/faults';
import { ObjectChange } from './ReflectedObjects';
import { Reflector, ReflectorTiming } from './Reflector';
import {
  anObject,
  FakeListWatcher,
  QUICK,
} from './__testUtils__/FakeListWatcher';
import { systemClock } from '../model/clock';

const GONE = new ApiFault(410);
const NOT_DEFINED = new ApiFault(404);
const FORBIDDEN = new ApiFault(403);
const REFUSED = new ConnectionFault('ECONNREFUSED');

describe('Reflector', () => {
  let api: FakeListWatcher;
  let changes: ObjectChange<string>[];
  let stop: AbortController;
  let running: Promise<void>;
  let reflector: Reflector<string>;
  const logger = mockServices.logger.mock();

  function run(
    options: { timing?: Partial<ReflectorTiming>; optional?: boolean } = {},
  ) {
    reflector = new Reflector<string>({
      kind: 'Storage',
      source: api,
      keep: object =>
        `${object.metadata.name}@${object.metadata.resourceVersion}`,
      changed: change => changes.push(change),
      optional: options.optional,
      logger,
      clock: systemClock,
      timing: { ...QUICK, ...options.timing },
    });
    running = reflector.run(stop.signal);
  }

  function told(): string[] {
    const show = (value?: string) => value ?? '-';
    return changes.map(each => `${show(each.before)} > ${show(each.after)}`);
  }

  function until(what: string, fulfilled: () => boolean) {
    return poll(what, () => fulfilled() || undefined, { intervalMs: 2 });
  }

  function isState(state: string) {
    return until(state, () => reflector.state === state);
  }

  function watches(count: number) {
    return until(`${count} watches`, () => api.watches.length >= count);
  }

  /** Runs a test whose timers and clock advance only when it says so. */
  async function inFakeTime(test: () => Promise<void>) {
    jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick'] });
    try {
      await test();
    } finally {
      stop.abort();
      await running;
      jest.useRealTimers();
    }
  }

  beforeEach(() => {
    jest.clearAllMocks();
    api = new FakeListWatcher();
    changes = [];
    stop = new AbortController();
  });

  afterEach(async () => {
    stop.abort();
    await running;
  });

  it('lists, then watches from the version of the list', async () => {
    api.objects = [anObject('a', '7'), anObject('b', '9')];
    run();
    await watches(1);
    expect(told()).toEqual(['- > a@7', '- > b@9']);
    expect(api.lastWatch.version).toBe('100');
    expect(reflector.synced).toBe(true);
    expect(reflector.status()).toEqual({
      kind: 'Storage',
      state: 'fresh',
      last_confirmed: expect.stringMatching(/^\d{4}-.*Z$/),
    });
  });

  it('lists again at once where the watch is silent about what has happened', async () => {
    run();
    await watches(1);
    const silent = api.lastWatch;
    api.objects = [anObject('a', '120')];
    reflector.relist('it has not told what was written');
    expect(reflector.status()).toMatchObject({
      state: 'stale',
      message: 'it has not told what was written',
    });
    await watches(2);
    expect(silent.open).toBe(false);
    expect(told()).toEqual(['- > a@120']);
    expect(reflector.state).toBe('fresh');
    expect(reflector.restarts).toBe(1);
  });

  it('believes a list for a while', async () => {
    run({ timing: { relistMs: 60_000 } });
    await watches(1);
    reflector.relist('it has not told what was written');
    expect(reflector.state).toBe('fresh');
    expect(api.lastWatch.open).toBe(true);
  });

  it('asks the server for a random time between 5 and 10 minutes', async () => {
    run();
    await watches(1);
    expect(api.lastWatch.timeoutSeconds).toBeGreaterThanOrEqual(300);
    expect(api.lastWatch.timeoutSeconds).toBeLessThanOrEqual(600);
  });

  it('reads a list page by page', async () => {
    api.objects = Array.from({ length: 1201 }, (_, i) => anObject(`${i}`, '1'));
    run();
    await watches(1);
    expect(api.lists).toEqual([
      { limit: 500, continueFrom: undefined },
      { limit: 500, continueFrom: '500' },
      { limit: 500, continueFrom: '1000' },
    ]);
    expect(changes).toHaveLength(1201);
  });

  it('takes a whole list when its pages expire', async () => {
    api.objects = [anObject('a', '1'), anObject('b', '1')];
    api.pageSize = 1;
    api.listFaults.push(undefined, GONE);
    run();
    await until('a third list', () => api.lists.length >= 3);
    expect(api.lists[2]).toEqual({ limit: undefined, continueFrom: undefined });
    await watches(1);
    expect(told()).toEqual(['- > a@1', '- > b@1']);
  });

  it('follows events and bookmarks', async () => {
    run();
    await watches(1);
    api.lastWatch.event('ADDED', anObject('a', '101'));
    api.lastWatch.event('MODIFIED', anObject('a', '102'));
    api.lastWatch.event('DELETED', anObject('a', '103'));
    api.lastWatch.event('BOOKMARK', { metadata: { resourceVersion: '110' } });
    await until('the bookmark', () => reflector.version === '110');
    expect(told()).toEqual(['- > a@101', 'a@101 > a@102', 'a@102 > -']);
  });

  it('resumes where a cut watch was, and is stale until it does', async () => {
    run();
    await watches(1);
    api.lastWatch.event('ADDED', anObject('a', '101'));
    await until('the event', () => changes.length === 1);
    api.watchFaults.push(...Array(3).fill(REFUSED));
    api.lastWatch.cut(new ConnectionFault('ECONNRESET'));
    await isState('stale');
    expect(reflector.get('workspace', 'a')?.value).toBe('a@101');
    expect(reflector.synced).toBe(true);

    await watches(2);
    expect(api.lastWatch.version).toBe('101');
    expect(api.lists).toHaveLength(1);
    // It is open, and may be dead.
    expect(reflector.state).toBe('stale');
    api.lastWatch.event('BOOKMARK', { metadata: { resourceVersion: '101' } });
    await isState('fresh');
    expect(reflector.status().message).toBeUndefined();
  });

  it('is confirmed by a list where a resumed watch tells nothing', async () => {
    run({ timing: { confirmMs: 5 } });
    await watches(1);
    api.lastWatch.cut(REFUSED);
    await watches(3);
    expect(api.lists).toHaveLength(2);
    expect(api.watches[1].open).toBe(false);
    expect(reflector.state).toBe('fresh');
  });

  it.each([
    ['has been silent', () => {}],
    ['ended without a word', () => api.lastWatch.end()],
  ])(
    'does not take for confirmed what a watch that %s did not tell',
    (_, end) =>
      inFakeTime(async () => {
        run({ timing: { idleMs: 100_000 } });
        await jest.advanceTimersByTimeAsync(50_000);
        const confirmed = reflector.status().last_confirmed;
        end();
        api.listFaults.push(...Array(100_000).fill(REFUSED));
        await jest.advanceTimersByTimeAsync(60_000);
        expect(reflector.status()).toMatchObject({
          state: 'stale',
          last_confirmed: confirmed,
        });
        expect(reflector.ageMs).toBe(110_000);
      }),
  );

  it('says why it is stale', async () => {
    run();
    await watches(1);
    api.watchFaults.push(...Array(1000).fill(REFUSED));
    api.lastWatch.cut(REFUSED);
    await isState('stale');
    expect(reflector.status().message).toBe(
      'Kubernetes cannot be reached (ECONNREFUSED)',
    );
    expect(reflector.ageMs).toBeLessThan(60_000);
  });

  it('lists again after many failures in a row', async () => {
    run();
    await watches(1);
    api.watchFaults.push(...Array(6).fill(new ApiFault(500)));
    api.lastWatch.cut(REFUSED);
    await watches(2);
    expect(api.lists).toHaveLength(2);
  });

  it.each([
    ['a watch refused with 410', () => api.lastWatch.end(), [GONE]],
    [
      'an ERROR event with 410',
      () => api.lastWatch.event('ERROR', { kind: 'Status', code: 410 }),
      [],
    ],
    [
      'a line that is no event',
      () => api.lastWatch.line('{"type":"ADDED","obj'),
      [],
    ],
    [
      'an event out of order',
      () => api.lastWatch.event('MODIFIED', anObject('kept', '99')),
      [],
    ],
  ])(
    'lists again after %s and tells the difference',
    async (_, fail, faults) => {
      api.objects = [
        anObject('kept', '7'),
        anObject('changed', '8'),
        anObject('gone', '9'),
      ];
      run();
      await watches(1);
      changes = [];
      api.objects = [
        anObject('kept', '7'),
        anObject('changed', '150'),
        anObject('new', '151'),
      ];
      api.version = '200';
      api.watchFaults.push(...faults);
      fail();
      await watches(2);
      expect(told()).toEqual([
        'gone@9 > -',
        'changed@8 > changed@150',
        '- > new@151',
      ]);
      expect(api.lastWatch.version).toBe('200');
    },
  );

  it('quotes nothing of a line that is no event', async () => {
    run();
    await watches(1);
    api.lastWatch.line('{"data":{"password":"hunter2"');
    await watches(2);
    const logged = JSON.stringify([
      logger.warn.mock.calls,
      logger.debug.mock.calls,
      reflector.status(),
    ]);
    expect(logged).toContain('no event');
    expect(logged).not.toContain('hunter2');
  });

  it('resumes after an ERROR event that is not about age', async () => {
    run();
    await watches(1);
    api.lastWatch.event('ERROR', { kind: 'Status', code: 500 });
    await watches(2);
    expect(api.lists).toHaveLength(1);
  });

  it('cuts a watch that has gone silent, and lists again', () =>
    inFakeTime(async () => {
      run({ timing: { idleMs: 30_000 } });
      await jest.advanceTimersByTimeAsync(29_999);
      expect(api.watches).toHaveLength(1);
      await jest.advanceTimersByTimeAsync(1);
      expect(api.watches).toHaveLength(2);
      expect(api.watches[0].open).toBe(false);
      expect(api.lists).toHaveLength(2);
    }));

  it('cuts a watch that the server does not end in time', () =>
    inFakeTime(async () => {
      run({ timing: { idleMs: 5_000, watchMs: 10_000, graceMs: 10_000 } });
      await jest.advanceTimersByTimeAsync(0);
      const [first] = api.watches;
      // On the next one too, which would be cut for its silence otherwise.
      const chatter = setInterval(
        () =>
          api.lastWatch.event('BOOKMARK', {
            metadata: { resourceVersion: '100' },
          }),
        1_000,
      );
      await jest.advanceTimersByTimeAsync(19_999);
      expect(first.open).toBe(true);
      await jest.advanceTimersByTimeAsync(10_001);
      clearInterval(chatter);
      expect(first.open).toBe(false);
      expect(api.watches).toHaveLength(2);
    }));

  it('is syncing while there is no cluster, and succeeds when there is', async () => {
    api.listFaults.push(REFUSED, REFUSED, REFUSED);
    api.objects = [anObject('a', '1')];
    run();
    await until('a message', () => reflector.status().message !== undefined);
    expect(reflector.synced).toBe(false);
    expect(reflector.ageMs).toBe(Infinity);
    await isState('fresh');
    expect(told()).toEqual(['- > a@1']);
  });

  it('is missing without a definition, through an outage too, and notices one that comes', async () => {
    api.listFaults.push(NOT_DEFINED, ...Array(1000).fill(REFUSED));
    run();
    await until('more tries', () => api.lists.length > 3);
    expect(reflector.state).toBe('missing');
    expect(reflector.status().message).toContain('not installed');
    expect(reflector.synced).toBe(true);
    api.listFaults.length = 0;
    api.objects = [anObject('a', '1')];
    await isState('fresh');
    expect(told()).toEqual(['- > a@1']);
  });

  it('tells the log why it fails, and its status no names of the cluster', async () => {
    const words = 'User "system:serviceaccount:inner:portal" cannot list';
    const forbidden = new ApiFault(403, { kind: 'Status', message: words });
    api.listFaults.push(...Array(1000).fill(forbidden));
    run();
    await until('a message', () => reflector.status().message !== undefined);
    expect(reflector.status().message).toContain('too few rights');
    expect(logger.warn).toHaveBeenCalledWith(expect.stringContaining(words));
  });

  it('tries at once when it is woken', async () => {
    api.listFaults.push(NOT_DEFINED);
    run({ timing: { backoff: { firstMs: 3_600_000, longestMs: 3_600_000 } } });
    await isState('missing');
    reflector.wake();
    await isState('fresh');
    expect(api.lists).toHaveLength(2);
  });

  it('forgets its objects when their definition goes', async () => {
    api.objects = [anObject('a', '1')];
    run();
    await watches(1);
    api.listFaults.push(...Array(1000).fill(NOT_DEFINED));
    api.lastWatch.cut(NOT_DEFINED);
    await isState('missing');
    expect(told()).toEqual(['- > a@1', 'a@1 > -']);
  });

  it('does without an optional kind that is forbidden, and warns once', async () => {
    api.listFaults.push(...Array(100_000).fill(FORBIDDEN));
    run({ optional: true });
    await isState('forbidden');
    expect(reflector.synced).toBe(true);
    api.listFaults.length = 0;
    await isState('fresh');
    expect(logger.warn).toHaveBeenCalledTimes(1);
  });

  it('insists on a kind that is not optional', async () => {
    api.listFaults.push(...Array(1000).fill(FORBIDDEN));
    run();
    await until('a message', () => reflector.status().message !== undefined);
    expect(reflector.state).toBe('syncing');
    expect(reflector.synced).toBe(false);
  });

  it('waits as long as the server asks it to', () =>
    inFakeTime(async () => {
      api.listFaults.push(new ApiFault(429, undefined, 30));
      run();
      await jest.advanceTimersByTimeAsync(29_000);
      expect(api.lists).toHaveLength(1);
      await jest.advanceTimersByTimeAsync(1_000);
      expect(api.lists).toHaveLength(2);
    }));

  it('does not log a single cut, and logs an outage and its end once', async () => {
    run();
    await watches(1);
    api.lastWatch.cut(REFUSED);
    await watches(2);
    expect(logger.warn).not.toHaveBeenCalled();
    api.watchFaults.push(...Array(4).fill(REFUSED));
    api.lastWatch.cut(REFUSED);
    await watches(3);
    api.lastWatch.event('BOOKMARK', { metadata: { resourceVersion: '101' } });
    await isState('fresh');
    expect(logger.warn).toHaveBeenCalledTimes(1);
    expect(logger.info).toHaveBeenCalledTimes(1);
  });

  it('stops during a list', async () => {
    api.holdLists = new Promise(() => {});
    run();
    await until('the list', () => api.lists.length === 1);
    stop.abort();
    await running;
    expect(api.watches).toHaveLength(0);
  });

  it('stops during a watch and a pause, leaving no timer', () =>
    inFakeTime(async () => {
      run();
      await jest.advanceTimersByTimeAsync(1);
      expect(api.watches).toHaveLength(1);
      stop.abort();
      await running;
      expect(jest.getTimerCount()).toBe(0);

      stop = new AbortController();
      api.listFaults.push(REFUSED);
      run({ timing: { backoff: { firstMs: 60_000, longestMs: 60_000 } } });
      await jest.advanceTimersByTimeAsync(1);
      expect(jest.getTimerCount()).toBe(1);
      stop.abort();
      await running;
      expect(jest.getTimerCount()).toBe(0);
    }));

  it('starts backing off anew after a calm time', () =>
    inFakeTime(async () => {
      const backoff = { firstMs: 100, longestMs: 1e9 };
      api.listFaults.push(...Array(12).fill(REFUSED));
      run({ timing: { backoff, calmMs: 60_000, idleMs: 1e9, watchMs: 1e9 } });
      await jest.advanceTimersByTimeAsync(1_000_000);
      expect(api.watches).toHaveLength(1);

      await jest.advanceTimersByTimeAsync(60_000);
      api.lastWatch.cut(REFUSED);
      await jest.advanceTimersByTimeAsync(100);
      expect(api.watches).toHaveLength(2);

      api.lastWatch.cut(REFUSED);
      await jest.advanceTimersByTimeAsync(99);
      expect(api.watches).toHaveLength(2);
    }));
});
