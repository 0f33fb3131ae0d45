import {
  CreateWorkspace,
  EditWorkspace,
} from '@eoepca/backstage-plugin-workspace-common';
import { JsonObject } from '@backstage/types';
import { Request } from 'express';
import Router from 'express-promise-router';
import { namesOfRevealed } from '../model/credentials/credentials';
import { activityOfCreation, activityOfEdit } from './activityOfEdit';
import { WorkspaceService } from '../service/types';
import { bodyOf, noBody } from './body';
import { describeMembers } from './members';
import { jsonList, sendJson } from './json';
import { revealOf } from './credentials';
import { reasonIn } from './reason';
import { nextLink, pageOf } from './paging';
import { queryOf } from './query';
import { Routes } from './routes';

const listQueryOf = queryOf('listWorkspaces');
const viewQueryOf = queryOf('getWorkspace');

/** How many members or buckets of one edit the audit record names. */
const MAX_NAMED = 50;

/** `/workspaces`: list, view, create, edit, delete, the most frequent first. `baseUrl` is the address of this API, for `Location`. */
export function createWorkspacesRouter({
  routes,
  service,
  baseUrl,
}: {
  routes: Routes;
  service: WorkspaceService;
  baseUrl: string;
}) {
  const router = Router();

  router.get(
    '/',
    routes.read('list', async ({ caller, request, response }) => {
      const { limit, cursor, q, ...filter } = listQueryOf(request);
      const page = await service.workspaces.list(caller, {
        ...pageOf({ limit, cursor, q }),
        ...filter,
      });
      if (page.next !== undefined) {
        const address = `${baseUrl}/workspaces`;
        response.set('Link', nextLink(request, address, page.next));
      }
      sendJson(response, jsonList(page.items));
    }),
  );

  router.get(
    '/:workspace',
    routes.reveal(
      {
        eventId: 'view',
        activity: ({ request }) => [revealOf({ reason: reasonIn(request) })],
      },
      noBody,
      async ({ caller, request, params, begin }) => {
        const { workspace } = params;
        const view = await service.workspaces.view(caller, workspace, {
          ...(withCredentials(request) && {
            credentials: { begin, reason: reasonIn(request) },
          }),
          discoverable: viewQueryOf(request).discoverable ?? true,
        });
        const { etag } = view;
        return {
          status: 200,
          headers: { ...(etag && { ETag: etag }) },
          body: view,
          revealed: namesOfRevealed({
            s3: view.storage.credentials,
            stores: view.datalab.store_credentials,
          }),
        };
      },
      { isCounted: withCredentials },
    ),
  );

  router.post(
    '/',
    routes.write(
      {
        eventId: 'create',
        severityLevel: 'medium',
        describe: describeCreation,
        activity: ({ body }) => activityOfCreation(body),
      },
      bodyOf<CreateWorkspace>('CreateWorkspace'),
      async ({ caller, body, options }) => {
        const created = await service.workspaces.create(caller, body, options);
        const location = `${baseUrl}/workspaces/${created.name}`;
        return { status: 201, headers: { location }, body: created };
      },
    ),
  );

  router.put(
    '/:workspace',
    routes.write(
      {
        eventId: 'edit',
        severityLevel: 'medium',
        describe: describeEdit,
        activity: ({ params, body }) => activityOfEdit(params.workspace, body),
      },
      bodyOf<EditWorkspace>('EditWorkspace'),
      async ({ caller, params: { workspace }, body, options }) => ({
        status: 202,
        body: await service.workspaces.edit(caller, workspace, body, options),
      }),
    ),
  );

  router.delete(
    '/:workspace',
    routes.write(
      {
        eventId: 'delete',
        severityLevel: 'high',
        activity: () => [{ action: 'workspace.deleted' }],
      },
      noBody,
      async ({ caller, params, options }) => {
        await service.workspaces.delete(caller, params.workspace, options);
        return { status: 204 };
      },
    ),
  );

  return router;
}

function withCredentials(request: Request): boolean {
  return viewQueryOf(request).credentials ?? true;
}

/** Texts other than the title are left out: they are long, and stand in the workspace. */
function describeCreation(body: CreateWorkspace): JsonObject {
  const { description: _, members, bucket, session, ...rest } = body;
  const { name: bucketName, discoverable } = bucket ?? {};
  return {
    ...rest,
    ...(members?.length && { members: describeMembers(members) }),
    ...(bucketName !== undefined && { bucket: bucketName }),
    ...(discoverable !== undefined && { discoverable }),
    ...(session && { session: { ...session } }),
  };
}

function describeEdit(body: EditWorkspace): JsonObject {
  const members = describeMembers(body.add_memberships ?? []);
  const buckets = (body.add_buckets ?? []).map(({ name }) => name);
  const access = (body.patch_bucket_access_requests ?? []).map(describeAccess);
  const stores = (body.add_stores ?? []).map(
    ({ type, name }) => `${type}/${name}`,
  );
  return {
    ...(stores.length && { stores: stores.slice(0, MAX_NAMED) }),
    ...(members.length && { members }),
    ...(buckets.length && { buckets: buckets.slice(0, MAX_NAMED) }),
    ...(access.length && { access: access.slice(0, MAX_NAMED) }),
  };
}

/** Who is to have what, or requests it, as the entry says. */
function describeAccess(
  entry: NonNullable<EditWorkspace['patch_bucket_access_requests']>[number],
): string {
  const { workspace, bucket, permission } = entry;
  const denied = entry.denied_timestamp !== undefined && 'denied';
  const granted = entry.grant_timestamp !== undefined && 'granted';
  return `${workspace}: ${bucket} ${permission} ${
    denied || granted || 'requested'
  }`;
}
