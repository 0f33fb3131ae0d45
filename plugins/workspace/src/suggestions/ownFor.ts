import { Suggestion } from '@eoepca/backstage-plugin-workspace-common';

/** The user's own suggestions to request access to a bucket. */
export function ownFor(
  suggestions: readonly Suggestion[],
  bucket: string,
): Suggestion[] {
  return suggestions.filter(each => each.own && each.bucket === bucket);
}
