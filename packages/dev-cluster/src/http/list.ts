import { z } from 'zod';
import type { Objects } from '../api/Objects';
import { keyOf } from '../api/naming';
import type { Target } from '../api/types';
import { collectionOf } from '../registry/ResourceRegistry';
import { parseSelectors, Selector } from '../selectors/selector';
import { badRequest, expired, invalid } from '../store/errors';
import { StatusError } from '../store/StatusError';
import type { KubeObject } from '../store/types';

/** A page of a list, and the metadata that goes with it. */
export interface ListPage {
  items: KubeObject[];
  metadata: {
    resourceVersion: string;
    continue?: string;
    remainingItemCount?: number;
  };
}

/** Where the next page starts, and of which revision it is. */
const continuation = z.object({ revision: z.number(), after: z.string() });
type Continuation = z.infer<typeof continuation>;

/**
 * The objects that a list request asks for. All pages show the revision of the first one. Throws 400 for parameters
 * that do not parse, 410 for a page or version that is forgotten, 504 for a version yet to come.
 */
export function listPage(
  objects: Objects,
  target: Target,
  namespace: string | undefined,
  query: URLSearchParams,
): ListPage {
  const { storage } = objects;
  const selector = parseSelectors(query, target.definition);
  const limit = parseLimit(query.get('limit'));
  const token = parseContinue(query.get('continue'));
  checkMatch(query);
  const revision = token?.revision ?? exactRevision(query, storage.revision);
  const collection = collectionOf(target.definition);
  const prefix = namespace ? `${namespace}/` : '';
  const stored =
    revision === undefined
      ? storage.list(collection, prefix)
      : storage.listAt(collection, prefix, revision);
  if (!stored) {
    throw expired(
      'The provided continue parameter or resourceVersion is too old: list again without it.',
    );
  }
  const views = stored.map(object => objects.views.of(target, object));
  const at = revision ?? storage.revision;
  return paged(views, selector, limit, token?.after, at);
}

function paged(
  objects: KubeObject[],
  selector: Selector | undefined,
  limit: number,
  after: string | undefined,
  revision: number,
): ListPage {
  const rest = after
    ? objects.filter(object => keyOf(object) > after)
    : objects;
  const matching = selector ? rest.filter(selector) : rest;
  const resourceVersion = String(revision);
  if (limit === 0 || matching.length <= limit) {
    return { items: matching, metadata: { resourceVersion } };
  }
  const items = matching.slice(0, limit);
  return {
    items,
    metadata: {
      resourceVersion,
      continue: encode({ revision, after: keyOf(items[items.length - 1]) }),
      remainingItemCount: selector ? undefined : matching.length - limit,
    },
  };
}

function parseLimit(text: string | null): number {
  if (!text) return 0;
  if (!/^-?[0-9]+$/.test(text)) {
    throw badRequest(
      `strconv.ParseInt: parsing ${JSON.stringify(text)}: invalid syntax`,
    );
  }
  return Math.max(0, Number(text));
}

function encode(token: Continuation): string {
  return Buffer.from(JSON.stringify(token)).toString('base64url');
}

function parseContinue(text: string | null): Continuation | undefined {
  if (!text) return undefined;
  try {
    const json = Buffer.from(text, 'base64url').toString('utf8');
    return continuation.parse(JSON.parse(json));
  } catch {
    throw badRequest('invalid continue token: continue key is not valid');
  }
}

const MATCHES = ['Exact', 'NotOlderThan', ''];

function checkMatch(query: URLSearchParams): void {
  const match = query.get('resourceVersionMatch') ?? '';
  const known = MATCHES.includes(match);
  if (known && (match === '' || query.get('resourceVersion'))) return;
  const values = MATCHES.map(value => JSON.stringify(value)).join(', ');
  throw invalid({ group: 'meta.k8s.io', resource: 'ListOptions' }, '', [
    known
      ? {
          reason: 'FieldValueForbidden',
          message:
            'Forbidden: resourceVersionMatch is forbidden unless resourceVersion is provided',
          field: 'resourceVersionMatch',
        }
      : {
          reason: 'FieldValueNotSupported',
          message: `Unsupported value: "${match}": supported values: ${values}`,
          field: 'resourceVersionMatch',
        },
  ]);
}

/** The revision that a list must show exactly; `undefined` where the newest will do. */
function exactRevision(
  query: URLSearchParams,
  newest: number,
): number | undefined {
  const asked = parseRevision(query.get('resourceVersion'));
  if (asked === undefined) return undefined;
  if (asked > newest) {
    throw new StatusError(
      504,
      'Timeout',
      `Timeout: Too large resource version: ${asked}, current: ${newest}`,
      {
        causes: [
          {
            reason: 'ResourceVersionTooLarge',
            message: 'Too large resource version',
            field: '',
          },
        ],
        retryAfterSeconds: 1,
      },
    );
  }
  return query.get('resourceVersionMatch') === 'Exact' ? asked : undefined;
}

/** A resource version as a number; `undefined` for none and for "0", any. Throws 400. */
export function parseRevision(text: string | null): number | undefined {
  if (!text || text === '0') return undefined;
  if (!/^[0-9]+$/.test(text)) {
    throw badRequest(
      `invalid resource version: resourceVersion: Invalid value: ${JSON.stringify(
        text,
      )}: strconv.ParseUint: parsing ${JSON.stringify(text)}: invalid syntax`,
    );
  }
  return Number(text);
}
