import { JsonObject } from '@backstage/types';
import {
  AddMember,
  ChangeMembers,
  MemberRole,
  SetMemberRole,
  SetOwner,
} from '@eoepca/backstage-plugin-workspace-common';
import Router from 'express-promise-router';
import { Activity } from '../activity/types';
import { isMember } from '../authorization/decide';
import { WorkspaceService } from '../service/types';
import { bodyOf, noBody } from './body';
import { Routes } from './routes';

/** How many members of one request the audit record names: as many as a request may hold. */
const MAX_NAMED = 200;

/** Members and their roles, for the audit record. */
export function describeMembers(
  members: readonly { member: string; role: MemberRole }[],
): string[] {
  return members
    .slice(0, MAX_NAMED)
    .map(({ member, role }) => `${member}: ${role}`);
}

function describeChange({ set = [], remove = [] }: ChangeMembers): JsonObject {
  return {
    ...(set.length && { members: describeMembers(set) }),
    ...(remove.length && { removed: remove.slice(0, MAX_NAMED) }),
  };
}

/** Who is set may be new or have had another role. */
function activityOfChange({
  set = [],
  remove = [],
}: ChangeMembers): Activity[] {
  return [
    ...set.map(
      ({ member, role }): Activity => ({
        action: 'member.role_changed',
        subject: member,
        details: { role },
      }),
    ),
    ...remove.map(
      (member): Activity => ({ action: 'member.removed', subject: member }),
    ),
  ];
}

/** `/workspaces/NAME/members` and `/workspaces/NAME/owner`: add, change a role, remove, leave, transfer ownership. */
export function createMembersRouter({
  routes,
  service,
}: {
  routes: Routes;
  service: WorkspaceService;
}) {
  const router = Router({ mergeParams: true });

  router.post(
    '/members',
    routes.write(
      {
        eventId: 'member-add',
        severityLevel: 'medium',
        describe: (body: AddMember) => ({ ...body }),
        activity: ({ body: { member, role } }) => [
          { action: 'member.added', subject: member, details: { role } },
        ],
      },
      bodyOf<AddMember>('AddMember'),
      async ({ caller, params: { workspace }, body, options }) => ({
        status: 202,
        body: await service.members.add(caller, workspace, body, options),
      }),
    ),
  );

  router.patch(
    '/members',
    routes.write(
      {
        eventId: 'members-change',
        severityLevel: 'medium',
        describe: describeChange,
        activity: ({ body }) => activityOfChange(body),
      },
      bodyOf<ChangeMembers>('ChangeMembers'),
      async ({ caller, params: { workspace }, body, options }) => ({
        status: 202,
        body: await service.members.change(caller, workspace, body, options),
      }),
    ),
  );

  router.patch(
    '/members/:member',
    routes.write(
      {
        eventId: 'member-role',
        severityLevel: 'medium',
        describe: (body: SetMemberRole) => ({ ...body }),
        activity: ({ params, body: { role } }) => [
          {
            action: 'member.role_changed',
            subject: params.member,
            details: { role },
          },
        ],
      },
      bodyOf<SetMemberRole>('SetMemberRole'),
      async ({ caller, params, body, options }) => ({
        status: 202,
        body: await service.members.setRole(
          caller,
          params.workspace,
          params.member,
          body.role,
          options,
        ),
      }),
    ),
  );

  router.delete(
    '/members/:member',
    routes.write(
      {
        eventId: 'member-remove',
        severityLevel: 'medium',
        activity: ({ caller, params: { member } }) => [
          {
            action: isMember(caller, member) ? 'member.left' : 'member.removed',
            subject: member,
          },
        ],
      },
      noBody,
      async ({ caller, params: { workspace, member }, options }) => {
        await service.members.remove(caller, workspace, member, options);
        return { status: 204 };
      },
    ),
  );

  router.put(
    '/owner',
    routes.write(
      {
        eventId: 'owner-change',
        severityLevel: 'high',
        describe: (body: SetOwner) => ({ ...body }),
        activity: ({ body }) => [
          { action: 'ownership.transferred', subject: body.member },
        ],
      },
      bodyOf<SetOwner>('SetOwner'),
      async ({ caller, params: { workspace }, body, options }) => ({
        status: 202,
        body: await service.members.handOver(
          caller,
          workspace,
          body.member,
          options,
        ),
      }),
    ),
  );

  return router;
}
