const MAX_LENGTH = 2_048;

/**
 * What a reader and a browser may take differently: backslashes, white space, and characters that are not seen, change
 * the direction of writing or have no meaning.
 */
const MISLEADING = /[\s\\\p{C}]/u;

const ABSOLUTE = /^https?:\/\/([^/?#]+)/i;

/**
 * The address of a web page as browsers read it, where people may be led there: an absolute http(s) address without user
 * name and password, of 2048 characters at most, that leads where it seems to. `undefined` for all else. Its `host` is
 * in the form that domain names are looked up in, so that look-alike letters stand out.
 *
 * @public
 */
export function webAddress(address: string): URL | undefined {
  if (address.length > MAX_LENGTH || MISLEADING.test(address)) return undefined;
  const [, authority] = ABSOLUTE.exec(address) ?? [];
  return authority === undefined ||
    authority.includes('@') ||
    !URL.canParse(address)
    ? undefined
    : new URL(address);
}
