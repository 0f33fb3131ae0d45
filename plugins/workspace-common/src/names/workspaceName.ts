import { bucketNameProblem } from './bucketName';
import { MAX_NAME_LENGTH, MIN_NAME_LENGTH, NameProblem } from './problem';
import { reservedNameProblem } from './reservedNames';
import { slug } from './slug';

/**
 * The name that a new workspace gets, or why it cannot get one.
 *
 * @public
 */
export type WorkspaceNameResult =
  | { name: string; problem?: undefined }
  | { name?: undefined; problem: NameProblem };

/**
 * Makes a workspace's name from what its creator typed: the prefix without trailing `-`, a `-`, the slug;
 * 3 to 63 characters in all. The name must also do as the name of its first bucket, and must not be one of
 * {@link RESERVED_NAMES}; what the configuration reserves besides, the server says.
 *
 * @param preferredName - free text, e.g. `Alice Lab!`
 * @param prefix - the configured prefix, e.g. `ws-`
 *
 * @public
 */
export function workspaceName(
  preferredName: string,
  prefix: string = '',
): WorkspaceNameResult {
  const slugged = slug(preferredName);
  if (!slugged) {
    return problem(
      'workspace-name.empty',
      'No letter or digit is left of this name; use at least one letter or digit.',
    );
  }
  const head = prefix.replace(/-+$/, '');
  const name = head ? `${head}-${slugged}` : slugged;
  if (name.length < MIN_NAME_LENGTH) {
    return problem(
      'workspace-name.too-short',
      `The name '${name}' is too short; use at least ${MIN_NAME_LENGTH} letters or digits.`,
      { name, min: MIN_NAME_LENGTH },
    );
  }
  if (name.length > MAX_NAME_LENGTH) {
    return problem(
      'workspace-name.too-long',
      `The name '${name}' is too long; use at most ${MAX_NAME_LENGTH} characters together with the prefix '${head}-'.`,
      { name, max: MAX_NAME_LENGTH },
    );
  }
  const reserved = reservedNameProblem(name);
  if (reserved) return { problem: reserved };
  if (bucketNameProblem(name)) {
    return problem(
      'workspace-name.reserved',
      `The name '${name}' is reserved by S3; choose another one.`,
      { name },
    );
  }
  return { name };
}

function problem(
  code: string,
  message: string,
  params?: NameProblem['params'],
): WorkspaceNameResult {
  return { problem: { code, message, ...(params && { params }) } };
}
