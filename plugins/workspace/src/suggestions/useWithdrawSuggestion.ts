import { useCallback } from 'react';
import { Suggestion } from '@eoepca/backstage-plugin-workspace-common';
import { useRemoveSuggestion, useWorkspaceMutation } from '../api';
import { useLatest, useNotice, useTexts } from '../components';
import { bodyOf } from './bodyOf';

/**
 * Withdraws suggestions of the user's own, undone by suggesting the same again; removes those that were dismissed.
 *
 * @param onDone - told afterwards
 */
export function useWithdrawSuggestion(onDone: () => void = () => {}) {
  const t = useTexts();
  const notice = useNotice();
  const removal = useRemoveSuggestion();
  const again = useWorkspaceMutation((api, suggestion: Suggestion) =>
    api.suggest(suggestion.workspace, bodyOf(suggestion)),
  );

  const latest = useLatest(async (suggestion: Suggestion) => {
    try {
      await removal.run(suggestion);
    } catch {
      return;
    }
    onDone();
    if (suggestion.dismissed_at) notice(t('suggestions.removed'));
    else {
      notice(t('suggestions.withdrawn'), { undo: () => again.run(suggestion) });
    }
  });

  return {
    /** Stays the same function. */
    withdraw: useCallback(
      (suggestion: Suggestion) => void latest.current(suggestion),
      [latest],
    ),
    busy: removal.busy,
    error: removal.error,
  };
}
