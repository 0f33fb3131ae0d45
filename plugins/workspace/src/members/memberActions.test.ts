import { PLAIN_MEMBER, view } from '../__testUtils__/builders';
import { memberActions } from './memberActions';

const member = (name: string, role: 'owner' | 'admin' | 'user') => ({
  member: name,
  role,
  creation_timestamp: '',
});

const owned = view({ name: 'forest' });
const asAdmin = view({
  name: 'forest',
  user: { ...owned.user, name: 'bob', role: 'admin' },
});

describe('memberActions', () => {
  it('lets the owner do all with others', () => {
    expect(memberActions(owned, member('bob', 'admin'))).toEqual([
      'makeUser',
      'handOver',
      'remove',
    ]);
  });

  it('lets admins do all but hand over, and nothing to the owner', () => {
    expect(memberActions(asAdmin, member('carol', 'user'))).toEqual([
      'makeAdmin',
      'remove',
    ]);
    expect(memberActions(asAdmin, member('alice', 'owner'))).toEqual([]);
  });

  it('lets platform admins hand over what others own', () => {
    const asRoot = view({
      name: 'forest',
      user: {
        ...owned.user,
        name: 'root',
        role: undefined,
        platform_admin: true,
      },
    });
    expect(memberActions(asRoot, member('bob', 'admin'))).toContain('handOver');
  });

  it('lets everybody leave, and members without rights do no more', () => {
    const asCarol = view({ name: 'forest', user: PLAIN_MEMBER });
    expect(memberActions(asCarol, member('Carol', 'user'))).toEqual(['leave']);
    expect(memberActions(asCarol, member('bob', 'user'))).toEqual([]);
  });
});
