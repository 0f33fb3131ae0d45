import { Translated } from '../components/translated';
import { homeMessages } from './messages';

/** {@link homeMessages} in German. */
export const homeMessagesDe: Translated<typeof homeMessages> = {
  title: 'Startseite',
};
