import type { StructuralSchema } from '../schema/types';
import type { KubeObject } from '../store/types';
import { applyConfiguration } from './apply';
import { withManagers, Writer } from './managers';

const schema: StructuralSchema = {
  type: 'object',
  properties: {
    spec: {
      type: 'object',
      properties: {
        owner: { type: 'string' },
        plain: { type: 'array', items: { type: 'string' } },
        tags: {
          type: 'array',
          items: { type: 'string' },
          'x-kubernetes-list-type': 'set',
        },
        items: {
          type: 'array',
          'x-kubernetes-list-type': 'map',
          'x-kubernetes-list-map-keys': ['name'],
          items: {
            type: 'object',
            properties: { name: { type: 'string' }, size: { type: 'integer' } },
          },
        },
      },
    },
  },
};

const empty: KubeObject = {
  apiVersion: 'x.io/v1',
  kind: 'Thing',
  metadata: { name: 'a' },
};
const writer = (manager: string): Writer => ({
  manager,
  operation: 'Apply',
  apiVersion: 'x.io/v1',
  time: '2026-03-01T09:00:00Z',
});

function apply(live: KubeObject, manager: string, spec: object, force = false) {
  const { object, managers } = applyConfiguration(
    live,
    { ...empty, spec },
    schema,
    writer(manager),
    force,
  );
  return withManagers(object, managers);
}

describe('applyConfiguration', () => {
  it('merges objects, sets and keyed lists; replaces other lists', () => {
    const one = apply(empty, 'one', {
      owner: 'ann',
      plain: ['a'],
      tags: ['x'],
      items: [{ name: 'a', size: 1 }],
    });
    const two = apply(one, 'two', {
      tags: ['y'],
      items: [{ name: 'b', size: 2 }],
    });
    expect(two.spec).toEqual({
      owner: 'ann',
      plain: ['a'],
      tags: ['x', 'y'],
      items: [
        { name: 'a', size: 1 },
        { name: 'b', size: 2 },
      ],
    });
  });

  it('puts items of keyed lists into the order in which they are applied', () => {
    const named = (...names: string[]) => ({
      items: names.map(name => ({ name })),
    });
    const one = apply(empty, 'one', named('a', 'b', 'c'));
    const two = apply(one, 'two', named('d', 'c', 'e', 'a'));
    expect(two.spec).toEqual(named('b', 'd', 'c', 'e', 'a'));
    expect(apply(two, 'two', named('z')).spec).toEqual(
      named('b', 'c', 'a', 'z'),
    );
  });

  it('does not count an empty list as held: others add to it', () => {
    const one = apply(empty, 'one', { items: [] });
    const two = apply(one, 'two', { items: [{ name: 'a' }] });
    expect(apply(two, 'one', { items: [] }).spec).toEqual({
      items: [{ name: 'a' }],
    });
  });

  it('takes back what the manager no longer applies and nobody else holds', () => {
    const one = apply(empty, 'one', {
      owner: 'ann',
      tags: ['x', 'y'],
      items: [{ name: 'a', size: 1 }, { name: 'b' }],
    });
    const both = apply(one, 'two', { tags: ['y'], items: [{ name: 'b' }] });
    const left = apply(both, 'one', { owner: 'ann' });
    expect(left.spec).toEqual({
      owner: 'ann',
      tags: ['y'],
      items: [{ name: 'b' }],
    });
  });

  it('refuses to change what another holds, naming both, unless forced', () => {
    const one = apply(empty, 'one', { items: [{ name: 'a', size: 1 }] });
    const change = { items: [{ name: 'a', size: 2 }] };
    expect(() => apply(one, 'two', change)).toThrow(
      expect.objectContaining({
        code: 409,
        message:
          'Apply failed with 1 conflict: conflict with "one": .spec.items[name="a"].size',
      }),
    );
    const forced = apply(one, 'two', change, true);
    expect(forced.spec).toEqual(change);
    expect(apply(forced, 'one', { items: [{ name: 'a' }] }).spec).toEqual(
      change,
    );
  });

  it('lets two hold a field on whose value they agree', () => {
    const both = apply(apply(empty, 'one', { owner: 'ann' }), 'two', {
      owner: 'ann',
    });
    expect(apply(both, 'one', {}).spec).toEqual({ owner: 'ann' });
  });
});
