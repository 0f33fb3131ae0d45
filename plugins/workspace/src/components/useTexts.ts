import {
  TranslationFunction,
  useTranslationRef,
} from '@backstage/core-plugin-api/alpha';
import { workspaceTranslationRef } from '../translation';

/** Says a text of the plugin, by its key, in the user's language. */
export type Texts = TranslationFunction<(typeof workspaceTranslationRef)['T']>;

/** The plugin's texts in the user's language. */
export function useTexts(): Texts {
  return useTranslationRef(workspaceTranslationRef).t;
}
