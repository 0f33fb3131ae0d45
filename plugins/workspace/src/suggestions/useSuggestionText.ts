import { Suggestion } from '@eoepca/backstage-plugin-workspace-common';
import { useTexts } from '../components';

/** What is suggested, in words. */
export function useSuggestionText(): (suggestion: Suggestion) => string {
  const t = useTexts();
  return ({ kind, session = '', bucket = '', permission = 'ReadOnly' }) =>
    kind === 'start-session'
      ? t('suggestions.start', { session })
      : t(`suggestions.request.${permission}`, { bucket });
}
