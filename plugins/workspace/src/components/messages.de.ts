import { commonMessages } from './messages';
import { Translated } from './translated';

/** {@link commonMessages} in German. */
export const commonMessagesDe: Translated<typeof commonMessages> = {
  cancel: 'Abbrechen',
  close: 'Schließen',
  retry: 'Erneut versuchen',
  open: 'Öffnen',
  undo: 'Rückgängig machen',
  undone: 'Rückgängig gemacht',
  notUndone: 'Die Änderung konnte nicht rückgängig gemacht werden',
  confirm: {
    label: 'Zur Bestätigung {{name}} eintippen',
    mismatch: 'Das ist nicht der Name; bitte {{name}} eintippen.',
    busy: 'Wird ausgeführt …',
  },
  status: {
    started: 'Gestartet',
    stopped: 'Gestoppt',
  },
  failure: {
    stale:
      'Diese Seite ließ sich nicht aktualisieren und zeigt den letzten bekannten Stand. Es wird weiter versucht.',
    unauthenticated:
      'Die Anmeldung ist abgelaufen. Bitte die Seite neu laden und erneut anmelden.',
    forbidden:
      'Dazu fehlt das Recht. Wer den Workspace besitzt oder verwaltet, kann weiterhelfen.',
    notFound: 'Das gibt es nicht mehr; vielleicht hat es jemand entfernt.',
    conflict: 'Das geht beim jetzigen Stand der Dinge nicht.',
    outdated:
      'Jemand war schneller. Bitte den neuen Stand ansehen und es erneut versuchen.',
    invalid: 'Das wurde nicht angenommen.',
    unavailable:
      'Der Workspace-Dienst antwortet gerade nicht. Es wird von selbst erneut versucht.',
    unreachable:
      'Das Backend des Portals ist nicht erreichbar. Es wird von selbst erneut versucht.',
    limited:
      'Zu viele Anfragen in kurzer Zeit. Diese Seite versucht es automatisch erneut.',
    call: 'Das hat nicht geklappt.',
    callUnavailable:
      'Der Workspace-Dienst kann das gerade nicht tun; bitte gleich noch einmal versuchen.',
    callUnreachable:
      'Das Backend des Portals ist nicht erreichbar; bitte die Verbindung prüfen und es erneut versuchen.',
    callHindered: 'Der Workspace-Dienst kann das gerade nicht ausführen.',
    tooManyRequests: 'Zu viele Aufrufe in kurzer Zeit.',
    tooManyWaiting:
      'Zu viele eigene Änderungen an diesem Workspace werden noch gespeichert.',
    tryAgainIn: 'Bitte in {{time}} erneut versuchen.',
    tryAgainSoon: 'Bitte gleich noch einmal versuchen.',
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
    show: 'Zeigen, was sich ändert',
    none: 'Nichts ändert sich.',
    added: 'neu:',
    removed: 'entfällt:',
  },
  conflict: {
    title:
      'Jemand hat dies inzwischen geändert, deshalb wurde nichts gespeichert. Das wurde geändert:',
    changes: 'Was jemand anderes geändert hat',
    applyAgain: 'Trotzdem speichern',
  },
  table: {
    search: 'Suchen',
    clearSearch: 'Suche leeren',
    noMatch: 'Nichts passt zu „{{text}}“.',
    matches_one: '{{count, number}} Treffer',
    matches_other: '{{count, number}} Treffer',
    sortBy: 'Sortieren nach',
    loading: 'Wird geladen …',
  },
};
