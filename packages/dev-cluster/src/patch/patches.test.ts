import { jsonPatch } from './jsonPatch';
import { mergePatch } from './mergePatch';
import { strategicMerge } from './strategicMerge';

describe('mergePatch', () => {
  it('merges objects, removes by null and replaces lists', () => {
    const before = { a: { b: 1, c: 2 }, list: [1, 2], kept: true };
    expect(mergePatch(before, { a: { b: null, d: 3 }, list: [3] })).toEqual({
      a: { c: 2, d: 3 },
      list: [3],
      kept: true,
    });
    expect(before).toEqual({ a: { b: 1, c: 2 }, list: [1, 2], kept: true });
  });

  it('drops nulls below members that are new', () => {
    expect(mergePatch({}, { a: { b: null, c: 1 } })).toEqual({ a: { c: 1 } });
  });
});

describe('jsonPatch', () => {
  it('applies operations in order to a copy', () => {
    const before = { list: ['a'] };
    const patched = jsonPatch(before, [
      { op: 'test', path: '/list/0', value: 'a' },
      { op: 'add', path: '/list/-', value: 'b' },
      { op: 'move', from: '/list/0', path: '/first' },
    ]);
    expect(patched).toEqual({ list: ['b'], first: 'a' });
    expect(before).toEqual({ list: ['a'] });
  });

  it.each([
    [{ op: 'test', path: '/a', value: 2 }],
    [{ op: 'remove', path: '/missing' }],
    [{ op: 'replace', path: '/missing/deep', value: 1 }],
    [{ op: 'frobnicate', path: '/a' }],
  ])('answers 422 to what does not apply: %j', operation => {
    expect(() => jsonPatch({ a: 1 }, [operation])).toThrow(
      expect.objectContaining({ code: 422 }),
    );
  });

  it('answers 400 to what is no patch', () => {
    expect(() => jsonPatch({}, { a: 1 })).toThrow(
      expect.objectContaining({ code: 400 }),
    );
  });
});

describe('strategicMerge', () => {
  const pod = {
    spec: {
      containers: [
        { name: 'web', image: 'web:1', env: [{ name: 'A', value: '1' }] },
        { name: 'proxy', image: 'proxy:1' },
      ],
      tolerations: [{ key: 'x' }],
    },
    metadata: { finalizers: ['a/b'] },
  };

  it('merges lists whose items have a key, at every depth', () => {
    const env = [{ name: 'B', value: '2' }];
    expect(
      strategicMerge(pod, { spec: { containers: [{ name: 'web', env }] } }),
    ).toMatchObject({
      spec: {
        containers: [
          {
            name: 'web',
            image: 'web:1',
            env: [
              { name: 'A', value: '1' },
              { name: 'B', value: '2' },
            ],
          },
          { name: 'proxy' },
        ],
      },
    });
  });

  it('replaces other lists', () => {
    expect(
      strategicMerge(pod, { spec: { tolerations: [{ key: 'y' }] } }),
    ).toMatchObject({ spec: { tolerations: [{ key: 'y' }] } });
  });

  it('follows directives: delete an item, replace a list or an object, take from a set', () => {
    const names = (patch: unknown) =>
      (
        strategicMerge(pod, { spec: { containers: patch } }) as typeof pod
      ).spec.containers.map(({ name }) => name);
    expect(names([{ name: 'web', $patch: 'delete' }])).toEqual(['proxy']);
    expect(names([{ name: 'one' }, { $patch: 'replace' }])).toEqual(['one']);
    expect(
      strategicMerge(pod, { spec: { $patch: 'replace', hostname: 'h' } }),
    ).toMatchObject({ spec: { hostname: 'h' } });
    expect(
      strategicMerge(pod, {
        metadata: { '$deleteFromPrimitiveList/finalizers': ['a/b'] },
      }),
    ).toMatchObject({ metadata: { finalizers: [] } });
    expect(
      strategicMerge(pod, { metadata: { finalizers: ['c/d'] } }),
    ).toMatchObject({ metadata: { finalizers: ['a/b', 'c/d'] } });
  });
});
