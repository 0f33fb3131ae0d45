import { ConfigReader } from '@backstage/config';
import { mockCredentials } from '@backstage/backend-test-utils';
import { kubernetesPermissions } from '@backstage/plugin-kubernetes-common';
import { createPermission } from '@backstage/plugin-permission-common';
import { PolicyQueryUser } from '@backstage/plugin-permission-node';
import { readPlatformAdmins } from './platformAdmins';
import { PortalPolicy } from './PortalPolicy';

const policyOf = (admins?: string[] | string) =>
  new PortalPolicy(
    readPlatformAdmins(new ConfigReader({ workspace: { admins } })),
  );

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

  it.each(['catalog.entity.read', 'workspace.read', 'kubernetesque'])(
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
});
