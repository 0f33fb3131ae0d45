import { Translated } from '../components/translated';
import { storesMessages } from './messages';

/** {@link storesMessages} in German. */
export const storesMessagesDe: Translated<typeof storesMessages> = {
  title: 'Datenspeicher',
};
