import { BackstagePrincipalAccessRestrictions } from '@backstage/backend-plugin-api';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { createConditionAuthorizer } from '@backstage/plugin-permission-node';
import {
  workspaceActivityReadPermission,
  workspaceCredentialsRevealPermission,
  workspaceDeletePermission,
  workspaceReadPermission,
  workspaceUpdatePermission,
} from '@eoepca/backstage-plugin-workspace-common';
import {
  serviceCaller,
  tokenCaller,
  userCaller,
} from '../__testUtils__/callers';
import { recordOf } from '../__testUtils__/records';
import { FrameworkPolicy } from './FrameworkPolicy';
import {
  createWorkspaceConditionalDecision,
  workspaceConditions,
  workspacePermissionRules,
} from './permissions';

const record = recordOf('lab', { Alice: 'owner', bob: 'user' });

/** What the plugin registers, as the registry hands it out again. */
const ruleset = {
  getRuleByName: (name: string) =>
    workspacePermissionRules.find(rule => rule.name === name),
} as never;

const ownedByAlice = workspaceConditions.hasRole({
  members: ['alice'],
  roles: ['owner'],
});

describe('FrameworkPolicy', () => {
  const permissions = mockServices.permissions.mock();
  const registry = mockServices.permissionsRegistry.mock();
  const logger = mockServices.logger.mock();
  let policy: FrameworkPolicy;

  beforeEach(() => {
    jest.resetAllMocks();
    registry.getPermissionRuleset.mockReturnValue(ruleset);
    permissions.authorize.mockResolvedValue([{ result: AuthorizeResult.DENY }]);
    permissions.authorizeConditional.mockResolvedValue([
      { result: AuthorizeResult.ALLOW },
      createWorkspaceConditionalDecision(
        workspaceUpdatePermission,
        ownedByAlice,
      ),
      { result: AuthorizeResult.DENY },
      { result: AuthorizeResult.DENY },
      { result: AuthorizeResult.ALLOW },
    ]);
    policy = new FrameworkPolicy(permissions, registry, logger);
  });

  it('tells what the policy says of each action', async () => {
    const verdict = await policy.verdictOn(userCaller('alice'));
    expect(verdict.mayCreate).toBe(false);
    expect(verdict.allows('read', record)).toBe(true);
    expect(verdict.allows('update', record)).toBe(true);
    expect(verdict.allows('update', recordOf('x', { alice: 'admin' }))).toBe(
      false,
    );
    expect(verdict.allows('delete', record)).toBe(false);
    expect(permissions.authorizeConditional.mock.calls[0][0]).toEqual([
      { permission: workspaceReadPermission },
      { permission: workspaceUpdatePermission },
      { permission: workspaceDeletePermission },
      { permission: workspaceCredentialsRevealPermission },
      { permission: workspaceActivityReadPermission },
    ]);
    expect(verdict.allows('activity', record)).toBe(true);
    expect(verdict.allows('reveal', record)).toBe(false);
    expect(verdict.readsNothing).toBe(false);
  });

  it('allows something of every workspace only where that depends on none', async () => {
    const verdict = await policy.verdictOn(userCaller('alice'));
    expect(verdict.allows('read', undefined)).toBe(true);
    expect(verdict.allows('update', undefined)).toBe(false);
    expect(verdict.allows('delete', undefined)).toBe(false);
  });

  it('tells where nothing may be read', async () => {
    permissions.authorizeConditional.mockResolvedValue(
      Array(5).fill({ result: AuthorizeResult.DENY }),
    );
    const verdict = await policy.verdictOn(userCaller('alice'));
    expect(verdict.readsNothing).toBe(true);
  });

  it('asks once for the requests of some seconds, for each user', async () => {
    await Promise.all([
      policy.verdictOn(userCaller('alice')),
      policy.verdictOn(userCaller('alice')),
      policy.verdictOn(userCaller('bob')),
    ]);
    expect(permissions.authorizeConditional).toHaveBeenCalledTimes(2);
  });

  it('asks about services with their credentials, for each set of restrictions', async () => {
    const subject = 'external:ops';
    const withRestrictions = (
      restrictions?: BackstagePrincipalAccessRestrictions,
    ) =>
      serviceCaller({
        subject,
        credentials: mockCredentials.service(subject, restrictions),
      });
    const reading = withRestrictions({ permissionNames: ['workspace.read'] });
    await policy.verdictOn(reading);
    await policy.verdictOn(reading);
    await policy.verdictOn(withRestrictions());
    await policy.verdictOn(
      withRestrictions({ permissionAttributes: { action: ['read'] } }),
    );
    await policy.verdictOn(serviceCaller({ subject: 'external:other' }));
    expect(permissions.authorizeConditional).toHaveBeenCalledTimes(4);
    expect(permissions.authorizeConditional.mock.calls[0][1]).toEqual({
      credentials: reading.credentials,
    });
  });

  it('does not take a user for a service of the same name', async () => {
    const subject = 'user:default/alice';
    await policy.verdictOn(userCaller('alice'));
    await policy.verdictOn(serviceCaller({ subject }));
    expect(permissions.authorizeConditional).toHaveBeenCalledTimes(2);
  });

  it('does not ask about OIDC callers', async () => {
    const verdict = await policy.verdictOn(tokenCaller('root'));
    expect(verdict.mayCreate).toBe(true);
    expect(verdict.allows('delete', record)).toBe(true);
    expect(permissions.authorize).not.toHaveBeenCalled();
  });

  it('lets nothing happen while the policy cannot be asked, and asks again', async () => {
    permissions.authorizeConditional.mockRejectedValueOnce(
      Object.assign(new Error('inner.example'), { statusCode: 401 }),
    );
    await expect(policy.verdictOn(userCaller('alice'))).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
      message: expect.not.stringContaining('inner.example'),
    });
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining('inner.example'),
    );
    await expect(policy.verdictOn(userCaller('alice'))).resolves.toBeDefined();
  });
});

describe('rules', () => {
  const isAuthorized = createConditionAuthorizer(ruleset);
  const allows = (
    condition: Parameters<typeof createWorkspaceConditionalDecision>[1],
  ) =>
    isAuthorized(
      createWorkspaceConditionalDecision(workspaceReadPermission, condition),
      record,
    );

  it('IS_MEMBER holds for workspaces with one of the members, letter case and white space around aside', () => {
    expect(allows(workspaceConditions.isMember({ members: ['alice'] }))).toBe(
      true,
    );
    expect(
      allows(workspaceConditions.isMember({ members: ['x', ' BOB'] })),
    ).toBe(true);
    expect(allows(workspaceConditions.isMember({ members: ['dave'] }))).toBe(
      false,
    );
  });

  it('HAS_ROLE holds where a member has one of the roles', () => {
    const hasRole = (
      members: string[],
      roles: ('owner' | 'admin' | 'user')[],
    ) => allows(workspaceConditions.hasRole({ members, roles }));
    expect(hasRole(['alice'], ['owner', 'admin'])).toBe(true);
    expect(hasRole(['bob'], ['owner', 'admin'])).toBe(false);
  });
});
