import { ConfigReader } from '@backstage/config';
import { mockCredentials } from '@backstage/backend-test-utils';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import { kubernetesPermissions } from '@backstage/plugin-kubernetes-common';
import { createPermission } from '@backstage/plugin-permission-common';
import { PolicyQueryUser } from '@backstage/plugin-permission-node';
import { workspaceReadPermission } from '@eoepca/backstage-plugin-workspace-common';
import { readMemberNames } from './memberNames';
import { readPlatformAdmins } from './platformAdmins';
import { PortalPolicy } from './PortalPolicy';

const MEMBERS = { 'user:partners/Ann': 'carol' };

function policyOf(admins?: string[] | string) {
  const config = new ConfigReader({ workspace: { admins, members: MEMBERS } });
  return new PortalPolicy(readPlatformAdmins(config), readMemberNames(config));
}

const user = (userEntityRef: string): PolicyQueryUser => ({
  credentials: mockCredentials.user(userEntityRef),
  info: { userEntityRef, ownershipEntityRefs: [userEntityRef] },
});

const permission = (name: string) => createPermission({ name, attributes: {} });

describe('PortalPolicy', () => {
  const policy = policyOf(['user:default/olivia', 'plugin:catalog']);
  const decide = async (name: string, who?: PolicyQueryUser) =>
    (await policy.handle({ permission: permission(name) }, who)).result;

  it.each([
    ...kubernetesPermissions.map(({ name }) => name),
    'kubernetes.what-comes-next',
  ])('leaves %s to platform admins', async name => {
    expect(await decide(name, user('user:default/olivia'))).toBe('ALLOW');
    expect(await decide(name, user('user:default/alice'))).toBe('DENY');
    expect(await decide(name, user('user:other/olivia'))).toBe('DENY');
    expect(await decide(name, undefined)).toBe('DENY');
  });

  it.each(['catalog.location.create', 'workspace.create', 'kubernetesque'])(
    'allows everybody %s',
    async name => {
      expect(await decide(name, user('user:default/alice'))).toBe('ALLOW');
      expect(await decide(name, undefined)).toBe('ALLOW');
    },
  );

  it.each([
    [['User:Default/Olivia']],
    ['user:default/ann, user:default/olivia'],
    [['external:backups/one/two', 'user:default/olivia']],
  ])('knows the platform admins of %j', async admins => {
    const { result } = await policyOf(admins).handle(
      { permission: permission('kubernetes.proxy') },
      user('user:default/olivia'),
    );
    expect(result).toBe('ALLOW');
  });

  it('lets nobody use the plugin where there are no platform admins', async () => {
    const { result } = await policyOf().handle(
      { permission: permission('kubernetes.proxy') },
      user('user:default/olivia'),
    );
    expect(result).toBe('DENY');
  });

  it.each([
    ['user:default/alice', 'alice'],
    ['user:partners/ann', 'carol'],
  ])('lets %s read the workspaces of member %s', async (ref, member) => {
    expect(
      await policy.handle({ permission: workspaceReadPermission }, user(ref)),
    ).toMatchObject({
      result: 'CONDITIONAL',
      pluginId: 'workspace',
      conditions: { rule: 'IS_MEMBER', params: { members: [member] } },
    });
  });

  it.each([undefined, user('user:other/alice')])(
    'lets nobody else read any: %j',
    async who => {
      const read = { permission: workspaceReadPermission };
      expect((await policy.handle(read, who)).result).toBe('DENY');
    },
  );

  it('shows entities of a workspace to members, and by their groups', async () => {
    const alice = user('user:default/alice');
    alice.info.ownershipEntityRefs.push('group:default/coast');
    expect(
      await policy.handle({ permission: catalogEntityReadPermission }, alice),
    ).toMatchObject({
      result: 'CONDITIONAL',
      pluginId: 'catalog',
      conditions: {
        rule: 'NOT_RESTRICTED_TO_OTHERS',
        params: { members: ['user:default/alice', 'group:default/coast'] },
      },
    });
  });

  it('shows platform admins everything', async () => {
    const olivia = user('user:default/olivia');
    for (const each of [workspaceReadPermission, catalogEntityReadPermission]) {
      expect((await policy.handle({ permission: each }, olivia)).result).toBe(
        'ALLOW',
      );
    }
  });
});
