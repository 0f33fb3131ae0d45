import type { Datalab } from '../resources';
import type { Composed } from './types';

type Make = (
  group: string,
  kind: string,
  resource: string,
  name: string,
  forProvider?: object,
) => Composed;

const make: Make = (group, kind, resource, name, forProvider = {}) => ({
  resource: `keycloak-${resource}-${name}`,
  apiVersion: `${group}.keycloak.m.crossplane.io/v1alpha1`,
  kind,
  name,
  spec: {
    forProvider: { realmId: 'dev-cluster', ...forProvider },
    providerConfigRef: { kind: 'ProviderConfig', name: 'provider-keycloak' },
  },
});

/** Client, groups, members and roles of a Datalab in Keycloak. */
export function composeKeycloak({ object, spec }: Datalab): Composed[] {
  const { name } = object.metadata;
  const admin = `${name}-admin`;
  const admins = spec.users.filter(
    (user, index) => index === 0 || spec.userOverrides[user]?.role === 'admin',
  );
  const role = (id: string, of: string) => ({ id, name: `${name}-${of}` });
  const roles = [
    role('user', 'ws-access'),
    role('admin', 'ws-admin'),
    role('api', 'ws-api'),
  ];
  return [
    make('openidclient', 'Client', 'client', name, { clientId: name }),
    make('group', 'Group', 'group', name, { name }),
    make('group', 'Group', 'group-admin', admin, { name: admin }),
    make('openidgroup', 'GroupMembershipProtocolMapper', 'mapper', name),
    memberships('users', name, spec.users),
    memberships('admins', admin, admins),
    ...roles.flatMap(({ id, name: of }) => [
      make('role', 'Role', `role-${id}`, of),
      make('client', 'RoleMapper', `role-mapper-${id}`, of),
    ]),
    make('group', 'Roles', 'roles-user', name),
    make('group', 'Roles', 'roles-admin', admin),
    make(
      'openidclient',
      'ClientServiceAccountRole',
      'service-account-role-api',
      `${name}-ws-api`,
    ),
  ];
}

function memberships(id: string, group: string, members: string[]): Composed {
  const groupIdRef = { name: group, policy: { resolution: 'Required' } };
  return make('group', 'Memberships', `memberships-${id}`, group, {
    groupIdRef,
    members,
  });
}
