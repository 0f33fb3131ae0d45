import Router from 'express-promise-router';
import { WorkspaceService } from '../service/types';
import { noBody } from './body';
import { Routes } from './routes';

/** `/stores` below a workspace: remove one. */
export function createStoresRouter({
  routes,
  service,
}: {
  routes: Routes;
  service: WorkspaceService;
}) {
  const router = Router({ mergeParams: true });

  router.delete(
    '/:type/:store',
    routes.write(
      {
        eventId: 'store-delete',
        severityLevel: 'high',
        activity: ({ params: { type, store } }) => [
          { action: 'store.deleted', subject: store, details: { type } },
        ],
      },
      noBody,
      async ({ caller, params: { workspace, type, store }, options }) => {
        await service.stores.remove(caller, workspace, type, store, options);
        return { status: 204 };
      },
    ),
  );

  return router;
}
