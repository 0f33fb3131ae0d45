import {
  createConditionExports,
  createPermissionResourceRef,
  createPermissionRule,
} from '@backstage/plugin-permission-node';
import {
  MEMBER_ROLES,
  memberKey,
  MemberRole,
  RESOURCE_TYPE_WORKSPACE,
} from '@eoepca/backstage-plugin-workspace-common';
import { z } from 'zod';
import { WorkspaceRoles } from '../model/record';

/** The resource that rules and conditional decisions about workspaces are made for; its ref is the name. */
export const workspaceResourceRef = createPermissionResourceRef<
  WorkspaceRoles,
  unknown
>().with({ pluginId: 'workspace', resourceType: RESOURCE_TYPE_WORKSPACE });

const members = z
  .array(z.string())
  .describe('Names of members, as Datalabs spell them (letter case aside)');

const isMember = createPermissionRule({
  name: 'IS_MEMBER',
  description: 'Allow workspaces that one of these is a member of',
  resourceRef: workspaceResourceRef,
  paramsSchema: z.object({ members }),
  apply: (workspace, params) => hasMember(workspace, params.members),
  toQuery: () => ({}),
});

const hasRole = createPermissionRule({
  name: 'HAS_ROLE',
  description: 'Allow workspaces in which one of these has one of these roles',
  resourceRef: workspaceResourceRef,
  paramsSchema: z.object({
    members,
    roles: z.array(z.enum(MEMBER_ROLES)).describe('owner, admin or user'),
  }),
  apply: (workspace, params) =>
    hasMember(workspace, params.members, params.roles),
  toQuery: () => ({}),
});

function hasMember(
  workspace: WorkspaceRoles,
  names: readonly string[],
  roles: readonly MemberRole[] = MEMBER_ROLES,
): boolean {
  const wanted = new Set(names.map(memberKey));
  return workspace.members.some(
    ({ name, role }) => wanted.has(memberKey(name)) && roles.includes(role),
  );
}

export const workspacePermissionRules = [isMember, hasRole];

const conditionExports = createConditionExports({
  resourceRef: workspaceResourceRef,
  rules: { isMember, hasRole },
});

/**
 * Conditions for a permission policy's decisions about workspaces.
 *
 * @public
 */
export const workspaceConditions = conditionExports.conditions;

/**
 * Makes a conditional decision about a workspace, for a permission policy. It can only take away from what a member's
 * role gives.
 *
 * @public
 */
export const createWorkspaceConditionalDecision =
  conditionExports.createConditionalDecision;
