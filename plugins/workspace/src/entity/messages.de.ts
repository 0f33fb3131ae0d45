import { Translated } from '../components/translated';
import { entityMessages } from './messages';

/** {@link entityMessages} in German. */
export const entityMessagesDe: Translated<typeof entityMessages> = {
  title: 'Workspace',
};
