import { managedBy } from './managed';

const object = (content: object) => ({
  apiVersion: 'kubernetes.m.crossplane.io/v1alpha1',
  kind: 'Object',
  metadata: { name: 'thing' },
  ...content,
});

const claim = {
  apiVersion: 'v1',
  kind: 'PersistentVolumeClaim',
  metadata: { name: 'home', namespace: 'alice' },
};

describe('managedBy', () => {
  it('takes what was observed, with its status', () => {
    const observed = { ...claim, status: { phase: 'Pending' } };
    expect(
      managedBy(
        object({
          spec: { forProvider: { manifest: claim } },
          status: { atProvider: { manifest: observed } },
        }),
      ),
    ).toEqual(observed);
  });

  it('takes what is wanted while nothing was observed', () => {
    expect(
      managedBy(
        object({
          spec: { forProvider: { manifest: claim } },
          status: { atProvider: {} },
        }),
      ),
    ).toEqual({ ...claim, status: undefined });
  });

  it('keeps nothing of a Secret but which one it is', () => {
    const manifest = {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: {
        name: 'keys',
        namespace: 'alice',
        annotations: {
          'kubectl.kubernetes.io/last-applied-configuration': 's',
        },
      },
      data: { AWS_SECRET_ACCESS_KEY: 's' },
      status: { odd: 's' },
    };
    const managed = managedBy(object({ status: { atProvider: { manifest } } }));
    expect(managed).toEqual({
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: 'keys', namespace: 'alice' },
    });
  });

  it.each([
    ['another kind', { kind: 'Release' }],
    ['another group', { apiVersion: 'objects.example.org/v1' }],
    ['no manifest', {}],
  ])('finds nothing in %s', (_, content) => {
    const { spec } = { spec: { forProvider: { manifest: claim } } };
    const given = Object.keys(content).length > 0 ? { spec, ...content } : {};
    expect(managedBy(object(given))).toBeUndefined();
  });
});
