import { Translated } from '../components/translated';
import { entityMessages } from './messages';

/** {@link entityMessages} in German. */
export const entityMessagesDe: Translated<typeof entityMessages> = {
  title: 'Workspace',
  loading: 'Workspace {{name}} wird geladen …',
  owner: 'Besitzer',
  role: 'Meine Rolle',
  members: 'Mitglieder',
  buckets: 'Buckets',
  sessions: 'Laufende Sitzungen',
  sessionsNone: 'Keine',
  open: 'Workspace öffnen',
  parts: 'Bereiche des Workspace',
  missing: {
    title: 'Kein Workspace angegeben',
    description:
      'Die Annotation {{annotation}} dieser Entität nennt keinen Workspace.',
  },
};
