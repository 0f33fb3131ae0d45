import type { IncomingMessage } from 'node:http';
import type { Attributes } from './types';

const VERBS: Record<string, string> = {
  POST: 'create',
  PUT: 'update',
  PATCH: 'patch',
};

const COLLECTION_READS = ['list', 'watch'];

/** Parts of a namespace itself: below these, `namespaces/N/…` names no other kind. */
const OF_NAMESPACES = ['status', 'finalize'];

/**
 * What a request wants, from its method and path alone: kinds that are not served are refused like others. Follows
 * `RequestInfoFactory` of k8s.io/apiserver.
 *
 * @param path - the decoded segments of the path
 */
export function attributesOf(
  request: IncomingMessage,
  path: string[],
  query: URLSearchParams,
): Attributes {
  const method = request.method ?? 'GET';
  const [root, ...rest] = path;
  const group = root === 'apis' ? rest.shift() : '';
  const [version, ...below] = rest;
  const isResourcePath =
    (root === 'api' || root === 'apis') && version && below.length > 0;
  if (!isResourcePath) {
    return { verb: method.toLowerCase(), path: `/${path.join('/')}` };
  }
  const named = splitNamespace(below);
  const [resource, name = '', subresource = ''] = named.rest;
  const verb = verbOf(method, name, query);
  return {
    verb,
    group: group ?? '',
    resource,
    subresource,
    namespace: named.namespace,
    name: COLLECTION_READS.includes(verb) ? selectedName(query) : name,
  };
}

function splitNamespace(below: string[]): {
  namespace: string;
  rest: string[];
} {
  const [first, namespace, ...rest] = below;
  if (first !== 'namespaces' || namespace === undefined) {
    return { namespace: '', rest: below };
  }
  const isItself = rest.length === 0 || OF_NAMESPACES.includes(rest[0]);
  return { namespace, rest: isItself ? below : rest };
}

function verbOf(method: string, name: string, query: URLSearchParams): string {
  if (method === 'GET' || method === 'HEAD') {
    if (name) return 'get';
    return isWatch(query) ? 'watch' : 'list';
  }
  if (method === 'DELETE') return name ? 'delete' : 'deletecollection';
  return VERBS[method] ?? '';
}

/** The name that a list or watch is limited to, which rules for single objects go by. */
function selectedName(query: URLSearchParams): string {
  const [, name = ''] =
    /(?:^|,)metadata\.name==?([^,=]+)(?:,|$)/.exec(
      query.get('fieldSelector') ?? '',
    ) ?? [];
  return name;
}

/** Whether a read of a collection is to go on with its changes. */
export function isWatch(query: URLSearchParams): boolean {
  return ['true', '1'].includes(query.get('watch') ?? '');
}
