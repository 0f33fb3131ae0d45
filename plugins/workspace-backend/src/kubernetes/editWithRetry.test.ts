import { EditQueue } from './EditQueue';
import { EditLimits, editWithRetry } from './editWithRetry';
import { ApiFault } from './faults';
import { MOST_WAITING } from './FairLine';
import { Superseded } from './types';
import { Edit, KubernetesObject } from '../model/kubernetes';

const LIMITS: EditLimits = {
  attempts: 5,
  totalMs: 5_000,
  firstPauseMs: 1,
  longestPauseMs: 2,
};

function object(version: string, spec: object = {}): KubernetesObject {
  return {
    apiVersion: 'pkg.internal/v1beta1',
    kind: 'Storage',
    metadata: { name: 'lab', uid: 'u', resourceVersion: version },
    spec,
  };
}

/** An API server with one object, which others change before the first few replaces. */
function serverWith(start: KubernetesObject, interferences = 0) {
  let stored = start;
  let left = interferences;
  const next = () => String(Number(stored.metadata.resourceVersion) + 1);
  return {
    reads: 0,
    replaced: [] as KubernetesObject[],
    async read() {
      this.reads++;
      return stored;
    },
    async replace(edited: KubernetesObject) {
      if (left-- > 0) stored = object(next(), stored.spec as object);
      if (edited.metadata.resourceVersion !== stored.metadata.resourceVersion) {
        throw new ApiFault(409);
      }
      this.replaced.push(edited);
      stored = object(next(), edited.spec as object);
      return stored;
    },
  };
}

const addMember: Edit = current => ({
  ...current,
  metadata: { ...current.metadata, resourceVersion: 'forged' },
  spec: { ...(current.spec as object), ann: 'admin' },
});

describe('editWithRetry', () => {
  it('replaces with the version that was read', async () => {
    const server = serverWith(object('7', { bob: 'user' }));
    const stored = await editWithRetry(server, addMember);
    expect(stored.spec).toEqual({ bob: 'user', ann: 'admin' });
    expect(server.replaced[0].metadata.resourceVersion).toBe('7');
  });

  it('starts again from the newer copy after each conflict', async () => {
    const server = serverWith(object('7'), 3);
    await editWithRetry(server, addMember, { limits: LIMITS });
    expect(server.reads).toBe(4);
    expect(server.replaced).toHaveLength(1);
  });

  it('gives up after so many conflicts, with the conflict', async () => {
    const server = serverWith(object('7'), 100);
    await expect(
      editWithRetry(server, addMember, { limits: LIMITS }),
    ).rejects.toMatchObject({ code: 409 });
    expect(server.reads).toBe(LIMITS.attempts);
  });

  it('gives up when time is over', async () => {
    const server = serverWith(object('7'), 100);
    await expect(
      editWithRetry(server, addMember, { limits: { ...LIMITS, totalMs: 0 } }),
    ).rejects.toMatchObject({ code: 409 });
    expect(server.reads).toBe(1);
  });

  it('repeats nothing after another fault', async () => {
    const server = serverWith(object('7'));
    server.replace = async () => {
      throw new ApiFault(500);
    };
    await expect(editWithRetry(server, addMember)).rejects.toMatchObject({
      code: 500,
    });
    expect(server.reads).toBe(1);
  });

  it('reads nothing when a given copy is the current one', async () => {
    const server = serverWith(object('7'));
    await editWithRetry(server, addMember, { guess: object('7') });
    expect(server.reads).toBe(0);
    expect(server.replaced).toHaveLength(1);
  });

  it.each<[string, Edit]>([
    ['finds nothing to change', () => undefined],
    ['changes nothing', current => ({ ...current })],
  ])('reads when an edit %s on a given copy', async (_, edit) => {
    const server = serverWith(object('8'));
    const current = await editWithRetry(server, edit, { guess: object('7') });
    expect(current.metadata.resourceVersion).toBe('8');
    expect(server.replaced).toHaveLength(0);
  });

  it('throws what the edit throws on a copy that was read', async () => {
    const server = serverWith(object('8'));
    const refusal = new Error('no such member');
    await expect(
      editWithRetry(
        server,
        () => {
          throw refusal;
        },
        { guess: object('7') },
      ),
    ).rejects.toBe(refusal);
    expect(server.reads).toBe(1);
  });
});

describe('the hooks of editWithRetry', () => {
  it('decide at each attempt, on the copy that it edits', async () => {
    const server = serverWith(object('7'), 2);
    const seen: (string | undefined)[] = [];
    await editWithRetry(server, addMember, {
      guess: object('6'),
      limits: LIMITS,
      admit: async ({ metadata }) => {
        seen.push(metadata.resourceVersion);
      },
    });
    expect(seen).toEqual(['6', '8', '9']);
  });

  it('end the edit by what they throw on a copy that was read', async () => {
    const server = serverWith(object('8'));
    const refusal = new Error('no longer an admin');
    const edit = jest.fn(addMember);
    await expect(
      editWithRetry(server, edit, {
        guess: object('7'),
        admit: async () => {
          throw refusal;
        },
      }),
    ).rejects.toBe(refusal);
    expect(edit).not.toHaveBeenCalled();
    expect(server.replaced).toHaveLength(0);
  });

  it('let an edit go on that only an old copy refuses', async () => {
    const server = serverWith(object('8'));
    await editWithRetry(server, addMember, {
      guess: object('7'),
      admit: async ({ metadata }) => {
        if (metadata.resourceVersion === '7') throw new Error('not yet');
      },
    });
    expect(server.replaced).toHaveLength(1);
  });

  it('make the edit start again where what it was decided on has changed', async () => {
    const server = serverWith(object('8'));
    let left = 2;
    await editWithRetry(server, addMember, {
      limits: LIMITS,
      beforeReplace: async () => {
        if (left-- > 0) throw new Superseded();
      },
    });
    expect(server.reads).toBe(3);
    expect(server.replaced).toHaveLength(1);
  });

  it('are called before each write, also of a given copy', async () => {
    const server = serverWith(object('7'), 1);
    const before: (string | undefined)[] = [];
    await editWithRetry(server, addMember, {
      guess: object('7'),
      limits: LIMITS,
      beforeReplace: async ({ metadata }) => {
        before.push(metadata.resourceVersion);
      },
    });
    expect(before).toEqual(['7', '8']);
  });

  it('are not called before a write that is none', async () => {
    const server = serverWith(object('8'));
    const beforeReplace = jest.fn();
    await editWithRetry(server, () => undefined, { beforeReplace });
    expect(beforeReplace).not.toHaveBeenCalled();
  });
});

describe('EditQueue', () => {
  it('gives callers their turns in rotation', async () => {
    const queue = new EditQueue();
    const order: string[] = [];
    const edit = (name: string) => async () => {
      order.push(name);
      return object('1');
    };
    await Promise.all([
      ...['a1', 'a2', 'a3', 'a4'].map(name =>
        queue.run('x', undefined, edit(name), 'a'),
      ),
      queue.run('x', undefined, edit('b1'), 'b'),
      queue.run('x', undefined, edit('c1'), 'c'),
    ]);
    expect(order).toEqual(['a1', 'a2', 'b1', 'c1', 'a3', 'a4']);
  });

  it('refuses a caller with too many waiting, and nobody else', async () => {
    const queue = new EditQueue();
    let finish = () => {};
    const first = queue.run(
      'x',
      undefined,
      () =>
        new Promise(resolve => {
          finish = () => resolve(object('1'));
        }),
      'a',
    );
    const quick = async () => object('2');
    const waiting = Array.from({ length: MOST_WAITING }, () =>
      queue.run('x', undefined, quick, 'a'),
    );
    await expect(queue.run('x', undefined, quick, 'a')).rejects.toMatchObject({
      statusCode: 429,
      retryAfter: 1,
    });
    const others = [
      queue.run('x', undefined, quick, 'b'),
      queue.run('x', undefined, quick),
      queue.run('y', undefined, quick, 'a'),
    ];
    finish();
    await Promise.all([first, ...others]);
    await Promise.race(waiting);
  });

  it('runs edits of one object in turn, each from what the last stored', async () => {
    const queue = new EditQueue();
    const log: string[] = [];
    const edit = (version: string) => async (guess?: KubernetesObject) => {
      log.push(`${version} from ${guess?.metadata.resourceVersion}`);
      await new Promise(resolve => setTimeout(resolve, 5));
      log.push(`${version} done`);
      return object(version);
    };
    await Promise.all([
      queue.run('a', object('1'), edit('2')),
      queue.run('a', object('1'), edit('3')),
      queue.run('a', object('9'), edit('10')),
    ]);
    expect(log).toEqual([
      '2 from 1',
      '2 done',
      '3 from 2',
      '3 done',
      '10 from 9',
      '10 done',
    ]);
    await queue.run('a', undefined, edit('11'));
    expect(log).toContain('11 from undefined');
  });

  it('goes on after an edit that failed', async () => {
    const queue = new EditQueue();
    const failing = queue.run('a', undefined, async () => {
      throw new Error('refused');
    });
    const next = queue.run('a', undefined, async () => object('2'));
    await expect(failing).rejects.toThrow('refused');
    await expect(next).resolves.toMatchObject({
      metadata: { resourceVersion: '2' },
    });
  });

  it('goes on after a task that throws before it begins', async () => {
    const queue = new EditQueue();
    const failing = queue.run('a', undefined, () => {
      throw new Error('refused');
    });
    await expect(failing).rejects.toThrow('refused');
    await queue.run('a', undefined, async () => object('1'));
  });

  it('does not make edits of different objects wait for each other', async () => {
    const queue = new EditQueue();
    const stuck = queue.run('a', undefined, () => new Promise(() => {}));
    expect(stuck).toBeInstanceOf(Promise);
    await queue.run('b', undefined, async () => object('1'));
  });
});
