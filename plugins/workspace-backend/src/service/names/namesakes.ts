import { STORAGE } from '../../model/kinds';
import { WorkspaceCache } from '../../cache/types';
import { forget } from '../../model/access/access';
import { editAccess } from '../../model/access/accessDraft';
import { StorageResource } from '../../model/resources';
import { isAskedIn } from '../access/accessPatch';
import { isNamed, withNote } from '../errors';
import { ownWork, Writer } from '../Writer';

/**
 * Takes back what others decided on a workspace that is gone, before its name is given to a new one: decisions are about
 * principals, which are names. Where some workspace is of that principal, nothing is taken.
 *
 * @throws ServiceUnavailableError, ConflictError; nothing is to be created then
 */
export async function forgetNamesake(
  name: string,
  writer: Writer,
  cache: Pick<WorkspaceCache, 'list' | 'byPrincipal' | 'byRequest'>,
  now: Date,
): Promise<void> {
  if (cache.byPrincipal(name).length > 0) return;
  const deciders = cache
    .list()
    .filter(({ storage }) => decidedOn(storage, name));
  // The cache may not have heard yet of one that was created a moment ago.
  if (deciders.length === 0 || (await writer.read(STORAGE, name))) return;
  const context = { now, isAsked: isAskedIn(cache) };
  const edit = editAccess([forget(name)], context);
  for (const decider of deciders) {
    try {
      await writer.edit(STORAGE, ownWork(decider.name), edit);
    } catch (error) {
      if (isNamed(error, 'NotFoundError')) continue;
      throw withNote(error, 'nothing was created');
    }
  }
}

function decidedOn(
  { grants, ended }: StorageResource,
  principal: string,
): boolean {
  return [...grants, ...ended.grants].some(
    ({ grantee }) => grantee === principal,
  );
}
