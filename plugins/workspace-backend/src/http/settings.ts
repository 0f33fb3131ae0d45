import { JsonObject } from '@backstage/types';
import { ChangeWorkspace } from '@eoepca/backstage-plugin-workspace-common';
import Router from 'express-promise-router';
import { WorkspaceService } from '../service/types';
import { patchOf } from './body';
import { Routes } from './routes';

/** `PATCH /workspaces/NAME`: texts and settings; `GET …/resources`: all that is declared. */
export function createSettingsRouter({
  routes,
  service,
}: {
  routes: Routes;
  service: WorkspaceService;
}) {
  const router = Router({ mergeParams: true });

  router.get(
    '/resources',
    routes.read('resources', async ({ caller, request, response }) => {
      const { workspace } = request.params;
      response.json(await service.settings.resources(caller, workspace));
    }),
  );

  router.patch(
    '/',
    routes.write(
      {
        eventId: 'settings',
        severityLevel: 'medium',
        describe: describeChange,
        activity: ({ body }) => [
          {
            action: 'settings.changed',
            details: { fields: Object.keys(body), ...describeChange(body) },
          },
        ],
      },
      patchOf<ChangeWorkspace>('ChangeWorkspace'),
      async ({ caller, params: { workspace }, body, options }) => ({
        status: 202,
        body: await service.settings.change(caller, workspace, body, options),
      }),
    ),
  );

  return router;
}

/** The settings themselves; of texts, just which. */
function describeChange({
  title,
  description,
  contact,
  ...settings
}: ChangeWorkspace): JsonObject {
  const texts = Object.entries({ title, description, contact })
    .filter(([, text]) => text !== undefined)
    .map(([name]) => name);
  return {
    ...(texts.length && { texts }),
    ...(Object.keys(settings).length && { settings: { ...settings } }),
  };
}
