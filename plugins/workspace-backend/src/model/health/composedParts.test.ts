import { ComposedObject, composedPart } from './composedParts';

const SINCE = '2026-01-02T03:04:05Z';

const reference = {
  apiVersion: 'kubernetes.m.crossplane.io/v1alpha1',
  kind: 'Object',
  name: 'object-a',
};

const condition = (type: string, status: string, rest: object = {}) => ({
  type,
  status,
  lastTransitionTime: SINCE,
  ...rest,
});
const SYNCED = condition('Synced', 'True');
const CREATING = condition('Ready', 'False', { reason: 'Creating' });
const READY = condition('Ready', 'True', { reason: 'Available' });

function look(
  conditions: object[],
  managed?: { kind: string; status?: Record<string, unknown> },
  metadata: object = {},
): ComposedObject {
  return {
    reference,
    metadata: { name: 'object-a', ...metadata },
    status: { conditions },
    ...(managed && {
      managed: {
        apiVersion: 'example.org/v1',
        metadata: { name: 'a' },
        status: undefined,
        ...managed,
      },
    }),
  };
}

const part = (each: ComposedObject, deleting = false) =>
  composedPart('Datalab', each, deleting);

describe('composedPart', () => {
  it('has nothing to tell of what is ready', () => {
    expect(part(look([SYNCED, READY]))).toBeUndefined();
    const pod = { kind: 'Pod', status: { phase: 'Running' } };
    expect(part(look([SYNCED, READY], pod))).toBeUndefined();
  });

  it('tells how far something is by what the Object says', () => {
    const claim = {
      kind: 'PersistentVolumeClaim',
      status: { phase: 'Pending' },
    };
    expect(part(look([SYNCED, CREATING], claim))).toEqual({
      kind: 'PersistentVolumeClaim',
      name: 'a',
      of: 'Datalab',
      managed_by: 'object-a',
      condition: 'Ready',
      level: 'waiting',
      reason: 'Creating',
      since: SINCE,
    });
  });

  it.each([
    [
      'a condition of the managed thing',
      {
        conditions: [
          condition('Ready', 'False', { reason: 'Failed', message: 'no' }),
        ],
      },
    ],
    ['its phase', { phase: 'Failed', message: 'no' }],
    ['a phase of Educates', { educates: { phase: 'Failed', message: 'no' } }],
    [
      'a container',
      {
        phase: 'Pending',
        containerStatuses: [
          { state: { running: {} } },
          { state: { waiting: { reason: 'ContainerCreating' } } },
          { state: { waiting: { reason: 'Failed', message: 'no' } } },
        ],
      },
    ],
  ])('tells the problem by %s, though the Object is ready', (_, status) => {
    expect(part(look([SYNCED, READY], { kind: 'Thing', status }))).toEqual(
      expect.objectContaining({
        kind: 'Thing',
        level: 'problem',
        reason: 'Failed',
        message: 'no',
      }),
    );
  });

  it('leaves out values that the words quote', () => {
    const failed = condition('Synced', 'False', {
      reason: 'ReconcileError',
      message:
        'cannot apply object: Pod "a" is invalid: spec.containers[0].env[0].value: Invalid value: "hunter2secret": must be another',
    });
    const { message } = part(look([failed], { kind: 'Pod' }))!;
    expect(message).toContain('Invalid value');
    expect(message).not.toContain('hunter2secret');
  });

  it('names the members without an account', () => {
    const message =
      'create failed: [{0 user with username carol does not exist  []}, {0 user with username d.ora@example.org does not exist  []}, {0 user with username carol does not exist  []}]';
    const failed = condition('Synced', 'False', {
      reason: 'ReconcileError',
      message,
    });
    expect(
      part({
        ...look([failed, CREATING]),
        reference: { ...reference, kind: 'Memberships', name: 'alice' },
      }),
    ).toEqual(
      expect.objectContaining({
        kind: 'Memberships',
        level: 'problem',
        members: ['carol', 'd.ora@example.org'],
      }),
    );
  });

  it.each(['NotFound', 'Forbidden', 'Unreachable'] as const)(
    'tells of what is %s',
    missing => {
      expect(part({ reference, missing })).toEqual({
        kind: 'Object',
        name: 'object-a',
        of: 'Datalab',
        level: missing === 'NotFound' ? 'waiting' : 'unknown',
        reason: missing,
      });
    },
  );

  describe('of what is being deleted', () => {
    it('has nothing to tell of what is gone', () => {
      expect(part({ reference, missing: 'NotFound' }, true)).toBeUndefined();
    });

    it('tells of what is still there, ready or not', () => {
      expect(part(look([SYNCED, READY]), true)).toEqual({
        kind: 'Object',
        name: 'object-a',
        of: 'Datalab',
        level: 'waiting',
        reason: 'Deleting',
      });
    });

    it('tells which finalizers it waits for', () => {
      const metadata = { deletionTimestamp: SINCE, finalizers: ['keep'] };
      expect(part(look([SYNCED, READY], undefined, metadata), true)).toEqual(
        expect.objectContaining({ since: SINCE, finalizers: ['keep'] }),
      );
    });
  });
});
