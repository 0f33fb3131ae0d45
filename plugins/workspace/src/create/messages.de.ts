import { Translated } from '../components/translated';
import { createMessages } from './messages';

/** {@link createMessages} in German. */
export const createMessagesDe: Translated<typeof createMessages> = {
  action: 'Workspace anlegen',
  title: 'Workspace anlegen',
  titleField: 'Titel',
  titleHelp: 'So heißt er für alle, etwa wie das Projekt oder das Team',
  titleRequired: 'Geben Sie einen Titel ein.',
  shortName: 'Kurzname',
  shortNameHelp:
    'Steht in Adressen und Schlüsseln und lässt sich später nicht ändern',
  shortNameRequired: 'Geben Sie einen Kurznamen ein.',
  fullName: 'Vollständiger Name: {{name}}',
  available: '{{name}} ist verfügbar',
  taken: '{{name}} ist vergeben. Geben Sie einen anderen Kurznamen ein.',
  takeAlternative: '{{name}} verwenden',
  members: 'Mitglieder',
  membersProblem:
    'Korrigieren oder entfernen Sie die unten genannten Personen.',
  role: 'Rolle dieser Mitglieder',
  bucket: 'Erster Bucket',
  bucketHelp: 'Leer lassen, um den Namen {{name}} zu verwenden',
  bucketHelpUnnamed: 'Leer lassen, um den Namen des Workspace zu verwenden',
  discoverable: 'Auffindbarer Bucket',
  discoverableHelp:
    'Andere Workspaces finden ihn im Bucket-Verzeichnis und können Zugriff anfragen. Zugriff hat erst, wem Sie ihn gewähren.',
  startSession: 'Sofort eine Sitzung starten',
  sessionHelp: {
    started: 'Ein Notebook oder VS Code, das im Browser läuft',
    stopped: 'Andernfalls startet die Sitzung beim ersten Öffnen',
    none: 'Ein Notebook oder VS Code, das im Browser läuft; auch später möglich',
  },
  owner: 'Der Workspace gehört Ihnen ({{owner}}).',
  storageOnly:
    'Dieser Cluster bietet nur Speicher. Der Workspace erhält Buckets, die sich mit anderen Workspaces teilen lassen, aber keine weiteren Mitglieder, Sitzungen oder Datenspeicher.',
  submit: 'Workspace anlegen',
  submitting: 'Wird angelegt …',
  problem: {
    empty: 'Ein Kurzname enthält mindestens einen Buchstaben oder eine Ziffer.',
    tooShort:
      'Der Name {{name}} ist zu kurz. Verwenden Sie mindestens {{min}} Buchstaben oder Ziffern.',
    tooLong:
      'Der Name {{name}} ist zu lang. Verwenden Sie höchstens {{max}} Zeichen einschließlich des Präfixes.',
    reserved: 'Der Name {{name}} ist reserviert. Geben Sie einen anderen ein.',
  },
};
