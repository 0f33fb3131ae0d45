import { AddContent } from '@eoepca/backstage-plugin-workspace-common';
import Router from 'express-promise-router';
import { WorkspaceService } from '../service/types';
import { openAddress } from '../model/openAddress';
import { bodyOf, noBody } from './body';
import { Routes } from './routes';

/** `/content` below a workspace: list, add, replace and remove what is copied into its sessions. */
export function createContentRouter(options: {
  routes: Routes;
  service: WorkspaceService;
}) {
  const { routes, service } = options;
  const router = Router({ mergeParams: true });

  router.get(
    '/',
    routes.read('content-list', async ({ caller, request, response }) => {
      const { workspace } = request.params;
      response.json(await service.content.list(caller, workspace));
    }),
  );

  router.post(
    '/',
    routes.write(
      {
        eventId: 'content-add',
        severityLevel: 'medium',
        describe,
        activity: ({ body }) => [
          { action: 'content.added', details: describe(body) },
        ],
      },
      bodyOf<AddContent>('AddContent'),
      async ({ caller, params: { workspace }, body, options: how }) => ({
        status: 201,
        body: await service.content.add(caller, workspace, body, how),
      }),
    ),
  );

  router.put(
    '/:content',
    routes.write(
      {
        eventId: 'content-replace',
        severityLevel: 'medium',
        describe,
        activity: ({ params, body }) => [
          {
            action: 'content.replaced',
            subject: params.content,
            details: describe(body),
          },
        ],
      },
      bodyOf<AddContent>('AddContent'),
      async ({ caller, params, body, options: how }) => ({
        status: 202,
        body: await service.content.replace(
          caller,
          params.workspace,
          params.content,
          body,
          how,
        ),
      }),
    ),
  );

  router.delete(
    '/:content',
    routes.write(
      {
        eventId: 'content-remove',
        severityLevel: 'medium',
        activity: ({ params }) => [
          { action: 'content.removed', subject: params.content },
        ],
      },
      noBody,
      async ({ caller, params: { workspace, content }, options: how }) => {
        await service.content.remove(caller, workspace, content, how);
        return { status: 204 };
      },
    ),
  );

  return router;
}

/** An address that is refused for its credentials belongs into no log. */
function describe({ type, url, ref, path }: AddContent) {
  return { type, url: openAddress(url).open, ref, path };
}
