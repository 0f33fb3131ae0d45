import { SESSIONS_ANNOTATION } from '../annotations';
import { parseDatalab } from '../parseDatalab';
import {
  completeMarks,
  extendSession,
  forgettingMarks,
  noteStarted,
  startingNow,
  stopOverdue,
  touchSession,
} from './sessionMarks';
import { timesOf, isWorn, isWornByUse, marksIn } from './sessionPolicy';
import { removeSession, setSessionState } from './sessions';
import { Edit, KubernetesObject } from '../kubernetes';

const MINUTE = 60_000;
const NOW = Date.parse('2026-03-01T12:00:00Z');
const POLICY = {
  maxAgeMs: 600 * MINUTE,
  maxIdleMs: 60 * MINUTE,
  warnBeforeMs: 10 * MINUTE,
};
const ago = (minutes: number) => new Date(NOW - minutes * MINUTE).toISOString();
const mark = (started: number, used = started) => ({
  started: ago(started),
  used: ago(used),
});

function datalab(marks?: unknown, sessions: unknown[] = [{ name: 'a' }]) {
  const text = typeof marks === 'string' ? marks : JSON.stringify(marks);
  return {
    apiVersion: 'pkg.internal/v1beta2',
    kind: 'Datalab',
    metadata: {
      name: 'lab',
      annotations: {
        other: 'x',
        ...(marks !== undefined && { [SESSIONS_ANNOTATION]: text }),
      },
    },
    spec: { users: ['alice'], sessions, foreign: 1 },
  } as unknown as KubernetesObject;
}

/** The marks after an edit; `undefined` where it changes nothing. */
function after(edit: Edit, object: KubernetesObject) {
  const edited = edit(object);
  if (!edited) return undefined;
  const { annotations = {} } = edited.metadata;
  const text = annotations[SESSIONS_ANNOTATION];
  return text === undefined ? 'none' : JSON.parse(text);
}

describe('marks of sessions', () => {
  it('are made by the edit that starts one', () => {
    const stopped = datalab({ b: mark(5) }, [
      { name: 'a', state: 'stopped' },
      { name: 'b' },
    ]);
    const edit = startingNow(setSessionState('a', 'started'), 'a', NOW);
    expect(after(edit, stopped)).toEqual({ a: mark(0), b: mark(5) });
  });

  it.each([
    ['stops', setSessionState('a', 'stopped')],
    ['removes', removeSession('a')],
  ])('go with the edit that %s one', (_, edit) => {
    const object = datalab({ a: mark(5) });
    expect(after(forgettingMarks(edit, NOW), object)).toBe('none');
  });

  it('leave the rest of a Datalab as it is', () => {
    const edited = extendSession('a', NOW)(datalab());
    expect(edited?.metadata.annotations).toMatchObject({ other: 'x' });
    expect(edited?.spec).toEqual(datalab().spec);
  });

  it('tell of use, and keep the start', () => {
    expect(after(touchSession('a', NOW), datalab({ a: mark(30) }))).toEqual({
      a: mark(30, 0),
    });
  });

  it('begin anew for one that is to go on', () => {
    const object = datalab({ a: mark(30) });
    expect(after(extendSession('a', NOW), object)).toEqual({
      a: { ...mark(0), since: ago(30) },
    });
  });

  it('begin anew for one that somebody else started, once', () => {
    const edit = noteStarted(['a'], NOW);
    expect(after(edit, datalab({ a: mark(30) }))).toEqual({ a: mark(0) });
    expect(after(edit, datalab())).toEqual({ a: mark(0) });
    expect(after(edit, datalab({ a: mark(0.5) }))).toBeUndefined();
  });

  it.each<[string, unknown]>([
    ['no JSON', '{'],
    ['a list', []],
    ['times that are none', { a: { started: 'x', used: 7 } }],
    ['times of the future', { a: mark(-10) }],
    ['use in the future', { a: mark(5, -10) }],
    ['none', undefined],
  ])('are replaced where there is %s', (_, marks) => {
    expect(after(stopOverdue(POLICY, NOW), datalab(marks))).toBeUndefined();
    expect(after(completeMarks(NOW), datalab(marks))).toEqual({ a: mark(0) });
  });

  it('of sessions that are gone are forgotten', () => {
    const object = datalab({ a: mark(5), gone: mark(5) });
    expect(after(completeMarks(NOW), object)).toEqual({ a: mark(5) });
    expect(after(completeMarks(NOW), datalab({ a: mark(5) }))).toBeUndefined();
  });
});

describe('stopOverdue', () => {
  it.each<[string, unknown, boolean]>([
    ['too old', mark(600, 1), true],
    ['too long idle', mark(60), true],
    ['a moment from its end', mark(599.9, 59.9), false],
  ])('sees to one that is %s', (_, one, stops) => {
    const sessions = [{ name: 'a', state: 'started', own: 1 }, { name: 'b' }];
    const before = datalab({ a: one, b: mark(5) }, sessions);
    const edited = stopOverdue(POLICY, NOW)(before);
    const state = stops ? 'stopped' : 'started';
    expect((edited ?? before).spec).toMatchObject({
      sessions: [{ name: 'a', state, own: 1 }, { name: 'b' }],
    });
    expect(edited !== undefined).toBe(stops);
  });

  it('stops none where neither age nor idleness is limited', () => {
    const edit = stopOverdue({ warnBeforeMs: 0 }, NOW);
    expect(edit(datalab({ a: mark(1e6) }))).toBeUndefined();
  });
});

describe('isWorn', () => {
  const only = (started: number, used: number) =>
    marksIn(datalab({ a: mark(started, used) }).metadata.annotations, NOW).get(
      'a',
    );

  it('is true after a tenth of what a mark is for', () => {
    expect(isWornByUse(only(50, 5), POLICY, NOW)).toBe(false);
    expect(isWornByUse(only(50, 6), POLICY, NOW)).toBe(true);
    expect(isWorn(only(59, 5), POLICY, NOW)).toBe(false);
    expect(isWorn(only(60, 5), POLICY, NOW)).toBe(true);
    expect(isWorn(undefined, POLICY, NOW)).toBe(true);
    expect(isWorn(undefined, { warnBeforeMs: 0 }, NOW)).toBe(false);
  });
});

describe('timesOf', () => {
  const ending = (marks: unknown, policy = POLICY, state = 'started') =>
    timesOf(
      parseDatalab(datalab(marks), () => {})!,
      { name: 'a', state },
      policy,
    );

  it('is the start and the earlier end, with a warning before', () => {
    expect(ending({ a: mark(5) })).toEqual({
      since: ago(5),
      ends_at: ago(-55),
      ends_if_idle: true,
      warns_at: ago(-45),
    });
    expect(ending({ a: mark(595, 5) })).toMatchObject({
      ends_at: ago(-5),
      last_used_at: ago(5),
    });
    expect(ending({ a: mark(595, 5) })).not.toHaveProperty('ends_if_idle');
  });

  it('keeps the start when a session is told to go on', () => {
    const extended = extendSession('a', NOW)(datalab({ a: mark(50) }))!;
    const again = touchSession(
      'a',
      NOW,
    )(extendSession('a', NOW + 1)(extended)!)!;
    const { since, ends_at } = timesOf(
      parseDatalab(again, () => {})!,
      { name: 'a', state: 'started' },
      POLICY,
    );
    expect(since).toBe(ago(50));
    expect(ends_at).toBe(ago(-60));
  });

  it('has no end without a mark, for a stopped one, or beyond all times', () => {
    expect(ending(undefined)).toEqual({});
    expect(ending({ a: mark(5) }, POLICY, 'stopped')).toEqual({});
    const far = { ...POLICY, maxIdleMs: 1e300, maxAgeMs: 1e300 };
    expect(ending({ a: mark(5) }, far)).toEqual({ since: ago(5) });
    expect(
      ending({ a: mark(5) }, { ...POLICY, warnBeforeMs: 1e300 }).warns_at,
    ).toBe('1970-01-01T00:00:00.000Z');
  });
});
