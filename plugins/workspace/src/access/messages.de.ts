import { Translated } from '../components/translated';
import { accessMessages } from './messages';

/** {@link accessMessages} in German. */
export const accessMessagesDe: Translated<typeof accessMessages> = {
  title: 'Zugriff',
};
