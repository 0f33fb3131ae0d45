import {
  slug,
  UnprocessableError,
} from '@eoepca/backstage-plugin-workspace-common';
import { Caller } from '../authorization/types';

/** What a caller is called, in views. */
export function nameOfCaller(caller: Caller): string {
  switch (caller.type) {
    case 'user':
      return caller.member ?? caller.entityRef;
    case 'token':
      return caller.username;
    default:
      return caller.subject;
  }
}

/** Tells callers apart, whichever way they came in. */
export function identityOf(caller: Caller): string {
  switch (caller.type) {
    case 'user':
      return caller.entityRef;
    case 'token':
      return `token:${caller.username}`;
    default:
      return `service:${caller.subject}`;
  }
}

/**
 * The owner of a new workspace: whom the request names, slugged, else the caller as Datalabs know them.
 *
 * @throws UnprocessableError where that is nobody
 */
export function ownerOf(
  caller: Caller,
  defaultOwner: string | undefined,
): string {
  if (defaultOwner === undefined && caller.type === 'user' && caller.member) {
    return caller.member;
  }
  const username = caller.type === 'token' ? caller.username : '';
  const owner = slug(defaultOwner ?? username);
  if (!owner) {
    throw UnprocessableError.field(
      ['default_owner'],
      'A workspace needs an owner; name one, with at least one letter or digit.',
    );
  }
  return owner;
}
