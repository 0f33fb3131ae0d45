import { ChangeBucket } from '@eoepca/backstage-plugin-workspace-common';
import Router from 'express-promise-router';
import { WorkspaceService } from '../service/types';
import { noBody, patchOf } from './body';
import { Routes } from './routes';

/** `/workspaces/NAME/buckets`: change, delete. */
export function createBucketsRouter({
  routes,
  service,
}: {
  routes: Routes;
  service: WorkspaceService;
}) {
  const router = Router({ mergeParams: true });

  router.patch(
    '/:bucket',
    routes.write(
      {
        eventId: 'bucket-change',
        severityLevel: 'medium',
        describe: ({ discoverable, ...rest }: ChangeBucket) => ({
          ...(discoverable !== undefined && { discoverable }),
          changes: Object.keys(rest),
        }),
        activity: ({ params, body }) => [
          {
            action: 'bucket.changed',
            subject: params.bucket,
            details: {
              fields: Object.keys(body),
              ...(typeof body.discoverable === 'boolean' && {
                discoverable: body.discoverable,
              }),
            },
          },
        ],
      },
      patchOf<ChangeBucket>('ChangeBucket'),
      async ({ caller, params, body, options }) => ({
        status: 202,
        body: await service.buckets.change(
          caller,
          params.workspace,
          params.bucket,
          body,
          options,
        ),
      }),
    ),
  );

  router.delete(
    '/:bucket',
    routes.write(
      {
        eventId: 'bucket-delete',
        severityLevel: 'high',
        activity: ({ params }) => [
          { action: 'bucket.deleted', subject: params.bucket },
        ],
      },
      noBody,
      async ({ caller, params, query, options }) => {
        await service.buckets.remove(
          caller,
          params.workspace,
          params.bucket,
          query.name,
          options,
        );
        return { status: 204 };
      },
    ),
  );

  return router;
}
