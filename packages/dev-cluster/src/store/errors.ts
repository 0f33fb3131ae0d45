import { StatusCause, StatusError } from './StatusError';

/** Which kind an error speaks of. */
export interface GroupResource {
  group: string;
  /** Plural name, or kind where the API server says so. */
  resource: string;
}

function qualified({ group, resource }: GroupResource): string {
  return group ? `${resource}.${group}` : resource;
}

function details({ group, resource }: GroupResource, name: string) {
  return {
    name: name || undefined,
    group: group || undefined,
    kind: resource,
  };
}

export function badRequest(message: string): StatusError {
  return new StatusError(400, 'BadRequest', message);
}

export function notFound(what: GroupResource, name: string): StatusError {
  return new StatusError(
    404,
    'NotFound',
    `${qualified(what)} "${name}" not found`,
    details(what, name),
  );
}

/** There is no such path or kind. */
export function noSuchResource(): StatusError {
  return new StatusError(
    404,
    'NotFound',
    'the server could not find the requested resource',
    {},
  );
}

export function alreadyExists(what: GroupResource, name: string): StatusError {
  return new StatusError(
    409,
    'AlreadyExists',
    `${qualified(what)} "${name}" already exists`,
    details(what, name),
  );
}

export function conflict(
  what: GroupResource,
  name: string,
  why = 'the object has been modified; please apply your changes to the latest version and try again',
): StatusError {
  return new StatusError(
    409,
    'Conflict',
    `Operation cannot be fulfilled on ${qualified(what)} "${name}": ${why}`,
    details(what, name),
  );
}

export function forbidden(
  what: GroupResource,
  name: string,
  why: string,
  causes?: StatusCause[],
): StatusError {
  return new StatusError(
    403,
    'Forbidden',
    `${qualified(what)}${name && ` "${name}"`} is forbidden: ${why}`,
    { ...details(what, name), causes },
  );
}

/** 422 with the fields that are wrong. */
export function invalid(
  what: GroupResource,
  name: string,
  causes: StatusCause[],
): StatusError {
  const each = causes.map(cause => `${cause.field}: ${cause.message}`);
  const list = each.length === 1 ? each[0] : `[${each.join(', ')}]`;
  return new StatusError(
    422,
    'Invalid',
    `${qualified(what)} "${name}" is invalid: ${list}`,
    { ...details(what, name), causes },
  );
}

/** 410: what the client knows is older than what the server remembers. */
export function expired(message: string): StatusError {
  return new StatusError(410, 'Expired', message);
}

export function unsupportedMediaType(accepted: string[]): StatusError {
  return new StatusError(
    415,
    'UnsupportedMediaType',
    `the body of the request was in an unknown format - accepted media types include: ${accepted.join(
      ', ',
    )}`,
  );
}

export function methodNotAllowed(): StatusError {
  return new StatusError(
    405,
    'MethodNotAllowed',
    'the server does not allow this method on the requested resource',
    {},
  );
}
