import {
  CreateWorkspace,
  EditWorkspace,
} from '@eoepca/backstage-plugin-workspace-common';
import { JsonObject } from '@backstage/types';
import Router from 'express-promise-router';
import { WorkspaceService } from '../service/types';
import { bodyOf, noBody } from './body';
import { Routes } from './routes';

/** How many members or buckets of one edit the audit record names. */
const MAX_NAMED = 50;

/** `/workspaces`: list, view, create, edit, delete. `baseUrl` is the address of this API, for `Location`. */
export function createWorkspacesRouter(options: {
  routes: Routes;
  service: WorkspaceService;
  baseUrl: string;
}) {
  const { routes, service, baseUrl } = options;
  const router = Router();

  router.get(
    '/',
    routes.read('list', async ({ caller, response }) => {
      response.json(await service.list(caller));
    }),
  );

  router.post(
    '/',
    routes.write(
      {
        eventId: 'create',
        severityLevel: 'medium',
        describe: (body: CreateWorkspace) => ({ ...body }),
      },
      bodyOf<CreateWorkspace>('CreateWorkspace'),
      async ({ caller, body, response }) => {
        const created = await service.create(caller, body);
        response
          .status(201)
          .location(`${baseUrl}/workspaces/${created.name}`)
          .json(created);
      },
    ),
  );

  router.get(
    '/:workspace',
    routes.read('view', async ({ caller, request, response }) => {
      response.json(await service.view(caller, request.params.workspace));
    }),
  );

  router.put(
    '/:workspace',
    routes.write(
      { eventId: 'edit', severityLevel: 'medium', describe: describeEdit },
      bodyOf<EditWorkspace>('EditWorkspace'),
      async ({ caller, request, body, response }) => {
        const { workspace } = request.params;
        response.status(202).json(await service.edit(caller, workspace, body));
      },
    ),
  );

  router.delete(
    '/:workspace',
    routes.write(
      { eventId: 'delete', severityLevel: 'high' },
      noBody,
      async ({ caller, request, response }) => {
        await service.delete(caller, request.params.workspace);
        response.status(204).end();
      },
    ),
  );

  return router;
}

function describeEdit(body: EditWorkspace): JsonObject {
  const members = (body.add_memberships ?? []).map(
    ({ member, role }) => `${member}: ${role}`,
  );
  const buckets = (body.add_buckets ?? []).map(({ name }) => name);
  return {
    ...(members.length && { members: members.slice(0, MAX_NAMED) }),
    ...(buckets.length && { buckets: buckets.slice(0, MAX_NAMED) }),
  };
}
