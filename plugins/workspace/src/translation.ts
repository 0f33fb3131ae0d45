import { createTranslationRef } from '@backstage/core-plugin-api/alpha';
import { bucketsMessages } from './buckets/messages';
import { commonMessages } from './components/messages';
import { membersMessages } from './members/messages';
import { pagesMessages } from './pages/messages';
import { sessionsMessages } from './sessions/messages';

/**
 * Every text of the plugin, below the name of its concern. Register a translation resource for it to add a language
 * or to change a text.
 *
 * @public
 */
export const workspaceTranslationRef = createTranslationRef({
  id: 'workspace',
  messages: {
    common: commonMessages,
    pages: pagesMessages,
    members: membersMessages,
    buckets: bucketsMessages,
    sessions: sessionsMessages,
  },
});
