import { RevisionStore } from './RevisionStore';
import type { KubeObject } from './types';

const object = (name: string, value = 1): KubeObject => ({
  apiVersion: 'v1',
  kind: 'Thing',
  metadata: { name },
  value,
});

describe('RevisionStore', () => {
  let store: RevisionStore;
  const put = (key: string, value = 1) =>
    store.put('things', key, object(key, value));
  const names = (objects: KubeObject[] | undefined) =>
    objects?.map(({ metadata }) => metadata.name);

  beforeEach(() => {
    store = new RevisionStore(4);
  });

  it('gives every write the next revision, over all collections', () => {
    const first = put('a/x');
    const other = store.put('others', 'a/x', object('x'));
    const second = put('a/x', 2);
    const versions = [first, other, second].map(o =>
      Number(o.metadata.resourceVersion),
    );
    expect(versions[1]).toBe(versions[0] + 1);
    expect(versions[2]).toBe(versions[1] + 1);
    expect(store.revision).toBe(versions[2]);
  });

  it('lists by key, below a prefix', () => {
    ['b/y', 'a/z', 'b/x', 'bb/a'].forEach(key => put(key));
    expect(names(store.list('things'))).toEqual(['a/z', 'b/x', 'b/y', 'bb/a']);
    expect(names(store.list('things', 'b/'))).toEqual(['b/x', 'b/y']);
  });

  it('lists as of an earlier revision', () => {
    put('a');
    const last = put('b');
    const { revision } = store;
    put('c');
    put('a', 2);
    store.remove('things', 'b', last);
    const then = store.listAt('things', '', revision);
    expect(names(then)).toEqual(['a', 'b']);
    expect(then?.[0].value).toBe(1);
    expect(names(store.list('things'))).toEqual(['a', 'c']);
  });

  it('remembers a bounded number of changes', () => {
    const { revision } = store;
    for (let value = 0; value < 8; value++) put('a', value);
    expect(store.changesSince(revision)).toBeUndefined();
    expect(store.changesSince(store.revision)).toEqual([]);
    expect(store.changesSince(store.revision - 2)).toHaveLength(2);
  });

  it('forgets everything when its history expires', () => {
    put('a');
    const { revision } = store;
    store.expireHistory();
    expect(store.changesSince(revision)).toBeUndefined();
    expect(names(store.list('things'))).toEqual(['a']);
  });

  it('tells listeners of changes in order, after the write is done', async () => {
    const heard: string[] = [];
    put('before');
    const end = store.subscribe('things', ({ type, object: { metadata } }) => {
      heard.push(`${type} ${metadata.name}`);
      if (metadata.name === 'a') put('written by the listener');
    });
    put('a');
    const last = put('b');
    store.remove('things', 'b', last);
    expect(heard).toEqual([]);
    await Promise.resolve();
    await Promise.resolve();
    expect(heard).toEqual([
      'ADDED a',
      'ADDED b',
      'DELETED b',
      'ADDED written by the listener',
    ]);
    end();
    put('c');
    await Promise.resolve();
    expect(heard).toHaveLength(4);
  });

  it('hands out what nobody can change', () => {
    const stored = put('a');
    expect(() => {
      stored.metadata.name = 'b';
    }).toThrow(TypeError);
  });
});
