import { commonMessages } from './messages';
import { Translated } from './translated';

/** {@link commonMessages} in German. */
export const commonMessagesDe: Translated<typeof commonMessages> = {
  cancel: 'Abbrechen',
  close: 'Schließen',
  retry: 'Erneut versuchen',
  more: { action: 'Mehr laden', busy: 'Wird geladen …' },
  copied: 'Kopiert',
  copyFailed:
    'Kopieren war nicht möglich. Markieren Sie den Text, und kopieren Sie ihn selbst.',
  undo: 'Rückgängig machen',
  undone: 'Rückgängig gemacht',
  notUndone: 'Die Änderung konnte nicht rückgängig gemacht werden',
  unknownPage: {
    title: 'Seite nicht gefunden',
    description:
      'Unter {{address}} gibt es keine Seite. Prüfen Sie die Adresse; vielleicht hat sie einen Tippfehler oder ist veraltet.',
  },
  confirm: {
    label: 'Zur Bestätigung {{name}} eingeben',
    busy: 'Wird ausgeführt …',
  },
  status: {
    started: 'Gestartet',
    stopped: 'Gestoppt',
  },
  failure: {
    stale:
      'Diese Seite konnte nicht aktualisiert werden und ist möglicherweise veraltet. Wird automatisch wiederholt …',
    unauthenticated:
      'Ihre Anmeldung ist abgelaufen. Melden Sie sich erneut an.',
    forbidden:
      'Dazu sind Sie nicht berechtigt. Wenden Sie sich an den Besitzer oder einen Admin des Workspace.',
    notFound:
      'Das Gesuchte existiert nicht mehr. Möglicherweise hat es jemand entfernt.',
    conflict: 'Das ist im aktuellen Zustand nicht möglich.',
    outdated:
      'Jemand anderes hat inzwischen etwas geändert. Prüfen Sie den aktuellen Stand, und versuchen Sie es erneut.',
    invalid: 'Die Eingabe wurde nicht angenommen.',
    unavailable:
      'Der Workspace-Dienst antwortet gerade nicht. Wird automatisch wiederholt …',
    unreachable:
      'Das Backend des Portals ist nicht erreichbar. Wird automatisch wiederholt …',
    limited:
      'Zu viele Anfragen in kurzer Zeit. Diese Seite versucht es automatisch erneut.',
    call: 'Das hat nicht geklappt.',
    callUnavailable:
      'Der Workspace-Dienst ist gerade nicht verfügbar. Versuchen Sie es gleich noch einmal.',
    callUnreachable:
      'Das Backend des Portals ist nicht erreichbar. Prüfen Sie Ihre Verbindung, und versuchen Sie es erneut.',
    callHindered: 'Der Workspace-Dienst kann das gerade nicht ausführen.',
    tooManyRequests: 'Zu viele Anfragen in kurzer Zeit.',
    tooManyWaiting:
      'Zu viele Ihrer Änderungen an diesem Workspace werden noch gespeichert.',
    tryAgainIn: 'Versuchen Sie es in {{time}} erneut.',
    tryAgainSoon: 'Versuchen Sie es gleich noch einmal.',
  },
  expiredSignIn: {
    title: 'Ihre Anmeldung ist abgelaufen',
    description:
      'Diese Seite wird nicht mehr aktualisiert. Melden Sie sich erneut an, um fortzufahren.',
    unsaved:
      'Auf dieser Seite gibt es nicht gespeicherte Änderungen, die bei einer erneuten Anmeldung verloren gehen. Um sie zu behalten, melden Sie sich in einem anderen Browser-Tab an und kehren dann hierher zurück.',
    signIn: 'Erneut anmelden',
    discard: 'Verwerfen und anmelden',
    stay: 'Auf der Seite bleiben',
  },
  discard: {
    title: 'Nicht gespeicherte Änderungen verwerfen?',
    description: 'Ihre Eingaben unter „{{title}}“ sind nicht gespeichert.',
    discard: 'Verwerfen',
    keep: 'Weiter bearbeiten',
  },
  changedRequest: {
    until:
      'Die Anfrage wurde inzwischen geändert: Sie lautet jetzt „{{permission}}“ bis {{date}}. Bitte prüfen und dann entscheiden.',
    endless:
      'Die Anfrage wurde inzwischen geändert: Sie lautet jetzt „{{permission}}“ unbefristet. Bitte prüfen und dann entscheiden.',
    withdrawn: 'Die Anfrage wurde inzwischen zurückgezogen.',
  },
  expiry: {
    label: 'Läuft ab',
    none: 'Unbefristet',
    requested: 'Wie angefragt ({{date}})',
    days30: 'In 30 Tagen ({{date}})',
    days90: 'In 90 Tagen ({{date}})',
    year: 'In 1 Jahr ({{date}})',
    date: 'An einem Datum …',
    dateLabel: 'Läuft ab am',
    dateHelp: 'Der letzte Tag mit Zugriff',
    past: 'Dieser Tag ist vorbei. Wählen Sie einen späteren.',
    expires: 'läuft {{relative}} ab ({{date}})',
    expired: '{{relative}} abgelaufen ({{date}})',
  },
  changes: {
    show: 'Änderungen ansehen',
    none: 'Keine Änderungen.',
    list: 'Was sich ändert',
    raw: 'Als YAML anzeigen',
    onlyRaw: 'Es ändern sich nur technische Angaben.',
    thingAdded: 'Neu: {{thing}}',
    thingAddedWith: 'Neu: {{thing}} ({{details}})',
    thingRemoved: 'Entfernt: {{thing}}',
    thingChanged: 'Geändert: {{thing}} ({{changes}})',
    field: '{{field}}: {{value}}',
    fieldChanged: '{{field}}: {{from}} → {{to}}',
    thing: {
      member: 'Mitglied {{name}}',
      session: 'Sitzung {{name}}',
      content: 'Inhalt {{name}}',
      databaseServer: 'Datenbankserver {{name}}',
      bucket: 'Bucket {{name}}',
      request: 'Zugriffsanfrage für {{name}}',
      grant: 'Zugriff von {{grantee}} auf {{name}}',
    },
    fields: {
      discoverable: 'Auffindbar',
      reason: 'Begründung',
      storage: 'Größe',
      backupStorage: 'Größe der Sicherung',
    },
    added: 'neu:',
    removed: 'entfällt:',
  },
  conflict: {
    title:
      'Jemand anderes hat dies inzwischen geändert, deshalb wurde nichts gespeichert. Geändert wurde:',
    changes: 'Was jemand anderes geändert hat',
    yaml: 'Vorher und nachher',
    applyAgain: 'Trotzdem speichern',
  },
  table: {
    clearSearch: 'Suche leeren',
    noMatch: 'Keine Treffer für „{{text}}“.',
    matches_one: '{{count, number}} Treffer',
    matches_other: '{{count, number}} Treffer',
    sortBy: 'Sortieren nach',
  },
};
