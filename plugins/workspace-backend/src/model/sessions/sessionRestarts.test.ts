import { RESTARTS_ANNOTATION, SESSIONS_ANNOTATION } from '../annotations';
import { parseDatalab } from '../parseDatalab';
import {
  beginRestart,
  callingOffRestart,
  continueRestarts,
  hasLeftRestarts,
  stoppedForRestart,
} from './sessionRestarts';
import { setSessionState } from './sessions';
import { KubernetesObject } from '../kubernetes';

const AT = Date.parse('2026-11-26T12:00:00Z');
const LATER = AT + 60_000;
const NOTE = '{"gpu":"2026-11-26T12:00:00.000Z"}';

function datalab(
  gpu: 'started' | 'stopped',
  told: object = { state: gpu },
  note?: string,
): KubernetesObject {
  return {
    apiVersion: 'pkg.internal/v1beta2',
    kind: 'Datalab',
    metadata: {
      name: 'lab',
      annotations: { ...(note && { [RESTARTS_ANNOTATION]: note }) },
    },
    spec: { users: ['alice'], sessions: [{ name: 'gpu', state: gpu }] },
    status: { sessions: { gpu: told } },
  } as KubernetesObject;
}

const noteOf = (object: KubernetesObject | undefined) =>
  object?.metadata.annotations?.[RESTARTS_ANNOTATION];
const stateOf = (object: KubernetesObject | undefined) =>
  (object?.spec as { sessions: { state: string }[] }).sessions[0].state;
const parsed = (object: KubernetesObject) => parseDatalab(object, () => {})!;

describe('restarting a session', () => {
  it('stops it, and notes that it is to start again', () => {
    const stopped = beginRestart('gpu', AT)(datalab('started'));
    expect(stateOf(stopped)).toBe('stopped');
    expect(noteOf(stopped)).toBe(NOTE);
  });

  it('changes nothing when it is asked for twice', () => {
    const before = datalab('stopped', {}, NOTE);
    expect(beginRestart('gpu', LATER)(before)).toBeUndefined();
  });

  it('refuses one that is stopped, or not there', () => {
    expect(() => beginRestart('gpu', AT)(datalab('stopped'))).toThrow(
      'Start it instead',
    );
    expect(() => beginRestart('other', AT)(datalab('started'))).toThrow(
      /no session 'other'/,
    );
  });

  it('waits until the provider has stopped it', () => {
    const before = datalab('stopped', { state: 'started' }, NOTE);
    expect(stoppedForRestart(parsed(before), LATER)).toEqual([]);
    expect(continueRestarts(LATER)(before)).toBeUndefined();
  });

  it('starts it then, and once only', () => {
    const before = datalab('stopped', { state: 'stopped' }, NOTE);
    const started = continueRestarts(LATER)(before)!;
    expect(stateOf(started)).toBe('started');
    expect(noteOf(started)).toBeUndefined();
    expect(continueRestarts(LATER)(started)).toBeUndefined();
  });

  it('waits no longer than five minutes', () => {
    const before = datalab('stopped', { state: 'started' }, NOTE);
    const started = continueRestarts(AT + 5 * 60_000)(before);
    expect(stateOf(started)).toBe('started');
  });

  it('forgets it where somebody starts or stops it meanwhile', () => {
    const before = datalab('stopped', {}, NOTE);
    for (const state of ['started', 'stopped'] as const) {
      const edit = callingOffRestart(setSessionState('gpu', state), 'gpu');
      const after = edit(before);
      expect([stateOf(after), noteOf(after)]).toEqual([state, undefined]);
    }
  });

  it('forgets it where kubectl has started it', () => {
    const before = datalab('started', {}, NOTE);
    expect(hasLeftRestarts(parsed(before))).toBe(true);
    const after = continueRestarts(LATER)(before)!;
    expect([stateOf(after), noteOf(after)]).toEqual(['started', undefined]);
  });

  it('leaves the marks of sessions alone', () => {
    const before = datalab('stopped', { state: 'stopped' }, NOTE);
    before.metadata.annotations![SESSIONS_ANNOTATION] = '{}';
    const after = continueRestarts(LATER)(before)!;
    expect(after.metadata.annotations).toEqual({ [SESSIONS_ANNOTATION]: '{}' });
  });
});
