import { useCallback } from 'react';
import { Suggestion } from '@eoepca/backstage-plugin-workspace-common';
import { useDismissSuggestion, useRestoreSuggestion } from '../api';
import { useLatest, useNotice, useTexts } from '../components';

/** Dismisses what members suggest, which can be undone. */
export function useDismiss() {
  const t = useTexts();
  const notice = useNotice();
  const dismissal = useDismissSuggestion();
  const restoring = useRestoreSuggestion();

  const latest = useLatest(async (suggestion: Suggestion) => {
    try {
      await dismissal.run(suggestion);
    } catch {
      return;
    }
    notice(t('suggestions.dismissed'), {
      undo: () => restoring.run(suggestion),
    });
  });

  return {
    /** Stays the same function. */
    dismiss: useCallback(
      (suggestion: Suggestion) => void latest.current(suggestion),
      [latest],
    ),
    busy: dismissal.busy,
    error: dismissal.error,
  };
}
