import { Translated } from '../components/translated';
import { settingsMessages } from './messages';

/** {@link settingsMessages} in German. */
export const settingsMessagesDe: Translated<typeof settingsMessages> = {
  title: 'Einstellungen',
};
