import { Translated } from '../components/translated';
import { pagesMessages } from './messages';

/** {@link pagesMessages} in German. */
export const pagesMessagesDe: Translated<typeof pagesMessages> = pagesMessages;
