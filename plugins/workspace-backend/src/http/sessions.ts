import {
  CreateSession,
  SessionOpening,
  SessionState,
} from '@eoepca/backstage-plugin-workspace-common';
import Router from 'express-promise-router';
import { WorkspaceService } from '../service/types';
import { bodyOf, noBody } from './body';
import { Answer } from './calls';
import { Routes } from './routes';

/** `/workspaces/NAME/sessions`: list, create, start, stop, remove, open, go on. */
export function createSessionsRouter({
  routes,
  service,
  baseUrl,
}: {
  routes: Routes;
  service: WorkspaceService;
  baseUrl: string;
}) {
  const router = Router({ mergeParams: true });

  router.get(
    '/',
    routes.read('session-list', async ({ caller, request, response }) => {
      const { workspace } = request.params;
      response.json(await service.sessions.list(caller, workspace));
    }),
  );

  router.post(
    '/',
    routes.write(
      {
        eventId: 'session-create',
        severityLevel: 'medium',
        describe: (body: CreateSession) => ({ ...body }),
        activity: ({ body: { name, ...rest } }) => [
          { action: 'session.created', subject: name, details: { ...rest } },
        ],
      },
      bodyOf<CreateSession>('CreateSession'),
      async ({ caller, params: { workspace }, body, options }) => {
        const session = await service.sessions.create(
          caller,
          workspace,
          body,
          options,
        );
        const location = `${baseUrl}/workspaces/${workspace}/sessions/${session.name}`;
        return { status: 201, headers: { location }, body: session };
      },
    ),
  );

  router.get(
    '/:session',
    routes.read('session-view', async ({ caller, request, response }) => {
      const { workspace, session } = request.params;
      const { status, headers, body } = answerOf(
        await service.sessions.get(caller, workspace, session),
      );
      response
        .status(status)
        .set({ ...headers })
        .json(body);
    }),
  );

  router.patch(
    '/:session',
    routes.write(
      {
        eventId: 'session-state',
        severityLevel: 'medium',
        describe: (body: { state: SessionState }) => ({ ...body }),
        activity: ({ params, body: { state } }) => [
          { action: `session.${state}`, subject: params.session },
        ],
      },
      bodyOf<{ state: SessionState }>('SetSessionState'),
      async ({ caller, params, body, options }) => ({
        status: 202,
        body: await service.sessions.setState(
          caller,
          params.workspace,
          params.session,
          body.state,
          options,
        ),
      }),
    ),
  );

  router.delete(
    '/:session',
    routes.write(
      {
        eventId: 'session-delete',
        severityLevel: 'medium',
        activity: ({ params }) => [
          { action: 'session.deleted', subject: params.session },
        ],
      },
      noBody,
      async ({ caller, params: { workspace, session }, options }) => {
        await service.sessions.remove(caller, workspace, session, options);
        return { status: 204 };
      },
    ),
  );

  router.post(
    '/:session/open',
    routes.write(
      {
        eventId: 'session-open',
        severityLevel: 'low',
        activity: ({ params }) => [
          { action: 'session.opened', subject: params.session },
        ],
      },
      noBody,
      async ({ caller, params: { workspace, session }, options }) =>
        answerOf(
          await service.sessions.open(caller, workspace, session, options),
        ),
    ),
  );

  router.post(
    '/:session/restart',
    routes.write(
      {
        eventId: 'session-restart',
        severityLevel: 'medium',
        activity: ({ params }) => [
          { action: 'session.restarted', subject: params.session },
        ],
      },
      noBody,
      async ({ caller, params, options }) => ({
        status: 202,
        body: await service.sessions.restart(
          caller,
          params.workspace,
          params.session,
          options,
        ),
      }),
    ),
  );

  router.post(
    '/:session/extend',
    routes.write(
      {
        eventId: 'session-extend',
        severityLevel: 'low',
        activity: ({ params }) => [
          { action: 'session.extended', subject: params.session },
        ],
      },
      noBody,
      async ({ caller, params: { workspace, session }, options }) => ({
        status: 202,
        body: await service.sessions.extend(
          caller,
          workspace,
          session,
          options,
        ),
      }),
    ),
  );

  return router;
}

function answerOf(opening: SessionOpening): Answer {
  if (opening.status === 'ready') {
    return { status: 200, body: opening };
  }
  const { retryAfter, ...body } = opening;
  return { status: 202, headers: { 'Retry-After': String(retryAfter) }, body };
}
