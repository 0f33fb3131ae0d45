import { WorkQueue } from './WorkQueue';

describe('WorkQueue', () => {
  const queueOf = (work: (key: string) => number | undefined) =>
    new WorkQueue(work, () => Date.now());

  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('works once on a key that was added several times', () => {
    const worked: string[] = [];
    const queue = queueOf(key => {
      worked.push(key);
      return undefined;
    });
    ['a', 'b', 'a', 'a'].forEach(key => queue.add(key));
    jest.runAllTimers();
    expect(worked).toEqual(['a', 'b']);
  });

  it('works on a key earlier when it is asked to, and never later', () => {
    const times: number[] = [];
    const start = Date.now();
    const queue = queueOf(() => {
      times.push(Date.now() - start);
      return undefined;
    });
    queue.add('a', 500);
    queue.add('a', 200);
    queue.add('a', 900);
    jest.runAllTimers();
    expect(times).toEqual([200]);
  });

  it('comes back when the work says so', () => {
    const times: number[] = [];
    const start = Date.now();
    const queue = queueOf(() => {
      times.push(Date.now() - start);
      return times.length === 1 ? 300 : undefined;
    });
    queue.add('a');
    jest.runAllTimers();
    expect(times).toEqual([0, 300]);
  });

  it('tries again after longer and longer pauses when the work throws', () => {
    const times: number[] = [];
    const start = Date.now();
    const queue = queueOf(() => {
      times.push(Date.now() - start);
      if (times.length < 4) {
        throw new Error('not yet');
      }
      return undefined;
    });
    queue.add('a');
    jest.runAllTimers();
    expect(times).toEqual([0, 100, 300, 700]);
  });

  it('does nothing after it was stopped', () => {
    const work = jest.fn();
    const queue = queueOf(work);
    queue.add('a');
    queue.stop();
    queue.add('b');
    jest.runAllTimers();
    expect(work).not.toHaveBeenCalled();
  });
});
