/** Stands for what is not told. */
export const HIDDEN = '[hidden]';

/** What an address tells, apart from what may let somebody in. */
export interface OpenAddress {
  /** Fit to be shown; absent where nothing of the address is. */
  readonly open?: string;
  /** What is left out of it, for comparisons alone; absent where nothing is. */
  readonly hidden?: string;
}

/** Schemes whose path is the place of something; `data:` and the like carry the thing itself. */
const SCHEMES =
  /^(?:https?|ssh|git|git\+https?|git\+ssh|ftps?|s3|oci|docker):$/;

/**
 * What `git clone` and image tools take besides URLs: a host or an image's first component, then `:` or `/` and a path,
 * then an image's tag and digest.
 */
const REFERENCE =
  /^[a-z0-9][a-z0-9.-]*(?::\d+)?(?:[:/][\w.~+/-]+)?(?::[\w.-]+)?(?:@sha256:[0-9a-f]{32,64})?$/i;

/** The same behind a user name, with or without a password. */
const SIGNED_IN = /^([^/\s]*)@(.+)$/;

/** A path that holds an address with a password itself, as those of proxies do. */
const NESTED_PASSWORD = /:[^/]*@/;

/**
 * The part of an address that anybody may read: scheme, host, port and path. User names, passwords, path parameters,
 * queries and fragments are left out, and all of what is no address that this knows. A token that stands in the path
 * like any other segment cannot be told from one.
 */
export function openAddress(address: string): OpenAddress {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(address)) return ofUrl(address);
  if (REFERENCE.test(address)) return { open: address };
  const [, user, rest = ''] = SIGNED_IN.exec(address) ?? [];
  return REFERENCE.test(rest)
    ? { open: rest, hidden: user }
    : { hidden: address };
}

function ofUrl(address: string): OpenAddress {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url?.host || !SCHEMES.test(url.protocol)) return { hidden: address };
  const { username, password, search, hash } = url;
  const { path, rest } = openPath(url.pathname);
  const hidden = [username, password, rest, search, hash];
  return {
    open: `${url.protocol}//${url.host}${path}`,
    ...(hidden.some(Boolean) && { hidden: hidden.join('\n') }),
  };
}

function openPath(pathname: string): { path: string; rest: string } {
  if (NESTED_PASSWORD.test(decoded(pathname))) {
    return { path: '/', rest: pathname };
  }
  const [, path, rest] = /^([^;]*)(.*)$/s.exec(pathname)!;
  return { path, rest };
}

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    // An escape that is none says nothing else than it does.
    return pathname;
  }
}

/** Where URLs may stand in a text. */
const URLS = /\b[a-z][a-z0-9+.-]*:\/\/[^\s"'`<>()[\]{}]+/gi;

/** A text of others, in which addresses let nobody in. */
export function withoutCredentials(text: string): string {
  return text.replace(URLS, address => {
    const { open, hidden } = openAddress(address);
    return hidden === undefined ? address : open ?? HIDDEN;
  });
}
