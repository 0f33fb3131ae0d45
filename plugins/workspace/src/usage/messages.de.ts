import { Translated } from '../components/translated';
import { usageMessages } from './messages';

/** {@link usageMessages} in German. */
export const usageMessagesDe: Translated<typeof usageMessages> = {
  title: 'Verbrauch',
};
