import { Pacing } from './Pacing';

describe('Pacing', () => {
  let now: number;
  let pacing: Pacing;

  beforeEach(() => {
    now = 1000;
    pacing = new Pacing(
      () => 100,
      () => now,
    );
  });

  const done = (owner: string, ...steps: string[]) => [
    ...pacing.progress(owner, steps).done,
  ];

  it('has a step done only once its time is over', () => {
    expect(done('a', 'one')).toEqual([]);
    now += 99;
    expect(done('a', 'one')).toEqual([]);
    now += 1;
    expect(done('a', 'one')).toEqual(['one']);
  });

  it('tells how long it is until the next step', () => {
    const untilNext = () => pacing.progress('a', ['one', 'two']).untilNext;
    pacing.progress('a', ['one']);
    now += 40;
    expect(untilNext()).toBe(60);
    now += 60;
    expect(untilNext()).toBe(40);
    now += 40;
    expect(untilNext()).toBeUndefined();
  });

  it('starts a step anew that was not wanted in between', () => {
    done('a', 'one');
    now += 100;
    done('a');
    expect(done('a', 'one')).toEqual([]);
  });

  it('keeps owners apart, and forgets them', () => {
    done('a', 'one');
    now += 100;
    expect(done('b', 'one')).toEqual([]);
    pacing.forget('a');
    expect(done('a', 'one')).toEqual([]);
  });
});
