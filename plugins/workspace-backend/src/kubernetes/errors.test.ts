import { fieldPath, toBackstageError } from './errors';
import { ApiFault, ConnectionFault, CredentialsFault } from './faults';
import { SECRET, STORAGE } from '../model/kinds';

const EDIT = { verb: 'update', kind: STORAGE, name: 'lab' } as const;

function answer(code: number, status: object = {}, retryAfter?: string) {
  return ApiFault.fromAnswer(
    code,
    JSON.stringify({ kind: 'Status', code, ...status }),
    retryAfter,
  );
}

const MISSING_LAB = {
  reason: 'NotFound',
  details: { name: 'lab', group: 'pkg.internal', kind: 'storages' },
};

describe('toBackstageError', () => {
  it.each([
    [400, { message: 'bad field' }, 'InputError', 'bad field'],
    [404, MISSING_LAB, 'NotFoundError', "There is no Storage 'lab'"],
    [409, { reason: 'AlreadyExists' }, 'ConflictError', 'exists already'],
    [409, { reason: 'Conflict' }, 'ConflictError', 'changed by someone else'],
    [422, { message: 'is invalid' }, 'UnprocessableError', 'is invalid'],
    [401, {}, 'ServiceUnavailableError', 'credentials of this plugin'],
    [429, {}, 'ServiceUnavailableError', 'too much to do'],
    [500, {}, 'ServiceUnavailableError', 'Kubernetes failed (500)'],
    [504, {}, 'ServiceUnavailableError', 'Kubernetes failed (504)'],
    [405, {}, 'ServiceUnavailableError', 'Kubernetes failed (405)'],
  ])('%d %j is a %s', (code, status, name, message) => {
    expect(toBackstageError(answer(code, status), EDIT)).toMatchObject({
      name,
      message: expect.stringContaining(message),
    });
  });

  it('says that credentials are missing, without names', () => {
    const fault = new CredentialsFault(
      "The token file '/etc/token' of the kubeconfig is empty",
      'The token file of the kubeconfig is empty',
    );
    expect(toBackstageError(fault, EDIT)).toMatchObject({
      name: 'ServiceUnavailableError',
      message:
        'The token file of the kubeconfig is empty; the log of the backend says more',
      retryAfter: 10,
    });
  });

  it('tells a missing right from what an admission rule refuses', () => {
    const rbac = answer(403, {
      message:
        'storages.pkg.internal "lab" is forbidden: User "portal" cannot update resource "storages" in API group "pkg.internal"',
    });
    expect(toBackstageError(rbac, EDIT)).toMatchObject({
      name: 'ServiceUnavailableError',
      message: expect.stringContaining(
        'no right to update storages.pkg.internal',
      ),
    });
    const admission = answer(403, {
      message: 'admission webhook "names" denied the request: too long',
    });
    expect(toBackstageError(admission, EDIT)).toMatchObject({
      name: 'UnprocessableError',
      message: expect.stringContaining('too long'),
    });
  });

  it('tells a missing definition and namespace from a missing object', () => {
    const plain = ApiFault.fromAnswer(404, '404 page not found\n');
    expect(toBackstageError(plain, EDIT)).toMatchObject({
      name: 'ServiceUnavailableError',
      message: expect.stringContaining('no definition storages.pkg.internal'),
    });
    const namespace = answer(404, {
      details: { name: 'workspace', kind: 'namespaces' },
    });
    expect(toBackstageError(namespace, EDIT)).toMatchObject({
      name: 'ServiceUnavailableError',
      message: expect.stringContaining("no namespace 'workspace'"),
    });
  });

  it('puts what is invalid at its fields', () => {
    const invalid = answer(422, {
      details: {
        name: 'lab',
        causes: [
          { field: 'spec.buckets[1].bucketName', message: 'Required value' },
          { field: '<nil>', message: 'nowhere' },
        ],
      },
    });
    expect(toBackstageError(invalid, EDIT)).toMatchObject({
      fields: [
        {
          path: ['spec', 'buckets', 1, 'bucketName'],
          message: 'Required value',
        },
      ],
    });
  });

  it('repeats no value that the API server quotes, in no place, nor in what is logged', () => {
    const detail = "spec.files[0].git.url in body should match '^ssh'";
    const quoting = 'Invalid value: "https://me:hunter2@x/y"';
    const fault = answer(422, {
      message: `Datalab.pkg.internal "lab" is invalid: spec.files[0].git.url: ${quoting}: ${detail}`,
      details: {
        causes: [
          { field: 'spec.files[0].git.url', message: `${quoting}: ${detail}` },
          ...Array(100).fill({ field: 'spec', message: `${quoting}: x` }),
        ],
      },
    });
    const error = toBackstageError(fault, EDIT);
    expect(error).toMatchObject({
      message: expect.stringContaining(`Invalid value: ${detail}`),
    });
    expect(error).toHaveProperty('fields.length', 20);
    expect(JSON.stringify([error, fault]) + error + fault).not.toContain(
      'hunter2',
    );
  });

  it('hands on when to try again', () => {
    expect(toBackstageError(answer(429, {}, '7'), EDIT)).toMatchObject({
      retryAfter: 7,
    });
    const inBody = answer(503, { details: { retryAfterSeconds: 9 } });
    expect(toBackstageError(inBody, EDIT)).toMatchObject({ retryAfter: 9 });
    expect(
      toBackstageError(new ConnectionFault('ECONNREFUSED'), EDIT),
    ).toMatchObject({
      name: 'ServiceUnavailableError',
      message: expect.stringContaining('ECONNREFUSED'),
      retryAfter: expect.any(Number),
    });
  });

  it('repeats nothing that is said about a Secret', () => {
    const quoting = answer(400, { message: 'invalid value: "hunter2"' });
    const error = toBackstageError(quoting, {
      verb: 'get',
      kind: SECRET,
      name: 'lab',
    });
    expect(String(error)).toContain("Secret 'lab'");
    expect(JSON.stringify(error) + error).not.toContain('hunter2');
  });

  it('passes other errors as they are', () => {
    const error = new Error('of an edit');
    expect(toBackstageError(error, EDIT)).toBe(error);
  });
});

describe('ConnectionFault', () => {
  it('takes the code of the innermost cause, and never its words', () => {
    const cause = Object.assign(new Error('Bearer hunter2'), {
      code: 'ECONNRESET',
    });
    const fault = ConnectionFault.from(
      new TypeError('fetch failed', { cause }),
    );
    expect(fault.message).toBe('Kubernetes cannot be reached (ECONNRESET)');
    expect(fault.cause).toBeUndefined();
  });
});

describe('fieldPath', () => {
  it.each([
    ['spec.buckets[0].bucketName', ['spec', 'buckets', 0, 'bucketName']],
    ['spec.databases[pg0].names', ['spec', 'databases', 'pg0', 'names']],
    ['metadata.name', ['metadata', 'name']],
    ['', []],
  ])('%s', (field, path) => {
    expect(fieldPath(field)).toEqual(path);
  });
});
