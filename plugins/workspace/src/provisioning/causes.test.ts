import {
  ProvisioningEvent,
  UnreadyPart,
} from '@eoepca/backstage-plugin-workspace-common';
import { causeOf, levelOf } from './causes';

const part = (fields: Partial<UnreadyPart>): UnreadyPart => ({
  kind: 'Datalab',
  name: 'lab',
  level: 'problem',
  ...fields,
});
const warning = (fields: Partial<ProvisioningEvent>): ProvisioningEvent => ({
  kind: 'Datalab',
  name: 'lab',
  type: 'Warning',
  reason: 'Failed',
  message: '',
  count: 1,
  ...fields,
});

describe('causeOf', () => {
  it.each([
    ['ReconcilePaused', undefined, 'paused'],
    ['ErrImagePull', 'pull access denied for x', 'image'],
    ['Failed', 'Back-off pulling image "x:9"', 'image'],
    [
      'ReconcileError',
      'pods "a" is forbidden: exceeded quota: workspace',
      'quota',
    ],
    [
      'ReconcileError',
      'pods "a" is forbidden: violates PodSecurity "restricted:latest"',
      'policy',
    ],
    ['Unschedulable', '0/3 nodes are available', 'unschedulable'],
    [
      'FailedScheduling',
      'pod has unbound immediate PersistentVolumeClaims',
      'unschedulable',
    ],
    ['ProvisioningFailed', 'storageclass "fast" not found', 'volume'],
    [
      'ReconcileError',
      'cannot select Composition: no compatible Compositions found',
      'composition',
    ],
    [
      'ReconcileError',
      'cannot get credentials: Secret "minio" not found',
      'providerCredentials',
    ],
    ['AsyncCreateFailure', 'BucketAlreadyOwnedByYou', 'nameTaken'],
    [
      'ReconcileError',
      'namespaces is forbidden: User "x" cannot create',
      'forbidden',
    ],
    ['CrashLoopBackOff', undefined, 'crash'],
    ['ReconcileError', 'dial tcp: connection refused', 'unreachable'],
    ['Unobserved', undefined, 'unobserved'],
    ['SecretMissing', undefined, 'keysMissing'],
    ['EndpointMissing', undefined, 'endpointMissing'],
    ['BucketMissing', undefined, 'bucketMissing'],
    [
      'ReconcileError',
      'delete failed: the bucket is not empty',
      'deletionFailed',
    ],
    ['Whatever', 'words nobody knows', 'unexplained'],
    // A reason like a member of every object.
    ['constructor', undefined, 'unexplained'],
  ])('takes %s (%s) for %s', (reason, message, cause) => {
    expect(causeOf(part({ reason, message }), [])).toBe(cause);
  });

  it('names members without an account', () => {
    const members = ['carol'];
    expect(causeOf(part({ message: 'create failed', members }), [])).toBe(
      'noAccount',
    );
  });

  it('has nothing to say of what is under way', () => {
    expect(causeOf(part({ level: 'waiting', reason: 'Creating' }), [])).toBe(
      'underWay',
    );
  });

  it('looks into warnings where the part itself says nothing', () => {
    const creating = part({
      level: 'waiting',
      reason: 'Creating',
      since: '2026-03-01T09:00:00Z',
    });
    const pull = { reason: 'ErrImagePull', message: 'session-gpu: no image' };
    expect(causeOf(creating, [warning(pull)])).toBe('image');
    expect(causeOf(creating, [warning({ ...pull, kind: 'Storage' })])).toBe(
      'underWay',
    );
    expect(causeOf(creating, [warning({ ...pull, type: 'Normal' })])).toBe(
      'underWay',
    );
    // Of the time before.
    const before = { ...pull, at: '2026-03-01T08:00:00Z' };
    expect(causeOf(creating, [warning(before)])).toBe('underWay');
    const gpu = { ...creating, kind: 'Session', name: 'gpu' };
    expect(causeOf(gpu, [warning(pull)])).toBe('image');
    expect(causeOf({ ...gpu, name: 'lab' }, [warning(pull)])).toBe('underWay');
  });

  it.each([
    ['NotFound', 'notFound'],
    ['Forbidden', 'notAllowed'],
    ['Unreachable', 'noAnswer'],
  ])('tells of what could not be looked at: %s', (reason, cause) => {
    expect(causeOf(part({ level: 'unknown', reason }), [])).toBe(cause);
  });
});

describe('levelOf', () => {
  it('is a problem as soon as a hindrance is known', () => {
    const creating = part({ level: 'waiting', reason: 'Creating' });
    expect(levelOf(creating, [])).toBe('waiting');
    expect(levelOf(creating, [warning({ reason: 'ErrImagePull' })])).toBe(
      'problem',
    );
    expect(levelOf(creating, [warning({ reason: 'Odd' })])).toBe('waiting');
  });
});
