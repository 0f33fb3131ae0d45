import type { ApiAnswer, TestCluster } from '../testing';
import { datalab, MERGE, storage, useContext } from './context';

interface Cause {
  field: string;
  reason: string;
  message: string;
}

/**
 * The causes of a 422, as `FIELD REASON`; without the note (field `<nil>`) that CEL rules were not evaluated since the
 * schema was violated already.
 */
function causes(answer: ApiAnswer): string[] {
  expect(answer.status).toBe(422);
  expect(answer.body).toMatchObject({
    kind: 'Status',
    status: 'Failure',
    reason: 'Invalid',
    code: 422,
  });
  const all: Cause[] = answer.body.details.causes;
  return all
    .filter(({ field }) => field !== '<nil>')
    .map(({ field, reason }) => `${field} ${reason}`)
    .sort();
}

const rule = (fields: object) => ({
  buckets: [
    {
      bucketName: 'b',
      lifecycleRules: [{ target: '*', mode: 'Delete', ...fields }],
    },
  ],
});

export function describeValidation(cluster: () => TestCluster) {
  describe('validation', () => {
    const context = useContext(cluster);
    const createStorage = (spec: object) =>
      context.cluster.api.post(context.storages(), storage('invalid', spec));
    const createDatalab = (spec: object) =>
      context.cluster.api.post(context.datalabs(), datalab('invalid', spec));

    it('names a required field that is missing', async () => {
      const answer = await context.cluster.api.post(context.storages(), {
        ...storage('invalid'),
        spec: { principal: 'p' },
      });
      expect(causes(answer)).toEqual(['spec.buckets FieldValueRequired']);
      expect(answer.body.details).toMatchObject({
        name: 'invalid',
        group: 'pkg.internal',
        kind: 'Storage',
      });
      expect(answer.body.message).toContain(
        'Storage.pkg.internal "invalid" is invalid',
      );
      expect(answer.body.message).toContain('spec.buckets');
    });

    it('refuses an object without spec', async () => {
      const { spec, ...rest } = storage('invalid');
      expect(
        causes(await context.cluster.api.post(context.storages(), rest)),
      ).toEqual(['spec FieldValueRequired']);
    });

    it('names a field of the wrong type', async () => {
      expect(causes(await createStorage({ principal: 7 }))).toEqual([
        'spec.principal FieldValueTypeInvalid',
      ]);
      expect(causes(await createDatalab({ users: 'alice' }))).toEqual([
        'spec.users FieldValueTypeInvalid',
      ]);
    });

    it('names a value that an enumeration does not have', async () => {
      const grant = {
        bucketName: 'b',
        grantee: 'g',
        permission: 'Everything',
        grantedAt: '2026-03-01T09:00:00Z',
      };
      expect(
        causes(await createStorage({ bucketAccessGrants: [grant] })),
      ).toEqual([
        'spec.bucketAccessGrants[0].permission FieldValueNotSupported',
      ]);
      expect(
        causes(
          await createDatalab({ userOverrides: { bob: { role: 'boss' } } }),
        ),
      ).toEqual(['spec.userOverrides.bob.role FieldValueNotSupported']);
    });

    it('names a value that does not match a pattern', async () => {
      expect(causes(await createStorage(rule({ minAge: '1 day' })))).toEqual([
        'spec.buckets[0].lifecycleRules[0].minAge FieldValueInvalid',
      ]);
      expect(
        causes(await createStorage(rule({ target: 'a*b', minAge: '1d' }))),
      ).toEqual(['spec.buckets[0].lifecycleRules[0].target FieldValueInvalid']);
    });

    it('names a time that is none', async () => {
      expect(causes(await createStorage(rule({ at: 'tomorrow' })))).toEqual([
        'spec.buckets[0].lifecycleRules[0].at FieldValueTypeInvalid',
      ]);
    });

    it('names a number out of bounds', async () => {
      const rollover = (maxToKeep: number) =>
        createStorage({ credentialsRollover: { maxToKeep } });
      expect(causes(await rollover(11))).toEqual([
        'spec.credentialsRollover.maxToKeep FieldValueInvalid',
      ]);
      expect(causes(await rollover(0))).toEqual([
        'spec.credentialsRollover.maxToKeep FieldValueInvalid',
      ]);
      expect(causes(await rollover(1.5))).toEqual([
        'spec.credentialsRollover.maxToKeep FieldValueTypeInvalid',
      ]);
    });

    it('names a list that is too short', async () => {
      const host = { names: [], storage: '1Gi', backupStorage: '1Gi' };
      expect(causes(await createDatalab({ databases: { pg0: host } }))).toEqual(
        ['spec.databases.pg0.names FieldValueInvalid'],
      );
    });

    it('evaluates CEL rules: exactly one of minAge and at', async () => {
      const field = 'spec.buckets[0].lifecycleRules[0]';
      const neither = await createStorage(rule({}));
      expect(causes(neither)).toEqual([`${field} FieldValueInvalid`]);
      expect(neither.body.message).toContain(
        'exactly one of minAge and at must be given',
      );
      const both = rule({ minAge: '1d', at: '2026-03-01T09:00:00Z' });
      expect(causes(await createStorage(both))).toEqual([
        `${field} FieldValueInvalid`,
      ]);
      expect(causes(await createDatalab({ files: [{}] }))).toEqual([
        'spec.files[0] FieldValueInvalid',
      ]);
    });

    it('refuses a list that holds a key twice', async () => {
      expect(
        causes(
          await createStorage({
            buckets: [{ bucketName: 'b' }, { bucketName: 'b' }],
          }),
        ),
      ).toEqual(['spec.buckets[1] FieldValueDuplicate']);
      const grant = (grantee: string) => ({
        bucketName: 'b',
        grantee,
        permission: 'None',
        grantedAt: '2026-03-01T09:00:00Z',
      });
      expect(
        causes(
          await createStorage({
            bucketAccessGrants: [grant('x'), grant('y'), grant('x')],
          }),
        ),
      ).toEqual(['spec.bucketAccessGrants[2] FieldValueDuplicate']);
    });

    it('names every fault at once', async () => {
      const answer = await createStorage({
        principal: 7,
        credentialsRollover: { interval: 'hourly' },
      });
      expect(causes(answer)).toEqual([
        'spec.credentialsRollover.interval FieldValueNotSupported',
        'spec.principal FieldValueTypeInvalid',
      ]);
    });

    it('refuses a name that Kubernetes does not allow', async () => {
      const answer = await context.cluster.api.post(
        context.storages(),
        storage('Not_A_Name'),
      );
      expect(causes(answer)).toEqual(['metadata.name FieldValueInvalid']);
    });

    it('validates updates and patches as well', async () => {
      const path = context.storages('valid');
      const { body } = await context.cluster.api.post(
        context.storages(),
        storage('valid'),
      );
      const invalid = { ...body, spec: { ...body.spec, principal: 7 } };
      expect(causes(await context.cluster.api.put(path, invalid))).toEqual([
        'spec.principal FieldValueTypeInvalid',
      ]);
      const patch = { spec: rule({}) };
      expect(
        causes(await context.cluster.api.patch(path, MERGE, patch)),
      ).toEqual(['spec.buckets[0].lifecycleRules[0] FieldValueInvalid']);
    });

    it('lets an update leave what is invalid as it was, but not touch it', async () => {
      const { api } = context.cluster;
      await api.post(context.datalabs(undefined, 'v1beta1'), {
        apiVersion: 'pkg.internal/v1beta1',
        kind: 'Datalab',
        metadata: { name: 'older' },
        spec: { users: ['alice'], sessions: ['one', 'two'] },
      });
      const path = context.datalabs('older');
      const patch = (below: string, body: object) =>
        api.patch(path + below, MERGE, body);

      const status = { sessions: { one: { state: 'started' } } };
      expect((await patch('/status', { status })).status).toBe(200);
      const users = ['alice', 'bob'];
      expect((await patch('', { spec: { users } })).status).toBe(200);
      const sessions = ['one', { name: 'three' }];
      expect(causes(await patch('', { spec: { sessions } }))).toEqual([
        'spec.sessions[0] FieldValueTypeInvalid',
      ]);
    });

    it('answers 400 to what is no JSON or no object of this kind', async () => {
      const { api } = context.cluster;
      const malformed = await api.post(context.storages(), '{"spec":');
      expect([malformed.status, malformed.body.reason]).toEqual([
        400,
        'BadRequest',
      ]);
      const other = await api.post(context.storages(), datalab('other'));
      expect([other.status, other.body.reason]).toEqual([400, 'BadRequest']);
    });
  });
}
