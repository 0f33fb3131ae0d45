import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { workspaceTranslationRef } from '../translation';

/** The plugin's texts in the user's language. */
export function useTexts() {
  return useTranslationRef(workspaceTranslationRef).t;
}
