import { Translated } from '../components/translated';
import { healthMessages } from './messages';

/** {@link healthMessages} in German. */
export const healthMessagesDe: Translated<typeof healthMessages> = {
  label: 'Zustand',
  state: {
    ready: 'Bereit',
    setting_up: 'Wird eingerichtet',
    needs_attention: 'Problem',
    paused: 'Pausiert',
    no_owner: 'Ohne Besitzer',
    deleting: 'Wird gelöscht',
  },
  settingUp: 'Wird eingerichtet: {{ready}} von {{total}}',
  why: '{{state}}: warum {{workspace}} nicht bereit ist',
  cause: '{{part}}: {{cause}}',
};
