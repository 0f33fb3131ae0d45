import {
  IssueToken,
  RevealCredentials,
} from '@eoepca/backstage-plugin-workspace-common';
import Router from 'express-promise-router';
import { Activity } from '../activity/types';
import { namesOfRevealed } from '../model/credentials/credentials';
import { WorkspaceService } from '../service/types';
import { anyBodyOf, bodyOf, noBody } from './body';
import { reasonIn } from './reason';
import { Routes } from './routes';

/**
 * `/credentials` and `/token` below a workspace. Both are asked for by POST, although they write nothing: what they
 * answer belongs into no cache, history or log of addresses.
 */
export function createCredentialsRouter({
  routes,
  service,
  tokenByGet,
}: {
  routes: Routes;
  service: WorkspaceService;
  /** Answer `GET …/token`, too. */
  tokenByGet: boolean;
}) {
  const router = Router({ mergeParams: true });

  router.post(
    '/credentials',
    routes.reveal(
      {
        eventId: 'credentials-reveal',
        activity: ({ body }) => [revealOf(body)],
      },
      bodyOf<RevealCredentials>('RevealCredentials'),
      async ({ caller, params: { workspace }, body: wanted, begin }) => {
        const { reveal } = service.credentials;
        const body = await reveal(caller, workspace, wanted, begin);
        return { status: 200, body, revealed: namesOfRevealed(body) };
      },
    ),
  );

  router.post(
    '/token',
    routes.reveal(
      { eventId: 'token-issue', activity: ({ body }) => [issueFor(body)] },
      anyBodyOf<IssueToken>('IssueToken'),
      async ({ caller, params: { workspace }, body, begin }) => ({
        status: 200,
        body: await service.tokens.issue(caller, workspace, body, begin),
        revealed: ['token'],
      }),
    ),
  );
  if (tokenByGet) {
    router.get(
      '/token',
      routes.reveal(
        {
          eventId: 'token-issue',
          activity: ({ request }) => [issueFor({ reason: reasonIn(request) })],
        },
        noBody,
        async ({ caller, request, params: { workspace }, begin }) => {
          const why = { reason: reasonIn(request), recorded: true };
          const { issue } = service.tokens;
          const body = await issue(caller, workspace, why, begin);
          return { status: 200, body, revealed: ['token'] };
        },
      ),
    );
  }

  return router;
}

/** Credentials that are about to be revealed; a view names those that it has. */
export function revealOf({
  s3,
  registry,
  stores = [],
  reason,
}: RevealCredentials): Activity {
  const revealed = [
    ...(s3 ? ['s3'] : []),
    ...(registry ? ['registry'] : []),
    ...stores.map(({ type, name }) => `${type}/${name}`),
  ];
  return {
    action: 'credentials.revealed',
    kind: 'reveals',
    details: { revealed },
    ...(reason && { reason: reason.trim() }),
  };
}

function issueFor({ reason }: IssueToken): Activity {
  return {
    action: 'token.issued',
    kind: 'tokens',
    ...(reason && { reason: reason.trim() }),
  };
}
