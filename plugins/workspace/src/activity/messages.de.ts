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
    workspace: {
      created: '{{actor}} hat den Workspace angelegt',
      deleted: '{{actor}} hat den Workspace gelöscht',
      repaired:
        '{{actor}} hat ein unterbrochenes Anlegen oder Löschen abgeschlossen',
    },
    ownership: {
      transferred: '{{actor}} hat den Besitz an {{subject}} übertragen',
    },
    settings: {
      changed: '{{actor}} hat Einstellungen geändert: {{fields}}',
    },
    member: {
      added: {
        admin: '{{actor}} hat {{subject}} als Admin aufgenommen',
        user: '{{actor}} hat {{subject}} als Mitglied aufgenommen',
      },
      removed: '{{actor}} hat {{subject}} aus dem Workspace entfernt',
      left: '{{actor}} hat den Workspace verlassen',
      role_changed: {
        admin: '{{actor}} hat {{subject}} zum Admin gemacht',
        user: '{{actor}} hat {{subject}} die Admin-Rechte entzogen',
      },
    },
    bucket: {
      created: '{{actor}} hat Bucket {{subject}} hinzugefügt',
      changed: '{{actor}} hat Bucket {{subject}} geändert: {{fields}}',
      deleted: '{{actor}} hat Bucket {{subject}} gelöscht',
    },
    request: {
      created: {
        ReadOnly: '{{actor}} hat Lesezugriff auf Bucket {{subject}} angefragt',
        ReadWrite:
          '{{actor}} hat Lese- und Schreibzugriff auf Bucket {{subject}} angefragt',
        WriteOnly:
          '{{actor}} hat Schreibzugriff auf Bucket {{subject}} angefragt',
      },
      withdrawn:
        '{{actor}} hat die Anfrage für Bucket {{subject}} zurückgezogen oder den Zugriff entfernt',
      denied:
        '{{actor}} hat {{workspace}} den Zugriff auf Bucket {{subject}} nicht gewährt',
      expired: 'Die Anfrage für Bucket {{subject}} ist abgelaufen',
    },
    grant: {
      given: {
        ReadOnly:
          '{{actor}} hat {{workspace}} Lesezugriff auf Bucket {{subject}} gewährt',
        ReadWrite:
          '{{actor}} hat {{workspace}} Lese- und Schreibzugriff auf Bucket {{subject}} gewährt',
        WriteOnly:
          '{{actor}} hat {{workspace}} Schreibzugriff auf Bucket {{subject}} gewährt',
      },
      revoked:
        '{{actor}} hat {{workspace}} den Zugriff auf Bucket {{subject}} entzogen',
      expired:
        'Der Zugriff von {{workspace}} auf Bucket {{subject}} ist abgelaufen',
    },
    store: {
      created: '{{actor}} hat Datenspeicher {{subject}} angelegt',
      deleted: '{{actor}} hat Datenspeicher {{subject}} gelöscht',
    },
    session: {
      created: '{{actor}} hat Sitzung {{subject}} angelegt',
      started: '{{actor}} hat Sitzung {{subject}} gestartet',
      stopped: '{{actor}} hat Sitzung {{subject}} gestoppt',
      opened: '{{actor}} hat Sitzung {{subject}} geöffnet',
      restarted: '{{actor}} hat Sitzung {{subject}} neu gestartet',
      extended: '{{actor}} hat Sitzung {{subject}} verlängert',
      deleted: '{{actor}} hat Sitzung {{subject}} samt ihren Dateien gelöscht',
    },
    content: {
      added: '{{actor}} hat Inhalte für Sitzungen hinzugefügt',
      replaced: '{{actor}} hat Inhalte von Sitzungen ersetzt',
      removed: '{{actor}} hat Inhalte aus Sitzungen entfernt',
    },
    credentials: {
      revealed: '{{actor}} hat Zugangsdaten angezeigt: {{what}}',
    },
    token: {
      issued: '{{actor}} hat ein Zugriffstoken ausgestellt',
    },
    activity: {
      exported: '{{actor}} hat die Aktivität exportiert',
    },
  },
};
