import { Translated } from '../components/translated';
import { credentialsMessages } from './messages';

/** {@link credentialsMessages} in German. */
export const credentialsMessagesDe: Translated<typeof credentialsMessages> = {
  title: 'Zugangsdaten',
};
