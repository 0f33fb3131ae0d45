import {
  memberKey,
  memberNameProblem,
  slug,
  UnprocessableError,
} from '@eoepca/backstage-plugin-workspace-common';
import { Caller } from '../../authorization/types';

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

/** A member name; undefined for who can be none: callers with a token have roles, not memberships. */
export function memberOf(caller: Caller): string | undefined {
  return caller.type === 'user' && caller.member !== undefined
    ? memberKey(caller.member)
    : undefined;
}

/** White space, of which a byte order mark is none. */
const SPACES = /[^\S\uFEFF]+/g;

/**
 * The owner of a new workspace: whom the request names, else the caller as Datalabs know them. A member name is kept as
 * it is, in lower case, as that is how people are told apart; white space and letters outside ASCII make a slug (recorded:
 * 01-create).
 *
 * @throws UnprocessableError where that is nobody, and for what could be mistaken for somebody else
 */
export function ownerOf(
  caller: Caller,
  defaultOwner: string | undefined,
): string {
  if (defaultOwner === undefined && caller.type === 'user' && caller.member) {
    assertMemberName(caller.member);
    return memberKey(caller.member);
  }
  const username = caller.type === 'token' ? caller.username : '';
  const given = (defaultOwner ?? username)
    .replace(SPACES, ' ')
    .replace(/^ | $/g, '');
  if (!slug(given)) {
    throw noOwner(
      'A workspace needs an owner; name one, with at least one letter or digit.',
    );
  }
  assertMemberName(given.replaceAll(' ', ''));
  return /^[!-~]+$/.test(given) ? memberKey(given) : slug(given);
}

function assertMemberName(name: string): void {
  const problem = memberNameProblem(name);
  if (problem) throw noOwner(problem.message);
}

function noOwner(message: string): UnprocessableError {
  return UnprocessableError.field(['default_owner'], message);
}
