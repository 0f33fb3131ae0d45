import { withoutOldProblems } from './ratchet';

const schema = {
  type: 'object',
  properties: {
    keyed: {
      type: 'array',
      'x-kubernetes-list-type': 'map' as const,
      'x-kubernetes-list-map-keys': ['id'],
      items: { type: 'object' },
    },
    plain: { type: 'array', items: { type: 'object' } },
  },
};

const problem = (field: string) => ({
  reason: 'FieldValueInvalid',
  message: 'is wrong',
  field,
});

describe('withoutOldProblems', () => {
  const blamed = (fields: string[], object: object, old: object) =>
    withoutOldProblems(fields.map(problem), object, old, schema).map(
      ({ field }) => field,
    );

  it('keeps problems of values that are new or changed', () => {
    const old = { plain: [], a: 1 };
    expect(blamed(['a', 'b'], { plain: [], a: 2, b: 1 }, old)).toEqual([
      'a',
      'b',
    ]);
  });

  it('drops problems at and below values that stay', () => {
    const old = { a: { b: 1 }, ab: 1 };
    expect(blamed(['a', 'a.b', 'a.c', 'ab'], { ...old, ab: 2 }, old)).toEqual([
      'ab',
    ]);
  });

  it('finds items again by their keys', () => {
    const old = { keyed: [{ id: 'x', bad: 1 }] };
    const object = { keyed: [{ id: 'new', bad: 1 }, ...old.keyed] };
    expect(
      blamed(['keyed[0].bad', 'keyed[1].bad', 'keyed[1]'], object, old),
    ).toEqual(['keyed[0].bad']);
  });

  it('takes items of other lists for new when the list changes', () => {
    const old = { plain: [{ bad: 1 }] };
    const object = { plain: [{ bad: 1 }, { bad: 2 }] };
    expect(blamed(['plain[0].bad'], object, old)).toEqual(['plain[0].bad']);
  });
});
