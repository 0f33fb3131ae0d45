import { AddContent } from '../api';
import { NameProblem } from '../names';
import { webAddress } from '../webAddress';

/** What is wrong with a field of content, in a form that a page can translate. @public */
export interface ContentProblem extends NameProblem {
  field: Exclude<keyof AddContent, 'type'>;
}

const MAX_REF = 255;
const MAX_PATH = 1_024;
const MAX_PATTERNS = 100;

/** Registry, repository, tag and digest, as image tools take them. */
const IMAGE =
  /^[a-z0-9][a-z0-9.-]*(?::\d+)?(?:\/[\w.-]+)*(?::[\w.-]+)?(?:@sha256:[0-9a-f]{64})?$/i;

/** What `git check-ref-format` rejects, and what could be taken for an option. */
const BAD_REF = /^-|[\s\p{C}~^:?*[\\]|\.\.|@\{/u;

const BAD_PATH = /[\\\p{C}]|(?:^|\/)\.\.(?:\/|$)/u;

const PROBLEMS = {
  url: {
    field: 'url',
    code: 'content.url',
    message:
      'Enter an address that starts with https:// or http://, without user name and password',
  },
  query: {
    field: 'url',
    code: 'content.query',
    message:
      'Remove the part of the address from "?", "#" or ";" on: it can hold credentials, and all members see the address',
  },
  image: {
    field: 'url',
    code: 'content.image',
    message:
      'Enter the reference of an image, such as ghcr.io/example/course:1.0, without a scheme',
  },
  ref: {
    field: 'ref',
    code: 'content.ref',
    message: 'Enter a branch, a tag or a commit, such as main',
  },
  noRef: {
    field: 'ref',
    code: 'content.no-ref',
    message: 'Leave out ref: only git repositories have one',
  },
  path: {
    field: 'path',
    code: 'content.path',
    message:
      'Enter a folder relative to the files of the session, without ".." and without "/" at the start',
  },
  patterns: {
    field: 'include_paths',
    code: 'content.patterns',
    message: `Enter at most ${MAX_PATTERNS} patterns, such as notebooks/**, none of them blank or with ".."`,
  },
} as const satisfies Record<string, ContentProblem>;

/**
 * The first thing that is wrong with content to add; `undefined` for none. Addresses hold no credentials, since everybody
 * in the workspace reads them; paths stay inside the session's files.
 *
 * @public
 */
export function contentProblem(
  content: AddContent,
): ContentProblem | undefined {
  const { path, include_paths: include, exclude_paths: exclude } = content;
  return (
    urlProblem(content) ??
    refProblem(content) ??
    (path !== undefined && isBadPath(path) ? PROBLEMS.path : undefined) ??
    (include && patternsProblem('include_paths', include)) ??
    (exclude && patternsProblem('exclude_paths', exclude))
  );
}

function urlProblem({ type, url }: AddContent): ContentProblem | undefined {
  if (type === 'image') {
    return url.length <= MAX_PATH && IMAGE.test(url)
      ? undefined
      : PROBLEMS.image;
  }
  const address = webAddress(url);
  if (!address) return PROBLEMS.url;
  return /[?#;]/.test(url) ? PROBLEMS.query : undefined;
}

function refProblem({ type, ref }: AddContent): ContentProblem | undefined {
  if (type !== 'git') return ref === undefined ? undefined : PROBLEMS.noRef;
  return !ref || ref.length > MAX_REF || BAD_REF.test(ref)
    ? PROBLEMS.ref
    : undefined;
}

function isBadPath(path: string): boolean {
  return (
    path === '' ||
    path.length > MAX_PATH ||
    path.startsWith('/') ||
    BAD_PATH.test(path)
  );
}

function patternsProblem(
  field: 'include_paths' | 'exclude_paths',
  patterns: readonly string[],
): ContentProblem | undefined {
  const isFine =
    patterns.length <= MAX_PATTERNS &&
    patterns.every(
      each =>
        each.trim() !== '' && each.length <= MAX_PATH && !BAD_PATH.test(each),
    );
  return isFine ? undefined : { ...PROBLEMS.patterns, field };
}
