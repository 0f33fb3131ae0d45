import { Translated } from '../components/translated';
import { suggestionsMessages } from './messages';

/** {@link suggestionsMessages} in German. */
export const suggestionsMessagesDe: Translated<typeof suggestionsMessages> = {
  title: 'Von Mitgliedern vorgeschlagen',
  ownTitle: 'Von Ihnen vorgeschlagen',
  search: 'Vorschläge durchsuchen',
  empty: 'Keine Vorschläge.',
  column: {
    who: 'Vorgeschlagen von',
    what: 'Vorschlag',
    when: 'Vorgeschlagen',
    state: 'Status',
    actions: 'Aktionen',
  },
  request: {
    ReadOnly: 'Zugriff auf {{bucket}} anfragen (nur lesen)',
    ReadWrite: 'Zugriff auf {{bucket}} anfragen (lesen und schreiben)',
    WriteOnly: 'Zugriff auf {{bucket}} anfragen (nur schreiben)',
  },
  start: 'Sitzung {{session}} starten',
  reason: '„{{text}}“',
  state: {
    pending: 'Ausstehend',
    dismissed: 'Abgelehnt',
  },
  expires: 'Vorschlag läuft ab:',
  dismissedBy: 'von',
  accept: 'Zugriff anfragen …',
  acceptOf: 'Zugriff anfragen wie vorgeschlagen: {{bucket}}',
  startNow: 'Starten',
  startOf: 'Sitzung {{session}} starten (Workspace {{workspace}})',
  dismiss: 'Ablehnen',
  dismissOf: 'Vorschlag ablehnen: {{what}}',
  dismissed: 'Vorschlag abgelehnt. Das Mitglied sieht das.',
  withdraw: 'Zurückziehen',
  withdrawOf: 'Vorschlag zurückziehen: {{what}}',
  withdrawn: 'Vorschlag zurückgezogen.',
  remove: 'Entfernen',
  removeOf: 'Abgelehnten Vorschlag entfernen: {{what}}',
  removed: 'Vorschlag entfernt.',
  own: {
    pending: '{{workspace}}: vorgeschlagen',
    dismissed: '{{workspace}}: Vorschlag abgelehnt',
  },
  form: {
    title: 'Zugriffsanfrage vorschlagen',
    action: 'Anfrage vorschlagen',
    submit: 'Den Admins vorschlagen',
    submitting: 'Wird vorgeschlagen …',
    explained:
      'Mitglieder von {{workspace}} können Zugriff nicht selbst anfragen. Besitzer und Admins sehen Ihren Vorschlag und können die Anfrage senden:',
    explainedUnknown:
      'Mitglieder von {{workspace}} können Zugriff nicht selbst anfragen. Besitzer und Admins sehen Ihren Vorschlag und können die Anfrage senden.',
    reasonHelp:
      'Wozu Sie den Bucket brauchen. Die Admins sehen den Grund und, wenn sie die Anfrage senden, auch der Workspace, dem der Bucket gehört.',
    done: 'Den Admins von {{workspace}} vorgeschlagen: Zugriff auf {{bucket}} anfragen.',
    suggested: 'Vorgeschlagen von',
  },
  ask: {
    action: 'Start anfragen',
    actionOf: 'Start anfragen: Sitzung {{session}}',
    asking: 'Wird angefragt …',
    people: 'Starten können sie:',
    peopleUnknown: 'Besitzer und Admins des Workspace können sie starten.',
    done: 'Besitzer und Admins von {{workspace}} sehen, dass Sie die Sitzung {{session}} brauchen.',
    pending: 'Sie haben den Start angefragt',
    dismissed: 'Sie haben den Start angefragt. Abgelehnt von',
    asked: 'hat den Start angefragt',
  },
  limit: {
    member:
      'Sie haben in diesem Workspace schon {{most}} ausstehende Vorschläge. Ziehen Sie erst einen zurück.',
    workspace:
      'In diesem Workspace stehen schon {{most}} Vorschläge aus. Erst müssen die Admins über einige entscheiden: Wenden Sie sich an einen von ihnen.',
  },
};
