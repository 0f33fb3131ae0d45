import { SUGGESTIONS_ANNOTATION } from '../annotations';
import { parseStorage } from '../parseStorage';
import { addSuggestion, newSuggestion } from './suggestionEdits';
import {
  hasDeadSuggestions,
  liveSuggestions,
  parseSuggestions,
  pendingSuggestions,
  StoredSuggestion,
  SuggestionContext,
} from './suggestions';
import { KubernetesObject } from '../kubernetes';

const NOW = new Date('2026-03-01T00:00:00Z');
const CAROL = { name: 'Carol', role: 'user' as const, grantedAt: '2026-01-01' };
const DAYS = 24 * 60 * 60_000;

function contextWith(
  suggestions: unknown,
  changes: Partial<SuggestionContext> = {},
  uid = 'uid-1',
): SuggestionContext {
  const object = {
    metadata: {
      name: 'lab',
      uid,
      resourceVersion: '1',
      creationTimestamp: '2026-01-01T00:00:00Z',
      annotations: {
        [SUGGESTIONS_ANNOTATION]:
          typeof suggestions === 'string'
            ? suggestions
            : JSON.stringify(suggestions),
      },
    },
    spec: { principal: 'lab', buckets: [] },
  } as unknown as KubernetesObject;
  return {
    storage: parseStorage(object, () => {})!,
    members: [CAROL],
    sessions: [],
    now: NOW,
    ...changes,
  };
}

const EMPTY = contextWith([]);
const make = (bucket = 'maps', member = 'carol') =>
  newSuggestion(
    { kind: 'request-access', bucket, permission: 'ReadOnly' },
    { member, by: `user:default/${member}` },
    EMPTY,
  );

describe('suggestions', () => {
  it('are of members alone, whatever the case of their names', () => {
    expect(make()).toMatchObject({ member: 'carol', since: CAROL.grantedAt });
    expect(() => make('maps', 'dave')).toThrow('Only members');
  });

  it('leave out what is odd, and keep the rest', () => {
    const good = make();
    const odd = [null, 7, { ...good, kind: 'other' }, { ...good, at: 'x' }];
    const context = contextWith([...odd, good]);
    expect(pendingSuggestions(context)).toEqual([good]);
    for (const text of ['{', '"text"', '{}', 'null']) {
      expect(pendingSuggestions(contextWith(text))).toEqual([]);
    }
    const many = contextWith(Array.from({ length: 50 }, () => good));
    expect(parseSuggestions(many.storage.meta.annotations)).toHaveLength(40);
  });

  it('count in the workspace that they were made in alone', () => {
    const copied = contextWith([make()], {}, 'uid-2');
    expect(pendingSuggestions(copied)).toEqual([]);
    expect(hasDeadSuggestions(copied)).toBe(true);
  });

  it.each<[string, Partial<SuggestionContext>]>([
    ['after 30 days', { now: new Date(NOW.getTime() + 30 * DAYS) }],
    ['once the member has left', { members: [] }],
    [
      'once the member was added again',
      { members: [{ ...CAROL, grantedAt: '2026-02-01' }] },
    ],
  ])('count for nothing %s', (_, changes) => {
    const stored = [make()];
    expect(pendingSuggestions(contextWith(stored))).toEqual(stored);
    expect(pendingSuggestions(contextWith(stored, changes))).toEqual([]);
  });

  it('to start a session wait for a stopped one', () => {
    const start: StoredSuggestion = newSuggestion(
      { kind: 'start-session', session: 'gpu' },
      { member: 'carol', by: 'user:default/carol' },
      EMPTY,
    );
    const pendingWith = (state: 'started' | 'stopped') =>
      pendingSuggestions(
        contextWith([start], { sessions: [{ name: 'gpu', state }] }),
      );
    expect(pendingWith('stopped')).toEqual([start]);
    expect(pendingWith('started')).toEqual([]);
    expect(pendingSuggestions(contextWith([start]))).toEqual([]);
  });

  it('are one for each thing, and bounded', () => {
    const [a, again] = [make('a'), make('a')];
    expect(addSuggestion(again, [a])).toEqual([again]);
    const three = ['a', 'b', 'c'].map(bucket => make(bucket));
    expect(() => addSuggestion(make('d'), three)).toThrow('3 pending');
    const others = Array.from({ length: 20 }, (_, index) => ({
      ...make(),
      member: `member-${index}`,
    }));
    expect(() => addSuggestion(make(), others)).toThrow('20 pending');
  });

  it('no longer count as pending once they are dismissed, and are kept for a while', () => {
    const dismissed = { by: 'user:default/alice', at: NOW.toISOString() };
    const off = { ...make('a'), dismissed };
    const context = contextWith([off]);
    expect(pendingSuggestions(context)).toEqual([]);
    expect(liveSuggestions(context)).toEqual([off]);
    expect(hasDeadSuggestions(context)).toBe(false);
    const later = new Date(NOW.getTime() + 30 * DAYS);
    expect(hasDeadSuggestions(contextWith([off], { now: later }))).toBe(true);
    const many = Array.from({ length: 25 }, (_, index) => ({
      ...make(`off-${index}`),
      dismissed,
    }));
    const added = make('b');
    const kept = addSuggestion(added, [...many, off]);
    // The newest ones are kept.
    expect(kept).toEqual([...many.slice(6), off, added]);
    expect(addSuggestion(make('a'), [off])).toHaveLength(1);
  });
});
