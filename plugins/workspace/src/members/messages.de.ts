import { Translated } from '../components/translated';
import { membersMessages } from './messages';

/** {@link membersMessages} in German. */
export const membersMessagesDe: Translated<typeof membersMessages> =
  membersMessages;
