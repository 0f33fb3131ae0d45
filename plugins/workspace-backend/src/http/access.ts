import {
  RequestAccess,
  DecideOnRequest,
} from '@eoepca/backstage-plugin-workspace-common';
import Router from 'express-promise-router';
import { Activity } from '../activity/types';
import { WorkspaceService } from '../service/types';
import { bodyOf, noBody } from './body';
import { Routes } from './routes';

/** `/workspaces/NAME/access`, `/requests` and `/grants`: ask, withdraw, grant or refuse, revoke. */
export function createAccessRouter({
  routes,
  service,
}: {
  routes: Routes;
  service: WorkspaceService;
}) {
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
        activity: ({ body: { bucket, permission, expires_at, offer } }) => [
          {
            action: 'request.created',
            subject: bucket,
            details: {
              permission,
              ...(expires_at && { expires_at }),
              ...(offer && { accepts_offer: true }),
            },
          },
        ],
      },
      bodyOf<RequestAccess>('RequestAccess'),
      async ({ caller, params: { workspace }, body, options }) => ({
        status: 201,
        body: await service.access.ask(caller, workspace, body, options),
      }),
    ),
  );

  router.delete(
    '/requests/:bucket',
    routes.write(
      {
        eventId: 'access-withdraw',
        severityLevel: 'medium',
        activity: ({ params }) => [
          { action: 'request.withdrawn', subject: params.bucket },
        ],
      },
      noBody,
      async ({ caller, params: { workspace, bucket }, options }) => {
        await service.access.withdraw(caller, workspace, bucket, options);
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
        activity: ({ params, body }) => [decisionOn(params, body)],
      },
      bodyOf<DecideOnRequest>('DecideOnRequest'),
      async ({ caller, params, body, options }) => ({
        status: 202,
        body: await service.access.decide(
          caller,
          params.workspace,
          params.bucket,
          params.grantee,
          body,
          options,
        ),
      }),
    ),
  );

  router.delete(
    '/grants/:bucket/:grantee',
    routes.write(
      {
        eventId: 'access-revoke',
        severityLevel: 'high',
        activity: ({ params: { bucket, grantee } }) => [
          {
            action: 'grant.revoked',
            subject: bucket,
            details: { workspace: grantee },
          },
        ],
      },
      noBody,
      async ({ caller, params, options }) => {
        const { workspace, bucket, grantee } = params;
        await service.access.revoke(
          caller,
          workspace,
          bucket,
          grantee,
          options,
        );
        return { status: 204 };
      },
    ),
  );

  return router;
}

/** What is given has to be recorded first; what is taken or denied never waits for that. */
function decisionOn(
  { bucket, grantee }: Readonly<Record<string, string>>,
  { permission, expires_at }: DecideOnRequest,
): Activity {
  if (permission === 'None') {
    return {
      action: 'request.denied',
      subject: bucket,
      details: { workspace: grantee },
    };
  }
  return {
    action: 'grant.given',
    kind: 'grants',
    subject: bucket,
    details: {
      workspace: grantee,
      permission,
      ...(expires_at && { expires_at }),
    },
  };
}
