import { OWNER_ANNOTATION } from '../../model/annotations';
import { Intent, intentAnnotation } from '../../model/creating/intent';
import { beganAt, planFor } from './plan';
import { KubernetesObject } from '../../model/kubernetes';

const CREATE: Intent = { verb: 'create', by: 'user:default/alice' };
const OWNED: Intent = { ...CREATE, owner: 'alice' };
const DELETE: Intent = { verb: 'delete', by: 'user:default/bob' };

function object(intent?: Intent, spec: unknown = {}): KubernetesObject {
  return {
    apiVersion: 'pkg.internal/v1',
    kind: 'Thing',
    metadata: {
      name: 'lab',
      resourceVersion: '1',
      uid: 'u',
      creationTimestamp: '2026-03-01T09:00:00Z',
      annotations: { other: 'x', ...(intent && intentAnnotation(intent)) },
    },
    spec,
  } as KubernetesObject;
}

/** A Storage whose Datalab could not be made, for a member of this name. */
function awaiting(owner: string): KubernetesObject {
  const storage = object();
  storage.metadata.annotations = { [OWNER_ANNOTATION]: owner };
  return storage;
}

/** The same, held by finalizers while it is being deleted. */
function deleting(storage: KubernetesObject): KubernetesObject {
  const deletionTimestamp = '2026-03-01T10:00:00Z';
  return { ...storage, metadata: { ...storage.metadata, deletionTimestamp } };
}

describe('planFor', () => {
  const plain = object();
  it.each<[string, Parameters<typeof planFor>[0], object]>([
    [
      'nothing for a whole workspace',
      { storage: plain, datalab: plain },
      { do: 'nothing' },
    ],
    ['nothing for a Datalab alone', { datalab: plain }, { do: 'nothing' }],
    ['nothing for nothing', {}, { do: 'nothing' }],
    [
      'the Datalab where it is missing',
      { storage: object(OWNED) },
      { do: 'create', owner: 'alice', intent: OWNED },
    ],
    [
      'nothing where nobody knows the owner',
      { storage: object(CREATE) },
      { do: 'nothing', why: expect.any(String) },
    ],
    [
      'the Storage where it is missing',
      { datalab: object(CREATE, { users: ['carol'] }) },
      { do: 'create', owner: 'carol', intent: CREATE },
    ],
    [
      'clear marks for a whole workspace',
      { storage: object(OWNED), datalab: object(OWNED) },
      { do: 'clear', intent: OWNED },
    ],
    [
      'clear marks where one is cleared',
      { storage: plain, datalab: object(OWNED) },
      { do: 'clear', intent: OWNED },
    ],
    [
      'the Datalab that a Storage awaits',
      { storage: awaiting('alice') },
      {
        do: 'add-datalab',
        owner: 'alice',
        intent: { verb: 'create', by: 'alice', owner: 'alice' },
      },
    ],
    [
      'nothing for an owner who cannot be',
      { storage: awaiting('  ') },
      { do: 'nothing' },
    ],
    [
      'clear the owner of a Storage that awaits no more',
      { storage: awaiting('alice'), datalab: plain },
      {
        do: 'clear',
        intent: { verb: 'create', by: 'alice', owner: 'alice' },
      },
    ],
    [
      'nothing for a Storage that awaits its Datalab and is being deleted',
      { storage: deleting(awaiting('alice')) },
      { do: 'nothing' },
    ],
    [
      'nothing for a half-made Storage that is being deleted',
      { storage: deleting(object(OWNED)) },
      { do: 'nothing' },
    ],
    [
      'keep the mark of a Datalab whose Storage is being deleted',
      { storage: deleting(plain), datalab: object(OWNED) },
      { do: 'nothing' },
    ],
    [
      'go on with a deletion that has begun',
      { storage: deleting(object(DELETE)), datalab: object(DELETE) },
      { do: 'delete', intent: DELETE },
    ],
    [
      'delete both where both are marked',
      { storage: object(DELETE), datalab: object(DELETE) },
      { do: 'delete', intent: DELETE },
    ],
    [
      'delete a Storage that has no Datalab',
      { storage: object(DELETE) },
      { do: 'delete', intent: DELETE },
    ],
    [
      'keep a workspace of which only the Storage is marked',
      { storage: object(DELETE), datalab: plain },
      { do: 'withdraw', intent: DELETE },
    ],
    [
      'keep a workspace of which only the Datalab is marked',
      { storage: plain, datalab: object(DELETE) },
      { do: 'withdraw', intent: DELETE },
    ],
    [
      'delete both while who owns them is who owned them',
      {
        storage: object(DELETE),
        datalab: object({ ...DELETE, owner: 'carol' }, { users: ['carol'] }),
      },
      { do: 'delete', intent: DELETE },
    ],
    [
      'keep a workspace that was handed over',
      {
        storage: object(DELETE),
        datalab: object({ ...DELETE, owner: 'carol' }, { users: ['dave'] }),
      },
      { do: 'withdraw', intent: DELETE },
    ],
    [
      'delete what is left of a deletion',
      { datalab: object(DELETE) },
      { do: 'delete-datalab', intent: DELETE },
    ],
    [
      'delete what is left of a deletion before it is created anew',
      { storage: object(OWNED), datalab: object(DELETE) },
      { do: 'delete-datalab', intent: DELETE },
    ],
  ])('says: %s', (_, halves, step) => {
    expect(planFor(halves)).toEqual(step);
  });
});

describe('beganAt', () => {
  const now = Date.parse('2026-03-01T12:00:00Z');
  const at = (time: string) => ({ ...DELETE, at: time });

  it('takes the youngest mark', () => {
    const storage = object(at('2026-03-01T10:00:00Z'));
    const datalab = object(at('2026-03-01T11:00:00Z'));
    expect(beganAt({ storage, datalab }, now)).toBe(
      Date.parse('2026-03-01T11:00:00Z'),
    );
  });

  it('takes the age of the object where a creation says none', () => {
    expect(beganAt({ storage: object(CREATE) }, now)).toBe(
      Date.parse('2026-03-01T09:00:00Z'),
    );
  });

  it.each([
    ['without a time', DELETE],
    ['of the future', at('2026-03-01T12:00:01Z')],
  ])('cannot tell for a deletion %s', (_, intent) => {
    expect(beganAt({ storage: object(intent) }, now)).toBeUndefined();
  });
});
