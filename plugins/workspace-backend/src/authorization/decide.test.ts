import {
  ALL_PERMISSIONS,
  VIEW_PERMISSIONS,
} from '@eoepca/backstage-plugin-workspace-common';
import {
  serviceCaller,
  tokenCaller,
  userCaller,
} from '../__testUtils__/callers';
import { recordOf } from '../__testUtils__/records';
import { decide, mayCreate, mayCreateFor } from './decide';
import { Caller } from './types';

const record = recordOf('alice', {
  Alice: 'owner',
  bob: 'admin',
  carol: 'user',
});
const admin = { platformAdmin: true };

function decided(caller: Caller, workspace = record) {
  const {
    permissions,
    ownPermissions: _own,
    mayReadActivity: _activity,
    ...rest
  } = decide(caller, 'alice', workspace);
  return { ...rest, permissions: [...permissions].sort() };
}

const everything = [...ALL_PERMISSIONS].sort();
const views = [...VIEW_PERMISSIONS].sort();
const nothing = {
  permissions: [],
  mayDelete: false,
  mayChange: false,
  mayReveal: false,
  knows: false,
};

describe('decide', () => {
  it.each([
    ['owner', 'alice', everything, true],
    ['admin', 'bob', everything, false],
    ['user', 'carol', views, false],
  ])(
    'gives the %s what the role says',
    (role, name, permissions, mayDelete) => {
      expect(decided(userCaller(name))).toEqual({
        role,
        permissions,
        mayDelete,
        mayChange: true,
        mayReveal: true,
        knows: true,
      });
    },
  );

  it.each<[string, Caller]>([
    ['a stranger', userCaller('dave')],
    ['a user who maps to nobody', userCaller('alice', { member: undefined })],
    ['a service', serviceCaller()],
    ['a token without roles', tokenCaller('alice')],
    ['a token for another workspace', tokenCaller('x', { bob: ['ws_admin'] })],
  ])('gives %s nothing, not even that it exists', (_, caller) => {
    expect(decided(caller)).toEqual(nothing);
  });

  it.each<[string, Caller]>([
    ['user', userCaller('root', admin)],
    ['service', serviceCaller(admin)],
    ['token', tokenCaller('root', {}, admin)],
  ])('gives a %s who is platform admin everything', (_, caller) => {
    expect(decided(caller)).toEqual({
      platformAdmin: true,
      permissions: everything,
      mayDelete: true,
      mayChange: true,
      mayReveal: true,
      knows: true,
    });
  });

  it.each<[string, Caller]>([
    ['user', userCaller('dave', { reader: true })],
    ['service', serviceCaller({ reader: true })],
  ])(
    'gives a %s who is a reader what there is to see, and no secret',
    (_, caller) => {
      expect(decided(caller)).toEqual({
        permissions: views.filter(each => each !== 'VIEW_BUCKET_CREDENTIALS'),
        mayDelete: false,
        mayChange: false,
        mayReveal: false,
        knows: true,
      });
    },
  );

  it('gives a reader who is a member or a platform admin what they have as such', () => {
    const reader = { reader: true };
    for (const name of ['alice', 'bob', 'carol']) {
      const asMember = decided(userCaller(name));
      expect(decided(userCaller(name, reader))).toEqual(asMember);
    }
    expect(decided(serviceCaller({ ...admin, ...reader }))).toEqual(
      decided(serviceCaller(admin)),
    );
  });

  it('adds up the roles of a token, of which none may delete', () => {
    const ofRoles = (...roles: ('ws_access' | 'ws_api' | 'ws_admin')[]) =>
      decided(tokenCaller('alice', { alice: roles }));
    expect(ofRoles('ws_api').permissions).toEqual(['VIEW_BUCKET_CREDENTIALS']);
    expect(ofRoles('ws_api', 'ws_access').permissions).toEqual(views);
    expect(ofRoles('ws_admin')).toEqual({
      permissions: everything,
      mayDelete: false,
      mayChange: true,
      mayReveal: true,
      knows: true,
    });
  });

  it.each<[string, Caller, string[], boolean]>([
    ['the owner', userCaller('alice'), everything, true],
    ['an admin', userCaller('bob'), everything, true],
    ['a member', userCaller('carol'), views, false],
    ['a stranger', userCaller('dave'), [], false],
    ['a platform admin', userCaller('root', admin), [], true],
    ['one who is a member', userCaller('carol', admin), views, true],
    [
      'one with a role by token',
      tokenCaller('root', { alice: ['ws_api'] }, admin),
      ['VIEW_BUCKET_CREDENTIALS'],
      true,
    ],
    ['a token', tokenCaller('x', { alice: ['ws_admin'] }), everything, true],
    [
      'a reader',
      serviceCaller({ reader: true }),
      views.filter(each => each !== 'VIEW_BUCKET_CREDENTIALS'),
      false,
    ],
  ])(
    'tells what %s may by a role of their own, and whether they may read the activity',
    (_, caller, own, mayReadActivity) => {
      const rights = decide(caller, 'alice', record);
      expect([...rights.ownPermissions].sort()).toEqual(own);
      expect(rights.mayReadActivity).toBe(mayReadActivity);
    },
  );

  it('tells whoever has a role by token that a workspace is missing, platform admins and readers, but nobody else', () => {
    const knows = (caller: Caller) => decide(caller, 'alice', undefined).knows;
    expect(knows(tokenCaller('x', { alice: ['ws_api'] }))).toBe(true);
    expect(knows(userCaller('root', admin))).toBe(true);
    expect(knows(serviceCaller({ reader: true }))).toBe(true);
    expect(knows(userCaller('alice'))).toBe(false);
    expect(knows(serviceCaller())).toBe(false);
  });

  it('gives nobody a role in a workspace without a Datalab', () => {
    expect(decided(userCaller('alice'), recordOf('alice'))).toEqual(nothing);
  });
});

describe('mayCreate', () => {
  it.each<[string, Caller, boolean]>([
    ['a user', userCaller('dave'), true],
    ['a user who is nobody', userCaller('x', { member: undefined }), false],
    ['a token', tokenCaller('x', { x: ['ws_admin'] }), false],
    ['a service', serviceCaller(), false],
    ['a reader', serviceCaller({ reader: true }), false],
    ['a platform admin by token', tokenCaller('root', {}, admin), true],
    ['a platform admin service', serviceCaller(admin), true],
  ])('says of %s whether it may create', (_, caller, expected) => {
    expect(mayCreate(caller)).toBe(expected);
  });
});

describe('mayCreateFor', () => {
  it('lets users name themselves, however they type it', () => {
    expect(mayCreateFor(userCaller('alice'), ' Alice ')).toBe(true);
    expect(mayCreateFor(userCaller('alice'), 'bob')).toBe(false);
  });

  it('lets platform admins name anyone', () => {
    expect(mayCreateFor(userCaller('root', admin), 'bob')).toBe(true);
  });
});
