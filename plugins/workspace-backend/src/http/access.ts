import {
  RequestAccess,
  DecideOnRequest,
} from '@eoepca/backstage-plugin-workspace-common';
import Router from 'express-promise-router';
import { WorkspaceService } from '../service/types';
import { bodyOf, noBody } from './body';
import { Routes } from './routes';

/** `/workspaces/NAME/access`, `/requests` and `/grants`: ask, withdraw, grant or refuse, revoke. */
export function createAccessRouter(options: {
  routes: Routes;
  service: WorkspaceService;
}) {
  const { routes, service } = options;
  const router = Router({ mergeParams: true });

  router.get(
    '/access',
    routes.read('access-view', async ({ caller, request, response }) => {
      const { workspace } = request.params;
      response.json(await service.access.overview(caller, workspace));
    }),
  );

  router.post(
    '/requests',
    routes.write(
      {
        eventId: 'access-request',
        severityLevel: 'medium',
        describe: ({ reason, offer, ...rest }: RequestAccess) => ({
          ...rest,
          ...(offer && { offer: { ...offer } }),
        }),
      },
      bodyOf<RequestAccess>('RequestAccess'),
      async ({ caller, params: { workspace }, body, options: how }) => ({
        status: 201,
        body: await service.access.ask(caller, workspace, body, how),
      }),
    ),
  );

  router.delete(
    '/requests/:bucket',
    routes.write(
      { eventId: 'access-withdraw', severityLevel: 'medium' },
      noBody,
      async ({ caller, params: { workspace, bucket }, options: how }) => {
        await service.access.withdraw(caller, workspace, bucket, how);
        return { status: 204 };
      },
    ),
  );

  router.put(
    '/grants/:bucket/:grantee',
    routes.write(
      {
        eventId: 'access-decide',
        severityLevel: 'high',
        describe: ({ comment, request, ...rest }: DecideOnRequest) => ({
          ...rest,
        }),
      },
      bodyOf<DecideOnRequest>('DecideOnRequest'),
      async ({ caller, params, body, options: how }) => ({
        status: 202,
        body: await service.access.decide(
          caller,
          params.workspace,
          params.bucket,
          params.grantee,
          body,
          how,
        ),
      }),
    ),
  );

  router.delete(
    '/grants/:bucket/:grantee',
    routes.write(
      { eventId: 'access-revoke', severityLevel: 'high' },
      noBody,
      async ({ caller, params, options: how }) => {
        const { workspace, bucket, grantee } = params;
        await service.access.revoke(caller, workspace, bucket, grantee, how);
        return { status: 204 };
      },
    ),
  );

  return router;
}
