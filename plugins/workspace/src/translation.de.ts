import type { createTranslationRef } from '@backstage/core-plugin-api/alpha';
import { accessMessagesDe } from './access/messages.de';
import { activityMessagesDe } from './activity/messages.de';
import { bucketsMessagesDe } from './buckets/messages.de';
import { commonMessagesDe } from './components/messages.de';
import { flatMessages } from './components/translated';
import { contentMessagesDe } from './content/messages.de';
import { createMessagesDe } from './create/messages.de';
import { credentialsMessagesDe } from './credentials/messages.de';
import { datasetsMessagesDe } from './datasets/messages.de';
import { entityMessagesDe } from './entity/messages.de';
import { healthMessagesDe } from './health/messages.de';
import { homeMessagesDe } from './home/messages.de';
import { membersMessagesDe } from './members/messages.de';
import { pagesMessagesDe } from './pages/messages.de';
import { provisioningMessagesDe } from './provisioning/messages.de';
import { sessionsMessagesDe } from './sessions/messages.de';
import { settingsMessagesDe } from './settings/messages.de';
import { storesMessagesDe } from './stores/messages.de';
import { suggestionsMessagesDe } from './suggestions/messages.de';
import type { messages } from './messages';
import { usageMessagesDe } from './usage/messages.de';

type Keys = keyof ReturnType<
  typeof createTranslationRef<'workspace', typeof messages, {}>
>['T'];

/** The German texts, loaded when somebody reads German. That no key is missing is in the types of the rooms. */
export default flatMessages({
  common: commonMessagesDe,
  pages: pagesMessagesDe,
  create: createMessagesDe,
  members: membersMessagesDe,
  buckets: bucketsMessagesDe,
  access: accessMessagesDe,
  datasets: datasetsMessagesDe,
  suggestions: suggestionsMessagesDe,
  activity: activityMessagesDe,
  stores: storesMessagesDe,
  sessions: sessionsMessagesDe,
  content: contentMessagesDe,
  credentials: credentialsMessagesDe,
  settings: settingsMessagesDe,
  usage: usageMessagesDe,
  provisioning: provisioningMessagesDe,
  health: healthMessagesDe,
  home: homeMessagesDe,
  entity: entityMessagesDe,
}) as Record<Keys, string>;
