import { NotAllowedError } from '@backstage/errors';
import { DATALAB, definitionName } from '../model/kinds';
import { WorkspaceCache } from '../cache/types';

/**
 * What callers get for a workspace that they may not know of. It depends on no workspace, and on all clusters alike: the
 * answer for a foreign workspace must not tell in which of them it is.
 *
 * @param@param caches - of all clusters
 * @throws ServiceUnavailableError while a cluster cannot answer: the workspace may be there, and the caller's
 */
export function refusal(
  caches: readonly Pick<WorkspaceCache, 'hasDefinition' | 'assertServing'>[],
): NotAllowedError {
  caches.forEach(cache => cache.assertServing());
  const datalabs = definitionName(DATALAB);
  return new NotAllowedError(
    caches.some(cache => cache.hasDefinition(datalabs))
      ? "This workspace doesn't exist, or you have no role in it. Check the name, or ask its owner to add you"
      : "This workspace doesn't exist, or you don't own it. The Datalab definition, which tells other roles, is missing on the cluster; ask a platform admin to install it",
  );
}
