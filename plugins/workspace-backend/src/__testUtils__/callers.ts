import { mockCredentials } from '@backstage/backend-test-utils';
import { AccessRole } from '@eoepca/backstage-plugin-workspace-common';
import { ServiceCaller, TokenCaller, UserCaller } from '../authorization/types';

/** The Backstage user `user:default/NAME`. */
export function userCaller(
  name: string,
  overrides: Partial<UserCaller> = {},
): UserCaller {
  const entityRef = `user:default/${name}`;
  return {
    type: 'user',
    entityRef,
    member: name,
    platformAdmin: false,
    reader: false,
    credentials: mockCredentials.user(entityRef),
    ...overrides,
  };
}

/** The holder of an access token with these roles: workspace → roles. */
export function tokenCaller(
  username: string,
  roles: Record<string, AccessRole[]> = {},
  overrides: Partial<TokenCaller> = {},
): TokenCaller {
  return {
    type: 'token',
    username,
    roles: new Map(
      Object.entries(roles).map(([name, each]) => [name, new Set(each)]),
    ),
    platformAdmin: false,
    ...overrides,
  };
}

/** Another plugin. */
export function serviceCaller(
  overrides: Partial<ServiceCaller> = {},
): ServiceCaller {
  const { subject = 'plugin:test' } = overrides;
  return {
    type: 'service',
    subject,
    platformAdmin: false,
    reader: false,
    credentials: mockCredentials.service(subject),
    ...overrides,
  };
}
