import { viewOf } from '../__testUtils__/views';
import { createUserOf } from './people';
import { EntityOptions, toEntities } from './toEntities';

const OPTIONS: EntityOptions = {
  portalUrl: 'https://portal.example.org',
  userOf: createUserOf({ 'user:Partners/Ann': 'Carol' }),
  defaultOwner: 'unknown',
  restricted: true,
  stores: false,
  sessions: false,
};

const refsOf = (entities: ReturnType<typeof toEntities>) =>
  entities.map(
    ({ metadata: { namespace = 'default', name } }) => `${namespace}/${name}`,
  );

describe('toEntities', () => {
  const lab = viewOf('lab', {
    title: 'The lab',
    description: 'Where we work',
    members: ['Alice', 'carol', 'x@example.org'],
    buckets: [
      'lab',
      { name: 'maps', title: 'Maps', discoverable: true },
      { name: 'taken', clash: true },
      'b'.repeat(64),
    ],
    requests: [
      { workspace: 'lab', bucket: 'tides', state: 'granted' },
      { workspace: 'lab', bucket: 'asked', state: 'pending' },
      {
        workspace: 'lab',
        bucket: 'lost',
        state: 'granted',
        not_in_effect: 'label',
      },
      { workspace: 'other', bucket: 'maps', state: 'granted' },
    ],
    sessions: [
      { name: 'default', state: 'started', url: 'https://s.example.org' },
      { name: 'idle', state: 'stopped' },
    ],
    stores: [{ type: 'database', name: 'shorelines' }],
  });

  it('makes a workspace with its members, the buckets that it uses and its running sessions', () => {
    expect(toEntities(lab, OPTIONS)[0]).toEqual({
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Resource',
      metadata: {
        name: 'lab',
        title: 'The lab',
        description: 'Where we work',
        annotations: {
          'backstage.io/managed-by-location': 'workspace:lab',
          'backstage.io/managed-by-origin-location': 'workspace:lab',
          'backstage.io/kubernetes-namespace': 'lab',
          'workspace.eoepca.org/name': 'lab',
          'workspace.eoepca.org/health': 'ready',
        },
        links: [
          {
            url: 'https://portal.example.org/workspaces/lab',
            title: 'Workspace',
            icon: 'group_work',
          },
          {
            url: 'https://portal.example.org/workspaces/lab/sessions/default',
            title: 'Session default',
            icon: 'code',
          },
        ],
      },
      spec: {
        type: 'workspace',
        owner: 'user:default/alice',
        members: ['user:default/alice', 'user:partners/ann'],
        dependsOn: [
          'resource:buckets/lab',
          'resource:buckets/maps',
          'resource:buckets/tides',
        ],
      },
    });
  });

  it('makes a bucket that says what it is and who may see it', () => {
    expect(toEntities(lab, OPTIONS)[2]).toMatchObject({
      metadata: {
        namespace: 'buckets',
        name: 'maps',
        title: 'Maps',
        annotations: {
          'workspace.eoepca.org/name': 'lab',
          'workspace.eoepca.org/bucket': 'maps',
          'workspace.eoepca.org/discoverable': 'true',
        },
      },
      spec: {
        type: 's3-bucket',
        owner: 'user:default/alice',
        members: ['user:default/alice', 'user:partners/ann'],
      },
    });
  });

  it('leaves out what the catalog does not take, and buckets of an older workspace', () => {
    expect(refsOf(toEntities(lab, OPTIONS))).toEqual([
      'default/lab',
      'buckets/lab',
      'buckets/maps',
    ]);
    expect(toEntities(viewOf('l'.repeat(64)), OPTIONS)).toEqual([]);
  });

  it('makes stores and running sessions where they are wanted', () => {
    const more = { ...OPTIONS, stores: true, sessions: true };
    expect(refsOf(toEntities(lab, more)).slice(3)).toEqual([
      'stores/lab-database-shorelines',
      'sessions/lab-default',
    ]);
  });

  it('tells everybody no more than they may know', () => {
    const open = toEntities(lab, { ...OPTIONS, restricted: false });
    expect(refsOf(open)).toEqual(['default/lab', 'buckets/maps']);
    const text = JSON.stringify(open);
    for (const secret of ['members', 'partners/ann', 'tides', 'sessions']) {
      expect(text).not.toContain(secret);
    }
  });

  it('gives to the default owner what nobody owns', () => {
    const [{ spec }] = toEntities(viewOf('lab', { members: [] }), {
      ...OPTIONS,
      defaultOwner: 'group:default/support',
    });
    expect(spec.owner).toBe('group:default/support');
  });
});
