import { Translated } from '../components/translated';
import { provisioningMessages } from './messages';

/** {@link provisioningMessages} in German. */
export const provisioningMessagesDe: Translated<typeof provisioningMessages> = {
  title: 'Bereitstellung',
};
