import {
  ALL_PERMISSIONS,
  MemberRole,
} from '@eoepca/backstage-plugin-workspace-common';
import {
  serviceCaller,
  tokenCaller,
  userCaller,
} from '../__testUtils__/callers';
import { recordOf } from '../__testUtils__/records';
import { AuthorizedActor, Authorizer, Verdict } from './Authorizer';
import { Caller } from './types';
import { WorkspaceRecord } from '../model/record';

const records = [
  recordOf('alice', { alice: 'owner', carol: 'user' }),
  recordOf('bob', { bob: 'owner', alice: 'admin' }),
  recordOf('lonely'),
];

function authorizer(verdict: Partial<Verdict> = {}) {
  return new Authorizer({
    cache: {
      get: name => records.find(record => record.name === name),
      list: () => records,
      byMember: member =>
        records.filter(({ members }) =>
          members.some(({ name }) => name === member),
        ),
    },
    policy: {
      verdictOn: async () => ({
        mayCreate: true,
        allows: () => true,
        ...verdict,
      }),
    },
  });
}

const accessTo = (actor: AuthorizedActor, record: WorkspaceRecord) =>
  actor.rights(record.name, record);

async function visibleTo(caller: Caller, verdict?: Partial<Verdict>) {
  const actor = await authorizer(verdict).actorFor(caller);
  return [...actor.visible()].map(({ record }) => record.name);
}

describe('Authorizer', () => {
  it.each<[string, Caller, string[]]>([
    ['a member their workspaces', userCaller('alice'), ['alice', 'bob']],
    ['a stranger none', userCaller('dave'), []],
    ['nobody none', userCaller('alice', { member: undefined }), []],
    [
      'a token those it has a role in and that are there',
      tokenCaller('x', {
        lonely: ['ws_api'],
        bob: ['ws_access'],
        ghost: ['ws_admin'],
      }),
      ['bob', 'lonely'],
    ],
    ['a service none', serviceCaller(), []],
    [
      'a reader all',
      serviceCaller({ reader: true }),
      ['alice', 'bob', 'lonely'],
    ],
    [
      'a user who is a reader all',
      userCaller('dave', { reader: true }),
      ['alice', 'bob', 'lonely'],
    ],
    [
      'a platform admin all',
      serviceCaller({ platformAdmin: true }),
      ['alice', 'bob', 'lonely'],
    ],
  ])('shows %s', async (_, caller, names) => {
    expect(await visibleTo(caller)).toEqual(names);
  });

  it('shows those that follow a name, there or not', async () => {
    const actor = await authorizer().actorFor(
      serviceCaller({ platformAdmin: true }),
    );
    const after = (name: string) =>
      [...actor.visible({ after: name })].map(each => each.record.name);
    expect(after('alice')).toEqual(['bob', 'lonely']);
    expect(after('b')).toEqual(['bob', 'lonely']);
    expect(after('lonely')).toEqual([]);
  });

  it('looks no further than it is asked', async () => {
    const looked: string[] = [];
    const actor = await authorizer({
      allows: (_, workspace) => looked.push(workspace!.name) > 0,
    }).actorFor(userCaller('alice', { platformAdmin: true }));
    const [first] = actor.visible();
    expect(first.record.name).toBe('alice');
    expect(new Set(looked)).toEqual(new Set(['alice']));
  });

  it('shows a platform admin those that they are a member of', async () => {
    const actor = await authorizer().actorFor(
      userCaller('alice', { platformAdmin: true }),
    );
    const names = [...actor.visible({ asMember: true })].map(
      ({ record }) => record.name,
    );
    expect(names).toEqual(['alice', 'bob']);
  });

  it('hides what the policy does not let one read', async () => {
    const verdict: Partial<Verdict> = {
      allows: (action, workspace) =>
        action !== 'read' || workspace?.name !== 'bob',
    };
    expect(await visibleTo(userCaller('alice'), verdict)).toEqual(['alice']);
    const actor = await authorizer(verdict).actorFor(userCaller('alice'));
    expect(accessTo(actor, records[1])).toEqual({
      permissions: new Set(),
      ownPermissions: new Set(),
      mayReadActivity: false,
      mayDelete: false,
      mayChange: false,
      mayReveal: false,
      knows: false,
    });
  });

  it.each<[string, Caller]>([
    ['a platform admin', userCaller('root', { platformAdmin: true })],
    ['a service', serviceCaller({ platformAdmin: true })],
    ['a reader', serviceCaller({ reader: true })],
  ])(
    'tells %s nothing of a missing workspace, where the policy may hide some',
    async (_, caller) => {
      const hiding = async (verdict?: Partial<Verdict>) => {
        const actor = await authorizer(verdict).actorFor(caller);
        return [
          actor.rights('missing', undefined),
          actor.rights('bob', records[1]),
        ];
      };
      const [missing, hidden] = await hiding({
        allows: (action, workspace) =>
          action !== 'read' || workspace?.name === 'alice',
      });
      expect(missing).toEqual(hidden);
      expect(missing.knows).toBe(false);
      const [known] = await hiding();
      expect(known.knows).toBe(true);
    },
  );

  it('takes managing away where the policy does not let one update', async () => {
    const actor = await authorizer({
      allows: action => action !== 'update',
    }).actorFor(userCaller('alice'));
    const { permissions, mayDelete, mayChange, mayReveal } = accessTo(
      actor,
      records[0],
    );
    expect([...permissions].every(each => each.startsWith('VIEW_'))).toBe(true);
    expect(permissions.size).toBe(6);
    expect(mayDelete).toBe(true);
    expect(mayChange).toBe(false);
    expect(mayReveal).toBe(true);
  });

  it('takes secrets away where the policy does not let one reveal, and leaves the rest', async () => {
    const actor = await authorizer({
      allows: action => action !== 'reveal',
    }).actorFor(userCaller('alice'));
    const { permissions, ...rest } = accessTo(actor, records[0]);
    expect(rest).toEqual({
      role: 'owner',
      ownPermissions: new Set(ALL_PERMISSIONS),
      mayReadActivity: true,
      mayDelete: true,
      mayChange: true,
      mayReveal: false,
      knows: true,
    });
    const secrets = ['VIEW_BUCKET_CREDENTIALS', 'ISSUE_TOKENS'];
    expect([...permissions].sort()).toEqual(
      ALL_PERMISSIONS.filter(each => !secrets.includes(each)).sort(),
    );
  });

  it('takes the activity away where the policy does not let one read it', async () => {
    const actor = await authorizer({
      allows: action => action !== 'activity',
    }).actorFor(userCaller('alice'));
    const { permissions, mayReadActivity } = accessTo(actor, records[0]);
    expect(mayReadActivity).toBe(false);
    expect(permissions.size).toBe(ALL_PERMISSIONS.length);
  });

  it('takes deleting away where the policy does not let one', async () => {
    const actor = await authorizer({
      allows: action => action !== 'delete',
    }).actorFor(userCaller('alice'));
    const { permissions, mayDelete } = accessTo(actor, records[0]);
    expect(mayDelete).toBe(false);
    expect(permissions.size).toBe(ALL_PERMISSIONS.length);
  });

  it('gives nothing that the role does not give, whatever the policy says', async () => {
    const actor = await authorizer().actorFor(userCaller('carol'));
    const roles: (MemberRole | undefined)[] = records.map(
      record => accessTo(actor, record).role,
    );
    expect(roles).toEqual(['user', undefined, undefined]);
    expect(accessTo(actor, records[0]).mayDelete).toBe(false);
    expect(accessTo(actor, records[0]).permissions.has('MANAGE_BUCKETS')).toBe(
      false,
    );
  });

  it.each<[string, Caller, Partial<Verdict>, boolean]>([
    ['a member', userCaller('alice'), { mayCreate: false }, true],
    ['who may create', userCaller('dave'), {}, true],
    ['a stranger', userCaller('dave'), { mayCreate: false }, false],
    ['a reader', serviceCaller({ reader: true }), {}, true],
    ['a service', serviceCaller(), {}, false],
    [
      'who may create but read nothing',
      serviceCaller({ platformAdmin: true }),
      { readsNothing: true, allows: action => action !== 'read' },
      false,
    ],
  ])('lets %s browse or not', async (_, caller, verdict, expected) => {
    const actor = await authorizer(verdict).actorFor(caller);
    expect(actor.mayBrowse()).toBe(expected);
  });

  it('lets create whom role and policy both let', async () => {
    const mayCreate = async (caller: Caller, verdict?: Partial<Verdict>) =>
      (await authorizer(verdict).actorFor(caller)).mayCreate;
    expect(await mayCreate(userCaller('alice'))).toBe(true);
    expect(await mayCreate(userCaller('alice'), { mayCreate: false })).toBe(
      false,
    );
    expect(await mayCreate(serviceCaller())).toBe(false);
  });
});
