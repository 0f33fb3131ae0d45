import { Translated } from '../components/translated';
import { bucketsMessages } from './messages';

/** {@link bucketsMessages} in German. */
export const bucketsMessagesDe: Translated<typeof bucketsMessages> =
  bucketsMessages;
