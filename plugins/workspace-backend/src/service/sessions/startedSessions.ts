import { Scope } from '../../authorization/Guard';
import { STORAGE } from '../../model/kinds';
import { editSuggestions } from '../../model/suggestions/suggestionEdits';
import {
  parseSuggestions,
  StoredSuggestion,
} from '../../model/suggestions/suggestions';
import { Writer } from '../Writer';

/**
 * Takes away what members suggested about a session that was just started: once it is stopped again, that would be pending
 * anew. What can't be taken away now counts for nothing while the session runs, and is swept.
 */
export function forgetStartSuggestions(writer: Pick<Writer, 'edit'>) {
  return async (scope: Scope, session: string): Promise<void> => {
    const isAbout = (each: StoredSuggestion) =>
      each.kind === 'start-session' && each.session === session;
    const { annotations } = scope.record.storage.meta;
    if (!parseSuggestions(annotations).some(isAbout)) return;
    await writer
      .edit(
        STORAGE,
        scope,
        editSuggestions(all => all.filter(each => !isAbout(each))),
      )
      .catch(() => {});
  };
}
