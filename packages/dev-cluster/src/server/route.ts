import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Objects } from '../api/Objects';
import { attributesOf } from '../authorization/attributes';
import type { Authorizer } from '../authorization/Authorizer';
import {
  apiGroup,
  apiGroupList,
  apiResourceList,
  apiVersions,
  VERSION,
} from '../discovery/discovery';
import { openApiIndex, openApiOf } from '../discovery/openapi';
import { readObject } from '../http/body';
import { Exchange } from '../http/Exchange';
import { parseTarget } from '../http/requestTarget';
import { serveResource } from '../http/resources';
import { respondJson, respondText } from '../http/respond';
import { answerReview, findReview } from '../http/reviews';
import { answerTokenRequest, isTokenRequest } from '../http/tokenRequest';
import type { ResourceRegistry } from '../registry/ResourceRegistry';
import { noSuchResource } from '../store/errors';
import type { OpenWatches } from '../http/watching';
import type { Clock } from '../store/clock';
import type { Authenticator } from '../authorization/Authenticator';

/** What a request is answered from. */
export interface Serving {
  objects: Objects;
  registry: ResourceRegistry;
  watches: OpenWatches;
  authenticator: Authenticator;
  authorizer: Authorizer;
  now: Clock;
}

const HEALTH = new Set(['healthz', 'livez', 'readyz']);

/** Answers one request, or throws a StatusError. */
export async function route(
  serving: Serving,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'https://dev-cluster');
  const path = url.pathname.split('/').filter(Boolean).map(decodeURIComponent);
  const [root, ...rest] = path;
  if (HEALTH.has(root)) {
    respondText(response, 200, 'ok', 'text/plain; charset=utf-8');
    return;
  }
  if (root === 'version') {
    respondJson(response, 200, VERSION);
    return;
  }
  const { registry, authenticator, authorizer } = serving;
  const user = authenticator.authenticate(request);
  authorizer.check(user, attributesOf(request, path, url.searchParams));
  const document = documentAt(registry, path, request.headers.host ?? '');
  if (document) {
    respondJson(response, 200, document);
    return;
  }
  const [group, version, ...below] = root === 'api' ? ['', ...rest] : rest;
  if ((root !== 'api' && root !== 'apis') || below.length === 0) {
    throw noSuchResource();
  }
  const review = findReview(group, below);
  if (review && request.method === 'POST') {
    const body = await readObject(request, review.kind);
    respondJson(response, 201, answerReview(review, body, user, authorizer));
    return;
  }
  const named = parseTarget(group, version, below, registry);
  const exchange = new Exchange(
    request,
    response,
    url.searchParams,
    named,
    serving.now,
  );
  if (isTokenRequest(exchange)) {
    await answerTokenRequest(serving.objects, authenticator, exchange);
  } else {
    await serveResource(serving.objects, serving.watches, exchange);
  }
}

/** What describes the API itself; `undefined` for every other path. */
function documentAt(
  registry: ResourceRegistry,
  path: string[],
  host: string,
): unknown {
  const [root, first, second, third, fourth] = path;
  if (root === 'api' && path.length === 1) return apiVersions(host);
  if (root === 'api' && path.length === 2) {
    return apiResourceList(registry, '', first);
  }
  if (root === 'apis' && path.length === 1) return apiGroupList(registry);
  if (root === 'apis' && path.length === 2) return apiGroup(registry, first);
  if (root === 'apis' && path.length === 3) {
    return apiResourceList(registry, first, second);
  }
  if (root !== 'openapi' || first !== 'v3') return undefined;
  if (path.length === 2) return openApiIndex(registry);
  return second === 'api'
    ? openApiOf(registry, '', third)
    : openApiOf(registry, third, fourth);
}
