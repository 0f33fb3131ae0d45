import { accessMessages } from './access/messages';
import { activityMessages } from './activity/messages';
import { bucketsMessages } from './buckets/messages';
import { commonMessages } from './components/messages';
import { contentMessages } from './content/messages';
import { createMessages } from './create/messages';
import { credentialsMessages } from './credentials/messages';
import { datasetsMessages } from './datasets/messages';
import { entityMessages } from './entity/messages';
import { healthMessages } from './health/messages';
import { homeMessages } from './home/messages';
import { membersMessages } from './members/messages';
import { pagesMessages } from './pages/messages';
import { provisioningMessages } from './provisioning/messages';
import { sessionsMessages } from './sessions/messages';
import { settingsMessages } from './settings/messages';
import { storesMessages } from './stores/messages';
import { suggestionsMessages } from './suggestions/messages';
import { usageMessages } from './usage/messages';

/** Every text of the plugin in English, below the name of its concern. */
export const messages = {
  common: commonMessages,
  pages: pagesMessages,
  create: createMessages,
  members: membersMessages,
  buckets: bucketsMessages,
  access: accessMessages,
  datasets: datasetsMessages,
  suggestions: suggestionsMessages,
  activity: activityMessages,
  stores: storesMessages,
  sessions: sessionsMessages,
  content: contentMessages,
  credentials: credentialsMessages,
  settings: settingsMessages,
  usage: usageMessages,
  provisioning: provisioningMessages,
  health: healthMessages,
  home: homeMessages,
  entity: entityMessages,
} as const;
