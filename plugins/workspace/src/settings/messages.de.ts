import { Translated } from '../components/translated';
import { settingsMessages } from './messages';

/** {@link settingsMessages} in German. */
export const settingsMessagesDe: Translated<typeof settingsMessages> = {
  title: 'Einstellungen',
  save: 'Speichern',
  saving: 'Wird gespeichert …',
  discard: 'Verwerfen',
  saved: 'Änderungen gespeichert',
  kept: 'Die Einstellungen von {{name}} enthalten nicht gespeicherte Änderungen. Sie bleiben erhalten, bis Sie die Seite neu laden.',
  stillUnsaved:
    'Nicht gespeicherte Änderungen von Ihrem letzten Besuch dieser Seite.',
  notSet: 'Nicht gesetzt',
  on: 'An',
  off: 'Aus',
  askAdmin: 'Der Besitzer und die Admins dieses Workspace können das ändern.',
  askPlatformAdmin: 'Nur Plattform-Admins können das ändern.',
  providerDefault: 'Vorgabe des Providers',
  sizeHelp:
    'Eine Zahl mit Einheit, etwa 8Gi oder 500Mi; leer gilt die Vorgabe des Providers.',
  sizeProblem: 'Eine Größe ist eine Zahl über 0 mit Einheit, etwa 8Gi.',
  texts: {
    heading: 'Über diesen Workspace',
    explained:
      'Für alle sichtbar, die den Workspace sehen oder Zugriff auf seine Buckets anfragen.',
    title: 'Titel',
    titleHelp: 'Wird anstelle des Namens angezeigt.',
    description: 'Beschreibung',
    descriptionHelp: 'Wofür der Workspace da ist und was darin liegt.',
    contact: 'Kontakt',
    contactHelp: 'Wer gefragt werden kann, etwa eine E-Mail-Adresse.',
    tooLong: 'Höchstens {{max}} Zeichen; bitte kürzer fassen.',
  },
  rotation: {
    heading: 'Schlüsselrotation',
    explained:
      'Alle Mitglieder teilen sich die S3-Schlüssel des Workspace. Die Rotation ersetzt sie regelmäßig, damit verlorene oder von ehemaligen Mitgliedern mitgenommene Kopien ungültig werden.',
    intervalLabel: 'Rotationsintervall',
    interval: {
      none: 'Nie',
      daily: 'Täglich',
      weekly: 'Wöchentlich',
      monthly: 'Monatlich',
      quarterly: 'Alle drei Monate',
      yearly: 'Jährlich',
    },
    keepLabel: 'Aktive Schlüssel',
    keepHelp:
      'Der aktuelle Schlüssel zählt mit. Bei 1 wird der vorige ungültig, sobald ein neuer erstellt wird; bei 2 gilt er noch ein Intervall länger.',
    never:
      'Schlüssel werden nicht rotiert: Ein kopierter Schlüssel gilt, bis das Intervall geändert wird.',
    every: {
      daily: 'Jeden Tag wird ein neuer Schlüssel erstellt.',
      weekly: 'Jeden Montag wird ein neuer Schlüssel erstellt.',
      monthly: 'Am ersten Tag jedes Monats wird ein neuer Schlüssel erstellt.',
      quarterly:
        'Am ersten Tag jedes Quartals wird ein neuer Schlüssel erstellt.',
      yearly: 'Jedes Jahr am 1. Januar wird ein neuer Schlüssel erstellt.',
    },
    kept_one: 'Der vorige wird in diesem Moment ungültig (UTC).',
    kept_other:
      'Die {{count, number}} neuesten Schlüssel gelten, der aktuelle eingeschlossen; Zeiten in UTC.',
    confirm: {
      all: {
        title: 'Alle Schlüssel ersetzen?',
        submit: 'Alle Schlüssel ersetzen',
      },
      older: {
        title: 'Ältere Schlüssel ungültig machen?',
        submit: 'Ältere Schlüssel ungültig machen',
      },
    },
    consequences: {
      none: 'Durch diese Änderung wird kein Schlüssel ungültig.',
      all: 'Alle Schlüssel werden innerhalb von Minuten ungültig',
      older_one: 'Ein älterer Schlüssel wird innerhalb von Minuten ungültig',
      older_other:
        '{{count, number}} ältere Schlüssel werden innerhalb von Minuten ungültig',
      keys: 'Schlüssel, die ungültig werden: {{keys}}',
      programs:
        'Programme, Notebooks und Konfigurationsdateien mit einem Schlüssel dieses Workspace verlieren den Zugriff auf alle Buckets, auch auf geteilte, bis sie den neuen Schlüssel haben. Er steht unter „Zugangsdaten“.',
      sessions:
        'Laufende Sitzungen behalten den alten Schlüssel, bis sie neu gestartet werden.',
      signIn:
        'Wo Sitzungen eine Anmeldung mit den S3-Schlüsseln verlangen, gelten die neuen.',
      olderPrograms:
        'Programme, die noch einen dieser Schlüssel verwenden, verlieren den Zugriff.',
      current: 'Der aktuelle Schlüssel gilt weiter.',
      undo: 'Das lässt sich nicht rückgängig machen: Mit den alten Einstellungen entstehen andere Schlüssel.',
    },
  },
  registry: {
    heading: 'Registry und virtueller Cluster',
    explained: 'Zusätzliche Dienste für die Sitzungen dieses Workspace.',
    enabled: 'Container-Registry',
    enabledHelp: 'Speichert Container-Images, die Mitglieder bauen.',
    offWarning:
      'Ohne die Registry werden ihre Images vielleicht gelöscht, und was aus ihnen läuft, startet nicht wieder.',
    storage: 'Größe der Registry',
    vcluster: 'Virtueller Cluster',
    vclusterHelp:
      'Die Sitzungen haben einen eigenen Kubernetes-Cluster, in dem Mitglieder installieren, was sie brauchen.',
  },
  quota: {
    heading: 'Kontingent',
    explained:
      'Grenzen für jede Sitzung. Das Home-Verzeichnis einer Sitzung ist so groß wie ihr Speicherplatz.',
    memory: 'Arbeitsspeicher je Sitzung',
    storage: 'Speicherplatz je Sitzung',
    budget: 'Rechenbudget',
    budgetHelp: 'Wie viel Rechenleistung die Sitzungen nutzen dürfen.',
    budgets: {
      small: 'Klein',
      medium: 'Mittel',
      large: 'Groß',
      'x-large': 'Sehr groß',
      'xx-large': '2XL',
      'xxx-large': '3XL',
    },
  },
  security: {
    heading: 'Sicherheit',
    explained: 'Einschränkungen für die Sitzungen dieses Workspace.',
    policy: 'Pod-Sicherheit',
    policyHelp:
      'Welche Rechte Container auf ihrer Maschine verlangen dürfen; eingeschränkt ist am strengsten.',
    kubernetes_access: 'Zugriff auf Kubernetes',
    kubernetes_accessHelp:
      'Ob Sitzungen die Kubernetes-API ihres Namespace ansprechen dürfen.',
    kubernetes_role: 'Rolle in Kubernetes',
    kubernetes_roleHelp: 'Was sie dort dürfen.',
    external_egress: 'Zugriff auf das Internet',
    external_egressHelp: 'Ob Sitzungen Adressen außerhalb erreichen dürfen.',
    choice: {
      restricted: 'Eingeschränkt',
      baseline: 'Grundschutz',
      privileged: 'Privilegiert',
      allowed: 'Erlaubt',
      denied: 'Verboten',
      view: 'Ansehen',
      edit: 'Bearbeiten',
      admin: 'Verwalten',
    },
  },
  export: {
    heading: 'Als YAML exportieren',
    explained:
      'Storage und Datalab dieses Workspace, zum Prüfen, Vergleichen oder Ablegen in einem Repository. Zugangsdaten sind nicht enthalten.',
    show: 'YAML anzeigen',
    hide: 'YAML verbergen',
    label: 'Der Workspace als YAML',
    copy: 'Kopieren',
    copied: 'Kopiert.',
    copyFailed:
      'Kopieren war nicht möglich. Markieren Sie stattdessen den Text.',
    download: 'Herunterladen',
  },
  danger: {
    heading: 'Gefahrenbereich',
    handOver: {
      title: 'Besitz übertragen',
      explained:
        'Ein anderes Mitglied wird Besitzer; der bisherige Besitzer wird Admin.',
      action: 'Übertragen …',
    },
    leave: {
      title: 'Diesen Workspace verlassen',
      explained: 'Sie verlieren den Zugriff auf Seiten, Buckets und Sitzungen.',
      action: 'Verlassen …',
    },
    delete: {
      title: 'Diesen Workspace löschen',
      explained: 'Endgültig, für alle Mitglieder und mit allen Daten.',
      action: 'Löschen …',
    },
  },
  delete: {
    title: 'Workspace {{name}} löschen?',
    forGood:
      'Das lässt sich nicht rückgängig machen. Sichern Sie vorher, was noch gebraucht wird.',
    becomes: 'Was aus seinen Teilen wird',
    buckets:
      'Buckets ({{total}}: {{names}}): Ihre Objekte werden vielleicht mit gelöscht, und von hier aus erreicht sie niemand mehr.',
    access:
      'Zugriffe: Alle Freigaben für andere und für diesen Workspace werden widerrufen.',
    sessions:
      'Sitzungen ({{total}}): werden sofort beendet; nicht Gespeichertes geht verloren.',
    stores:
      'Datenspeicher ({{total}}): werden mit ihren Daten und Sicherungen gelöscht.',
    claims: 'Volumes ({{total}}): werden mit ihren Dateien gelöscht.',
    allClaims: 'Alle Volumes: werden mit ihren Dateien gelöscht.',
    members:
      'Mitglieder ({{total}}): verlieren den Zugriff; ihre Konten bleiben erhalten.',
    submit: 'Workspace löschen',
    done: 'Workspace {{name}} wird gelöscht',
  },
};
