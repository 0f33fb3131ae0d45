import { AddContent } from '@eoepca/backstage-plugin-workspace-common';
import Router from 'express-promise-router';
import { WorkspaceService } from '../service/types';
import { openAddress } from '../model/openAddress';
import { bodyOf, noBody } from './body';
import { Routes } from './routes';

/** `/content` below a workspace: list, add, replace and remove what is copied into its sessions. */
export function createContentRouter({
  routes,
  service,
}: {
  routes: Routes;
  service: WorkspaceService;
}) {
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
      async ({ caller, params: { workspace }, body, options }) => ({
        status: 201,
        body: await service.content.add(caller, workspace, body, options),
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
      async ({ caller, params, body, options }) => ({
        status: 202,
        body: await service.content.replace(
          caller,
          params.workspace,
          params.content,
          body,
          options,
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
      async ({ caller, params: { workspace, content }, options }) => {
        await service.content.remove(caller, workspace, content, options);
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
