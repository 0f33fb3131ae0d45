import Router from 'express-promise-router';
import { WorkspaceService } from '../service/types';
import { Routes } from './routes';

/** `GET /workspaces/NAME/provisioning`: why what is not ready is not. */
export function createProvisioningRouter({
  routes,
  service,
}: {
  routes: Routes;
  service: WorkspaceService;
}) {
  const router = Router({ mergeParams: true });

  router.get(
    '/provisioning',
    routes.read('provisioning', async ({ caller, request, response }) => {
      const { workspace } = request.params;
      response.json(await service.provisioning.explain(caller, workspace));
    }),
  );

  return router;
}
