import { NewSuggestion } from '@eoepca/backstage-plugin-workspace-common';
import Router from 'express-promise-router';
import { Activity } from '../activity/types';
import { WorkspaceService } from '../service/types';
import { bodyOf, noBody } from './body';
import { Routes } from './routes';

/** `/workspaces/NAME/suggestions`: list, suggest, withdraw, accept, dismiss, restore. */
export function createSuggestionsRouter({
  routes,
  service,
}: {
  routes: Routes;
  service: WorkspaceService;
}) {
  const router = Router({ mergeParams: true });

  router.get(
    '/',
    routes.read('suggestion-list', async ({ caller, request, response }) => {
      const { workspace } = request.params;
      response.json(await service.suggestions.list(caller, workspace));
    }),
  );

  router.post(
    '/',
    routes.write(
      {
        eventId: 'suggestion-make',
        severityLevel: 'low',
        describe,
        activity: () => [],
      },
      bodyOf<NewSuggestion>('NewSuggestion'),
      async ({ caller, params: { workspace }, body, options }) => ({
        status: 201,
        body: await service.suggestions.suggest(
          caller,
          workspace,
          body,
          options,
        ),
      }),
    ),
  );

  router.delete(
    '/:suggestion',
    routes.write(
      {
        eventId: 'suggestion-remove',
        severityLevel: 'low',
        activity: () => [],
      },
      noBody,
      async ({ caller, params, options }) => {
        const { workspace, suggestion } = params;
        await service.suggestions.remove(
          caller,
          workspace,
          suggestion,
          options,
        );
        return { status: 204 };
      },
    ),
  );

  router.post(
    '/:suggestion/accept',
    routes.write(
      {
        eventId: 'suggestion-accept',
        severityLevel: 'medium',
        describe,
        activity: ({ body }) => [activityOf(body)],
      },
      bodyOf<NewSuggestion>('NewSuggestion'),
      async ({ caller, params, body, options }) => ({
        status: 202,
        body: await service.suggestions.accept(
          caller,
          params.workspace,
          params.suggestion,
          body,
          options,
        ),
      }),
    ),
  );

  for (const verb of ['dismiss', 'restore'] as const) {
    router.post(
      `/:suggestion/${verb}`,
      routes.write(
        {
          eventId: `suggestion-${verb}`,
          severityLevel: 'low',
          activity: () => [],
        },
        noBody,
        async ({ caller, params, options }) => {
          const { workspace, suggestion } = params;
          await service.suggestions[verb](
            caller,
            workspace,
            suggestion,
            options,
          );
          return { status: 204 };
        },
      ),
    );
  }

  return router;
}

/** For the audit record: without anybody's own words. */
function describe(body: NewSuggestion) {
  if (body.kind === 'start-session') {
    return { kind: body.kind, session: body.session };
  }
  const { kind, bucket, permission } = body;
  return { kind, bucket, permission };
}

/** Accepting does what could be done without a suggestion. */
function activityOf(body: NewSuggestion): Activity {
  if (body.kind === 'start-session') {
    return { action: 'session.started', subject: body.session };
  }
  const { bucket, permission, expires_at } = body;
  return {
    action: 'request.created',
    subject: bucket,
    details: { permission, ...(expires_at && { expires_at }) },
  };
}
