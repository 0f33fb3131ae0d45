import { Suggestion } from '@eoepca/backstage-plugin-workspace-common';
import { useRemoveSuggestion } from '../api';
import { useNotice, useTexts } from '../components';

/** Says that something was suggested, which can be undone. */
export function useTellSuggested(): (suggestion: Suggestion) => void {
  const t = useTexts();
  const notice = useNotice();
  const removal = useRemoveSuggestion();
  return suggestion => {
    const { kind, workspace, bucket = '', session = '' } = suggestion;
    notice(
      kind === 'start-session'
        ? t('suggestions.ask.done', { workspace, session })
        : t('suggestions.form.done', { workspace, bucket }),
      { undo: () => removal.run(suggestion) },
    );
  };
}
