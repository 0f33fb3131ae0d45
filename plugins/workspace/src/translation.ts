import { createTranslationRef } from '@backstage/core-plugin-api/alpha';
import { messages } from './messages';

/**
 * Every text of the plugin, below the name of its concern, in English and German. Register a translation resource for
 * it to add a language or to change a text.
 *
 * @public
 */
export const workspaceTranslationRef = createTranslationRef({
  id: 'workspace',
  messages,
  translations: { de: () => import('./translation.de') },
});
