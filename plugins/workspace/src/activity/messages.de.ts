import type { Translated } from '../components/translated';
import type { activityMessages } from './messages';

export const activityMessagesDe: Translated<typeof activityMessages> = {
  tab: 'Aktivität',
  title: 'Aktivität',
  description:
    'Was in diesem Workspace geschehen ist, das Neueste zuerst. Änderungen mit kubectl oder GitOps fehlen.',
  show: 'Aktivität anzeigen',
  hidden: {
    title: 'Die Aktivität sehen nur Besitzer und Admins',
    description:
      'Wenden Sie sich an den Besitzer oder einen Admin dieses Workspace.',
  },
  empty: {
    title: 'Noch keine Aktivität',
    description:
      'Sobald jemand ein Mitglied aufnimmt, Zugriff gewährt, Zugangsdaten anzeigt oder eine Sitzung startet, steht es hier.',
  },
  noMatch: {
    title: 'Keine passende Aktivität',
    description: 'Zu dieser Person und Art ist nichts aufgezeichnet.',
    clear: 'Filter zurücksetzen',
  },
  filter: {
    actor: 'Person',
    anyone: 'Alle',
    kind: 'Art',
    any: 'Alles',
  },
  kind: {
    members: 'Mitglieder',
    access: 'Zugriff',
    credentials: 'Zugangsdaten',
    buckets: 'Buckets',
    sessions: 'Sitzungen',
    stores: 'Datenspeicher',
    settings: 'Einstellungen',
    exports: 'Exporte',
  },
  export: 'Exportieren',
  exporting: 'Wird exportiert …',
  exportHint: 'Als JSON-Zeilen, mit den Filtern von oben',
  count_one: '{{count, number}} Eintrag',
  count_other: '{{count, number}} Einträge',
  countMore_one: 'Neuester Eintrag',
  countMore_other: 'Neueste {{count, number}} Einträge',
  schedule: 'Das Portal',
  platformAdmin: 'Plattform-Admin',
  reason: 'Grund: {{reason}}',
  outcome: {
    started: 'Ausgang unbekannt',
    failed: 'Fehlgeschlagen',
    refused: 'Nicht erlaubt',
  },
  revealed: {
    s3: 'S3-Schlüssel',
    registry: 'Zugangsdaten der Registry',
    store: 'Zugangsdaten des Datenspeichers {{name}}',
    none: 'Zugangsdaten',
  },
  field: {
    title: 'Titel',
    description: 'Beschreibung',
    contact: 'Kontakt',
    quota: 'Kontingent',
    security: 'Sicherheit',
    registry: 'Registry',
    vcluster: 'virtueller Cluster',
    credentials_rollover: 'Schlüsselrotation',
    discoverable: 'Sichtbarkeit',
    lifecycle_rules: 'Lebensdauer-Regeln',
  },
  done: {
    unknown: '{{actor}}: {{action}} {{subject}}',
    workspaceCreated: '{{actor}} hat den Workspace angelegt',
    workspaceDeleted: '{{actor}} hat den Workspace gelöscht',
    workspaceRepaired:
      '{{actor}} hat ein unterbrochenes Anlegen oder Löschen abgeschlossen',
    ownerChanged: '{{actor}} hat den Besitz an {{subject}} übertragen',
    settingsChanged: '{{actor}} hat Einstellungen geändert: {{fields}}',
    memberAddedAdmin: '{{actor}} hat {{subject}} als Admin aufgenommen',
    memberAddedUser: '{{actor}} hat {{subject}} als Mitglied aufgenommen',
    memberRemoved: '{{actor}} hat {{subject}} aus dem Workspace entfernt',
    memberLeft: '{{actor}} hat den Workspace verlassen',
    memberToAdmin: '{{actor}} hat {{subject}} zum Admin gemacht',
    memberToUser: '{{actor}} hat {{subject}} die Admin-Rechte entzogen',
    bucketCreated: '{{actor}} hat Bucket {{subject}} hinzugefügt',
    bucketChanged: '{{actor}} hat Bucket {{subject}} geändert: {{fields}}',
    bucketDeleted: '{{actor}} hat Bucket {{subject}} gelöscht',
    requestReadOnly:
      '{{actor}} hat Lesezugriff auf Bucket {{subject}} angefragt',
    requestReadWrite:
      '{{actor}} hat Lese- und Schreibzugriff auf Bucket {{subject}} angefragt',
    requestWriteOnly:
      '{{actor}} hat Schreibzugriff auf Bucket {{subject}} angefragt',
    requestWithdrawn:
      '{{actor}} hat die Anfrage für Bucket {{subject}} zurückgezogen oder den Zugriff entfernt',
    requestDenied:
      '{{actor}} hat {{workspace}} den Zugriff auf Bucket {{subject}} nicht gewährt',
    requestExpired: 'Die Anfrage für Bucket {{subject}} ist abgelaufen',
    grantReadOnly:
      '{{actor}} hat {{workspace}} Lesezugriff auf Bucket {{subject}} gewährt',
    grantReadWrite:
      '{{actor}} hat {{workspace}} Lese- und Schreibzugriff auf Bucket {{subject}} gewährt',
    grantWriteOnly:
      '{{actor}} hat {{workspace}} Schreibzugriff auf Bucket {{subject}} gewährt',
    grantRevoked:
      '{{actor}} hat {{workspace}} den Zugriff auf Bucket {{subject}} entzogen',
    grantExpired:
      'Der Zugriff von {{workspace}} auf Bucket {{subject}} ist abgelaufen',
    storeCreated: '{{actor}} hat Datenspeicher {{subject}} angelegt',
    storeDeleted: '{{actor}} hat Datenspeicher {{subject}} gelöscht',
    sessionCreated: '{{actor}} hat Sitzung {{subject}} angelegt',
    sessionStarted: '{{actor}} hat Sitzung {{subject}} gestartet',
    sessionStopped: '{{actor}} hat Sitzung {{subject}} gestoppt',
    sessionOpened: '{{actor}} hat Sitzung {{subject}} geöffnet',
    sessionRestarted: '{{actor}} hat Sitzung {{subject}} neu gestartet',
    sessionExtended: '{{actor}} hat Sitzung {{subject}} verlängert',
    sessionDeleted:
      '{{actor}} hat Sitzung {{subject}} samt ihren Dateien gelöscht',
    contentAdded: '{{actor}} hat Inhalte für Sitzungen hinzugefügt',
    contentReplaced: '{{actor}} hat Inhalte von Sitzungen ersetzt',
    contentRemoved: '{{actor}} hat Inhalte aus Sitzungen entfernt',
    credentialsRevealed: '{{actor}} hat Zugangsdaten angezeigt: {{what}}',
    tokenIssued: '{{actor}} hat ein Zugriffstoken ausgestellt',
    exported: '{{actor}} hat die Aktivität exportiert',
  },
};
