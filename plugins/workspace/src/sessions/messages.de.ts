import { Translated } from '../components/translated';
import { sessionsMessages } from './messages';

/** {@link sessionsMessages} in German. */
export const sessionsMessagesDe: Translated<typeof sessionsMessages> =
  sessionsMessages;
